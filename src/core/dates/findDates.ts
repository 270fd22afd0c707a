import type { ClauseReader } from '../clauses/clauses';
import { months, weekdays } from '../lexicon/calendarWords';
import { isStory, type Paragraph, type Segments, type Sentence } from '../segments/segments';
import { TokenKind, type Tokens } from '../text/tokens';
import { parseDay } from './calendar';
import { isCalendarDay } from './calendarDay';
import type { Dates, PublicationDay, ResolvedDate } from './dates';
import type { FoundExpression } from './expressions';
import { findPublicationDay } from './publicationDay';
import { readMonthDate, readNumericDate, readYear } from './readCalendarDate';
import { readDayOfMonth, readNamedDay, readUnit, readWeekday, readWeekend, widen } from './readRelativeDate';
import { type Direction, directionOf, resolve } from './resolve';

interface Article {
  tokens: Tokens;
  segments: Segments;
  clauses: ClauseReader;
}

interface Known {
  published?: string;
  publishedSource?: 'option' | 'file';
}

/** Words that can end or be a date, beside months, weekdays and numbers. */
const otherWords = new Set(
  'weekend yesterday today tonight tomorrow morning afternoon evening night week month quarter year day days weeks months years'.split(
    ' ',
  ),
);
/** Before these a date lies behind, whatever the tense of the verb. */
const behind = /^(?:since|after|following)$/;

/**
 * Finds the dates of the story and resolves them against the day of publication. A grammar of our own
 * over the tokens: what chrono-node takes for dates and the spans it gives them fit news text less well.
 */
export function findDates({ tokens, segments, clauses }: Article, { published, publishedSource }: Known): Dates {
  const known: PublicationDay | undefined =
    published !== undefined && isCalendarDay(published)
      ? { date: published, source: publishedSource ?? 'option' }
      : findPublicationDay(tokens, segments);
  const day = known && parseDay(known.date);
  const mentions: ResolvedDate[] = [];
  segments.sentences.forEach((sentence, index) => {
    if (!isStory((segments.paragraphs[sentence.paragraph] as Paragraph).kind)) return;
    for (const found of findExpressions(tokens, sentence)) {
      const { first, end, expression } = found;
      const resolution = resolve(expression, day, () => directionAt(tokens, clauses, found, sentence.firstToken));
      mentions.push({
        start: tokens.start[first] as number,
        end: tokens.end[end - 1] as number,
        firstToken: first,
        endToken: end,
        sentence: index,
        ...resolution,
      });
    }
  });
  return { ...(known && { published: known }), mentions };
}

/** The date expressions of one sentence, in text order and disjoint. */
export function findExpressions(tokens: Tokens, { firstToken, endToken }: Sentence): FoundExpression[] {
  const found: FoundExpression[] = [];
  let begin = firstToken;
  for (let at = firstToken; at < endToken; at++) {
    const expression = isCandidate(tokens, at) ? readAt(tokens, at, begin, endToken) : undefined;
    if (!expression) continue;
    found.push(expression);
    begin = expression.end;
    at = begin - 1;
  }
  return found;
}

function isCandidate(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === TokenKind.number) return true;
  if (tokens.kind[at] !== TokenKind.word) return false;
  const lower = tokens.lower[at] as string;
  return otherWords.has(lower) || weekdays.has(lower) || months.has(lower) || /^(?:mid-|\d)/.test(lower);
}

function readAt(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  if (tokens.kind[at] === TokenKind.number) {
    return readNumericDate(tokens, at, limit) ?? readYear(tokens, at, begin, limit);
  }
  // "Monday, May 3" and "3 May" are read from the month on.
  if (weekdays.has(tokens.lower[at] as string)) {
    for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
      const date = readMonthDate(tokens, next, begin, limit);
      if (date && date.first === at) return date;
    }
  }
  const month = readMonthDate(tokens, at, begin, limit);
  if (month) return month.expression.kind === 'month' ? withWhich(tokens, begin, month) : month;
  return (
    readWeekday(tokens, at, begin, limit) ??
    readWeekend(tokens, at, begin) ??
    readNamedDay(tokens, at, begin, limit) ??
    readUnit(tokens, at, begin, limit) ??
    readDayOfMonth(tokens, at, begin, limit)
  );
}

/** "last November", "late April". */
function withWhich(tokens: Tokens, begin: number, found: FoundExpression): FoundExpression {
  const before = found.first > begin ? (tokens.lower[found.first - 1] as string) : '';
  const { expression } = found;
  if (
    expression.kind === 'month' &&
    expression.year === undefined &&
    (before === 'last' || before === 'next' || before === 'this')
  ) {
    return { ...found, expression: { ...expression, which: before }, first: found.first - 1 };
  }
  return widen(tokens, begin, found);
}

function directionAt(tokens: Tokens, clauses: ClauseReader, { first }: FoundExpression, begin: number): Direction {
  if (first > begin && behind.test(tokens.lower[first - 1] as string)) return 'back';
  return directionOf(clauses.at(first));
}
