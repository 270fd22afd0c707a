import type { EntityRecord } from '../entities/entities';
import { isCountry } from './countries';
import type { Candidate } from './candidate';
import { type Days, daysOverlap, inexactness } from './days';
import { isMeal } from './complements';
import type { Scene } from './scene';
import { candidateDays, type Standing, standingOf } from './status';

/** All that the article says about one meeting. */
export interface MeetingRecord {
  members: Candidate[];
  parties: Set<EntityRecord>;
  namesakes: Set<EntityRecord>;
  hosts: Set<EntityRecord>;
  mutual: boolean;
  days?: Days;
  standing: Standing;
  /** The first that the article tells of: most likely what "the meeting" refers to. */
  isFirst: boolean;
  /** Sentence and paragraph of the newest member. */
  sentence: number;
  paragraph: number;
}

/** Told of in one country, and in another. */
function inOtherCountry(candidate: Candidate, record: MeetingRecord): boolean {
  const mine = candidate.place?.entity;
  if (!mine || !isCountry(mine)) return false;
  const named = record.members.flatMap(({ place }) => (place && isCountry(place.entity) ? [place.entity] : []));
  return named.length > 0 && !named.includes(mine);
}

/** "the talks" are not just any meeting. */
const specific = new Set(['talks', 'negotiation', 'consultation']);

/** How many meetings back a new trigger is compared with; bounds the cost on long texts. */
const memory = 40;
/** The least likeness at which a trigger without parties joins a meeting. */
const threshold = 1.2;
/** How far back, in paragraphs, "the talks" reach when the meeting has not been called talks. */
const nearby = 3;

/** Brings together the triggers that speak of one meeting. Those of the headline are placed last, when all meetings are known. */
export function mergeCandidates(scene: Scene, candidates: readonly Candidate[]): MeetingRecord[] {
  const records: MeetingRecord[] = [];
  const place = (candidate: Candidate, among: MeetingRecord[]) => {
    if (candidate.sequel && !inheritParties(scene, candidate, among)) candidate.sequel = false;
    const standing = standingOf(scene, candidate);
    const best = candidate.sequel ? undefined : bestOf(scene, candidate, standing, among);
    if (best) join(scene, best, candidate, standing);
    else if (candidate.trigger.needs !== 'back')
      records.push({ ...recordOf(scene, candidate, standing), isFirst: records.length === 0 });
  };
  for (const candidate of candidates) if (!candidate.headline) place(candidate, records.slice(-memory));
  for (const candidate of candidates) if (candidate.headline) place(candidate, records.slice(0, memory));
  return records;
}

/** "the second meeting between the two, following one in March": the earlier one had the same parties. */
function inheritParties(scene: Scene, candidate: Candidate, records: MeetingRecord[]): boolean {
  if (candidate.definite && !candidate.place && !candidate.date) return false;
  const sentence = scene.sentence(candidate.trigger.first);
  const source = records.findLast((record) => record.parties.size > 1 && sentence - record.sentence <= 1);
  if (!source) return false;
  for (const party of source.parties) candidate.parties.add(party);
  candidate.mutual = true;
  candidate.reasons.push('the parties of the meeting told of beside it');
  return true;
}

function recordOf(scene: Scene, candidate: Candidate, standing: Standing): MeetingRecord {
  const { parties, namesakes, hosts, mutual, trigger } = candidate;
  const record: MeetingRecord = {
    members: [candidate],
    parties: new Set(parties),
    namesakes: new Set(namesakes),
    hosts: new Set(hosts),
    mutual,
    standing,
    isFirst: false,
    sentence: scene.sentence(trigger.first),
    paragraph: scene.paragraph(trigger.first),
  };
  const days = candidateDays(candidate);
  if (days) record.days = days;
  return record;
}

