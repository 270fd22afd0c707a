import type { Meeting, Span } from '../annotations';
import type { EntityRecord } from '../entities/entities';
import { addParties, type Candidate } from './candidate';
import { addCircumstances } from './circumstances';
import { daysOf, inexactness } from './days';
import type { Meetings } from './meetings';
import { type MeetingRecord, mergeCandidates } from './merge';
import { readNoun } from './readNoun';
import { readVerb } from './readVerb';
import { type MeetingInput, Scene } from './scene';
import { findTriggers } from './triggers';

/**
 * Finds who met whom: every trigger ("met", "summit", "flew to") is read with its parties, day, place and standing,
 * and the triggers that speak of one meeting are brought together. Linear in the length of the text.
 */
export function findMeetings(input: MeetingInput): Meetings {
  const scene = new Scene(input);
  const candidates: Candidate[] = [];
  for (const trigger of findTriggers(scene)) {
    for (const candidate of trigger.frame ? readVerb(scene, trigger) : readNoun(scene, trigger)) {
      if (candidate.generic || (trigger.needs === 'back' && !candidate.definite && !candidate.headline)) continue;
      addCircumstances(scene, candidate);
      joinCoordinated(scene, candidates.at(-1), candidate);
      candidates.push(candidate);
    }
  }
  const records = mergeCandidates(scene, candidates).filter(isMeeting);
  const meetings = records.map((record) => toMeeting(scene, record));
  meetings.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return meetings.map((meeting, index) => ({ ...meeting, id: `m${index + 1}` }));
}

/** "no call or meeting with Smith": what stands around the one holds for the other. */
function joinCoordinated(scene: Scene, before: Candidate | undefined, candidate: Candidate): void {
  const between = before?.trigger.end ?? -1;
  if (!before || candidate.first !== between + 1 || before.trigger.frame || candidate.trigger.frame) return;
  if (scene.word(between) !== 'and' && scene.word(between) !== 'or') return;
  candidate.first = before.first;
  if (before.parties.size === 0) addParties(before, candidate.parties, candidate.reasons[0] ?? '');
  else if (candidate.parties.size === 0) addParties(candidate, before.parties, before.reasons[0] ?? '');
}

/** Two sides are known, or one and what sort of meeting it was; a visit needs the visitor. */
function isMeeting(record: MeetingRecord): boolean {
  if (record.members.every((member) => member.trigger.needs === 'back')) return false;
  const first = record.members[0]?.trigger;
  if (first?.kind === 'visit') return record.parties.size > 0;
  if (record.parties.size > 1) return true;
  if (first?.kind === 'summit' && record.parties.size > 0) return true;
  if (record.members.every((member) => member.trigger.plural && member.trigger.lemma !== 'talks')) return false;
  const strong = record.members.some((member) => member.trigger.needs === 'alone');
  return record.namesakes.size > 0 && (strong || record.parties.size > 0);
}

function participantsOf(record: MeetingRecord): EntityRecord[] {
  const persons = [...record.parties].filter((entity) => entity.kind === 'person');
  const withNamesakes = !record.mutual || record.parties.size < 2;
  const hosts = record.parties.size < 2 ? record.hosts : [];
  const all =
    withNamesakes && !isVisit(record) ? [...record.namesakes, ...record.parties, ...hosts] : [...record.parties];
  return persons.length > 0 || record.parties.size > 0 ? [...new Set(all)] : [...record.namesakes];
}

function isVisit(record: MeetingRecord): boolean {
  return record.members[0]?.trigger.kind === 'visit';
}

function toMeeting(scene: Scene, record: MeetingRecord): Meeting {
  const evidence = record.members
    .map(
      ({ trigger }): Span => ({
        start: scene.tokens.start[trigger.first] ?? 0,
        end: scene.tokens.end[trigger.end - 1] ?? 0,
      }),
    )
    .sort((a, b) => a.start - b.start);
  const { status, why } = record.standing;
  const meeting: Meeting = {
    id: '',
    kind: kindOf(record),
    participants: participantsOf(record).map((entity) => entity.id),
    status,
    evidence,
    confidence: record.parties.size > 1 ? 0.8 : 0.5,
    why: [...new Set(record.members.flatMap((member) => member.reasons)), `${status}: ${why}`].slice(0, 4).join('; '),
  };
  const place = record.members.find((member) => member.place)?.place;
  if (place) {
    const span = { start: scene.tokens.start[place.firstToken] ?? 0, end: scene.tokens.end[place.endToken - 1] ?? 0 };
    meeting.place = { text: scene.tokens.text.slice(span.start, span.end), span, entity: place.entity.id };
  }
  const date = dateOf(record);
  if (date) meeting.date = date;
  return meeting;
}

function kindOf(record: MeetingRecord): Meeting['kind'] {
  const kinds = record.members.map((member) => (member.byWire ? 'call' : member.trigger.kind));
  if (kinds.includes('summit')) return 'summit';
  return kinds[0] ?? 'meeting';
}

/** The most exact day that a trigger gives. */
function dateOf(record: MeetingRecord): Meeting['date'] {
  let best: Meeting['date'];
  let exactness = Number.POSITIVE_INFINITY;
  for (const { date } of record.members) {
    const days = daysOf(date?.value);
    if (!date || !days || inexactness(days) >= exactness) continue;
    exactness = inexactness(days);
    best = { ...days, span: { start: date.start, end: date.end } };
  }
  return best;
}
