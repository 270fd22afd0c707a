import type { ClauseFacts } from '../clauses/clauses';
import { type Day, dayOf, formatDay, formatMonth, formatWeek, fromDay, shiftMonth, weekdayOf } from './calendar';
import type { CalendarDay, DateExpression, Which } from './expressions';

/** On which side of the day of publication a date lies, as the verb of its clause tells; nearest: on either. */
export type Direction = 'back' | 'ahead' | 'nearest' | 'unknown';

export interface Resolution {
  value: string;
  why: string;
}

export function directionOf({ tense, modality }: ClauseFacts): Direction {
  if (tense === 'future') return 'ahead';
  // What was planned may lie on either side; what was supposed, or a present tense speaks of, is mostly over.
  if (tense === 'past' && modality === 'planned') return 'nearest';
  return tense === 'past' && modality === 'fact' ? 'back' : 'unknown';
}

/**
 * The ISO 8601 value of a date expression, as exact as its words. Without a day of publication only
 * what names its own year has one. `direction` is asked for only where the words leave it open.
 */
export function resolve(
  expression: DateExpression,
  published: Day | undefined,
  direction: () => Direction,
): Resolution | undefined {
  switch (expression.kind) {
    case 'year':
      return asWritten(expression.to ? `${expression.year}/${expression.to}` : String(expression.year));
    case 'month':
      return resolveMonth(expression, published, direction);
    case 'quarter':
      return resolveQuarter(expression, published, direction);
    case 'day':
      return resolveDays(expression, published, direction);
  }
  if (published === undefined) return undefined;
  switch (expression.kind) {
    case 'weekday':
      return resolveWeekday(expression.weekday, expression.which, published, direction);
    case 'weekend':
      return resolveWeekend(expression.which, published, direction);
    case 'dayOfMonth':
      return resolveDayOfMonth(expression.day, published, direction);
    case 'relative':
      return counted(relativeValue(expression, published));
  }
}

function asWritten(value: string): Resolution {
  return { value, why: 'as written' };
}

function counted(value: string): Resolution {
  return { value, why: 'counted from the day of publication' };
}

/** `chosen` is the side that was taken where the verb leaves it open. */
function byTense(value: string, said: Direction, chosen: Direction = said): Resolution {
  const verb = { back: 'the verb tells of the past: ', ahead: 'the verb looks ahead: ', nearest: '', unknown: '' };
  const side = {
    back: 'the last one before publication',
    ahead: 'the first one after publication',
    nearest: 'the one nearest to publication',
    unknown: 'the one nearest to publication',
  };
  return { value, why: verb[said] + side[chosen] };
}

/** The last such day up to publication or the first from it on; the day of publication itself counts as both. */
function resolveWeekday(
  weekday: number,
  which: Which | undefined,
  published: Day,
  direction: () => Direction,
): Resolution {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (which === 'last') return counted(formatDay(published + ahead - 7));
  if (which === 'next') return counted(formatDay(published + (ahead === 0 ? 7 : ahead)));
  if (ahead === 0) return { value: formatDay(published), why: 'the day of publication' };
  const side = direction();
  if (side === 'nearest') return byTense(formatDay(published + (ahead <= 3 ? ahead : ahead - 7)), side);
  const chosen = side === 'ahead' ? 'ahead' : 'back';
  return byTense(formatDay(published + (side === 'ahead' ? ahead : ahead - 7)), side, chosen);
}

function resolveWeekend(which: Which | undefined, published: Day, direction: () => Direction): Resolution {
  const weekday = weekdayOf(published);
  const thisSaturday = published + (weekday === 7 ? -1 : 6 - weekday);
  if (which === 'last') return counted(weekendFrom(thisSaturday - 7));
  if (which === 'next') return counted(weekendFrom(weekday >= 6 ? thisSaturday + 7 : thisSaturday));
  if (weekday >= 6) return counted(weekendFrom(thisSaturday));
  const side = direction();
  const isBack = side === 'back' || (side !== 'ahead' && which === undefined);
  return byTense(weekendFrom(isBack ? thisSaturday - 7 : thisSaturday), side, isBack ? 'back' : 'ahead');
}

function weekendFrom(saturday: Day): string {
  return `${formatDay(saturday)}/${formatDay(saturday + 1)}`;
}

