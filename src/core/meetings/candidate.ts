import type { ResolvedDate } from '../dates/dates';
import type { EntityRecord } from '../entities/entities';
import type { Reference } from './references';
import type { Trigger } from './triggers';

/** What one trigger says about a meeting. */
export interface Candidate {
  trigger: Trigger;
  /** Those who take part, in the order of the text: persons, and countries and organizations where the text names nobody. */
  parties: Set<EntityRecord>;
  /** Organizations and countries that the meeting is named after: "G20 summit". They count where no two parties are known. */
  namesakes: Set<EntityRecord>;
  /** The trigger says that those parties met each other: "A met B", "between A and B". */
  mutual: boolean;
  /** "the meeting", "his trip", "Friday’s session": may refer to one told of before. */
  definite: boolean;
  /** "another meeting", "a separate meeting": is none told of before. */
  other: boolean;
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
  /** How the parties were found, in words a reader understands. */
  reasons: string[];
}
