import { readClauses } from '../../../src/core/clauses/readClauses';
import { findDates } from '../../../src/core/dates/findDates';
import { findMeetings } from '../../../src/core/meetings/findMeetings';
import type { Meetings } from '../../../src/core/meetings/meetings';
import { findQuotes } from '../../../src/core/quotes/findQuotes';
import { resolveFirstPerson } from '../../../src/core/quotes/firstPerson';
import { readMarked } from '../entities/markedArticle';

/** Wednesday, 14 June 2023. */
const published = '2023-06-14';

/** The meetings of a text with marked names, as the core finds them. */
export function findIn(marked: string): { meetings: Meetings; text: string; nameOf(id: string): string } {
  const { text, tokens, segments, mentions, entities } = readMarked(marked);
  const clauses = readClauses(tokens, segments);
  const dates = findDates({ tokens, segments, clauses }, { published });
  const quotes = findQuotes({ tokens, segments, clauses, mentions, entities });
  resolveFirstPerson({ tokens, segments, mentions, entities, quotes });
  const meetings = findMeetings({ tokens, segments, clauses, dates, mentions, entities, quotes });
  return { meetings, text, nameOf: (id) => entities.byId.get(id)?.name ?? id };
}

/** One line for each meeting: "KIND STATUS: participants in alphabetical order (words of evidence)". */
export function meetingsIn(marked: string): string[] {
  const { meetings, text, nameOf } = findIn(marked);
  return meetings.map(({ kind, status, participants, evidence }) => {
    const names = participants.map(nameOf).sort();
    const words = evidence.map(({ start, end }) => text.slice(start, end));
    return `${kind} ${status}: ${names.join(', ')} (${words.join(', ')})`;
  });
}

/** One line for each meeting: "PLACE, START[/END]", with a dash for what is not known. */
export function placesAndDaysIn(marked: string): string[] {
  return findIn(marked).meetings.map(({ place, date }) => {
    const days = date ? [date.start, ...(date.end ? [date.end] : [])].join('/') : '–';
    return `${place?.text ?? '–'}, ${days}`;
  });
}
