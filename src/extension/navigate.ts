import type { Meeting, Mention, Quote } from '../core/annotations';
import { bySpan, type Span } from '../core/text/span';
import { mentionAt, type OpenArticle, quoteAt } from './article';

export type Direction = 'next' | 'previous';

/** The nearest item that starts after (before) `offset`; past the last comes the first. `items` in text order. */
function neighbour<T>(items: readonly T[], startOf: (item: T) => number, offset: number, direction: Direction) {
  return direction === 'next'
    ? (items.find((item) => startOf(item) > offset) ?? items[0])
    : (items.findLast((item) => startOf(item) < offset) ?? items.at(-1));
}

/** Where the content of a quote begins. */
export function contentStart(quote: Quote): number {
  return quote.spans[0]?.start ?? quote.cue?.start ?? 0;
}

/** The quote to go to, seen from `offset`; from inside a quote, the one after or before it. */
export function neighbouringQuote(article: OpenArticle, offset: number, direction: Direction): Quote | undefined {
  const quotes = [...article.annotations.quotes].sort((a, b) => contentStart(a) - contentStart(b));
  const here = quoteAt(article, offset);
  return neighbour(quotes, contentStart, here ? contentStart(here) : offset, direction);
}

/** The mention to go to of the same person, organization or place; undefined where the cursor is on none. */
export function neighbouringMention(article: OpenArticle, offset: number, direction: Direction): Mention | undefined {
  const here = mentionAt(article, offset);
  return here && neighbour(here.entity.mentions, (mention) => mention.start, here.mention.start, direction);
}

/** A place where the article speaks of a meeting, and which one. */
interface MeetingPlace {
  meeting: Meeting;
  span: Span;
}

/** The place to go to where the article speaks of a meeting, be it the same or another. */
export function neighbouringMeeting(
  { annotations, meetings }: OpenArticle,
  offset: number,
  direction: Direction,
): MeetingPlace | undefined {
  const places = annotations.meetings
    .flatMap((meeting) => meeting.evidence.map((span) => ({ meeting, span })))
    .sort((a, b) => bySpan(a.span, b.span));
  const here = meetings.at(offset)?.evidence.find(({ start, end }) => start <= offset && offset <= end);
  return neighbour(places, ({ span }) => span.start, here?.start ?? offset, direction);
}
