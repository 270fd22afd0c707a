import type { Span } from '../core/text/span';
import type { Article } from './article';

/** Every place where the article speaks of one person, organization, place or meeting. */
export interface Occurrences {
  /** What stands at the offset that was asked for, as a whole: "Antony Blinken", not "Blinken". */
  readonly origin: Span;
  /** Where the article introduces it; one of `all`. */
  readonly definition: Span;
  /** In text order. */
  readonly all: readonly Span[];
}

/** Mentions go before meeting triggers: in "the Group of Seven summit" the name is the smaller unit. */
export function occurrencesAt(article: Article, offset: number): Occurrences | undefined {
  const site = article.mentions.at(offset);
  if (site) {
    const definition = article.definitions.get(site.entity.id) ?? site.mention;
    return { origin: site.mention, definition, all: site.entity.mentions };
  }
  const meeting = article.meetings.at(offset);
  const definition = meeting?.evidence[0];
  if (!meeting || !definition) return undefined;
  const origin = meeting.evidence.find(({ start, end }) => start <= offset && offset <= end) ?? definition;
  return { origin, definition, all: meeting.evidence };
}
