import type { ResolvedDate } from '../dates/dates';
import type { Candidate } from './candidate';
import { daysApart, daysOf } from './days';
import { isVisit, type MeetingRecord } from './record';
import type { Reference } from './references';
import type { Scene } from './scene';

/** How many sentences a visit frames what is told after it. */
const frameReach = 3;
/** How many records back a frame is looked for; bounds the cost on long texts. */
const memory = 12;
/** A visit and what happens on it lie no further apart than this, in days. */
const longestVisit = 4;
/** Before a visit: it was over or had yet to come when the meeting took place. */
const apart = new Set('after before since following ahead who whom whose which having'.split(' '));
/** With "the" or "that" before them they are of the day that is being told of. */
const partsOfDay = new Set('day morning afternoon evening night'.split(' '));
/** Between a meeting and the visit on which it takes place: "will meet him when he arrives in Rome". */
const occasion = new Set('when while during as'.split(' '));

/**
 * Gives meetings that lack a place or a day those that a careful reader would: of the visit on which they took place
 * ("arrived in Oslo on Monday. During the visit he met …"), of the meeting named beside them, or of the dateline.
 */
export function inheritCircumstances(scene: Scene, records: readonly MeetingRecord[]): void {
  for (const [index, record] of records.entries()) {
    if (record.kinds.has('call')) continue;
    if (!isVisit(record)) fromVisit(scene, record, records, index);
    fromNeighbour(scene, record, records, index);
    if (!isVisit(record)) fromDateline(scene, record);
    fromSameDay(scene, record);
  }
}

function fromVisit(scene: Scene, record: MeetingRecord, records: readonly MeetingRecord[], index: number): void {
  if (placeOf(record) && dateOf(record)) return;
  for (let other = Math.min(records.length, index + 3) - 1; other >= 0 && other >= index - memory; other--) {
    const visit = records[other] as MeetingRecord;
    if (visit === record || !isVisit(visit) || !sharesPerson(visit, record) || !fitsStanding(scene, visit, record))
      continue;
    if (!frames(scene, visit, record)) continue;
    take(record, visit, 'from the visit told of beside it', visit.standing.status === record.standing.status);
    return;
  }
}

/** Another meeting of the same person in the same sentence, joined by "and", or in the one before, followed by "also". */
function fromNeighbour(scene: Scene, record: MeetingRecord, records: readonly MeetingRecord[], index: number): void {
  if (placeOf(record) && dateOf(record)) return;
  for (let other = index - 1; other >= 0 && other >= index - 3; other--) {
    const before = records[other] as MeetingRecord;
    if (isVisit(before) !== isVisit(record) || before.kinds.has('call')) continue;
    if (isMeanwhile(scene, before, record)) {
      const date = dateOf(record) ? undefined : dateOf(before);
      if (date)
        record.inherited = { place: record.inherited?.place, date, reasons: ['day of what happened meanwhile'] };
      return;
    }
    if (!sharesPerson(before, record) || !isCoordinated(scene, before, record)) continue;
    take(record, before, 'from the meeting told of beside it', true);
    return;
  }
}

/** "in the morning", "later that day": of the day that the text named last. */
function fromSameDay(scene: Scene, record: MeetingRecord): void {
  if (dateOf(record)) return;
  for (const { trigger, headline } of record.members) {
    const date = headline || !saysSameDay(scene, trigger.first) ? undefined : scene.dayBefore(trigger.first);
    if (!date) continue;
    const reasons = [...(record.inherited?.reasons ?? []), 'day from the one named before'];
    record.inherited = { place: record.inherited?.place, date, reasons };
    return;
  }
}

function saysSameDay(scene: Scene, trigger: number): boolean {
  const end = Math.min(scene.sentenceEnd(trigger), trigger + 15);
  for (let token = Math.max(scene.sentenceStart(trigger), trigger - 15); token < end; token++) {
    if (!partsOfDay.has(scene.word(token)) || scene.date(token)) continue;
    if (['the', 'that', 'same'].includes(scene.word(token - 1))) return true;
  }
  return false;
}

/** The lead of a story tells of what happened that day or the day before where its dateline says, unless it says otherwise. */
function fromDateline(scene: Scene, record: MeetingRecord): void {
  const { dateline, published } = scene;
  const today = daysOf(published);
  if (!dateline || !today || !record.days || placeOf(record) || record.standing.status !== 'held') return;
  if (record.days.end || daysApart(record.days, today) > 1) return;
  const lead = scene.sentence(dateline.firstToken);
  const told = record.members.some(
    ({ trigger }) => scene.sentence(trigger.first) - lead <= 1 && trigger.first > dateline.firstToken,
  );
  if (!told) return;
  const reasons = [...(record.inherited?.reasons ?? []), 'place from the dateline'];
  record.inherited = { place: dateline, date: record.inherited?.date, reasons };
}

function take(record: MeetingRecord, source: MeetingRecord, reason: string, withDate: boolean): void {
  const place = placeOf(record) ? undefined : placeOf(source);
  const date = dateOf(record) || !withDate ? undefined : dateOf(source);
  if (!place && !date) return;
  const what = place && date ? 'place and day' : place ? 'place' : 'day';
  record.inherited = { place, date, reasons: [`${what} ${reason}`] };
}

