/** A span of days, both ISO 8601 and of the exactness that is known: days, or the month or year that they lie in. */
export interface Days {
  start: string;
  end?: string;
}

/** Milliseconds of a day. */
const day = 86_400_000;

/** The days of a date mention’s value: a day, month or year stays as it is, weeks, quarters and intervals get two ends. */
export function daysOf(value: string | undefined): Days | undefined {
  if (!value) return undefined;
  const slash = value.indexOf('/');
  if (slash > 0) {
    const start = daysOf(value.slice(0, slash))?.start;
    const last = daysOf(value.slice(slash + 1));
    if (!start || !last) return undefined;
    return start === (last.end ?? last.start) ? { start } : { start, end: last.end ?? last.start };
  }
  const unit = value.charAt(5);
  const week = unit === 'W' && /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return daysOfWeek(Number(week[1]), Number(week[2]));
  const quarter = unit === 'Q' && /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    return {
      start: `${quarter[1]}-${String(last - 2).padStart(2, '0')}`,
      end: `${quarter[1]}-${String(last).padStart(2, '0')}`,
    };
  }
  return /^\d{4}(-\d\d(-\d\d)?)?/.test(value) ? { start: value.slice(0, 10) } : undefined;
}

/** Monday to Sunday of an ISO week. */
function daysOfWeek(year: number, week: number): Days {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth + ((week - 1) * 7 - weekday) * day;
  return { start: isoDay(monday), end: isoDay(monday + 6 * day) };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** First and last day that `days` can mean, for comparing as strings. */
export function firstDay(days: Days): string {
  return days.start.length === 4 ? `${days.start}-01-01` : days.start.length === 7 ? `${days.start}-01` : days.start;
}

export function lastDay(days: Days): string {
  const end = days.end ?? days.start;
  return end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-31` : end;
}

export function daysOverlap(a: Days, b: Days): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

/** How many days `days` can mean, roughly: the fewer, the more exact. */
export function inexactness(days: Days): number {
  return Date.parse(safeDay(lastDay(days))) - Date.parse(firstDay(days));
}

/** The 31st of a shorter month is no date; its 28th serves for a length. */
function safeDay(iso: string): string {
  return iso.endsWith('-31') ? `${iso.slice(0, 8)}28` : iso;
}

/** How many days lie between two spans; 0 where they overlap. */
export function daysApart(a: Days, b: Days): number {
  if (daysOverlap(a, b)) return 0;
  const [earlier, later] = firstDay(a) < firstDay(b) ? [a, b] : [b, a];
  return (Date.parse(firstDay(later)) - Date.parse(safeDay(lastDay(earlier)))) / day;
}
