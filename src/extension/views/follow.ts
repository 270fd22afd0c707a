import { mentionAt, type OpenArticle, quoteAt, speakerKey } from '../article';
import { find, type TreeNode } from './treeNode';

/** The meeting whose evidence is under the cursor, else the first one that the line speaks of. */
export function meetingNodeAt(roots: readonly TreeNode[], article: OpenArticle, offset: number): TreeNode | undefined {
  const line = article.lines.lineSpan(article.lines.lineAt(offset));
  const evidenceIn = (start: number, end: number) =>
    find(roots, ({ kind, target }) =>
      Boolean(kind === 'evidence' && target?.uri === article.uri && target.start <= end && start <= target.end),
    )?.parent;
  return evidenceIn(offset, offset) ?? evidenceIn(line.start, line.end);
}

/** The quote under the cursor, else the speaker whose mention is under it. */
export function speakerNodeAt(roots: readonly TreeNode[], article: OpenArticle, offset: number): TreeNode | undefined {
  const quote = quoteAt(article, offset);
  if (quote) {
    const start = quote.spans[0]?.start;
    const node = find(
      roots,
      ({ kind, target }) => kind === 'quote' && target?.uri === article.uri && target.start === start,
    );
    if (node) return node;
  }
  const entity = mentionAt(article, offset)?.entity;
  const spoken = entity && article.quotesBy.get(entity.id)?.[0];
  if (!spoken) return undefined;
  const key = `#speaker:${speakerKey(article, spoken)}`;
  return find(roots, ({ kind, id }) => kind === 'speaker' && (id === key || id === article.uri + key));
}
