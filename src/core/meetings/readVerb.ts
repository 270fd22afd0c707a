import { habitWords } from '../lexicon/meetingWords';
import type { Candidate } from './candidate';
import { readEncounter } from './readEncounter';
import { readTravel, readVisit } from './readJourney';
import type { Scene } from './scene';
import { verbGroupStart } from './subject';
import type { Trigger } from './triggers';

/** How far behind the verb its object and prepositions are read, in tokens. */
const reach = 30;
const anybody = new Set(['you', 'whoever', 'everyone', 'anyone', 'people']);

/** The meetings that a verb tells of: several where its objects have days of their own, none where it is no meeting. */
export function readVerb(scene: Scene, trigger: Trigger): Candidate[] {
  if (isHabit(scene, trigger.first)) return [];
  const limit = Math.min(scene.sentenceEnd(trigger.first), trigger.end + reach);
  switch (trigger.frame) {
    case 'visit':
      return readVisit(scene, trigger, limit);
    case 'travel':
      return readTravel(scene, trigger, limit);
    default:
      return readEncounter(scene, trigger, limit);
  }
}

/** "often meets", "when you meet". */
function isHabit(scene: Scene, verb: number): boolean {
  const start = verbGroupStart(scene, verb, scene.sentenceStart(verb));
  for (let token = start; token < verb; token++) if (habitWords.has(scene.word(token))) return true;
  return anybody.has(scene.word(start - 1));
}
