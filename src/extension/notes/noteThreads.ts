import {
  type Comment,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  comments,
  type Disposable,
  EventEmitter,
  Range,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  Uri,
  workspace,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { anchor } from '../../corrections/anchor';
import type { NoteComment, StoredNote } from '../../corrections/webAnnotation';
import { t } from '../../features/messages';
import { inQuotes } from '../../features/wording';
import type { CorrectionStore } from '../kept/correctionStore';
import { movedBy } from './movedSpan';

/** A comment of a note, as VS Code shows it and hands it to commands. */
export interface ShownComment extends Comment {
  noteId: string;
  uri: Uri;
  /** Among the comments of the note. */
  index: number;
}

interface Live {
  thread: CommentThread;
  note: StoredNote;
  uri: string;
  /** Moves with the text. */
  span: Span;
}

/** The notes of the open articles as comment threads, each at its words, which it follows while the text is edited. */
export class NoteThreads implements Disposable {
  private readonly controller = comments.createCommentController('readout.notes', t('Readout Notes'));
  private readonly live = new Map<string, Live>();
  private readonly moved = new EventEmitter<void>();
  /** A thread has come, gone, or moved. */
  readonly onDidChange = this.moved.event;
  private readonly subscriptions: Disposable[];

  constructor(private readonly store: CorrectionStore) {
    this.controller.options = {
      prompt: t('Reply…'),
      placeHolder: t('What is there to add? Words with # become tags.'),
    };
    this.subscriptions = [
      this.controller,
      this.moved,
      store.onDidChange(() => this.updateAll()),
      workspace.onDidOpenTextDocument((document) => this.update(document)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.follow(document, contentChanges)),
    ];
    this.updateAll();
  }

  dispose(): void {
    for (const each of [...this.subscriptions, ...[...this.live.values()].map(({ thread }) => thread)]) each.dispose();
  }

  /** A thread of its own, which the one who asked for it disposes of. */
  create(uri: Uri, range: Range, shown: Comment[]): CommentThread {
    return this.controller.createCommentThread(uri, range, shown);
  }

  /** Where a note of an open article stands now. */
  spanOf(id: string): Span | undefined {
    return this.live.get(id)?.span;
  }

  threadsOf(uri: Uri): CommentThread[] {
    return [...this.live.values()].filter((live) => live.uri === uri.toString()).map(({ thread }) => thread);
  }

  /** The note that a thread shows; undefined for one that is just being written. */
  noteOf(thread: CommentReply['thread']): StoredNote | undefined {
    return [...this.live.values()].find((live) => live.thread === thread)?.note;
  }

  /** Opens the thread of a note. */
  expand(id: string): void {
    const thread = this.live.get(id)?.thread;
    if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** Shows the comments as they are kept: what was being edited is given up. */
  showAgain(id: string): void {
    const live = this.live.get(id);
    if (live) live.thread.comments = shown(live.note, Uri.parse(live.uri));
  }

  private updateAll(): void {
    for (const document of workspace.textDocuments) this.update(document);
    this.moved.fire();
  }

  private update(document: TextDocument): void {
    if (document.isClosed || document.uri.scheme === 'comment') return;
    const uri = document.uri.toString();
    const notes = new Map(this.store.notesOf(document.uri).map((note) => [note.id, note]));
    const text = notes.size > 0 ? document.getText() : '';
    for (const note of notes.values()) {
      const before = this.live.get(note.id);
      const span = before && isSame(before.note, note) ? before.span : anchor(text, note.selectors);
      if (span) this.show(document, note, span);
      else this.drop(note.id);
    }
    for (const [id, live] of this.live) if (live.uri === uri && !notes.has(id)) this.drop(id);
  }

  private show(document: TextDocument, note: StoredNote, span: Span): void {
    const { uri } = document;
    const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
    const before = this.live.get(note.id);
    if (before && before.uri === uri.toString()) {
      if (!before.thread.range?.isEqual(range)) before.thread.range = range;
      const isSaid = JSON.stringify(before.note.comments) === JSON.stringify(note.comments);
      if (!isSaid) before.thread.comments = shown(note, uri);
      this.live.set(note.id, { ...before, note, span });
      return;
    }
    before?.thread.dispose();
    const thread = this.create(uri, range, shown(note, uri));
    thread.contextValue = 'note';
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    thread.label = inQuotes(note.selectors.exact, 60);
    this.live.set(note.id, { thread, note, uri: uri.toString(), span });
  }

  private drop(id: string): void {
    this.live.get(id)?.thread.dispose();
    this.live.delete(id);
  }

  private close({ uri }: TextDocument): void {
    for (const [id, live] of this.live) if (live.uri === uri.toString()) this.drop(id);
    this.moved.fire();
  }

  private follow(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    if (changes.length === 0) return;
    const notes = this.store.notesOf(document.uri);
    if (notes.length === 0) return;
    const text = document.getText();
    for (const note of notes) {
      const live = this.live.get(note.id);
      // VS Code gives the changes from the end of the text to its beginning.
      const moved = live && changes.reduce(movedBy, live.span);
      const span = moved && moved.start < moved.end ? moved : anchor(text, note.selectors);
      if (span) this.show(document, note, span);
      else this.drop(note.id);
    }
    this.moved.fire();
  }
}

function isSame(a: StoredNote, b: StoredNote): boolean {
  return JSON.stringify(a.selectors) === JSON.stringify(b.selectors) && a.source === b.source;
}

function shown(note: StoredNote, uri: Uri): ShownComment[] {
  return note.comments.map((comment, index) => ({
    noteId: note.id,
    uri,
    index,
    body: comment.text,
    mode: CommentMode.Preview,
    author: { name: comment.creator ?? t('Note') },
    contextValue: 'comment',
    timestamp: dateOf(comment),
    ...(comment.modified && { label: t('edited') }),
  }));
}

function dateOf({ created }: NoteComment): Date | undefined {
  const date = new Date(created);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
