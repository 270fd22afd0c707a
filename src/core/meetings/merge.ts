import type { EntityRecord } from '../entities/entities';
import type { Candidate } from './candidate';
import { type Days, daysOverlap, inexactness } from './days';
import type { Scene } from './scene';
import { candidateDays, type Standing, standingOf } from './status';

/** All that the article says about one meeting. */
export interface MeetingRecord {
  members: Candidate[];
  parties: Set<EntityRecord>;
  namesakes: Set<EntityRecord>;
  mutual: boolean;
  days?: Days;
  standing: Standing;
  /** Paragraph of the newest member. */
  paragraph: number;
}

/** How many meetings back a new trigger is compared with; bounds the cost on long texts. */
const memory = 40;

/** Brings together the triggers that speak of one meeting. Those of the headline are placed last, when all meetings are known. */
export function mergeCandidates(scene: Scene, candidates: readonly Candidate[]): MeetingRecord[] {
  const records: MeetingRecord[] = [];
  const place = (candidate: Candidate, among: MeetingRecord[]) => {
    const standing = standingOf(scene, candidate);
    const best = bestOf(scene, candidate, standing, among);
    if (best) join(scene, best, candidate, standing);
    else records.push(recordOf(scene, candidate, standing));
  };
  for (const candidate of candidates) if (!candidate.headline) place(candidate, records.slice(-memory));
  for (const candidate of candidates) if (candidate.headline) place(candidate, records.slice(0, memory));
  return records;
}

function recordOf(scene: Scene, candidate: Candidate, standing: Standing): MeetingRecord {
  const { parties, namesakes, mutual } = candidate;
  const record: MeetingRecord = {
    members: [candidate],
    parties: new Set(parties),
    namesakes: new Set(namesakes),
    mutual,
    standing,
    paragraph: scene.paragraph(candidate.trigger.first),
  };
  const days = candidateDays(candidate);
  if (days) record.days = days;
  return record;
}

function join(scene: Scene, record: MeetingRecord, candidate: Candidate, standing: Standing): void {
  record.members.push(candidate);
  for (const party of candidate.parties) record.parties.add(party);
  for (const party of candidate.namesakes) record.namesakes.add(party);
  record.mutual ||= candidate.mutual;
  const days = candidateDays(candidate);
  if (days && (!record.days || inexactness(days) < inexactness(record.days))) record.days = days;
  if (standing.weight > record.standing.weight) record.standing = standing;
  record.paragraph = scene.paragraph(candidate.trigger.first);
}

function bestOf(
  scene: Scene,
  candidate: Candidate,
  standing: Standing,
  records: MeetingRecord[],
): MeetingRecord | undefined {
  let best: MeetingRecord | undefined;
  let most = 0;
  for (const record of records) {
    const score = likeness(scene, candidate, standing, record);
    if (score > 0 && score >= most) {
      best = record;
      most = score;
    }
  }
  return best;
}

/** How well the trigger fits the meeting; 0 or less: it is another. */
function likeness(scene: Scene, candidate: Candidate, standing: Standing, record: MeetingRecord): number {
  if (!sameFamily(candidate, record)) return 0;
  const days = candidateDays(candidate);
  if (days && record.days && !daysOverlap(days, record.days)) return 0;
  const refersBack = candidate.definite || candidate.headline;
  if (!refersBack && standingsDiffer(standing, record.standing)) return 0;
  const parties = partiesAgree(candidate, record, refersBack);
  if (parties < 0) return 0;
  if (parties === 0 && !refersBack) return 0;
  if (candidate.other && !candidate.definite) return 0;
  let score = parties * 3 + (days && record.days ? 2 : 0);
  if (record.members.some((member) => member.trigger.lemma === candidate.trigger.lemma)) score += 2;
  if (record.members[0]?.trigger.kind === candidate.trigger.kind) score += 1;
  if ([...candidate.namesakes].some((entity) => record.namesakes.has(entity))) score += 2;
  const distance = scene.paragraph(candidate.trigger.first) - record.paragraph;
  return score + Math.min(record.members.length, 4) / 4 + 2 / (1 + Math.abs(distance));
}

/** A visit is no call, and a call no summit; "talks" and "meeting" go with each other. */
function sameFamily({ trigger }: Candidate, record: MeetingRecord): boolean {
  return (
    record.members.some(
      ({ trigger: other }) => family(trigger.kind, trigger.needs === 'back') === family(other.kind, false),
    ) ||
    trigger.lemma === 'conversation' ||
    trigger.lemma === 'discussion'
  );
}

function family(kind: string, loose: boolean): string {
  if (kind === 'visit' || kind === 'call') return kind;
  return loose ? 'meeting' : 'meeting';
}

function standingsDiffer(a: Standing, b: Standing): boolean {
  if (a.weight < 1 || b.weight < 1) return false;
  return (a.status === 'held') !== (b.status === 'held') || (a.status === 'planned') !== (b.status === 'planned');
}

/** The number of parties in common; -1 where they contradict; 0 where the trigger names none. */
function partiesAgree(candidate: Candidate, record: MeetingRecord, refersBack: boolean): number {
  const mine = candidate.parties;
  if (mine.size === 0) {
    if (candidate.namesakes.size === 0) return 0;
    const shared = [...candidate.namesakes].filter((entity) => record.namesakes.has(entity)).length;
    return shared > 0 ? shared : record.namesakes.size === 0 && refersBack ? 0 : -1;
  }
  const common = [...mine].filter((entity) => record.parties.has(entity)).length;
  if (common === 0) return record.parties.size === 0 && refersBack ? 0 : -1;
  const inside = common === mine.size;
  const around = common === record.parties.size;
  if (inside && around) return common;
  if (!inside && !around) return -1;
  if (!refersBack && (inside ? mine.size : record.parties.size) < 2) return -1;
  if (inside) return common - 0.5;
  return refersBack && common === record.parties.size ? common - 0.5 : -1;
}