export function placeOf(record: MeetingRecord): Reference | undefined {
  return record.members.find((member) => member.place)?.place ?? record.inherited?.place;
}

function dateOf(record: MeetingRecord): ResolvedDate | undefined {
  return record.members.find((member) => member.date)?.date ?? record.inherited?.date;
}

function sharesPerson(a: MeetingRecord, b: MeetingRecord): boolean {
  for (const party of a.parties) if (party.kind === 'person' && b.parties.has(party)) return true;
  return false;
}

/** Whether the meeting can have taken place on the visit: their days lie together, and neither is over while the other is to come. */
function fitsStanding(scene: Scene, visit: MeetingRecord, record: MeetingRecord): boolean {
  const apartBy = visit.days && record.days ? daysApart(visit.days, record.days) : undefined;
  if (apartBy !== undefined && apartBy > longestVisit) return false;
  const [going, met] = [visit.standing.status, record.standing.status];
  if (going === met) return true;
  if (going === 'planned') return met === 'possible';
  if (going !== 'held' || (met !== 'planned' && met !== 'possible')) return false;
  // The visit has begun, the meeting is to come.
  const today = daysOf(scene.published);
  return apartBy !== undefined || (visit.days && today ? daysApart(visit.days, today) <= longestVisit : false);
}

/** Whether some mention of the visit stands shortly before one of the meeting, or is the occasion named behind it. */
function frames(scene: Scene, visit: MeetingRecord, record: MeetingRecord): boolean {
  for (const met of record.members.slice(0, memory)) {
    if (met.headline) continue;
    for (const going of visit.members.slice(0, memory)) {
      if (!going.headline && (leadsTo(scene, going, met) || isOccasion(scene, going, met))) return true;
    }
  }
  return false;
}

function leadsTo(scene: Scene, going: Candidate, met: Candidate): boolean {
  const distance = scene.sentence(met.trigger.first) - scene.sentence(going.trigger.first);
  if (distance < 0 || distance > frameReach || going.trigger.first > met.trigger.first) return false;
  for (let token = going.first - 1; token >= going.first - 4; token--) if (apart.has(scene.word(token))) return false;
  return distance > 0 || isOneRun(scene, going.trigger.end, met);
}

/** In one sentence: "flew to Rome to meet", "is in Rome, where he met"; but "goes to Rome, now he meets" is another matter. */
function isOneRun(scene: Scene, from: number, { trigger, first }: Candidate): boolean {
  if (apart.has(scene.word(first - 1))) return false;
  let comma = false;
  for (let token = from; token < trigger.first; token++) {
    if (scene.word(token) === 'where') return true;
    comma ||= scene.word(token) === ',' || scene.word(token) === ';';
  }
  return !comma;
}

function isOccasion(scene: Scene, going: Candidate, met: Candidate): boolean {
  if (scene.sentence(met.trigger.first) !== scene.sentence(going.trigger.first)) return false;
  for (let token = going.trigger.first - 1; token > met.trigger.end && token > going.trigger.first - 15; token--) {
    if (occasion.has(scene.word(token))) return true;
    if (scene.word(token) === ',' || apart.has(scene.word(token))) return false;
  }
  return false;
}

/** "Smith went to Rome in May while Jones went to Paris". */
function isMeanwhile(scene: Scene, before: MeetingRecord, record: MeetingRecord): boolean {
  const [first, second] = [before.members.at(-1)?.trigger, record.members[0]?.trigger];
  if (!first || !second || scene.sentence(first.first) !== scene.sentence(second.first)) return false;
  for (let token = second.first - 1; token > first.end && token > second.first - 12; token--) {
    if (scene.word(token) === 'while') return scene.word(token - 1) !== ',';
    if (scene.word(token) === ',' || scene.isReporting(token)) return false;
  }
  return false;
}

function isCoordinated(scene: Scene, before: MeetingRecord, record: MeetingRecord): boolean {
  const [first, second] = [before.members.at(-1), record.members[0]];
  if (!first || !second || first.trigger.end > second.trigger.first) return false;
  const distance = scene.sentence(second.trigger.first) - scene.sentence(first.trigger.first);
  const same = before.standing.status === record.standing.status;
  if (distance === 1) return (same || wasPlanned(scene, second)) && saysAlso(scene, second);
  return same && distance === 0 && isJoined(scene, first.trigger.end, second.trigger.first);
}

/** "was also to meet": told as of the same day as what was held. */
function wasPlanned(scene: Scene, { trigger }: Candidate): boolean {
  const { tense, modality } = scene.clauses.at(trigger.first);
  return tense === 'past' && modality === 'planned';
}

/** "He was also scheduled to meet". */
function saysAlso(scene: Scene, { trigger }: Candidate): boolean {
  for (let token = trigger.first - 1; token >= scene.sentenceStart(trigger.first); token--) {
    if (scene.word(token) === 'also') return true;
    if (token < trigger.first - 8 || scene.isReporting(token)) return false;
  }
  return false;
}

function isJoined(scene: Scene, from: number, to: number): boolean {
  let and = false;
  for (let token = from; token < to; token++) {
    and ||= scene.word(token) === 'and';
    if (apart.has(scene.word(token)) || scene.isReporting(token) || scene.word(token) === ';') return false;
  }
  return and;
}
