import { Range, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Meeting, Quote } from '../../core/annotations';
import type { Span } from '../../core/text/span';
import type { MentionSite } from '../../features/article';
import { mentionAt, type OpenArticle, quoteAt } from '../article';
import type { ArticleStore } from '../articleStore';
import type { TreeNode } from '../views/treeNode';

/** Where something is put right, and what stands there. */
export interface Place {
  document: TextDocument;
  article: OpenArticle;
  /** The words that are selected; empty where the cursor only stands somewhere. */
  selected: Span;
  mention?: MentionSite;
  quote?: Quote;
  meeting?: Meeting;
}

/**
 * The place that a command is about: the URI and the range that a code action or a tree gives, else the selection of the
 * editor in front. Undefined where no article is open, or its present version has not been read yet.
 */
export async function placeOf(store: ArticleStore, [uri, range]: readonly unknown[]): Promise<Place | undefined> {
  const given = typeof uri === 'string' ? await workspace.openTextDocument(Uri.parse(uri)) : undefined;
  const editor = window.activeTextEditor;
  const document = given ?? editor?.document;
  if (!document) return undefined;
  const there = rangeFrom(range) ?? (editor?.document === document ? editor.selection : new Range(0, 0, 0, 0));
  return placeIn(store, document, there);
}

/** The place that a line of a view leads to. */
export async function placeOfNode(store: ArticleStore, { target }: TreeNode): Promise<Place | undefined> {
  if (!target) return undefined;
  const document = await workspace.openTextDocument(Uri.parse(target.uri));
  const start = document.positionAt(target.start);
  return placeIn(store, document, new Range(start, start));
}

export function placeIn(store: ArticleStore, document: TextDocument, range: Range): Place | undefined {
  const article = store.article(document.uri);
  if (!article || article.version !== document.version) return undefined;
  const selected = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return {
    document,
    article,
    selected,
    mention: mentionAt(article, selected.start),
    quote: quoteAt(article, selected.start),
    meeting: article.meetings.at(selected.start),
  };
}

/** As the language server gives one, or an editor. */
function rangeFrom(value: unknown): Range | undefined {
  const { start, end } = (value ?? {}) as Partial<Range>;
  return start && end ? new Range(start.line, start.character, end.line, end.character) : undefined;
}

/** The words that the reader means: the selected ones without white space, else the mention, else the word at the cursor. */
export function wordsAt({ document, selected, mention }: Place): Span | undefined {
  const text = document.getText();
  let { start, end } = selected;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) return { start, end };
  if (mention) return { start: mention.mention.start, end: mention.mention.end };
  const word = document.getWordRangeAtPosition(document.positionAt(selected.start));
  return word && { start: document.offsetAt(word.start), end: document.offsetAt(word.end) };
}

/** The words of a quote's first stretch: by these its correction is found again. */
export function wordsOfQuote({ spans }: Quote): Span | undefined {
  const first = spans[0];
  return first && { start: first.start, end: first.end };
}

/** The trigger of a meeting nearest to where the reader is. */
export function wordsOfMeeting({ evidence }: Meeting, { selected }: Place): Span | undefined {
  const here = evidence.find(({ start, end }) => start <= selected.start && selected.start <= end);
  return here ?? evidence[0];
}
