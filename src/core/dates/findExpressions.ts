import { months, weekdays } from '../lexicon/calendarWords';
import { WordMasks, withMask } from '../lexicon/vocabulary';
import type { Sentence } from '../segments/segments';
import { TokenKind, type Tokens } from '../text/tokens';
import type { FoundExpression } from './expressions';
import { readMonthDate, readNumericDate, readYear } from './readCalendarDate';
import { readDayOfMonth, readNamedDay, readUnit, readWeekday, readWeekend, widen } from './readRelativeDate';

/** Words that can end or be a date, beside months, weekdays and numbers. */
const otherWords =
  'weekend yesterday today tonight tomorrow morning afternoon evening night week month quarter year day days weeks months years';
const dateWords = new WordMasks(withMask([...otherWords.split(' '), ...weekdays.keys(), ...months.keys()], 1));
const partsOfPeriod = ['mid-', 'early-', 'late-'];

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
  if (dateWords.of(tokens.listed[at] as number) !== 0) return true;
  const lower = tokens.lower[at] as string;
  const first = lower.charCodeAt(0);
  if (isDigit(first)) return true;
  for (const part of partsOfPeriod) if (part.charCodeAt(0) === first && lower.startsWith(part)) return true;
  return false;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
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
