import type { ResolvedDate } from '../dates/dates';
import type { EntityRecord } from '../entities/entities';
import { weekdays } from '../lexicon/calendarWords';
import type { Candidate } from './candidate';
import { isMeal } from './complements';
import { isCountry } from './countries';
import { type Days, daysOverlap } from './days';
import { isVisit, type MeetingRecord, personsOf } from './record';
import type { Scene } from './scene';
import { candidateDays, type Standing } from './status';

/** How far back, in paragraphs, "the talks" reach when the meeting has not been called talks. */
const nearby = 3;
/** "the talks" are not just any meeting. */
const specific = new Set(['talks', 'negotiation', 'consultation']);

/** A trigger with what is compared with many meetings, worked out once. */
export interface Compared {
  candidate: Candidate;
  standing: Standing;
  days: Days | undefined;
  weekday: number | undefined;
  persons: readonly EntityRecord[];
}

export function compared(scene: Scene, candidate: Candidate, standing: Standing): Compared {
  return {
    candidate,
    standing,
    days: candidateDays(candidate),
    weekday: unplacedWeekday(scene, candidate.date),
    persons: personsOf(candidate.parties),
  };
}

/** How well a trigger fits a meeting that was told of; 0: it is another. */
export function likeness(scene: Scene, one: Compared, record: MeetingRecord): number {
  const { candidate, standing } = one;
  const { trigger, headline, definite } = candidate;
  const refersBack = definite || headline;
  const onVisit = isBusinessOfVisit(scene, one, record);
  if (contradicts(scene, one, record, onVisit)) return 0;
  const common = onVisit ? 1 : partiesInCommon(one, record, refersBack);
  if (common < 0 || (common === 0 && !refersBack)) return 0;
  const distance = headline ? 0 : Math.abs(scene.paragraph(trigger.first) - record.paragraph);
  const named = record.lemmas.has(trigger.lemma);
  if (common === 0 && !named && !headline && outOfReach(trigger.lemma, distance, record)) return 0;
  let score = common * 3 + 2 / (1 + distance) + Math.min(record.members.length, 6) / 3;
  if (candidate.date && record.days) score += 2;
  if (named) score += 2;
  if (record.kinds.has(trigger.kind)) score += 1;
  if (scene.sentence(trigger.first) - record.sentence <= (distance === 0 && !headline ? 1 : 0)) score += 1.5;
  if (record.isFirst) score += 1;
  for (const attendee of candidate.attendees) if (record.parties.has(attendee)) score += 2;
  return standingsDiffer(standing, record.standing) ? score - 2 : score;
}

/** Another kind of meeting, another day, country or standing. A word that refers back may take the standing it finds. */
function contradicts(scene: Scene, one: Compared, record: MeetingRecord, onVisit: boolean): boolean {
  const { candidate, standing, days } = one;
  const { trigger, headline, definite, other } = candidate;
  if (!onVisit && !sameFamily(candidate, record)) return true;
  if (days && record.days && !daysOverlap(days, record.days)) return true;
  if (isOfOthers(candidate, record)) return true;
  if (onOtherWeekday(scene, one, record) || inOtherCountry(candidate, record)) return true;
  if (onVisit) return false;
  if (!definite && !headline && (other || standingsDiffer(standing, record.standing))) return true;
  const several = trigger.plural && trigger.lemma !== 'talks' && candidate.parties.size < 2 && !headline;
  return several && !record.lemmas.has(`${trigger.lemma}+`);
}

/** Too far back for a word that neither names a party nor is the word used before. */
function outOfReach(lemma: string, distance: number, record: MeetingRecord): boolean {
  if (isMeal(lemma)) return true;
  return distance > nearby && (!record.isFirst || specific.has(lemma));
}

/** "talks with Chinese officials" of someone who is on a visit to China: part of the visit, as long as nobody else is named. */
function isBusinessOfVisit(scene: Scene, { candidate, persons }: Compared, record: MeetingRecord): boolean {
  if (!isVisit(record) || candidate.trigger.kind === 'visit') return false;
  const visitor = persons[0];
  if (!visitor || persons.length > 1 || !record.parties.has(visitor)) return false;
  if (candidate.purpose) return scene.sentence(candidate.trigger.first) === record.sentence;
  const general = candidate.trigger.plural && candidate.namesakes.size === 0;
  return general && Math.abs(scene.paragraph(candidate.trigger.first) - record.paragraph) <= nearby;
}

/** A visit is no call, and a call no summit; a conference may be called a summit; "talks" and "meeting" go with each other, "discussion" with calls too. */
function sameFamily({ trigger }: Candidate, record: MeetingRecord): boolean {
  if (trigger.lemma === 'conversation' || trigger.lemma === 'discussion') return !isVisit(record);
  if (trigger.kind === 'visit' || trigger.kind === 'call') return record.kinds.has(trigger.kind);
  if (trigger.kind === 'conference') return record.kinds.has('conference') || record.kinds.has('summit');
  for (const kind of record.kinds) if (kind !== 'visit' && kind !== 'call') return true;
  return false;
}

