import type { ClauseReader } from '../clauses/clauses';
import { isStory, type Paragraph, type Segments } from '../segments/segments';
import { isCalendarDay } from '../text/calendarDay';
import { TokenKind, type Tokens } from '../text/tokens';
import { parseDay } from './calendar';
import type { Dates, PublicationDay, ResolvedDate } from './dates';
import type { FoundExpression } from './expressions';
import { findExpressions } from './findExpressions';
import { findPublicationDay } from './publicationDay';
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

/** After these a date lies behind, whatever the tense of the verb: "following a meeting in March". */
const behind = /^(?:since|following)$/;
/** How far before the date such a word is looked for, in tokens. */
const behindReach = 8;

/**
 * Finds the dates of the story and resolves them against the day of publication. A grammar of our own
 * over the tokens, because chrono-node reads names as months, gives no weeks and weekends, knows no tense,
 * and on the same articles finds two dates in three where this finds all but a few.
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
        value: resolution?.value,
        why: resolution?.why,
      });
    }
  });
  return { published: known, mentions };
}

function directionAt(tokens: Tokens, clauses: ClauseReader, { first }: FoundExpression, begin: number): Direction {
  for (let token = first - 1; token >= Math.max(begin, first - behindReach); token--) {
    const lower = tokens.lower[token] as string;
    if (behind.test(lower)) return 'back';
    if (tokens.kind[token] === TokenKind.mark) break;
  }
  return directionOf(clauses.at(first));
}