function relativeValue({ unit, offset }: DateExpression & { kind: 'relative' }, published: Day): string {
  const { year, month } = fromDay(published);
  if (unit === 'day') return formatDay(published + offset);
  if (unit === 'week') return formatWeek(published + 7 * offset);
  if (unit === 'year') return String(year + offset);
  if (unit === 'month') {
    const shifted = shiftMonth(year, month, offset);
    return formatMonth(shifted.year, shifted.month);
  }
  const shifted = shiftMonth(year, month, 3 * offset);
  return `${shifted.year}-Q${Math.ceil(shifted.month / 3)}`;
}

function resolveMonth(
  { month, year, which }: DateExpression & { kind: 'month' },
  published: Day | undefined,
  direction: () => Direction,
): Resolution | undefined {
  if (year !== undefined) return asWritten(formatMonth(year, month));
  if (published === undefined) return undefined;
  const now = fromDay(published);
  const ahead = (month - now.month + 12) % 12;
  const at = (offset: number) => {
    const shifted = shiftMonth(now.year, now.month, offset);
    return formatMonth(shifted.year, shifted.month);
  };
  if (which === 'last') return counted(at(ahead - 12));
  if (which === 'next') return counted(at(ahead === 0 ? 12 : ahead));
  if (ahead === 0) return { value: at(0), why: 'the month of publication' };
  if (which === 'this') return counted(formatMonth(now.year, month));
  const side = direction();
  if (side === 'unknown' || side === 'nearest') return byTense(at(ahead <= 6 ? ahead : ahead - 12), side);
  return byTense(at(side === 'ahead' ? ahead : ahead - 12), side);
}

function resolveQuarter(
  { quarter, year }: DateExpression & { kind: 'quarter' },
  published: Day | undefined,
  direction: () => Direction,
): Resolution | undefined {
  if (year !== undefined) return asWritten(`${year}-Q${quarter}`);
  if (published === undefined) return undefined;
  const now = fromDay(published);
  const current = Math.ceil(now.month / 3);
  const side = direction();
  const shift = side === 'back' && quarter > current ? -1 : side === 'ahead' && quarter < current ? 1 : 0;
  return byTense(`${now.year + shift}-Q${quarter}`, side);
}

/** Days that lie further off than this on the side of the tense are rather on the other side. */
const farOff = 300;

function resolveDays(
  { from, to }: DateExpression & { kind: 'day' },
  published: Day | undefined,
  direction: () => Direction,
): Resolution | undefined {
  const year = yearOf(from, published, direction);
  if (year === undefined) return undefined;
  const start = dayOf(year, from.month, from.day);
  if (start === undefined) return undefined;
  const value = formatDay(start);
  const why = from.year === undefined ? 'the year nearest to publication' : 'as written';
  if (!to) return { value, why };
  const end = dayOf(to.month < from.month ? year + 1 : year, to.month, to.day);
  return end === undefined || end <= start ? { value, why } : { value: `${value}/${formatDay(end)}`, why };
}

function yearOf(day: CalendarDay, published: Day | undefined, direction: () => Direction): number | undefined {
  if (day.year !== undefined) return day.year;
  if (published === undefined) return undefined;
  const { year } = fromDay(published);
  if (day.yearOffset !== undefined) return year + day.yearOffset;
  return nearestYear(day, published, direction());
}

function nearestYear(day: CalendarDay, published: Day, direction: Direction): number {
  const { year } = fromDay(published);
  const distances = [year - 1, year, year + 1].map((candidate) => {
    const distance = (dayOf(candidate, day.month, day.day) ?? dayOf(candidate, day.month, 28) ?? published) - published;
    const isWrongSide = (direction === 'back' && distance > 0) || (direction === 'ahead' && distance < 0);
    return { candidate, cost: Math.abs(distance) + (isWrongSide ? farOff : 0) };
  });
  return distances.reduce((best, one) => (one.cost < best.cost ? one : best)).candidate;
}

function resolveDayOfMonth(day: number, published: Day, direction: () => Direction): Resolution | undefined {
  const now = fromDay(published);
  if (day === now.date) return { value: formatDay(published), why: 'the day of publication' };
  const side = direction();
  const shift = side === 'ahead' && day < now.date ? 1 : side === 'back' && day > now.date ? -1 : 0;
  const { year, month } = shiftMonth(now.year, now.month, shift);
  const found = dayOf(year, month, day);
  return found === undefined ? undefined : byTense(formatDay(found), side);
}
