import type { CodeLens } from 'vscode-languageserver-types';
import type { Entity, Mention } from '../core/annotations';
import { lastStartingAtOrBefore } from '../core/text/span';
import type { Article } from './article';
import { plural } from './messages';
import { shownName } from './wording';

/** The client's command that lists where somebody is mentioned. Arguments: the URI, and the position of one mention. */
export const showReferencesCommand = 'readout.showReferences';

const fewestMentions = 2;
/** More would not be read. */
const mostOnLine = 3;

/**
 * Above the paragraph that introduces a person, how much the article has of them: "Antony Blinken: 12 mentions ·
 * 5 quotes · 3 meetings". Only of people who are quoted or meet somebody, so that the text stays calm.
 */
export function codeLenses(article: Article, uri: string): CodeLens[] {
  const people = article.annotations.entities
    .flatMap((entity) => {
      const definition = article.definitions.get(entity.id);
      return definition && isWorthIt(article, entity, definition) ? [{ entity, definition }] : [];
    })
    .sort((a, b) => a.definition.start - b.definition.start);
  const onLine = new Map<number, number>();
  return people.flatMap(({ entity, definition }) => {
    const line = article.lines.lineAt(definition.start);
    const count = (onLine.get(line) ?? 0) + 1;
    onLine.set(line, count);
    return count > mostOnLine ? [] : [codeLens(article, uri, entity, definition)];
  });
}

function codeLens(article: Article, uri: string, entity: Entity, definition: Mention): CodeLens {
  const { lines } = article;
  const quotes = article.quotesBy.get(entity.id)?.length ?? 0;
  const meetings = article.meetingsOf.get(entity.id)?.length ?? 0;
  const counts = [
    plural('{0} mention', '{0} mentions', entity.mentions.length),
    ...(quotes > 0 ? [plural('{0} quote', '{0} quotes', quotes)] : []),
    ...(meetings > 0 ? [plural('{0} meeting', '{0} meetings', meetings)] : []),
  ];
  const range = lines.rangeOf(definition);
  return {
    range,
    command: {
      title: `${shownName(entity)}: ${counts.join(' · ')}`,
      command: showReferencesCommand,
      arguments: [uri, range.start],
    },
  };
}

function isWorthIt(article: Article, { id, kind, mentions }: Entity, definition: Mention): boolean {
  if (kind !== 'person' || mentions.length < fewestMentions) return false;
  if (!article.quotesBy.has(id) && !article.meetingsOf.has(id)) return false;
  const { regions } = article.annotations;
  const region = regions[lastStartingAtOrBefore(regions, definition.start)];
  return !region || region.kind === 'caption' || region.end <= definition.start;
}
