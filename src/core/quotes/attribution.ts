import type { NounPhrase } from './nounPhrase';
import type { Range } from './scene';

/** One act of speech as it is read from the text, in tokens: who, with which words, what. */
export interface Attribution {
  /** In text order; a content broken by "he said" or running over paragraphs has several pieces. */
  content: Range[];
  cue: Range | null;
  source: NounPhrase | null;
  /** Index into `Scene.units`. */
  unit: number;
  confidence: number;
  why: string;
}
