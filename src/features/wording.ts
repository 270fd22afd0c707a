/** How people, days and meetings are put in words, the same in hovers, outlines, trees and reports. Plain text. */
import type { Entity, Meeting, Quote } from '../core/annotations';

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

const quarters = ['first', 'second', 'third', 'fourth'];

/**
 * An ISO 8601 value of the contract in words: "7 May 2021", "3–9 May 2021", "30 April – 2 May 2021". What is not
 * understood stays as it is.
 */
export function describeDate(value: string, end?: string): string {
  const [from, to = end] = value.split('/');
  if (from === undefined) return value;
  return to === undefined || to === from ? describePoint(from) : describeInterval(from, to);
}

/** What both ends have in common is said once. */
function describeInterval(from: string, to: string): string {
  const [first, last] = [describePoint(from), describePoint(to)];
  const isPlain = /^\d{4}-\d{2}(-\d{2})?$/.test(from) && from.length === to.length && first !== from;
  if (!isPlain || from.slice(0, 4) !== to.slice(0, 4)) return `${first} – ${last}`;
  const isInMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  return isInMonth ? `${Number(from.slice(8))}–${last}` : `${first.slice(0, -5)} – ${last}`;
}

/** "Friday, 7 May 2021" for a single day, else the same as `describeDate`. */
export function describeDateWithWeekday(value: string): string {
  const weekday = weekdayOf(value);
  return weekday ? `${weekday}, ${describeDate(value)}` : describeDate(value);
}

/** "Friday", for a single day of the calendar, YYYY-MM-DD; undefined for anything else. */
export function weekdayOf(value: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : weekdays[new Date(time).getUTCDay()];
}

function describePoint(value: string): string {
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const month = day && months[Number(day[2]) - 1];
  if (day && month) return day[3] ? `${Number(day[3])} ${month} ${day[1]}` : `${month} ${day[1]}`;
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `week of ${describePoint(mondayOf(Number(week[1]), Number(week[2])))}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `${quarters[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`;
  return value;
}

/** The first day of an ISO 8601 week, YYYY-MM-DD. The fourth of January always lies in week 1. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = new Date(fourth + ((week - 1) * 7 - weekday) * 86_400_000);
  return monday.toISOString().slice(0, 10);
}

/** "1 quotation", "3 quotations". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** The name by which the reader wants to see somebody: the preferred one, else the fullest of the article. On one line. */
export function shownName({ name, preferred }: Pick<Entity, 'name' | 'preferred'>): string {
  return oneLine(preferred ?? name);
}

/** Roles in the order of the text, each once whatever its capitals, then those that the reader has noted. */
export function describeRoles(entity: Entity): string {
  return [...distinctRoles(entity).map(({ title }) => title), ...notedRoles(entity)].join(', ');
}

/** Roles that the reader has noted and the article does not give. */
export function notedRoles(entity: Entity): string[] {
  const given = new Set(entity.roles.map(({ title }) => roleKey(title)));
  return (entity.knownRoles ?? []).filter((role) => !given.has(roleKey(role)));
}

export function distinctRoles(entity: Entity): Entity['roles'] {
  const seen = new Set<string>();
  return entity.roles.filter(({ title }) => {
    const key = roleKey(title);
    return !seen.has(key) && seen.add(key);
  });
}

function roleKey(title: string): string {
  return oneLine(title).toLowerCase();
}

/** "Antony Blinken · Wang Yi, planned 7 May 2021, China"; without participants the kind of meeting stands first. */
export function describeMeeting(meeting: Meeting, entities: ReadonlyMap<string, Entity>, text: string): string {
  const parts = [
    describeParticipants(meeting, entities) || capitalized(meeting.kind),
    [meeting.status, describeDay(meeting, text)].filter(Boolean).join(' '),
    oneLine(meeting.place?.text ?? ''),
  ];
  return parts.filter(Boolean).join(', ');
}

/** The day in words, in those of the article where it could not be resolved (“Friday”); empty where none is given. */
export function describeDay({ date, when }: Meeting, text: string): string {
  if (date) return describeDate(date.start, date.end);
  return when ? `“${oneLine(text.slice(when.start, when.end))}”` : '';
}

/** The participants' names: "Antony Blinken · Wang Yi"; empty where none is known. */
export function describeParticipants(meeting: Meeting, entities: ReadonlyMap<string, Entity>): string {
  return meeting.participants
    .flatMap((id) => entities.get(id) ?? [])
    .map(shownName)
    .join(' · ');
}

/** The name of who is quoted, or the words that the article has for the source; undefined where there is neither. */
export function speakerName(quote: Quote, entities: ReadonlyMap<string, Entity>, text: string): string | undefined {
  if (!quote.speaker) return undefined;
  const entity = quote.speaker.entity === undefined ? undefined : entities.get(quote.speaker.entity);
  const { start, end } = quote.speaker.span;
  const name = entity ? shownName(entity) : oneLine(text.slice(start, end));
  return name === '' ? undefined : name;
}

/** The content of a quotation on one line; what interrupts it ("he said") is shown as "…". */
export function quoteText(quote: Quote, text: string): string {
  return quote.spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
}

/** The content as a label: one that the source denies begins with the words that say so, "denied that the meeting took place". */
export function quoteLabel(quote: Quote, text: string): string {
  return deniedText(quote, text) ?? quoteText(quote, text);
}

/** A denied content with its cue; undefined for any other. */
function deniedText(quote: Quote, text: string): string | undefined {
  const { cue, polarity, spans } = quote;
  const first = spans[0];
  if (polarity !== 'denied' || !first) return undefined;
  if (!cue) return `denied: ${quoteText(quote, text)}`;
  const between = first.start < cue.end ? undefined : wordsBetween(text, cue.end, first.start);
  const words = oneLine(text.slice(cue.start, cue.end));
  return `${words}${between ?? ':'} ${quoteText(quote, text)}`;
}

/** The few words of a sentence between two offsets, with a space in front; undefined where there is more than that. */
export function wordsBetween(text: string, start: number, end: number): string | undefined {
  const between = text.slice(start, end);
  if (start > end || between.length > 60 || !/^[\p{L}\p{M}’' -]*$/u.test(between)) return undefined;
  return between.trim() === '' ? '' : ` ${oneLine(between)}`;
}

/** Cuts at a word where there is one; never inside a surrogate pair. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, Math.max(0, length - 1));
  const space = room.lastIndexOf(' ');
  const cut = space > length / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

/** White space and line ends become single spaces, control characters go. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Below this confidence a decision is shown as doubtful. */
const doubtBelow = 0.5;

/** Whether something is shown as doubtful: little confidence, or other candidates. */
export function isDoubtful(decision: { confidence?: number; candidates?: string[] }): boolean {
  return (decision.confidence ?? 1) < doubtBelow || (decision.candidates?.length ?? 0) > 0;
}
