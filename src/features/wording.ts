/** How people and meetings are put in words, the same in hovers, outlines, trees and reports. Plain text. */
import type { Entity, Meeting, Quote } from '../core/annotations';
import { describeDate } from './days';
import { meetingKindLabels, meetingStatusLabels } from './meetingLabels';
import { t } from './messages';

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
    describeParticipants(meeting, entities) || meetingKindLabels()[meeting.kind],
    [meetingStatusLabels()[meeting.status], describeDay(meeting, text)].filter(Boolean).join(' '),
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

/** Words of an article in quotation marks on one line, at most so many characters of them; of marks of their own around them not two. */
export function inQuotes(words: string, most: number): string {
  const bare = oneLine(words).replace(/^[“"„«]|[”"»]$/gu, '');
  return `“${shortened(bare === '' ? oneLine(words) : bare, most)}”`;
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
  if (!cue) return t('denied: {0}', quoteText(quote, text));
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
