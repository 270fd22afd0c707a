import type { Entity, MeetingKind, MeetingStatus } from '../annotations';
import type { Span } from '../text/span';

/** Whom a correction speaks of, by the name that the article gives, or that the reader prefers: "Antony Blinken". */
export interface EntityReference {
  kind: Entity['kind'];
  name: string;
}

/** What a reader decided about some words of an article. */
export type CorrectionBody =
  /** The words name a person, an organization, a place, or nobody: wherever they stand in the article. */
  | { type: 'kind'; kind: Entity['kind'] | 'none' }
  /** Who is named here is `entity`: the two are one. */
  | { type: 'same'; entity: EntityReference }
  /** Who is named here is somebody else than `entity`: by a part of the name here only, by all of it wherever it stands. */
  | { type: 'different'; entity: EntityReference }
  /** This pronoun, noun phrase or name stands for `entity`; null: for nobody whom the article names. */
  | { type: 'reference'; entity: EntityReference | null }
  /** Who is named here is shown by this name, in this article only: there are others of the name that it gives. */
  | { type: 'shown'; name: string }
  /** The quote of which these are the words is by `entity`; null: the article does not tell. */
  | { type: 'speaker'; entity: EntityReference | null }
  /** These words are a quote; null: the article does not tell by whom. */
  | { type: 'quote'; entity: EntityReference | null }
  | { type: 'noQuote' }
  /** Here a meeting is spoken of. What is absent is as the program finds it; null: the article does not tell. */
  | ({ type: 'meeting' } & MeetingFacts)
  | { type: 'noMeeting' };

export interface MeetingFacts {
  kind?: MeetingKind;
  participants?: EntityReference[];
  place?: string | null;
  /** ISO 8601, as in the contract. */
  date?: { start: string; end?: string } | null;
  status?: MeetingStatus;
}

/** A correction and the words of the present text that it is about. */
export interface LocatedCorrection {
  /** Carried by everything in the document that this correction has decided. */
  id: string;
  /** UTF-16 offsets into the text that is annotated. */
  span: Span;
  body: CorrectionBody;
}

/** Someone or something that the reader knows from all articles of the workspace. */
export interface KnownName extends EntityReference {
  /** Other names of the same: who bears one of them is this one. */
  aliases?: readonly string[];
  /** How the reader wants it shown. */
  preferred?: string;
  /** Posts and titles, shown beside those that an article gives. */
  roles?: readonly string[];
}

/** What a reader has put right, for one article. */
export interface Corrections {
  located: readonly LocatedCorrection[];
  known: readonly KnownName[];
}