function join(scene: Scene, record: MeetingRecord, candidate: Candidate, standing: Standing): void {
  record.members.push(candidate);
  for (const party of candidate.parties)
    if (party.kind === 'person' || personsIn(record) < 2) record.parties.add(party);
  for (const party of candidate.namesakes) record.namesakes.add(party);
  for (const party of candidate.hosts) record.hosts.add(party);
  record.mutual ||= candidate.mutual;
  const days = candidateDays(candidate);
  if (days && (!record.days || inexactness(days) < inexactness(record.days))) record.days = days;
  if (standing.weight > record.standing.weight) record.standing = standing;
  if (candidate.headline) return;
  record.sentence = scene.sentence(candidate.trigger.first);
  record.paragraph = scene.paragraph(candidate.trigger.first);
}

function personsIn(record: MeetingRecord): number {
  let count = 0;
  for (const party of record.parties) if (party.kind === 'person') count++;
  return count;
}

function bestOf(
  scene: Scene,
  candidate: Candidate,
  standing: Standing,
  records: MeetingRecord[],
): MeetingRecord | undefined {
  let best: MeetingRecord | undefined;
  let most = threshold;
  for (const record of records) {
    const score = likeness(scene, candidate, standing, record);
    if (score < most) continue;
    best = record;
    most = score;
  }
  return best;
}

/** How well the trigger fits the meeting; 0: it is another. */
function likeness(scene: Scene, candidate: Candidate, standing: Standing, record: MeetingRecord): number {
  const { trigger, headline, definite } = candidate;
  const onVisit = isBusinessOfVisit(scene, candidate, record);
  if (!onVisit && !sameFamily(candidate, record)) return 0;
  const days = candidateDays(candidate);
  if (days && record.days && !daysOverlap(days, record.days)) return 0;
  if (inOtherCountry(candidate, record)) return 0;
  const refersBack = definite || headline;
  const differ = standingsDiffer(standing, record.standing);
  if (!refersBack && differ && !onVisit) return 0;
  if (candidate.other && !refersBack) return 0;
  if (
    trigger.plural &&
    trigger.lemma !== 'talks' &&
    candidate.parties.size < 2 &&
    !onVisit &&
    !headline &&
    !isPluralToo(trigger.lemma, record)
  )
    return 0;
  const common = onVisit ? 1 : partiesAgree(candidate, record, refersBack);
  if (common < 0 || (common === 0 && !refersBack)) return 0;
  const distance = headline ? 0 : Math.abs(scene.paragraph(trigger.first) - record.paragraph);
  const named = record.members.some((member) => member.trigger.lemma === trigger.lemma);
  if (common === 0 && !named && !headline) {
    if (isMeal(trigger.lemma) || (distance > nearby && (!record.isFirst || specific.has(trigger.lemma)))) return 0;
  }
  let score = common * 3 + (days && record.days ? 2 : 0) - (differ ? 2 : 0);
  if (named) score += 2;
  if (record.members.some((member) => member.trigger.kind === trigger.kind)) score += 1;
  if (scene.sentence(trigger.first) === record.sentence) score += 1.5;
  if (record.isFirst) score += 1;
  return score + Math.min(record.members.length, 6) / 3 + 2 / (1 + distance);
}

/** "talks with Chinese officials" of someone who is on a visit to China: part of the visit, as long as nobody else is named. */
function isBusinessOfVisit(scene: Scene, candidate: Candidate, record: MeetingRecord): boolean {
  const first = record.members[0];
  if (first?.trigger.kind !== 'visit' || candidate.trigger.kind === 'visit') return false;
  const persons = [...candidate.parties].filter((entity) => entity.kind === 'person');
  const visitor = persons[0];
  if (persons.length !== 1 || !visitor || !record.parties.has(visitor)) return false;
  if (candidate.purpose) return scene.sentence(candidate.trigger.first) === record.sentence;
  const general = candidate.trigger.plural && candidate.namesakes.size === 0;
  return general && Math.abs(scene.paragraph(candidate.trigger.first) - record.paragraph) <= nearby;
}

