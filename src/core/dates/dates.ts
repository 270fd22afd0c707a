import type { DateMention } from '../annotations';

/** A date mention that knows where it stands. `value` as in the contract. */
export interface ResolvedDate extends DateMention {
  firstToken: number;
  endToken: number;
  sentence: number;
  /** How it was resolved, in words a reader understands. */
  why?: string;
}

export interface PublicationDay {
  /** YYYY-MM-DD */
  date: string;
  source: 'text' | 'option' | 'file';
  span?: { start: number; end: number };
}

export interface Dates {
  published?: PublicationDay;
  /** In text order, disjoint. */
  mentions: ResolvedDate[];
}
