import { type Disposable, env, FileSystemError, RelativePattern, Uri, window, workspace } from 'vscode';
import { t } from '../../features/messages';
import type { Trouble } from './changedFile';
import type { FileProblems } from './fileProblems';
import { KeptFolder } from './keptFolder';
import { isOtherEncoding } from './sharedFile';
import { sharedFileAt } from './sharedFileAt';

/** The folder in each workspace folder that holds what the reader has put right and noted. */
export const keptFolderName = '.readout';
const names = { log: 'corrections.jsonl', people: 'people.json' };

/** What is kept in the `.readout` of a workspace folder: read, watched, and its problems told to the reader. */
export class OpenFolder implements Disposable {
  readonly kept: KeptFolder;
  /** Whether its files have been read, or can't be. */
  isRead = false;
  /** Paths of articles of which something is kept and which are no longer there. */
  private gone = new Set<string>();
  private readonly files: { log: Uri; people: Uri };
  private readonly subscriptions: Disposable[];
  private looking: NodeJS.Timeout | undefined;

  constructor(
    readonly uri: Uri,
    private readonly problems: FileProblems,
    private readonly changed: () => void,
  ) {
    this.files = { log: this.at(names.log), people: this.at(names.people) };
    const files = { log: sharedFileAt(this.files.log), people: sharedFileAt(this.files.people) };
    this.kept = new KeptFolder(
      files,
      () => this.see(),
      (file, trouble) => void this.tell(this.files[file], trouble),
    );
    // Of a folder that comes or goes nothing is told of the files in it.
    const watchers = [keptFolderName, `${keptFolderName}/*.{json,jsonl}`].map((pattern) =>
      workspace.createFileSystemWatcher(new RelativePattern(uri, pattern)),
    );
    this.subscriptions = [
      ...watchers,
      ...watchers.flatMap((watcher) => [
        watcher.onDidChange(() => this.reload()),
        watcher.onDidCreate(() => this.reload()),
        watcher.onDidDelete(() => this.reload()),
      ]),
      workspace.onDidCreateFiles(() => this.lookSoon()),
      workspace.onDidDeleteFiles(() => this.lookSoon()),
      workspace.onDidRenameFiles(() => this.lookSoon()),
      workspace.onDidOpenTextDocument(() => this.lookSoon()),
      window.onDidChangeWindowState(({ focused }) => focused && this.kept.hasUnwritten && this.reload()),
    ];
    this.reload().then(() => {
      this.isRead = true;
      this.changed();
    });
  }

  dispose(): void {
    clearTimeout(this.looking);
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const file of Object.values(this.files)) this.problems.forget(file);
  }

  /** What is kept of articles that are no longer where they were. */
  get goneSources(): ReadonlySet<string> {
    return this.gone;
  }

  holds(uri: Uri): boolean {
    return uri.toString().startsWith(`${this.uri.toString().replace(/\/$/, '')}/`);
  }

  /** The path by which an article in this folder goes in its files. */
  sourceOf({ path }: Uri): string {
    return path.slice(this.uri.path.replace(/\/$/, '').length + 1);
  }

  articleAt(source: string): Uri {
    return isUri(source) ? Uri.parse(source) : Uri.joinPath(this.uri, source);
  }

  private at(name: string): Uri {
    return Uri.joinPath(this.uri, keptFolderName, name);
  }

  private async reload(): Promise<void> {
    await this.kept.reload().catch((error) => {
      void this.tell(this.files.log, { code: 'failed', error });
    });
  }

  private see(): void {
    this.problems.showLog(this.files.log, this.kept.logProblems);
    this.problems.showPeople(this.files.people, this.kept.people.text, this.kept.peopleProblems);
    this.lookSoon();
    this.changed();
  }

  private lookSoon(): void {
    clearTimeout(this.looking);
    this.looking = setTimeout(() => void this.look(), 100);
  }

  /** Which articles are gone. */
  private async look(): Promise<void> {
    const there = await Promise.all(this.kept.sources.map(async (source) => exists(this.articleAt(source))));
    const gone = new Set(this.kept.sources.filter((_, index) => there[index] === false));
    const isSame = gone.size === this.gone.size && [...gone].every((source) => this.gone.has(source));
    this.gone = gone;
    if (!isSame) this.changed();
  }

  private async tell(file: Uri, trouble: Trouble | undefined): Promise<void> {
    const name = workspace.asRelativePath(file);
    if (!trouble) {
      window.setStatusBarMessage(t('{0} is written again.', name), 4000);
      return;
    }
    const isUnreadable = trouble.code === 'failed' && isOtherEncoding(trouble.error);
    if (trouble.code === 'broken' || isUnreadable) {
      const open = t('Open the File');
      const message = isUnreadable
        ? t(
            '{0} is not in UTF-8, so it is neither read nor changed. Save it with that encoding; until then what you put right or note holds for this session.',
            name,
          )
        : t('{0} is broken and can’t be added to. Mend it; until then the name holds for this session.', name);
      if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(file);
      return;
    }
    const again = t('Try Again');
    const copy = t('Copy the Reason');
    const message = t(
      '{0} can’t be written ({1}). Make the file and its folder writable. Until then what you put right or note holds for this session.',
      name,
      reasonOf(trouble.error),
    );
    const answer = await window.showErrorMessage(message, again, copy);
    if (answer === again) this.reload();
    if (answer === copy) await env.clipboard.writeText(String(trouble.error));
  }
}

function isUri(source: string): boolean {
  return /^(untitled:|[a-z][\w+.-]*:\/\/)/i.test(source);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    // What can't be reached just now is not gone.
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'NoPermissions') return t('no permission');
  if (code === 'ENOSPC') return t('the disk is full');
  if (code === 'ELOCKED') return t('another program holds it');
  return error instanceof Error ? error.message : String(error);
}
