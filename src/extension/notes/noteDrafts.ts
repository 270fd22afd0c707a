import {
  type Comment,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  type Disposable,
  Range,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { t } from '../../features/messages';
import { inQuotes } from '../../features/wording';
import { MarkedWords } from './movedSpan';
import type { NoteThreads } from './noteThreads';

/** What is written of a note that is not kept yet, as VS Code shows it and hands it to commands. */
export interface DraftComment extends Comment {
  draft: number;
}

interface Draft {
  thread: CommentThread;
  words: MarkedWords;
}

/**
 * Notes that are just being written, each in a thread at its words. VS Code would make such threads itself, but only where
 * whole ranges of the article are marked for it by a bar beside every line, and under a title of its own.
 */
export class NoteDrafts implements Disposable {
  private readonly drafts = new Map<number, Draft>();
  private last = 0;
  private readonly subscriptions: Disposable[];

  constructor(private readonly threads: NoteThreads) {
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        for (const { words } of this.of(document.uri)) words.follow(contentChanges);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        for (const [draft, { words }] of this.drafts) if (words.uri === uri.toString()) this.end(draft);
      }),
    ];
  }

  dispose(): void {
    for (const draft of this.drafts.keys()) this.end(draft);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  threadsOf(uri: Uri): CommentThread[] {
    return this.of(uri).map(({ thread }) => thread);
  }

  /** Opens a thread at some words, with the cursor in it. */
  begin(document: TextDocument, span: Span): void {
    const draft = ++this.last;
    const text = document.getText();
    const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
    const comment: DraftComment = {
      draft,
      body: '',
      mode: CommentMode.Editing,
      author: { name: t('New note. Words with # become tags.') },
      contextValue: 'draft',
    };
    const thread = this.threads.create(document.uri, range, [comment]);
    thread.contextValue = 'draft';
    thread.canReply = false;
    thread.label = inQuotes(text.slice(span.start, span.end), 60);
    // A comment that is being edited has the focus when its thread is opened.
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.drafts.set(draft, { thread, words: new MarkedWords(document.uri.toString(), text, span) });
  }

  /** The words that a draft is about. */
  wordsOf({ draft }: DraftComment): MarkedWords | undefined {
    return this.drafts.get(draft)?.words;
  }

  end(draft: number): void {
    this.drafts.get(draft)?.thread.dispose();
    this.drafts.delete(draft);
  }

  private of(uri: Uri): Draft[] {
    return [...this.drafts.values()].filter(({ words }) => words.uri === uri.toString());
  }
}

export function isDraft(comment: Comment): comment is DraftComment {
  return 'draft' in comment;
}
