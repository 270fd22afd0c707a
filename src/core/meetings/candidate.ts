import type { ResolvedDate } from '../dates/dates';
import type { EntityRecord } from '../entities/entities';
import type { Reference } from './references';
import type { Scene } from './scene';
import { verbGroupStart } from './subject';
import type { Trigger } from './triggers';

/** What one trigger says about a meeting. */
export interface Candidate {
  trigger: Trigger;
  /** Those who take part, in the order of the text: persons, and countries and organizations where the text names nobody. */
  parties: Set<EntityRecord>;
  /** "attended the meeting": they were there too, whoever else the meeting that is referred to had. */
  attendees: Set<EntityRecord>;
  /** "before their meeting": those whom the sentence names, if the meeting was not told of before. */
  owners: Set<EntityRecord>;
  /** Organizations that the meeting is named after or belongs to: "G20 summit". */
  namesakes: Set<EntityRecord>;
  /** Countries and organizations that arrange it: "convened by China". They count where no two parties are known. */
  hosts: Set<EntityRecord>;
  /** The trigger says that its parties met each other: "A met B", "between A and B". */
  mutual: boolean;
  /** "the meeting", "his trip", "Friday’s session": may refer to one told of before. */
  definite: boolean;
  /** "another meeting", "a separate meeting": is none told of before. */
  other: boolean;
  /** "following a meeting in March": an earlier one of the parties whose meeting the sentence tells of. */
  sequel: boolean;
  /** "regular talks", "never met": tells of no meeting in particular. */
  generic: boolean;
  /** Where the noun phrase of a noun trigger, or the clause of a verb, was read: tokens, `end` exclusive. */
  first: number;
  end: number;
  date?: ResolvedDate;
  place?: Reference;
  headline: boolean;
  /** "and possibly Smith". */
  doubtful?: boolean;
  /** "trips by Smith and Jones": each may have one. */
  byList?: boolean;
  /** One side is named by "with". */
  withSide?: boolean;
  /** "by phone". */
  byWire?: boolean;
  /** "to meet the victims": one side only; tells at most what a visit was for. */
  purpose?: boolean;
  /** The other side is told of, but not by name: "met residents". */
  unnamedSide?: boolean;
  /** A party was only inferred from the sentence around the trigger. */
  guessed?: boolean;
  /** How the parties were found, in words a reader understands. */
  reasons: string[];
}

/** With all fields, so that all candidates are of one shape. */
export function newCandidate(scene: Scene, trigger: Trigger, first: number): Candidate {
  return {
    trigger,
    parties: new Set(),
    attendees: new Set(),
    owners: new Set(),
    namesakes: new Set(),
    hosts: new Set(),
    mutual: false,
    definite: false,
    other: false,
    sequel: false,
    generic: false,
    first,
    end: trigger.end,
    date: undefined,
    place: undefined,
    headline: scene.isHeadline(trigger.first),
    doubtful: false,
    byList: false,
    withSide: false,
    byWire: false,
    purpose: false,
    unnamedSide: false,
    guessed: false,
    reasons: [],
  };
}

/** The candidate of a verb. */
export function verbCandidate(scene: Scene, trigger: Trigger): Candidate {
  const start = verbGroupStart(scene, trigger.first, scene.sentenceStart(trigger.first));
  const candidate = newCandidate(scene, trigger, start);
  // "The two had last met in March" tells of an earlier time.
  candidate.other = scene.word(trigger.end) === 'again' || tellsOfLastTime(scene, trigger);
  return candidate;
}

/** "The two had last met in March"; not "they at last met". */
export function tellsOfLastTime(scene: Scene, { first }: Trigger): boolean {
  return scene.word(first - 1) === 'last' && scene.word(first - 2) !== 'at';
}

/** Whether it can be one of the meetings or refer to one: it names somebody, or points back. */
export function saysSomething({
  parties,
  namesakes,
  definite,
  headline,
  sequel,
  generic,
  trigger,
}: Candidate): boolean {
  if (generic) return false;
  if (trigger.needs === 'back') return definite || headline;
  return parties.size > 0 || namesakes.size > 0 || definite || headline || sequel;
}

export function addParties(candidate: Candidate, entities: Iterable<EntityRecord>, reason: string): void {
  const before = candidate.parties.size;
  for (const entity of entities) candidate.parties.add(entity);
  if (candidate.parties.size > before) candidate.reasons.push(reason);
}
