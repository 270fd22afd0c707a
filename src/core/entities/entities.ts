import type { AnyMention, EntityKind, Gender, RoleMention } from '../mentions/mentions';

/** A mention with the decision to which entity it belongs, and why. */
export interface ResolvedMention {
  mention: AnyMention;
  /** 0..1 */
  confidence: number;
  /** In words a reader understands: "surname, only one Zhang so far". */
  why: string;
  /** Ids of other entities it could be, where the text leaves it open. */
  candidates?: string[];
  /** Id of the reader's correction that decided. */
  corrected?: string;
}

export interface EntityRecord {
  /** Unique and stable under edits elsewhere: made from kind and name ("person:antony-blinken"). */
  id: string;
  kind: EntityKind;
  /** The fullest name that the article gives. */
  name: string;
  /** What the reader has noted for all articles. */
  preferred?: string;
  knownRoles?: string[];
  gender: Gender;
  roles: RoleMention[];
  /** In text order. */
  mentions: ResolvedMention[];
}

export interface Entities {
  list: EntityRecord[];
  byId: Map<string, EntityRecord>;
  /** The entity of a mention; undefined for a nominal or pronoun that was left unresolved. */
  ofMention: Map<AnyMention, EntityRecord>;
}
