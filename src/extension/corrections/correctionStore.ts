import { type Disposable, EventEmitter, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { CorrectionBody, EntityReference, KnownName } from '../../core/corrections/corrections';
import type { Span } from '../../core/text/span';
import { selectorsFor } from '../../corrections/anchor';
import type { StoredCorrection, StoredNote } from '../../corrections/webAnnotation';
import { type Change, KeptFolder } from './keptFolder';
import { MemoryFile, type SharedFile } from './sharedFile';
import { sharedFileAt } from './sharedFileAt';

/** The folder in each workspace folder that holds what the reader has put right and noted. */
export const keptFolderName = '.readout';
export const logName = 'corrections.jsonl';
export const peopleName = 'people.json';

/** A step that can be undone. */
interface Step {
  kept: KeptFolder;
  label: string;
  undo: Change[];
  redo: Change[];
}

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
  private readonly folders = new Map<string, KeptFolder>();
  private readonly session = new KeptFolder({ log: new MemoryFile(), people: new MemoryFile() }, () => this.fire());
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private readonly subscriptions: Disposable[];

  constructor() {
    this.subscriptions = [this.changed, workspace.onDidChangeWorkspaceFolders(() => this.open())];
    this.open();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The corrections of an article; `anchor` (corrections/anchor.ts) tells where in its text, or that one is orphaned. */
  of(uri: Uri): readonly StoredCorrection[] {
    const { kept, source } = this.placeOf(uri);
    return kept.correctionsOf(source);
  }

  notesOf(uri: Uri): readonly StoredNote[] {
    const { kept, source } = this.placeOf(uri);
    return kept.notesOf(source);
  }

  /** Names that hold for every article of the folder that this one is in. */
  known(uri: Uri): readonly KnownName[] {
    return this.placeOf(uri).kept.names;
  }

  /** Notes that the words at `span` are put right. */
  async add(uri: Uri, text: string, span: Span, body: CorrectionBody, label = ''): Promise<StoredCorrection> {
    const correction = this.made(uri, text, span, body);
    await this.change(uri, [{ put: correction }], label);
    return correction;
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

  /** Gives a correction another body; it stays at its words. */
  async replace(uri: Uri, correction: StoredCorrection, body: CorrectionBody, label = ''): Promise<void> {
    await this.change(uri, [{ put: { ...correction, body, modified: new Date().toISOString() } }], label);
  }

  async remove(uri: Uri, id: string, label = ''): Promise<void> {
    await this.change(uri, [{ remove: id }], label);
  }

  async know(uri: Uri, name: KnownName, label = ''): Promise<void> {
    await this.change(uri, [{ know: name }], label);
  }

  async forget(uri: Uri, name: EntityReference, label = ''): Promise<void> {
    await this.change(uri, [{ forget: name }], label);
  }

  /**
   * Makes several changes as one step of undo. They hold at once; the promise is kept when they are written, or are
   * known to hold for the session only.
   */
  async change(uri: Uri, changes: readonly Change[], label: string): Promise<void> {
    const { kept } = this.placeOf(uri);
    this.done.push({ kept, label, undo: kept.inverseOf(changes), redo: [...changes] });
    this.undone.length = 0;
    await kept.change(changes);
  }

  /** Takes the last step of this session back; its label, undefined if there is none. */
  async undo(): Promise<string | undefined> {
    const step = this.done.pop();
    if (!step) return undefined;
    this.undone.push(step);
    await step.kept.change(step.undo);
    return step.label;
  }

  async redo(): Promise<string | undefined> {
    const step = this.undone.pop();
    if (!step) return undefined;
    this.done.push(step);
    await step.kept.change(step.redo);
    return step.label;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  private open(): void {
    const present = workspace.workspaceFolders ?? [];
    for (const folder of present) {
      const key = folder.uri.toString();
      if (this.folders.has(key)) continue;
      const kept = new KeptFolder(filesOf(folder), () => this.fire());
      this.folders.set(key, kept);
      void kept.reload();
    }
    const keys = new Set(present.map(({ uri }) => uri.toString()));
    for (const key of this.folders.keys()) if (!keys.has(key)) this.folders.delete(key);
  }

  private placeOf(uri: Uri): Place {
    const folder = workspace.getWorkspaceFolder(uri);
    const kept = folder && this.folders.get(folder.uri.toString());
    return kept ? { kept, source: pathIn(folder, uri) } : { kept: this.session, source: uri.toString() };
  }

  private fire(): void {
    this.changed.fire();
  }
}

function filesOf({ uri }: WorkspaceFolder): { log: SharedFile; people: SharedFile } {
  const at = (name: string) => sharedFileAt(Uri.joinPath(uri, keptFolderName, name));
  return { log: at(logName), people: at(peopleName) };
}

/** With "/", from the workspace folder. */
function pathIn(folder: WorkspaceFolder, uri: Uri): string {
  return uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
}
