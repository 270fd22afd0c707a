/** A day as the number of days since 1 January 1970. */
export type Day = number;

const msPerDay = 86_400_000;

/** Undefined for a day that the calendar does not have. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = Date.UTC(year, month - 1, date) / msPerDay;
  return fromDay(day).month === month && date > 0 ? day : undefined;
}

export function parseDay(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / msPerDay;
}

export function fromDay(day: Day): { year: number; month: number; date: number } {
  const time = new Date(day * msPerDay);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function formatDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

export function formatMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The ISO 8601 week that holds the day: "2021-W18". */
export function formatWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = fromDay(thursday);
  const week = Math.floor((thursday - (dayOf(year, 1, 1) as Day)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The month `offset` months away from the given one. */
export function shiftMonth(year: number, month: number, offset: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + offset;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
