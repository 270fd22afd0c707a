import { ambiguousMonths, beforeDates, months, weekdays } from '../lexicon/calendarWords';
import { TokenKind, type Tokens } from '../text/tokens';
import type { CalendarDay, DateExpression, FoundExpression } from './expressions';

const dayNumber = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const dayRange = /^(\d{1,2})[-–](\d{1,2})$/;
const yearNumber = /^(?:1[5-9]|20|21)\d\d$/;
const yearRange = /^((?:19|20)\d\d)[-–](\d\d|(?:19|20)\d\d)$/;
const isoDay = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
const through = /^(?:to|and|through|until|-|–|—)$/;
const yearOffsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
/** "the month of May", "the end of March". */
const beforeMonth = /^(?:months?|start|beginning|end|middle|half|week|days?|rest|since|until|from|between)$/;
/** A number before one of these counts something: "in 2000 cases". */
const counted =
  /^(?:people|percent|per|%|dollars|euros|pounds|miles|km|kilometers|kilometres|meters|metres|tons|tonnes|cases|troops|soldiers|votes|jobs|homes|words|others|more|years?|years?-old)$/;

/** Reads a date with the name of a month, as far as it goes: "May 3, 2021", "18 to 20 June", "January 2021", "May". */
export function readMonthDate(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  const lower = tokens.lower[at] as string;
  const partOfMonth = /^(?:mid|early|late)-(.+)$/.exec(lower)?.[1];
  if (partOfMonth) return readPartOfMonth(tokens, at, limit, partOfMonth);
  const month = months.get(lower);
  if (month === undefined || !isCapitalised(tokens, at)) return undefined;
  return (
    readDayBefore(tokens, at, begin, limit, month) ??
    readDayAfter(tokens, at, begin, limit, month) ??
    readMonth(tokens, at, limit, month)
  );
}

/** "mid-July", "mid-July 2021", "mid-2021". */
function readPartOfMonth(tokens: Tokens, at: number, limit: number, whole: string): FoundExpression | undefined {
  if (yearNumber.test(whole)) return { expression: { kind: 'year', year: Number(whole) }, first: at, end: at + 1 };
  const month = months.get(whole);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, at + 1, limit);
  return { expression: { kind: 'month', month, year: year?.year }, first: at, end: year?.end ?? at + 1 };
}

/** "May 3", "May 3-5, 2021", "June 30 to July 2". */
function readDayAfter(
  tokens: Tokens,
  at: number,
  begin: number,
  limit: number,
  month: number,
): FoundExpression | undefined {
  if (at + 1 >= limit) return undefined;
  const range = dayRange.exec(tokens.form[at + 1] as string);
  const from = range ? Number(range[1]) : dayAt(tokens, at + 1);
  if (!from || from > 31) return undefined;
  let end = at + 2;
  let to: CalendarDay | undefined;
  if (range) to = { month, day: Number(range[2]) };
  else if (end + 1 < limit && through.test(tokens.lower[end] as string)) {
    const nextMonth = months.get(tokens.lower[end + 1] as string);
    const day = dayAt(tokens, nextMonth === undefined || end + 2 >= limit ? end + 1 : end + 2);
    // "on May 3 and 5 people": the second number counts something.
    const counts = nextMonth === undefined && counted.test(tokens.lower[end + 2] ?? '');
    if (day && day <= 31 && !counts && (nextMonth !== undefined || day > from)) {
      to = { month: nextMonth ?? month, day };
      end += nextMonth === undefined ? 2 : 3;
    }
  }
  const year = saidYear(tokens, end, limit);
  return withWeekday(tokens, begin, {
    expression: days({ month, day: from }, to, year),
    first: at,
    end: year?.end ?? end,
  });
}

/** "3 May", "the 3rd of May 2021", "18 to 20 June". */
function readDayBefore(
  tokens: Tokens,
  at: number,
  begin: number,
  limit: number,
  month: number,
): FoundExpression | undefined {
  let first = at - 1;
  if (first > begin && tokens.lower[first] === 'of') first--;
  if (first < begin) return undefined;
  const range = dayRange.exec(tokens.form[first] as string);
  const last = range ? Number(range[2]) : dayAt(tokens, first);
  if (
    !last ||
    last > 31 ||
    (yearNumber.test(tokens.form[at + 1] ?? '') === false && dayAt(tokens, at + 1) && at + 1 < limit)
  )
    return undefined;
  let from: CalendarDay = { month, day: range ? Number(range[1]) : last };
  let to: CalendarDay | undefined = range ? { month, day: last } : undefined;
  if (!range && first - 2 >= begin && through.test(tokens.lower[first - 1] as string)) {
    const start = dayAt(tokens, first - 2);
    if (start && start < last) {
      to = from;
      from = { month, day: start };
      first -= 2;
    }
  }
  const year = saidYear(tokens, at + 1, limit);
  return withWeekday(tokens, begin, { expression: days(from, to, year), first, end: year?.end ?? at + 1 });
}

function days(from: CalendarDay, to: CalendarDay | undefined, year: SaidYear | undefined): DateExpression {
  const inYear = year && { year: year.year, yearOffset: year.yearOffset };
  return { kind: 'day', from: { ...from, ...inYear }, ...(to && { to: { ...to, ...inYear } }) };
}

interface SaidYear {
  year?: number;
  yearOffset?: number;
  end: number;
}

