import {
  type Comment,
  CommentMode,
  type CommentReply,
  type CommentThread,
  commands,
  type Disposable,
  env,
  type Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { selectorsFor } from '../../corrections/anchor';
import type { NoteComment, StoredNote } from '../../corrections/webAnnotation';
import { t } from '../../features/messages';
import { offerUndo } from '../correcting/takingBack';
import type { CorrectionStore } from '../kept/correctionStore';
import type { Change } from '../kept/keptFolder';
import { revealNoteCommand } from '../reveal';
import { isNode } from '../views/treeNode';
import { type DraftComment, isDraft, type NoteDrafts } from './noteDrafts';
import type { NotesView } from './notesView';
import { tagsIn, withComments } from './noteText';
import type { NoteThreads, ShownComment } from './noteThreads';

/** What a reader does with notes: in their threads, in the editor and in the view. */
export class NoteCommands implements Disposable {
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly store: CorrectionStore,
    private readonly threads: NoteThreads,
    private readonly drafts: NoteDrafts,
    private readonly view: NotesView,
  ) {
    const on = <T>(id: string, run: (argument: T) => unknown) => commands.registerCommand(id, run);
    this.subscriptions = [
      on('readout.addNote', () => this.add()),
      on('readout.saveNote', (comment: Comment) => isDraft(comment) && this.saveDraft(comment)),
      on('readout.replyToNote', (reply: CommentReply) => this.reply(reply)),
      on('readout.editNote', (comment: Comment) => this.setMode(comment, CommentMode.Editing)),
      on('readout.saveNoteEdit', (comment: Comment) => this.saveEdit(comment)),
      on('readout.cancelNoteEdit', (comment: Comment) => this.cancel(comment)),
      on('readout.deleteNoteComment', (comment: Comment) => this.deleteComment(comment)),
      on('readout.deleteNote', (target: unknown) => this.delete(target)),
      on(revealNoteCommand, (node: unknown) => isNode(node) && this.view.open(node)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Opens a thread at what is selected, or at the paragraph of the cursor. */
  private async add(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const span = wordsAt(document, selection);
    if (!span) {
      window.showInformationMessage(t('There are no words here to note something about. Select some.'));
      return;
    }
    this.drafts.begin(document, span);
  }

  private async saveDraft(comment: DraftComment): Promise<void> {
    const text = textOf(comment);
    const words = this.drafts.wordsOf(comment);
    if (!words || text === '') return;
    await this.endDraft(comment);
    const document = await workspace.openTextDocument(Uri.parse(words.uri));
    await this.putAt(document, words.placeIn(document.getText()), text);
  }

  private async reply({ thread, text }: CommentReply): Promise<void> {
    const note = this.threads.noteOf(thread);
    if (!note || text.trim() === '') return;
    const reply = this.comment(text, thread.uri);
    const changed = withComments(note, [...note.comments, reply], reply.created);
    await this.store.change(thread.uri, [{ put: changed }], t('Reply to a note')).written;
  }

  /** With the box that it was written in, the focus would be gone: whoever uses the keyboard reads on in the article. */
  private async endDraft(comment: DraftComment): Promise<void> {
    const uri = this.drafts.wordsOf(comment)?.uri;
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (editor) await window.showTextDocument(editor.document, editor.viewColumn);
    this.drafts.end(comment.draft);
  }

  private async cancel(comment: Comment): Promise<void> {
    if (isDraft(comment)) await this.endDraft(comment);
    else if (isShown(comment)) this.threads.showAgain(comment.noteId);
  }

  private async putAt(document: TextDocument, span: Span | undefined, text: string): Promise<void> {
    if (span) return this.put(document, span, text);
    const copy = t('Copy the Note');
    const message = t('The words of the note are gone from the text, so it is not kept. Select others.');
    if ((await window.showWarningMessage(message, copy)) === copy) await env.clipboard.writeText(text);
  }

  private async put(document: TextDocument, span: Span, text: string): Promise<void> {
    const comment = this.comment(text, document.uri);
    const note: StoredNote = {
      id: `urn:uuid:${crypto.randomUUID()}`,
      motivation: 'commenting',
      created: comment.created,
      ...(comment.creator !== undefined && { creator: comment.creator }),
      source: '',
      selectors: selectorsFor(document.getText(), span),
      comments: [comment],
      tags: tagsIn(text),
    };
    await this.store.change(document.uri, [{ put: note }], t('Note')).written;
  }

  private comment(text: string, uri: Uri): NoteComment {
    const creator = workspace.getConfiguration('readout', uri).get('notes.author', '').trim();
    const created = new Date().toISOString();
    return { text: text.trim(), created, ...(creator !== '' && { creator }) };
  }

  private setMode(comment: Comment, mode: CommentMode): void {
    const thread = isShown(comment) && this.threadOf(comment);
    if (!thread) return;
    thread.comments = thread.comments.map((each) =>
      isShown(each) && each.index === comment.index ? { ...each, mode } : each,
    );
  }

  private async saveEdit(comment: Comment): Promise<void> {
    const note = isShown(comment) && this.noteOf(comment);
    if (!note) return;
    const text = textOf(comment);
    const modified = new Date().toISOString();
    const comments = note.comments.map((each, index) => (index === comment.index ? { ...each, text, modified } : each));
    if (text !== '' && text !== note.comments[comment.index]?.text) {
      const change = { put: withComments(note, comments, modified) };
      await this.store.change(comment.uri, [change], t('Edit of a note')).written;
    }
    this.threads.showAgain(comment.noteId);
  }

  private async deleteComment(comment: Comment): Promise<void> {
    const note = isShown(comment) && this.noteOf(comment);
    if (!note) return;
    const comments = note.comments.filter((_, index) => index !== comment.index);
    const change =
      comments.length === 0 ? { remove: note.id } : { put: withComments(note, comments, new Date().toISOString()) };
    await this.remove(comment.uri, change);
  }

  /** Of a thread, or of a node of the view. */
  private async delete(target: unknown): Promise<void> {
    const place = isNode(target) ? target.note : this.placeOfThread(target);
    if (!place) return;
    await this.remove(Uri.parse(place.uri), { remove: place.id });
  }

  private placeOfThread(target: unknown): { uri: string; id: string } | undefined {
    if (typeof target !== 'object' || target === null || !('uri' in target)) return undefined;
    const thread = target as CommentThread;
    const note = this.threads.noteOf(thread);
    if (!note) thread.dispose();
    return note && { uri: thread.uri.toString(), id: note.id };
  }

  private async remove(uri: Uri, change: Change): Promise<void> {
    const step = this.store.change(uri, [change], t('Deletion of a note'));
    void offerUndo(this.store, t('The note is deleted.'), step);
    await step.written;
  }

  private noteOf({ uri, noteId }: ShownComment): StoredNote | undefined {
    return this.store.notesOf(uri).find(({ id }) => id === noteId);
  }

  private threadOf({ uri, noteId }: ShownComment): CommentThread | undefined {
    return this.threads.threadsOf(uri).find((thread) => this.threads.noteOf(thread)?.id === noteId);
  }
}

function isShown(comment: Comment): comment is ShownComment {
  return 'noteId' in comment && 'index' in comment;
}

function textOf({ body }: Comment): string {
  return (typeof body === 'string' ? body : body.value).trim();
}

/** The words in a range without the white space around them; of an empty range those of its line. */
function wordsAt(document: TextDocument, range: Range): Span | undefined {
  const wanted = range.isEmpty ? document.lineAt(range.start.line).range : range;
  const text = document.getText(wanted);
  const start = document.offsetAt(wanted.start) + (text.length - text.trimStart().length);
  const end = start + text.trim().length;
  return start < end ? { start, end } : undefined;
}
