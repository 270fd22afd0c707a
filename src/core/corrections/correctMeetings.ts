import type { Meeting } from '../annotations';
import type { Dates } from '../dates/dates';
import { withMeetingIds } from '../meetings/meetingIds';
import type { Meetings } from '../meetings/meetings';
import { overlaps, type Span } from '../text/span';
import type { CorrectionBody, Corrections, EntityReference, LocatedCorrection, MeetingFacts } from './corrections';
import type { EntityFinder } from './findEntity';
import { byYou } from './reasons';
import { SpanBuckets } from './spanBuckets';

type MeetingCorrection = LocatedCorrection & { body: Extract<CorrectionBody, { type: 'meeting' | 'noMeeting' }> };

const isAboutMeetings = (correction: LocatedCorrection): correction is MeetingCorrection =>
  correction.body.type === 'meeting' || correction.body.type === 'noMeeting';

interface MeetingContext {
  text: string;
  dates: Dates;
  finder: EntityFinder;
}

/** The meetings as the reader says: facts changed, some gone, some added. */
export function correctMeetings(context: MeetingContext, meetings: Meetings, corrections: Corrections): Meetings {
  const wanted = corrections.located.filter(isAboutMeetings);
  if (wanted.length === 0) return meetings;
  // undefined: gone.
  const corrected: (Meeting | undefined)[] = [...meetings];
  const places = new SpanBuckets();
  const note = (meeting: Meeting, index: number) => {
    for (const words of meeting.evidence) places.add(index, words);
  };
  meetings.forEach(note);
  for (const { id, span, body } of wanted) {
    const at = places.about(span).find((index) => corrected[index]?.evidence.some((words) => overlaps(words, span)));
    const present = at === undefined ? undefined : corrected[at];
    if (body.type === 'noMeeting') {
      if (at !== undefined) corrected[at] = undefined;
      continue;
    }
    const meeting = withFacts(context, present ?? newMeeting(span), body, span, id);
    if (at !== undefined) corrected[at] = meeting;
    else if (meeting.participants.length > 0) note(meeting, corrected.push(meeting) - 1);
  }
  const left = corrected.filter((meeting) => meeting !== undefined);
  return withMeetingIds(left.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)));
}

function newMeeting(span: Span): Meeting {
  return { id: '', kind: 'meeting', participants: [], status: 'held', evidence: [span] };
}

function withFacts(
  context: MeetingContext,
  meeting: Meeting,
  { kind, participants: wanted, place, date, status }: MeetingFacts,
  span: Span,
  id: string,
): Meeting {
  const participants = wanted && participantsFrom(context, wanted, meeting);
  const decidesMore = [kind, place, date, status].some((fact) => fact !== undefined);
  if (wanted && !participants && !decidesMore) return meeting;
  const changed: Meeting = {
    ...meeting,
    confidence: 1,
    why: byYou,
    corrected: [...(meeting.corrected ?? []), id],
    ...(kind && { kind }),
    ...(status && { status }),
    ...(participants && { participants }),
  };
  if (place !== undefined) delete changed.place;
  if (place) changed.place = placeFor(context, place, span);
  if (date !== undefined) {
    delete changed.date;
    delete changed.when;
  }
  if (date) changed.date = { ...date, span: wordsForDay(context, date, span) };
  return changed;
}

/**
 * Those who take part; undefined where the article does not name them all and the program found others, which is then
 * better than the rest of a list.
 */
function participantsFrom(
  { finder }: MeetingContext,
  wanted: readonly EntityReference[],
  { participants }: Meeting,
): string[] | undefined {
  const found = new Set(wanted.flatMap((one) => finder.find(one)?.id ?? []));
  const isWhole = wanted.length > 0 && wanted.every((one) => finder.find(one));
  return isWhole || participants.length === 0 ? [...found] : undefined;
}

/** The words of the article that name the place, those nearest to the meeting; the meeting's own where it has none. */
function placeFor({ text, finder }: MeetingContext, place: string, near: Span): NonNullable<Meeting['place']> {
  const entity = finder.find({ kind: 'place', name: place }) ?? finder.find({ kind: 'organization', name: place });
  const span = nearestWords(text, place, near);
  return { text: place, span: span ?? near, ...(entity && { entity: entity.id }) };
}

const letter = /[\p{L}\p{N}]/u;

function nearestWords(text: string, words: string, { start }: Span): Span | undefined {
  let before = text.lastIndexOf(words, start);
  while (before > 0 && !isWhole(text, before, words)) before = text.lastIndexOf(words, before - 1);
  if (before === 0 && !isWhole(text, before, words)) before = -1;
  let after = text.indexOf(words, start);
  while (after >= 0 && !isWhole(text, after, words)) after = text.indexOf(words, after + 1);
  const isAfter = before < 0 || (after >= 0 && after - start < start - before);
  const at = isAfter ? after : before;
  return at < 0 ? undefined : { start: at, end: at + words.length };
}

/** Whether words begin and end where words of the text do. */
function isWhole(text: string, at: number, words: string): boolean {
  const end = at + words.length;
  return ![at, end].some((edge) => letter.test(text[edge - 1] ?? '') && letter.test(text[edge] ?? ''));
}

function wordsForDay({ dates }: MeetingContext, { start, end }: { start: string; end?: string }, near: Span): Span {
  const value = end === undefined ? start : `${start}/${end}`;
  const distance = (span: Span) => Math.abs(span.start - near.start);
  let nearest: Span | undefined;
  for (const mention of dates.mentions) {
    if (mention.value === value && (!nearest || distance(mention) < distance(nearest))) nearest = mention;
  }
  return nearest ? { start: nearest.start, end: nearest.end } : near;
}
