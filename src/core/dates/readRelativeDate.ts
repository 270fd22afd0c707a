import { afterNamedDay, beforeNamedDay, numberWords, ordinals, partsOfDay, weekdays } from '../lexicon/calendarWords';
import { TokenKind, type Tokens } from '../text/tokens';
import type { DateExpression, FoundExpression, Which } from './expressions';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const which: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);
const units: ReadonlyMap<string, Unit> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
]);
const pluralUnits: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);
const offsets: Record<Which, number> = { last: -1, this: 0, next: 1 };
const namedDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const wordOfTwo = /^(?:early|earlier|mid|late|later)$/;

/** "Friday", "last Friday", "Tuesday morning"; not the day in a name ("Black Friday", "Sunday Times"). */
export function readWeekday(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  const weekday = weekdays.get(tokens.lower[at] as string);
  if (weekday === undefined || tokens.form[at] === tokens.lower[at]) return undefined;
  const before = at > begin ? (tokens.lower[at - 1] as string) : '';
  const after = at + 1 < limit ? (tokens.lower[at + 1] as string) : '';
  if (beforeNamedDay.has(before) || (afterNamedDay.has(after) && tokens.form[at + 1] !== after)) return undefined;
  // "the next Tuesday" counts from what was told before.
  const isTold = at - 2 >= begin && tokens.lower[at - 2] === 'the';
  const said = isTold ? undefined : which.get(before);
  const expression: DateExpression = { kind: 'weekday', weekday, ...(said && { which: said }) };
  const end = partsOfDay.has(after) ? at + 2 : at + 1;
  return widen(tokens, begin, { expression, first: said ? at - 1 : at, end });
}

/** "the weekend", "this weekend". */
export function readWeekend(tokens: Tokens, at: number, begin: number): FoundExpression | undefined {
  if (tokens.lower[at] !== 'weekend' || at === begin) return undefined;
  const before = tokens.lower[at - 1] as string;
  const said = which.get(before);
  if (!said && before !== 'the') return undefined;
  return { expression: { kind: 'weekend', ...(said && { which: said }) }, first: at - 1, end: at + 1 };
}

/** "yesterday", "tomorrow morning", "this morning", "last night". */
export function readNamedDay(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  const lower = tokens.lower[at] as string;
  const offset = namedDays.get(lower);
  if (offset !== undefined) {
    // Inside a sentence a capital makes it part of a title.
    if (tokens.form[at] !== lower && at > begin && tokens.kind[at - 1] === TokenKind.word) return undefined;
    const end = at + 1 < limit && partsOfDay.has(tokens.lower[at + 1] as string) ? at + 2 : at + 1;
    return widen(tokens, begin, { expression: { kind: 'relative', unit: 'day', offset }, first: at, end });
  }
  if (!partsOfDay.has(lower) || at === begin) return undefined;
  const before = tokens.lower[at - 1];
  if (before !== 'this' && !(before === 'last' && lower === 'night')) return undefined;
  return {
    expression: { kind: 'relative', unit: 'day', offset: before === 'this' ? 0 : -1 },
    first: at - 1,
    end: at + 1,
  };
}

/** "this week", "earlier this month", "late last year", "later in the year"; not "the next year", a span from now on. */
export function readUnit(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  const unit = units.get(tokens.lower[at] as string);
  if (!unit || at === begin) return readAgo(tokens, at, begin, limit);
  const before = tokens.lower[at - 1] as string;
  if (unit === 'quarter') {
    const quarter = ordinals.get(before);
    if (quarter) return readQuarter(tokens, at, limit, quarter);
  }
  const said = which.get(before);
  if (said && before !== 'past' && before !== 'coming') {
    if (at - 2 >= begin && /^(?:the|his|her|its|their)$/.test(tokens.lower[at - 2] as string)) return undefined;
    return widen(tokens, begin, {
      expression: { kind: 'relative', unit, offset: offsets[said] },
      first: at - 1,
      end: at + 1,
    });
  }
  if (
    before === 'the' &&
    at - 3 >= begin &&
    tokens.lower[at - 2] === 'in' &&
    /^(?:earlier|later)$/.test(tokens.lower[at - 3] as string)
  ) {
    return { expression: { kind: 'relative', unit, offset: 0 }, first: at - 3, end: at + 1 };
  }
  return readAgo(tokens, at, begin, limit);
}

/** "the second quarter", "the second quarter of 2021". */
function readQuarter(tokens: Tokens, at: number, limit: number, quarter: number): FoundExpression {
  const of = at + 2 < limit && tokens.lower[at + 1] === 'of' && /^(?:19|20)\d\d$/.test(tokens.form[at + 2] as string);
  const year = of ? { year: Number(tokens.form[at + 2]) } : {};
  return { expression: { kind: 'quarter', quarter, ...year }, first: at - 1, end: of ? at + 3 : at + 1 };
}

/** "three days ago", "a year ago". */
function readAgo(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  const unit = pluralUnits.get(tokens.lower[at] as string);
  if (!unit || at === begin || at + 1 >= limit || tokens.lower[at + 1] !== 'ago') return undefined;
  const before = tokens.lower[at - 1] as string;
  const amount = numberWords.get(before) ?? (/^\d{1,3}$/.test(before) ? Number(before) : undefined);
  if (!amount) return undefined;
  return { expression: { kind: 'relative', unit, offset: -amount }, first: at - 1, end: at + 2 };
}

/** "on the 20th", where no noun follows. */
export function readDayOfMonth(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(tokens.lower[at] as string);
  if (!match || at - 2 < begin || tokens.lower[at - 1] !== 'the' || tokens.lower[at - 2] !== 'on') return undefined;
  const day = Number(match[1]);
  const after = at + 1 < limit ? (tokens.form[at + 1] as string) : '';
  if (after === 'of') return undefined;
  if (day < 1 || day > 31 || (/^\p{L}{3,}$/u.test(after) && !/^(?:and|but|when|after|before|with|for)$/.test(after)))
    return undefined;
  return { expression: { kind: 'dayOfMonth', day }, first: at - 1, end: at + 1 };
}

/** Takes in "early", "late", "earlier" before the words of a date. */
export function widen(tokens: Tokens, begin: number, found: FoundExpression): FoundExpression {
  const before = found.first - 1;
  return before >= begin && wordOfTwo.test(tokens.lower[before] as string) ? { ...found, first: before } : found;
}
