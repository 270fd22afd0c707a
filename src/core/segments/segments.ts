import type { Region } from '../annotations';
import type { Span } from '../text/span';

/** headline, byline and dateline are the header; `heading` is a crosshead inside the story; the last three are not the story. */
export type ParagraphKind =
  | 'headline'
  | 'byline'
  | 'body'
  | 'heading'
  | 'listItem'
  | 'caption'
  | 'related'
  | 'boilerplate';

/** A block of the article: a line, or several lines of one block where the text is hard-wrapped. */
export interface Paragraph extends Span {
  kind: ParagraphKind;
  /** Indices into `Segments.sentences`, `endSentence` exclusive. */
  firstSentence: number;
  endSentence: number;
}

export interface Sentence extends Span {
  /** Indices into the tokens, `endToken` exclusive. */
  firstToken: number;
  endToken: number;
  /** Index into `Segments.paragraphs`. */
  paragraph: number;
}

/**
 * What stands between a pair of quotation marks, the marks included. Only a layout fact: whether it is
 * speech, a title or a scare quote is decided in the room `quotes`.
 */
export interface Quotation extends Span {
  mark: 'double' | 'single';
  /** 0 outermost; 1 for quotation marks inside a quotation. */
  depth: number;
  /** Index of the enclosing quotation, or -1. */
  parent: number;
  /** False where the closing mark is missing and the end was inferred (end of the paragraph). */
  closed: boolean;
  /** Index of the quotation of the paragraph before, of which this one is the continuation, or -1. */
  continues: number;
  /** Index into `Segments.paragraphs`. */
  paragraph: number;
}

export interface Segments {
  headline?: Span;
  byline?: Span;
  /** Place and agency that open the story, the dash included; `place` is the place alone. */
  dateline?: Span & { place?: Span };
  /** Sorted and disjoint, as the contract has them. */
  regions: Region[];
  paragraphs: Paragraph[];
  /** In text order; they cover every token. */
  sentences: Sentence[];
  /** In text order, an outer quotation before its inner ones. */
  quotations: Quotation[];
}

/** True for the paragraphs whose names, quotations and meetings belong to the story (captions and headline included). */
export function isStory(kind: ParagraphKind): boolean {
  return kind !== 'related' && kind !== 'boilerplate';
}
