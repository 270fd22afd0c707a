/** Days, months, years and intervals of the contract in words. */
import { displayLanguage, t } from './messages';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * An ISO 8601 value of the contract in words, in the manner of the display language: "7 May 2021", "3–9 May 2021",
 * "30 April – 2 May 2021", "7. Mai 2021". What is not understood stays as it is.
 */
export function describeDate(value: string, end?: string, language = displayLanguage()): string {
  const [from, to = end] = value.split('/');
  if (from === undefined) return value;
  return to === undefined || to === from ? describePoint(from, language) : describeInterval(from, to, language);
}

/** "Friday, 7 May 2021" for a single day, else the same as `describeDate`. */
export function describeDateWithWeekday(value: string): string {
  const weekday = weekdayOf(value);
  const language = displayLanguage();
  if (!weekday) return describeDate(value);
  if (language === 'en') return `${weekday}, ${describeDate(value)}`;
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', ...gregorian }).format(new Date(value));
}

/** "Friday", in English as articles write it, for a single day of the calendar, YYYY-MM-DD; undefined for anything else. */
export function weekdayOf(value: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : weekdays[new Date(time).getUTCDay()];
}

const weekdayFirst = new RegExp(`^(?:${weekdays.join('|')})`, 'i');

/** "Friday" in "Friday, 6 May 2021", of which the value is a Thursday: both, as they are written; undefined where they agree. */
export function contradictedWeekday(
  words: string,
  value: string | undefined,
): { said: string; actual: string } | undefined {
  const said = weekdayFirst.exec(words)?.[0];
  const actual = value === undefined ? undefined : weekdayOf(value);
  if (said === undefined || actual === undefined || said.toLowerCase() === actual.toLowerCase()) return undefined;
  return { said, actual };
}

function describePoint(value: string, language: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return t('week of {0}', describePoint(mondayOf(Number(week[1]), Number(week[2])), language));
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return describeQuarter(Number(quarter[2]), quarter[1] ?? '');
  if (language === 'en') return inEnglish(value);
  const parts = partsOf(value);
  return parts ? formatOf(parts, language).format(parts.date) : value;
}

function describeQuarter(quarter: number, year: string): string {
  switch (quarter) {
    case 1:
      return t('first quarter of {0}', year);
    case 2:
      return t('second quarter of {0}', year);
    case 3:
      return t('third quarter of {0}', year);
    default:
      return t('fourth quarter of {0}', year);
  }
}

function inEnglish(value: string): string {
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const month = day && months[Number(day[2]) - 1];
  if (!day || !month) return value;
  return day[3] ? `${Number(day[3])} ${month} ${day[1]}` : `${month} ${day[1]}`;
}

/** What both ends have in common is said once. */
function describeInterval(from: string, to: string, language: string): string {
  const [first, last] = [describePoint(from, language), describePoint(to, language)];
  const [start, end] = [partsOf(from), partsOf(to)];
  if (language !== 'en' && start && start.exact === end?.exact) {
    return formatOf(start, language).formatRange(start.date, end.date);
  }
  const isPlain = /^\d{4}-\d{2}(-\d{2})?$/.test(from) && from.length === to.length && first !== from;
  if (!isPlain || language !== 'en' || from.slice(0, 4) !== to.slice(0, 4)) return `${first} – ${last}`;
  const isInMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  return isInMonth ? `${Number(from.slice(8))}–${last}` : `${first.slice(0, -5)} – ${last}`;
}

interface DateParts {
  date: Date;
  exact: 'day' | 'month' | 'year';
}

/** Undefined for a week, a quarter, and what is none of the calendar. */
function partsOf(iso: string): DateParts | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  if (!date.toISOString().startsWith(iso)) return undefined;
  return { date, exact: day ? 'day' : month ? 'month' : 'year' };
}

/** The calendar of the contract, also where the language has one of its own. */
const gregorian = { calendar: 'gregory', timeZone: 'UTC' } as const;

function formatOf({ exact }: DateParts, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: exact === 'year' ? undefined : 'long',
    day: exact === 'day' ? 'numeric' : undefined,
    ...gregorian,
  });
}

/** The first day of an ISO 8601 week, YYYY-MM-DD. The fourth of January always lies in week 1. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = new Date(fourth + ((week - 1) * 7 - weekday) * 86_400_000);
  return monday.toISOString().slice(0, 10);
}
