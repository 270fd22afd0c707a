import type { NounPhrase } from './nounPhrase';
import type { Range } from './scene';

/** One act of speech as it is read from the text, in tokens: who, with which words, what. */
export interface Attribution {
  /** In text order; a content broken by "he said" or running over paragraphs has several pieces. */
  content: Range[];
  /** Whether the next quotation without a cue can be the same speaker going on. */
  goesOn: boolean;
  cue: Range | null;
  source: NounPhrase | null;
  /** The source says that the content is not so. */
  denied?: boolean;
  /** Index into `Scene.units`. */
  unit: number;
  confidence: number;
  why: string;
}
