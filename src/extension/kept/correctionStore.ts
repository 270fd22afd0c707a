import { type Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import type { CorrectionBody, KnownName } from '../../core/corrections/corrections';
import type { Span } from '../../core/text/span';
import { anchor, selectorsFor } from '../../corrections/anchor';
import { refreshedSelectors } from '../../corrections/refreshedSelectors';
import type { StoredAnnotation, StoredCorrection, StoredNote } from '../../corrections/webAnnotation';
import { t } from '../../features/messages';
import { tabUris } from '../articleStore';
import { FileProblems } from './fileProblems';
import { History, type Outcome, type Step } from './history';
import { inSlices } from './inSlices';
import { type Change, KeptFolder } from './keptFolder';
import { OpenFolder } from './openFolder';
import { MemoryFile } from './sharedFile';

/** Where something of an article is kept. */
interface Place {
  kept: KeptFolder;
  source: string;
}

/**
 * What readers have put right, noted and learned, in the `.readout` of each workspace folder. Of documents outside of
 * all folders and of unsaved ones it is kept as long as the session lasts.
 */
export class CorrectionStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Corrections, notes or names have changed, by this window or another program. */
  readonly onDidChange = this.changed.event;
  private readonly problems = new FileProblems();
  private readonly folders = new Map<string, OpenFolder>();
  private readonly session = new KeptFolder({ log: new MemoryFile(), people: new MemoryFile() }, () => this.fire());
  private saidForSession = false;
  private readonly history = new History();
  private readonly saves = new WeakMap<TextDocument, object>();
  private readonly subscriptions: Disposable[];

  constructor() {
    this.subscriptions = [
      this.changed,
      this.problems,
      workspace.onDidChangeWorkspaceFolders(() => this.open()),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document.isUntitled) void this.moveSaved(document);
      }),
    ];
    this.open();
  }

  dispose(): void {
    for (const each of [...this.subscriptions, ...this.folders.values()]) each.dispose();
  }

  /**
   * The corrections of an article; `anchor` (corrections/anchor.ts) tells where in its text, or that one is orphaned.
   * With them those of an article that is gone and could be this one: moved by another program.
   */
  of(uri: Uri): readonly StoredCorrection[] {
    return this.annotationsOf(uri).filter((annotation) => annotation.motivation === 'editing');
  }

  /** The same for notes. */
  notesOf(uri: Uri): readonly StoredNote[] {
    return this.annotationsOf(uri).filter((annotation) => annotation.motivation === 'commenting');
  }

  /** Whether what is kept in all folders has been read. */
  get isRead(): boolean {
    return [...this.folders.values()].every(({ isRead }) => isRead);
  }

  /** Everything that is kept, with the article that it is about. */
  all(): { uri: Uri; annotation: StoredAnnotation }[] {
    const inFolders = [...this.folders.values()].flatMap((folder) => {
      const homes = new Map([...folder.goneSources].map((source) => [source, newHomeOf(folder, source)]));
      return folder.kept.annotations.map((annotation) => {
        const uri = homes.get(annotation.source) ?? folder.articleAt(annotation.source);
        return { uri, annotation };
      });
    });
    const ofSession = this.session.annotations.map((annotation) => ({ uri: Uri.parse(annotation.source), annotation }));
    return [...inFolders, ...ofSession];
  }

  /** The names that are noted for all articles, with the folder that they hold for; undefined: for the session. */
  allKnown(): { folder: Uri | undefined; name: KnownName }[] {
    const inFolders = [...this.folders.values()].flatMap(({ uri, kept }) =>
      kept.names.map((name) => ({ folder: uri, name })),
    );
    return [...inFolders, ...this.session.names.map((name) => ({ folder: undefined, name }))];
  }

  /** Names that hold for every article of the folder that this one is in. */
  known(uri: Uri): readonly KnownName[] {
    return this.placeOf(uri).kept.names;
  }

  /** A correction that is not yet kept, for `change`. */
  made(uri: Uri, text: string, span: Span, body: CorrectionBody): StoredCorrection {
    return {
      id: `urn:uuid:${crypto.randomUUID()}`,
      motivation: 'editing',
      created: new Date().toISOString(),
      body,
      source: this.placeOf(uri).source,
      selectors: selectorsFor(text, span),
    };
  }

  /** Makes several changes as one step of undo. They hold at once. */
  change(uri: Uri, wanted: readonly Change[], label: string): Step {
    const { kept, source } = this.placeOf(uri);
    // What was found here again, although its article was elsewhere, belongs here from now on.
    const changes = wanted.map((change) => ('put' in change ? { put: { ...change.put, source } } : change));
    if (kept === this.session) this.sayForSession();
    return this.history.do(kept, changes, label);
  }

  /** Takes a step of this session back, the last one if absent. */
  undo(step?: Step): Promise<Outcome> {
    return this.history.undo(step);
  }

  redo(): Promise<Outcome> {
    return this.history.redo();
  }

  /**
   * An article was saved: what is around the words of its corrections and notes is noted anew where it has changed, so
   * that they are found again after many edits too. `spanOf` knows where notes stand whose words have changed.
   */
  async refresh(document: TextDocument, spanOf: (id: string) => Span | undefined): Promise<void> {
    const { kept, source } = this.placeOf(document.uri);
    const text = document.getText();
    // Notes go on moving while the others are looked for.
    const found = this.annotationsOf(document.uri).map((annotation) => ({ annotation, live: spanOf(annotation.id) }));
    const isNewest = this.newestSaveOf(document);
    const changes = await inSlices(
      found,
      ({ annotation, live }): Change[] => {
        const selectors = refreshedSelectors(text, annotation.selectors, live);
        return selectors ? [{ retarget: annotation.id, ...sourceOtherThan(annotation, source), selectors }] : [];
      },
      isNewest,
    );
    if (changes?.some((some) => some.length > 0)) await kept.change(changes.flat());
  }

  /** Whether, when it is asked, the document was not saved again. */
  private newestSaveOf(document: TextDocument): () => boolean {
    const save = {};
    this.saves.set(document, save);
    return () => this.saves.get(document) === save;
  }

  private annotationsOf(uri: Uri): StoredAnnotation[] {
    const folder = this.folderOf(uri);
    if (!folder) return this.session.of(uri.toString());
    const own = folder.kept.of(folder.sourceOf(uri));
    if (folder.goneSources.size === 0) return own;
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
    if (!document) return own;
    const source = folder.sourceOf(uri);
    if (folder.goneSources.has(source)) return newHomeOf(folder, source) ? [] : own;
    const moved = [...folder.goneSources].filter((source) => isMovedTo(document, folder.kept.of(source)));
    return [...own, ...moved.flatMap((source) => folder.kept.of(source))];
  }

  private open(): void {
    const present = workspace.workspaceFolders ?? [];
    for (const { uri } of present) {
      if (!this.folders.has(uri.toString())) {
        this.folders.set(uri.toString(), new OpenFolder(uri, this.problems, () => this.fire()));
      }
    }
    const keys = new Set(present.map(({ uri }) => uri.toString()));
    for (const [key, folder] of this.folders) {
      if (keys.has(key)) continue;
      folder.dispose();
      this.folders.delete(key);
    }
    this.fire();
  }

  /** A file or a folder has another name: what is kept of it goes along. */
  private async move(from: Uri, to: Uri): Promise<void> {
    const { kept, source } = this.placeOf(from);
    const homeOf = (annotation: StoredAnnotation): Place | undefined => {
      const rest = annotation.source.slice(source.length);
      if (!annotation.source.startsWith(source) || (rest !== '' && !rest.startsWith('/'))) return undefined;
      return this.placeOf(rest === '' ? to : Uri.joinPath(to, rest));
    };
    const staying = kept.annotations.flatMap((annotation): Change[] => {
      const home = homeOf(annotation);
      return home?.kept === kept ? [{ retarget: annotation.id, source: home.source }] : [];
    });
    await kept.change(staying);
    // Out of all folders nothing lasts: what was kept stays where it is, and holds again when the article is back.
    const isElsewhere = (home: Place | undefined): home is Place =>
      home !== undefined && home.kept !== kept && home.kept !== this.session;
    if (!kept.annotations.some((annotation) => isElsewhere(homeOf(annotation)))) return;
    // Whole lines go over: they are to be as other windows have written them.
    await kept.reload();
    const modified = new Date().toISOString();
    const leaving = new Map<KeptFolder, StoredAnnotation[]>();
    for (const annotation of kept.annotations) {
      const home = homeOf(annotation);
      if (!isElsewhere(home)) continue;
      const moved = { ...annotation, source: home.source, modified };
      leaving.set(home.kept, [...(leaving.get(home.kept) ?? []), moved]);
    }
    for (const [target, annotations] of leaving) {
      // First there, then no longer here: nothing is lost if one of the two fails.
      await target.change(annotations.map((put) => ({ put })));
      await kept.change(annotations.map(({ id }) => ({ remove: id })));
    }
  }

  /** An unsaved document is closed: if it became a file, what was put right in it is kept with the file. */
  private async moveSaved(document: TextDocument): Promise<void> {
    const annotations = this.session.of(document.uri.toString());
    if (annotations.length === 0) return;
    const files = workspace.textDocuments.filter(({ uri }) => uri.scheme === 'file' || this.folderOf(uri));
    const file = files.find((candidate) => isMovedTo(candidate, annotations));
    if (file) await this.move(document.uri, file.uri);
    // Its name goes to the next unsaved document.
    else await this.session.change(annotations.map(({ id }) => ({ remove: id })));
  }

  private folderOf(uri: Uri): OpenFolder | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder && this.folders.get(folder.uri.toString());
  }

  private placeOf(uri: Uri): Place {
    const folder = this.folderOf(uri);
    return folder
      ? { kept: folder.kept, source: folder.sourceOf(uri) }
      : { kept: this.session, source: uri.toString() };
  }

  private sayForSession(): void {
    if (this.saidForSession) return;
    this.saidForSession = true;
    const message = t(
      'This article is in no folder of the workspace, so what you put right or note holds until VS Code is closed. Save it in an open folder to keep it.',
    );
    void window.showInformationMessage(message);
  }

  private fire(): void {
    this.changed.fire();
  }
}

/** An article that was moved by another program keeps its corrections under its new path from now on. */
function sourceOtherThan(annotation: StoredAnnotation, source: string): { source?: string } {
  return annotation.source === source ? {} : { source };
}

/** An open article that reads like one that is gone. */
function newHomeOf(folder: OpenFolder, source: string): Uri | undefined {
  const annotations = folder.kept.of(source);
  // VS Code knows a document for a while after its tab, or even its file, is gone.
  const shown = new Set(tabUris());
  const candidates = workspace.textDocuments.filter(
    ({ uri }) => shown.has(uri.toString()) && folder.holds(uri) && !folder.goneSources.has(folder.sourceOf(uri)),
  );
  return candidates.find((document) => isMovedTo(document, annotations))?.uri;
}

/** Whether most of the words that something is kept of are in a document. Of another article that reads alike only some are. */
function isMovedTo(document: TextDocument, annotations: readonly StoredAnnotation[]): boolean {
  const text = document.getText();
  const found = annotations.filter(({ selectors }) => anchor(text, selectors) !== undefined);
  return found.length * 2 > annotations.length;
}
