import type { Span } from './span';

/** What stands between two double quotation marks, the marks included, and is not itself inside others. */
export interface QuotedPassage extends Span {
  /** The paragraph around it. */
  paragraph: Span;
}

/** A double quotation mark that has no partner. */
export interface UnbalancedMark extends Span {
  /** Which of the two is missing. */
  missing: 'opening' | 'closing';
  /** The paragraph in which the partner should stand. */
  paragraph: Span;
}

/** The double quotation marks of a story, whatever stands between them. Both in text order. */
export interface QuotationMarks {
  passages: readonly QuotedPassage[];
  unbalanced: readonly UnbalancedMark[];
}
