import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Article } from './article';
import { occurrencesAt } from './occurrences';

/**
 * From any mention to the one that introduces its entity by the fullest name, and from that one to all the
 * others. A mention without any other leads to itself.
 */
export function definition(article: Article, uri: string, position: Position): LocationLink[] {
  const { lines } = article;
  const found = occurrencesAt(article, lines.offsetAt(position));
  if (!found) return [];
  const { origin, all } = found;
  const others = all.filter((span) => span.start !== origin.start || span.end !== origin.end);
  const atDefinition = found.definition.start === origin.start && found.definition.end === origin.end;
  const targets = atDefinition && others.length > 0 ? others : [found.definition];
  const originSelectionRange = lines.rangeOf(origin);
  return targets.map((target) => {
    const range = lines.rangeOf(target);
    return {
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
}
