import {
  type Disposable,
  EventEmitter,
  FileSystemError,
  languages,
  type Memento,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { isCalendarDay } from '../core/text/calendarDay';
import { decode } from '../core/text/decode';
import { readSidecar, sidecarName } from '../features/sidecar';
import { type Client, type KnownDay, readLanguages } from './client';
import type { NoteProblem } from './notices';

const storageKey = 'publicationDays';

/** What is noted beside an article. */
interface Note {
  published?: string;
  problem?: NoteProblem;
}

/**
 * The publication days that the reader has set, kept for each document of this workspace, and those that are
 * noted beside the articles (`sidecar.ts`), which hold where the reader has set none.
 */
export class PublicationDays implements Disposable {
  private readonly subscriptions: Disposable[];
  /** From the sidecars, by URI of the article. */
  private readonly noted = new Map<string, Note>();
  private readonly problemsChanged = new EventEmitter<void>();
  readonly onDidChangeProblems = this.problemsChanged.event;

  constructor(
    private readonly client: Client,
    private readonly storage: Memento,
  ) {
    const sidecars = workspace.createFileSystemWatcher(`**/${sidecarName}`);
    this.subscriptions = [
      this.problemsChanged,
      sidecars,
      sidecars.onDidChange(() => this.lookAgain()),
      sidecars.onDidCreate(() => this.lookAgain()),
      sidecars.onDidDelete(() => this.lookAgain()),
      client.onDidStart(() => {
        for (const document of workspace.textDocuments) this.send(document.uri);
      }),
      workspace.onDidOpenTextDocument((document) => {
        this.send(document.uri);
        void this.look(document);
      }),
      workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
        this.noted.delete(uri.toString());
        // Its name goes to the next unsaved document.
        if (isUntitled && this.all()[uri.toString()] !== undefined) this.store(uri, undefined);
      }),
    ];
    this.lookAgain();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** As the reader has set it, else as it is noted beside the article. */
  get(uri: Uri): KnownDay | undefined {
    const set = this.all()[uri.toString()];
    if (set !== undefined) return { day: set, source: 'option' };
    const noted = this.noted.get(uri.toString())?.published;
    return noted === undefined ? undefined : { day: noted, source: 'file' };
  }

  /** What is wrong with the note beside an open article, and where that note is. */
  problemOf(uri: Uri): { problem: NoteProblem; sidecar: Uri } | undefined {
    const problem = this.noted.get(uri.toString())?.problem;
    return problem && { problem, sidecar: sidecarOf(uri) };
  }

  /** YYYY-MM-DD; undefined: what is noted beside the article, else what it says itself. */
  async set(uri: Uri, day: string | undefined): Promise<void> {
    await this.store(uri, day);
    this.client.setPublished(uri, this.get(uri));
  }

  private store(uri: Uri, day: string | undefined): Thenable<void> {
    const { [uri.toString()]: _before, ...others } = this.all();
    return this.storage.update(storageKey, day === undefined ? others : { ...others, [uri.toString()]: day });
  }

  private send(uri: Uri): void {
    const known = this.get(uri);
    if (known) this.client.setPublished(uri, known);
  }

  private lookAgain(): void {
    for (const document of workspace.textDocuments) void this.look(document);
  }

  /** Reads what is noted beside a document, and tells the server and the reader if that is news. */
  private async look(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (document.isUntitled || languages.match(readLanguages, document) === 0) return;
    const note = await noteBeside(uri);
    if (document.isClosed) return;
    const key = uri.toString();
    const before = this.noted.get(key) ?? {};
    this.noted.set(key, note);
    if (note.published !== before.published) this.client.setPublished(uri, this.get(uri));
    if (note.problem ?? before.problem) this.problemsChanged.fire();
  }

  private all(): Record<string, string> {
    const stored = this.storage.get<Record<string, unknown>>(storageKey, {});
    const days = Object.entries(stored).filter((entry): entry is [string, string] => isCalendarDay(String(entry[1])));
    return Object.fromEntries(days);
  }
}

function sidecarOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..', sidecarName);
}

async function noteBeside(uri: Uri): Promise<Note> {
  // An older version of a file, say (`git:`): what is beside it can't be told from its path.
  if (uri.query !== '') return {};
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(sidecarOf(uri));
  } catch (error) {
    if (isAbsent(error)) return {};
    return { problem: { code: 'unreadable', found: error instanceof Error ? error.message : String(error) } };
  }
  const { text } = decode(bytes);
  // It is just being written.
  if (text.trim() === '') return {};
  return readSidecar(text, uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

/** Also where there is no file system to look into: documents may come from anywhere. */
function isAbsent(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'Unavailable');
}
