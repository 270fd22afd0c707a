import { addParties, type Candidate, saysSomething } from './candidate';
import { addCircumstances } from './circumstances';
import { isDenied } from './denial';
import { describe, isMeeting } from './describe';
import { inheritCircumstances } from './inherit';
import { withMeetingIds } from './meetingIds';
import type { Meetings } from './meetings';
import { mergeCandidates } from './merge';
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
      joinCoordinated(scene, candidates.at(-1), candidate);
      candidates.push(candidate);
    }
  }
  const told = candidates.filter((candidate) => saysSomething(candidate) && !isDenied(scene, candidate));
  for (const candidate of told) addCircumstances(scene, candidate);
  const records = mergeCandidates(scene, told).filter(isMeeting);
  inheritCircumstances(scene, records);
  const meetings = records.map((record) => describe(scene, record));
  meetings.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return withMeetingIds(meetings);
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
