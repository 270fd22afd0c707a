import { addParties, type Candidate } from './candidate';
import { compared, likeness } from './likeness';
import { addMember, type MeetingRecord, newRecord } from './record';
import type { Scene } from './scene';
import { type Standing, standingOf } from './status';

/** How many meetings back a new trigger is compared with; bounds the cost on long texts. */
const memory = 40;
/** The least likeness at which a trigger joins a meeting. */
const threshold = 1.2;

/** Brings together the triggers that speak of one meeting. Those of the headline are placed last, when all meetings are known. */
export function mergeCandidates(scene: Scene, candidates: readonly Candidate[]): MeetingRecord[] {
  const records: MeetingRecord[] = [];
  for (const candidate of candidates) if (!candidate.headline) place(scene, candidate, records, records.slice(-memory));
  for (const candidate of candidates)
    if (candidate.headline) place(scene, candidate, records, records.slice(0, memory));
  return records;
}

/** Adds the candidate to the meeting among the known ones that it fits best, or opens a new one. */
function place(scene: Scene, candidate: Candidate, records: MeetingRecord[], known: readonly MeetingRecord[]): void {
  candidate.sequel &&= inheritParties(scene, candidate, known);
  const standing = standingOf(scene, candidate);
  const best = candidate.sequel ? undefined : bestOf(scene, candidate, standing, known);
  if (candidate.attendees.size > 0)
    addParties(candidate, candidate.attendees, `said to have been at the “${candidate.trigger.lemma}”`);
  if (!best && candidate.parties.size === 0)
    addParties(candidate, candidate.owners, `the two before “their ${candidate.trigger.lemma}”`);
  if (best) addMember(scene, best, candidate, standing);
  else if (candidate.trigger.needs !== 'back')
    records.push(newRecord(scene, candidate, standing, records.length === 0));
}

/** How far back "the two had last met" looks for the two. */
const sentencesBack = 8;

/** "the second meeting between the two, following one in March": the earlier one had the same parties. */
function inheritParties(scene: Scene, candidate: Candidate, records: readonly MeetingRecord[]): boolean {
  if (candidate.definite && !candidate.place && !candidate.date) return false;
  const sentence = scene.sentence(candidate.trigger.first);
  const reach = candidate.other ? sentencesBack : 1;
  const source = records.findLast((record) => record.parties.size > 1 && sentence - record.sentence <= reach);
  if (!source) return false;
  for (const party of source.parties) candidate.parties.add(party);
  candidate.mutual = true;
  candidate.reasons.push('the same people as in the meeting told of beside it');
  return true;
}

function bestOf(
  scene: Scene,
  candidate: Candidate,
  standing: Standing,
  records: readonly MeetingRecord[],
): MeetingRecord | undefined {
  let best: MeetingRecord | undefined;
  let most = threshold;
  const one = compared(scene, candidate, standing);
  for (const record of records) {
    const score = likeness(scene, one, record);
    if (score < most) continue;
    best = record;
    most = score;
  }
  return best;
}
