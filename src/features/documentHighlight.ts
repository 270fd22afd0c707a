import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Article } from './article';
import { occurrencesAt } from './occurrences';

/** All mentions of what stands there; the introducing one in the colour of a write access, so that it stands out. */
export function documentHighlight(article: Article, position: Position): DocumentHighlight[] {
  const { lines } = article;
  const found = occurrencesAt(article, lines.offsetAt(position));
  if (!found) return [];
  return found.all.map((span) => ({
    range: lines.rangeOf(span),
    kind: span.start === found.definition.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
