import { commands, type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import type { StoredNote } from '../../corrections/webAnnotation';
import { plural, t } from '../../features/messages';
import type { ArticleStore } from '../articleStore';
import type { CorrectionStore } from '../kept/correctionStore';
import type { PlacedNote } from '../kept/placed';
import type { WorkspacePlacement } from '../kept/workspacePlacement';
import { revealText } from '../reveal';
import { noteTree } from '../views/noteTree';
import { type Contents, OutlineView } from '../views/outlineView';
import type { TreeNode } from '../views/treeNode';
import { notesAsCsv, notesAsJsonLines, notesAsMarkdown } from './exportNotes';
import { tagCounts } from './noteText';
import type { NoteThreads } from './noteThreads';

/** The view *Notes*: all notes of the workspace, by article and by tag. */
export class NotesView implements Disposable {
  private readonly view: OutlineView;
  private readonly subscriptions: Disposable[];
  /** Only notes with this tag are shown; empty: all. */
  private tag = '';
  private readonly filtered = new EventEmitter<void>();

  constructor(
    store: CorrectionStore,
    private readonly threads: NoteThreads,
    private readonly placement: WorkspacePlacement,
    articles: ArticleStore,
  ) {
    this.view = new OutlineView('readout.notes', () => this.contents());
    const refresh = () => this.view.refresh();
    this.subscriptions = [
      this.view,
      this.filtered,
      placement.onDidChange(refresh),
      this.filtered.event(refresh),
      store.onDidChange(refresh),
      threads.onDidChange(refresh),
      articles.onDidChangeArticles(refresh),
      commands.registerCommand('readout.showNotes', () => commands.executeCommand('readout.notes.focus')),
      commands.registerCommand('readout.filterNotes', () => this.askForTag()),
      commands.registerCommand('readout.clearNoteFilter', () => this.filter('')),
      commands.registerCommand('readout.exportNotes', (file?: unknown) => this.export(file)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get roots(): readonly TreeNode[] {
    return this.view.roots;
  }

  /** Shows the words of a note, with its thread open. */
  async open({ note, target }: TreeNode): Promise<void> {
    if (!note) return;
    const live = this.threads.spanOf(note.id);
    const span = live ?? target;
    if (span) await revealText({ uri: note.uri, start: span.start, end: span.end }, true);
    this.threads.expand(note.id);
  }

  private placed(): PlacedNote[] {
    return this.placement.notes();
  }

  private contents(): Contents {
    const notes = this.placed();
    const all: StoredNote[] = notes.map(({ note }) => note);
    // A tag that no note bears any more would hide everything.
    if (this.tag !== '' && notes.length > 0 && !tagCounts(all).some(({ tag }) => tag === this.tag)) this.tag = '';
    commands.executeCommand('setContext', 'readout.hasNotes', notes.length > 0);
    const isEmpty = notes.length === 0 && this.placement.isComplete;
    commands.executeCommand('setContext', 'readout.hasNoNotes', isEmpty);
    commands.executeCommand('setContext', 'readout.notesFiltered', this.tag !== '');
    return {
      roots: noteTree(notes, this.tag),
      count: notes.length,
      badge: plural('{0} note', '{0} notes', notes.length),
      message: undefined,
      description: this.tag === '' ? undefined : `#${this.tag}`,
    };
  }

  private async askForTag(): Promise<void> {
    const counts = tagCounts(this.placed().map(({ note }) => note));
    if (counts.length === 0) {
      window.showInformationMessage(t('No note has a tag yet. Words with # in a note, such as #check, become tags.'));
      return;
    }
    const all = { label: t('All notes'), description: '', tag: '' };
    const items = counts.map(({ tag, count }) => ({
      label: `#${tag}`,
      description: plural('{0} note', '{0} notes', count),
      tag,
    }));
    const chosen = await window.showQuickPick([all, ...items], { title: t('Show Notes with a Tag') });
    if (chosen) this.filter(chosen.tag);
  }

  private filter(tag: string): void {
    this.tag = tag;
    this.filtered.fire();
  }

  /** Writes the notes that are shown into a file, whose extension tells how; the reader is asked for it where none is given. */
  private async export(given: unknown): Promise<void> {
    const shown = new Set(this.view.roots.flatMap((root) => root.children?.().map(({ note }) => note?.id) ?? []));
    const notes = this.placed().filter(({ note }) => shown.has(note.id));
    if (notes.length === 0) {
      window.showInformationMessage(t('There is no note to export.'));
      return;
    }
    const file = given instanceof Uri ? given : await askForFile();
    if (!file) return;
    const write = writers[endingOf(file)];
    if (!write) {
      void window.showErrorMessage(
        t(
          'Notes are exported as .md (Markdown), .csv (a table) or .jsonl (Web Annotations). Give the file one of these endings.',
        ),
      );
      return;
    }
    await workspace.fs.writeFile(file, new TextEncoder().encode(write(notes)));
    void this.tellExported(file, notes.length);
  }

  private async tellExported(file: Uri, count: number): Promise<void> {
    const open = t('Open');
    const message = plural('Exported {0} note.', 'Exported {0} notes.', count);
    if ((await window.showInformationMessage(message, open)) === open) await window.showTextDocument(file);
  }
}

function askForFile(): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title: t('Export Notes'),
    filters: { [t('Markdown')]: ['md'], [t('Table (CSV)')]: ['csv'], [t('Web Annotations (JSON Lines)')]: ['jsonl'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, 'notes.md') }),
  });
}

/** By the ending of the file. */
const writers: Readonly<Record<string, (notes: readonly PlacedNote[]) => string>> = {
  md: notesAsMarkdown,
  csv: notesAsCsv,
  jsonl: notesAsJsonLines,
};

function endingOf({ path }: Uri): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