/** A visit is no call, and a call no summit; "talks" and "meeting" go with each other. */
function sameFamily({ trigger }: Candidate, record: MeetingRecord): boolean {
  const either = trigger.lemma === 'conversation' || trigger.lemma === 'discussion';
  return record.members.some(
    ({ trigger: other }) => family(other.kind) === family(trigger.kind) || (either && other.kind !== 'visit'),
  );
}

function family(kind: string): string {
  return kind === 'visit' || kind === 'call' ? kind : 'meeting';
}

function isCalledOff({ status }: Standing): boolean {
  return status === 'cancelled' || status === 'postponed';
}

function standingsDiffer(a: Standing, b: Standing): boolean {
  if (a.weight < 1 || b.weight < 1) return false;
  if ((a.status === 'held') !== (b.status === 'held')) return true;
  return a.weight > 2 && b.weight > 2 && isCalledOff(a) !== isCalledOff(b);
}

/** How much the parties agree: the number in common; -1 where they contradict; 0 where the trigger names none. */
function partiesAgree(candidate: Candidate, record: MeetingRecord, refersBack: boolean): number {
  const mine = candidate.parties;
  if (mine.size === 0) return refersBack ? namesakesAgree(candidate, record) : -1;
  const theirs = counted(record.parties, candidate, record);
  const common = [...mine].filter((entity) => theirs.has(entity)).length;
  if (common === 0) return theirs.size === 0 && refersBack ? namesakesAgree(candidate, record) : -1;
  const inside = common === mine.size;
  const around = common === theirs.size;
  if (!refersBack && common === 1 && !sameOccasion(candidate, record)) return -1;
  if (inside && around) return common;
  if (!inside && !around) return -1;
  if (!refersBack && common < 2) return -1;
  if (!refersBack && candidate.namesakes.size > 0 && record.namesakes.size > 0 && namesakesAgree(candidate, record) < 0)
    return -1;
  const extrasArePersons = [...mine].some((entity) => entity.kind === 'person' && !theirs.has(entity));
  return inside || refersBack || !extrasArePersons ? common - 0.5 : -1;
}

/** Of visits only the visitors are compared: whom they met there may be added later. */
function counted(parties: Set<EntityRecord>, { trigger }: Candidate, record: MeetingRecord): Set<EntityRecord> {
  if (trigger.kind !== 'visit' || record.members[0]?.trigger.kind !== 'visit') return parties;
  const persons = [...parties].filter((entity) => entity.kind === 'person');
  return persons.length > 0 ? new Set(persons) : parties;
}

/** Of one person alone two triggers tell of the same only if it is a visit to the same place, or named alike. */
function sameOccasion(candidate: Candidate, record: MeetingRecord): boolean {
  if (candidate.trigger.kind !== 'visit') return namesakesAgree(candidate, record) > 0;
  const places = record.members.flatMap((member) => (member.place ? [member.place.entity] : []));
  const mine = candidate.place?.entity;
  if (!mine || places.length === 0 || places.includes(mine)) return true;
  return places.some((place) => isCountry(place) !== isCountry(mine));
}

function isPluralToo(lemma: string, record: MeetingRecord): boolean {
  return record.members.some((member) => member.trigger.plural && member.trigger.lemma === lemma);
}

function namesakesAgree(candidate: Candidate, record: MeetingRecord): number {
  if (candidate.namesakes.size === 0) return 0;
  const shared = [...candidate.namesakes].some((one) =>
    [...record.namesakes].some((other) => one === other || nameWithin(one, other)),
  );
  return shared ? 1 : -1;
}

/** "UN" and "UN Security Council": the words of the one name are all in the other. */
function nameWithin(a: EntityRecord, b: EntityRecord): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((word) => many.includes(word));
}

const fillers = new Set([
  'the',
  'of',
  'for',
  'and',
  'on',
  'in',
  'group',
  'council',
  'organization',
  'committee',
  'association',
  'union',
  'international',
  'world',
]);

function wordsOf(entity: EntityRecord): string[] {
  return entity.name
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => !fillers.has(word));
}
