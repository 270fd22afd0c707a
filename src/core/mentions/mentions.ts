import type { Span } from '../text/span';

export type EntityKind = 'person' | 'organization' | 'place';
export type Gender = 'male' | 'female' | 'unknown';
export type GrammaticalNumber = 'singular' | 'plural';

interface InTokens extends Span {
  /** Indices into the tokens, `endToken` exclusive. */
  firstToken: number;
  endToken: number;
  /** Index into `Segments.sentences`. */
  sentence: number;
}

/** A proper name, without title, article and possessive ’s. */
export interface NameMention extends InTokens {
  form: 'name';
  kind: EntityKind;
  /** 0..1, the tagger's. */
  confidence: number;
  why: string;
  /** Id of the reader's correction that decided the kind. */
  corrected?: string;
}

/**
 * A post or title: "US Secretary of State", "Chinese Foreign Ministry spokesperson", "Mr".
 * Standing before the name ("Minister Wang"), in apposition ("Zhu, a specialist on …") or after a copula.
 */
export interface RoleMention extends InTokens {
  /** Head noun in lower case: "secretary", "spokesperson". */
  head: string;
  headToken: number;
  /** Index into `Mentions.names` of the person who holds it, or -1 for a role that only stands inside a nominal. */
  holder: number;
  position: 'before' | 'after' | 'copula';
  /** "Mr", "Mrs", "Dr": tells gender or courtesy, is no post and is left out of an entity's roles. */
  honorific: boolean;
}

/** A noun phrase for a person, without the name: "the US diplomat", "The secretary", "a senior Chinese diplomat". */
export interface NominalMention extends InTokens {
  form: 'nominal';
  head: string;
  headToken: number;
  determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';
  number: GrammaticalNumber;
  gender: Gender;
}

export interface PronounMention extends InTokens {
  form: 'pronoun';
  person: 1 | 2 | 3;
  number: GrammaticalNumber;
  /** `neuter` for it, its. */
  gender: Gender | 'neuter';
  function: 'subject' | 'object' | 'possessive' | 'reflexive';
}

export type AnyMention = NameMention | NominalMention | PronounMention;

/** All in text order. Nominals never overlap names that are their own head; roles may stand inside nominals. */
export interface Mentions {
  names: NameMention[];
  roles: RoleMention[];
  nominals: NominalMention[];
  pronouns: PronounMention[];
}
