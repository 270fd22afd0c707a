import { describeDate } from '../features/wording';

/**
 * A day, month, year or interval in ISO 8601 as the display language writes it: "7 May 2021", "May 2021",
 * "18–19 June 2023"; in English as everywhere else. What is none of these (a week, a quarter) is left as it is.
 */
export function dateLabel(start: string, end: string | undefined, language: string): string {
  if (language === 'en') return describeDate(start, end);
  const last = end ?? start.split('/')[1];
  const from = partsOf(start.split('/')[0] ?? start);
  if (!from) return start;
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: from.exact === 'year' ? undefined : 'long',
    day: from.exact === 'day' ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
  const to = last === undefined ? undefined : partsOf(last);
  return to && to.exact === from.exact ? format.formatRange(from.date, to.date) : format.format(from.date);
}

function partsOf(iso: string): { date: Date; exact: 'day' | 'month' | 'year' } | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  if (!date.toISOString().startsWith(iso)) return undefined;
  return { date, exact: day ? 'day' : month ? 'month' : 'year' };
}
