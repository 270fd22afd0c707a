import type { Location, Position } from 'vscode-languageserver-types';
import type { Article } from './article';
import { occurrencesAt } from './occurrences';

/** All mentions of what stands there, in text order; the introducing one only if asked for. */
export function references(article: Article, uri: string, position: Position, includeDeclaration: boolean): Location[] {
  const { lines } = article;
  const found = occurrencesAt(article, lines.offsetAt(position));
  if (!found) return [];
  return found.all
    .filter((span) => includeDeclaration || span.start !== found.definition.start || span.end !== found.definition.end)
    .map((span) => ({ uri, range: lines.rangeOf(span) }));
}