/** "2021" or "last year" after a day and month, with or without a comma. */
function saidYear(tokens: Tokens, at: number, limit: number): SaidYear | undefined {
  const word = at < limit && tokens.form[at] === ',' ? at + 1 : at;
  const yearOffset = yearOffsets.get(tokens.lower[word] ?? '');
  if (yearOffset !== undefined && word + 1 < limit && tokens.lower[word + 1] === 'year')
    return { yearOffset, end: word + 2 };
  return yearAfter(tokens, at, limit);
}

/** "Monday, May 3" is one date. */
function withWeekday(tokens: Tokens, begin: number, found: FoundExpression): FoundExpression {
  let before = found.first - 1;
  if (before > begin && tokens.lower[before] === 'the') before--;
  if (before > begin && tokens.form[before] === ',') before--;
  return before >= begin && weekdays.has(tokens.lower[before] as string) ? { ...found, first: before } : found;
}

/** "May", "January 2021", "May of 2021". */
function readMonth(tokens: Tokens, at: number, limit: number, month: number): FoundExpression | undefined {
  const lower = tokens.lower[at] as string;
  if (lower.endsWith('.') || lower.length < 3 || (lower.length < 5 && !/^(?:may|june|july)$/.test(lower)))
    return undefined;
  const of = at + 2 < limit && tokens.lower[at + 1] === 'of' ? yearAfter(tokens, at + 2, limit) : undefined;
  const year = yearAfter(tokens, at + 1, limit) ?? of;
  if (year) return { expression: { kind: 'month', month, year: year.year }, first: at, end: year.end };
  if (!standsAsMonth(tokens, at, limit)) return undefined;
  return { expression: { kind: 'month', month }, first: at, end: at + 1 };
}

/** Tells the month from the name: "in May" and "a May summit", but not "May said" and "Theresa May". */
function standsAsMonth(tokens: Tokens, at: number, limit: number): boolean {
  const before = at > 0 ? (tokens.lower[at - 1] as string) : '';
  const after = at + 1 < limit ? (tokens.form[at + 1] as string) : '';
  if (!ambiguousMonths.has(tokens.lower[at] as string)) return true;
  const nameFollows = /^\p{Lu}\p{Ll}/u.test(after) || after === '’s' || after === "'s";
  if (/^(?:a|an|the|its|their|his|her)$/.test(before)) return /^\p{Ll}/u.test(after) || nameFollows;
  if (at > 1 && /^(?:and|or|to|of|between)$/.test(before))
    return beforeMonth.test(tokens.lower[at - 2] as string) || months.has(tokens.lower[at - 2] as string);
  return beforeDates.has(before) && !(nameFollows && /^(?:for|by|from|after|before)$/.test(before));
}

/** A year on its own: "in 2012", "since 2016", "(2020)", "the 2016 election", "from 2012-2016". */
export function readYear(tokens: Tokens, at: number, begin: number, limit: number): FoundExpression | undefined {
  const form = tokens.form[at] as string;
  const range = yearRange.exec(form);
  if (range) {
    const year = Number(range[1]);
    const to = Number(range[2]?.length === 2 ? form.slice(0, 2) + range[2] : range[2]);
    return to > year ? { expression: { kind: 'year', year, to }, first: at, end: at + 1 } : undefined;
  }
  if (!yearNumber.test(form) || !isYear(tokens, at, begin, limit)) return undefined;
  return { expression: { kind: 'year', year: Number(form) }, first: at, end: at + 1 };
}

function isYear(tokens: Tokens, at: number, begin: number, limit: number): boolean {
  const before = at > begin ? (tokens.lower[at - 1] as string) : '';
  const after = at + 1 < limit ? (tokens.lower[at + 1] as string) : '';
  if (counted.test(after) || /^[$£€¥]$/.test(before)) return false;
  if (beforeDates.has(before)) return !/^(?:for|to|about|around|on|or)$/.test(before) || !/^\p{L}/u.test(after);
  return /^(?:the|a|his|her|its|their|’s|'s)$/.test(before) && /^\p{L}{3,}$/u.test(after);
}

/** "2021-05-03", and "3/5/2021" where only one reading has a calendar day. */
export function readNumericDate(tokens: Tokens, at: number, limit: number): FoundExpression | undefined {
  const iso = isoDay.exec(tokens.form[at] as string);
  if (iso) {
    const from = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return isCalendarMonth(from) ? { expression: { kind: 'day', from }, first: at, end: at + 1 } : undefined;
  }
  if (at + 4 >= limit || !/^[/.]$/.test(tokens.form[at + 1] as string) || tokens.form[at + 3] !== tokens.form[at + 1])
    return undefined;
  const [one, two, year] = [tokens.form[at], tokens.form[at + 2], tokens.form[at + 4]] as [string, string, string];
  if (!/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(two) || !yearNumber.test(year)) return undefined;
  const [first, second] = [Number(one), Number(two)];
  if (first > 12 === second > 12 && first !== second) return undefined;
  const from =
    first > 12 ? { year: Number(year), month: second, day: first } : { year: Number(year), month: first, day: second };
  return isCalendarMonth(from) ? { expression: { kind: 'day', from }, first: at, end: at + 5 } : undefined;
}

function isCalendarMonth({ month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function dayAt(tokens: Tokens, at: number): number | undefined {
  const match = dayNumber.exec(tokens.form[at] ?? '');
  return match ? Number(match[1]) : undefined;
}

function yearAfter(tokens: Tokens, at: number, limit: number): { year: number; end: number } | undefined {
  const year = at < limit && tokens.form[at] === ',' ? at + 1 : at;
  if (year >= limit || !yearNumber.test(tokens.form[year] as string)) return undefined;
  return { year: Number(tokens.form[year]), end: year + 1 };
}

function isCapitalised(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && /^\p{Lu}/u.test(tokens.form[at] as string);
}
