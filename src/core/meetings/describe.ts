import type { Meeting, Span } from '../annotations';
import type { ResolvedDate } from '../dates/dates';
import type { EntityRecord } from '../entities/entities';
import type { Candidate } from './candidate';
import { type Days, daysOf, inexactness } from './days';
import { placeOf } from './inherit';
import { isVisit, type MeetingRecord } from './record';
import type { Scene } from './scene';

/** Two sides are known, or one and what sort of meeting it was; a visit needs the visitor. */
export function isMeeting(record: MeetingRecord): boolean {
  if (isVisit(record)) return record.parties.size > 0;
  if (record.members[0]?.trigger.kind === 'summit')
    return record.parties.size > 0 || record.namesakes.size > 0 || record.members.some(isKnownSummit);
  if (record.parties.size > 1) return true;
  if (record.parties.size > 0 && record.members.some(isOneSided)) return true;
  if (record.members.every(({ trigger }) => trigger.plural && trigger.lemma !== 'talks')) return false;
  const certain = record.members.some(({ trigger }) => trigger.needs === 'alone' || trigger.frame === 'meet');
  return record.namesakes.size > 0 && (certain || record.parties.size > 0);
}

/** "the climate summit in Rome": its subject and its place or day say which; "the summit" alone may be a mountain's. */
function isKnownSummit({ trigger, first, place, date }: Candidate): boolean {
  return trigger.kind === 'summit' && trigger.first - first > 1 && (place !== undefined || date !== undefined);
}

/** "met residents on Monday": the day or the place makes it a meeting in particular, though one side has no name. */
function isOneSided({ unnamedSide, date, place }: Candidate): boolean {
  return unnamedSide === true && (date !== undefined || place !== undefined);
}

/** The contract's meeting, without its id. */
export function describe(scene: Scene, record: MeetingRecord): Meeting {
  const participants = participantsOf(record);
  const meeting: Meeting = {
    id: '',
    kind: kindOf(record),
    participants: participants.map((entity) => entity.id),
    status: record.standing.status,
    evidence: evidenceOf(scene, record),
    confidence: confidenceOf(record),
    why: whyOf(record),
  };
  const place = placeOf(record);
  if (place) {
    const span = spanOf(scene, place.firstToken, place.endToken);
    meeting.place = { text: scene.tokens.text.slice(span.start, span.end), span, entity: place.entity.id };
  }
  const date = dateOf(record.members) ?? spanOfDate(record.inherited?.date);
  if (date) meeting.date = date;
  else {
    const words = record.members.find((member) => member.date)?.date ?? record.inherited?.date;
    if (words) meeting.when = { start: words.start, end: words.end };
  }
  return meeting;
}

/** The triggers in text order. Of two that overlap, as in a garbled sentence, the first counts. */
function evidenceOf(scene: Scene, { members }: MeetingRecord): Span[] {
  const spans = members
    .map(({ trigger }) => spanOf(scene, trigger.first, trigger.end))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  return spans.filter((span) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

/** Those who take part; what the meeting is named after counts unless the text says that two sides met each other. */
function participantsOf(record: MeetingRecord): EntityRecord[] {
  const { parties, namesakes, hosts, mutual } = record;
  if (isVisit(record)) return [...parties];
  const few = parties.size < 2;
  return [...new Set([...(mutual && !few ? [] : namesakes), ...parties, ...(few ? hosts : [])])];
}

function spanOf(scene: Scene, first: number, end: number): Span {
  return { start: scene.tokens.start[first] ?? 0, end: scene.tokens.end[end - 1] ?? 0 };
}

function kindOf(record: MeetingRecord): Meeting['kind'] {
  if (record.kinds.has('summit') && !isVisit(record)) return 'summit';
  const first = record.members[0];
  return first?.byWire ? 'call' : (first?.trigger.kind ?? 'meeting');
}

/** The most exact day that a trigger gives. */
function spanOfDate(date: ResolvedDate | undefined): Meeting['date'] {
  const days = daysOf(date?.value);
  return date && days && withSpan(days, date);
}

function withSpan({ start, end }: Days, date: ResolvedDate): Meeting['date'] {
  const span = { start: date.start, end: date.end };
  return end === undefined ? { start, span } : { start, end, span };
}

function dateOf(members: readonly Candidate[]): Meeting['date'] {
  let best: Meeting['date'];
  let least = Number.POSITIVE_INFINITY;
  for (const { date } of members) {
    const days = daysOf(date?.value);
    if (!date || !days || inexactness(days) >= least) continue;
    least = inexactness(days);
    best = withSpan(days, date);
  }
  return best;
}

/** 0..1: high where one trigger names both sides, lower where a side was guessed from the sentence around it. */
function confidenceOf(record: MeetingRecord): number {
  const sides = record.mutual ? 0.85 : record.parties.size > 1 || isVisit(record) ? 0.75 : 0.6;
  const guessed = record.members.every((member) => member.guessed || member.parties.size === 0);
  const agreed = Math.min(record.members.length - 1, 5) * 0.02;
  return Math.round((sides - (guessed ? 0.15 : 0) - (record.inherited ? 0.1 : 0) + agreed) * 100) / 100;
}

/** How the participants and the standing were found, and how many mentions were taken for one. */
function whyOf(record: MeetingRecord): string {
  const reasons = new Set<string>();
  for (const member of record.members) {
    for (const reason of member.reasons) if (reasons.size < 3) reasons.add(reason);
  }
  const { status, why } = record.standing;
  const parts = [...reasons, ...(record.inherited?.reasons ?? []), `${status}: ${why}`];
  if (record.members.length > 1) parts.push(`${record.members.length} mentions taken for one meeting`);
  return parts.join('; ');
}
