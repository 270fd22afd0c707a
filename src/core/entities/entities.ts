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

/** The decision on a mention of this entity: mentions are in text order, and few begin at the same place. */
export function decisionOn({ mentions }: EntityRecord, mention: AnyMention): ResolvedMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as ResolvedMention).mention.start < mention.start) low = middle + 1;
    else high = middle;
  }
  for (; low < mentions.length; low++) {
    const decision = mentions[low] as ResolvedMention;
    if (decision.mention === mention) return decision;
    if (decision.mention.start > mention.start) return undefined;
  }
  return undefined;
}