/** "their meeting" of two people of whom the other meeting has neither. */
function isOfOthers({ owners }: Candidate, { parties }: MeetingRecord): boolean {
  if (owners.size === 0 || parties.size === 0) return false;
  for (const owner of owners) if (parties.has(owner)) return false;
  return true;
}

/** "on Monday" and "on Friday" are two days also where nobody knows the day of publication. */
function onOtherWeekday(scene: Scene, { weekday: mine }: Compared, record: MeetingRecord): boolean {
  if (mine === undefined) return false;
  const theirs = record.members.slice(0, 8).map((member) => unplacedWeekday(scene, member.date));
  return theirs.some((weekday) => weekday !== undefined && weekday !== mine);
}

function unplacedWeekday(scene: Scene, date: ResolvedDate | undefined): number | undefined {
  if (!date || date.value) return undefined;
  for (let token = date.firstToken; token < date.endToken; token++) {
    const weekday = weekdays.get(scene.word(token));
    if (weekday !== undefined) return weekday;
  }
  return undefined;
}

/** Told of in one country, and in another. */
function inOtherCountry(candidate: Candidate, record: MeetingRecord): boolean {
  const mine = candidate.place?.entity;
  if (!mine || !isCountry(mine)) return false;
  return record.countries.size > 0 && !record.countries.has(mine);
}

function isCalledOff({ status }: Standing): boolean {
  return status === 'cancelled' || status === 'postponed';
}

function standingsDiffer(a: Standing, b: Standing): boolean {
  if (a.weight < 1 || b.weight < 1) return false;
  if ((a.status === 'held') !== (b.status === 'held')) return true;
  return a.weight > 2 && b.weight > 2 && isCalledOff(a) !== isCalledOff(b);
}

/** The number of parties in common, less a half where one side has more; -1: they contradict; 0: the trigger names none. */
function partiesInCommon({ candidate, persons }: Compared, record: MeetingRecord, refersBack: boolean): number {
  const mine = candidate.parties;
  if (mine.size === 0) return refersBack ? namesakesInCommon(candidate, record) : -1;
  const theirs = comparedParties(candidate, record);
  let common = 0;
  for (const entity of mine) if (theirs.has(entity)) common += 1;
  if (common === 0) return theirs.size === 0 && refersBack ? namesakesInCommon(candidate, record) : -1;
  if (!refersBack && common === 1 && !sameOccasion(candidate, record)) return -1;
  const inside = common === mine.size;
  if (inside && common === theirs.size) return common;
  if (!inside && common < theirs.size) return -1;
  if (refersBack) return common - 0.5;
  if (common < 2 || (record.namesakes.size > 0 && namesakesInCommon(candidate, record) < 0)) return -1;
  return inside || persons.every((entity) => theirs.has(entity)) ? common - 0.5 : -1;
}

/** Of visits only the visitors are compared: whom they met there may be added later. */
function comparedParties({ trigger }: Candidate, record: MeetingRecord): Set<EntityRecord> {
  if (trigger.kind !== 'visit' || !isVisit(record)) return record.parties;
  const persons = personsOf(record.parties);
  return persons.length > 0 ? new Set(persons) : record.parties;
}

/** Of one person alone two triggers tell of the same only if it is a visit to the same place, or named alike. */
function sameOccasion(candidate: Candidate, record: MeetingRecord): boolean {
  if (candidate.trigger.kind !== 'visit') return namesakesInCommon(candidate, record) > 0;
  const mine = candidate.place?.entity;
  if (!mine || record.places.size === 0 || record.places.has(mine)) return true;
  // A city may lie in the country that is named elsewhere.
  return [...record.places].some((place) => isCountry(place) !== isCountry(mine));
}

/** 1 where both are named after the same, -1 where they are not, 0 where the trigger has no such name. */
function namesakesInCommon(candidate: Candidate, record: MeetingRecord): number {
  if (candidate.namesakes.size === 0) return 0;
  for (const one of candidate.namesakes) {
    for (const other of record.namesakes) if (one === other || isShortFor(one, other)) return 1;
  }
  return -1;
}

/** Words that say nothing about which organization it is. */
const fillers = new Set(
  'the of for and on in group council organization committee association union international world'.split(' '),
);

/** "UN" and "UN Security Council": the words of the one name are all in the other. */
function isShortFor(a: EntityRecord, b: EntityRecord): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOf(entity: EntityRecord): string[] {
  const words = entity.name.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
  return words.filter((word) => word !== '' && !fillers.has(word));
}
