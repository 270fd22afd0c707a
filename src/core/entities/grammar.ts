import { clauseWords, WordClass } from '../lexicon/clauseWords';
import { reportingVerbs } from '../lexicon/reportingVerbs';
import { TokenKind, type Tokens } from '../text/tokens';

/** Part that a noun phrase plays in its clause, as far as its neighbours tell. */
export type GrammaticalFunction = 'subject' | 'object' | 'oblique' | 'possessive' | 'other';

const verbal = WordClass.finite | WordClass.auxiliary;
const notVerbal = WordClass.preposition | WordClass.determiner;

export function wordClass(lower: string): number {
  return clauseWords.get(lower) ?? 0;
}

/** A form that can be the verb of a clause, and is not more often something else. */
export function isVerb(tokens: Tokens, token: number): boolean {
  const classes = wordClass(tokens.lower[token] as string);
  return (classes & verbal) !== 0 && (classes & notVerbal) === 0;
}

export function isReportingVerb(tokens: Tokens, token: number): boolean {
  const readings = reportingVerbs.get(tokens.lower[token] as string);
  return readings !== undefined && readings.some(({ verb }) => verb.kind === 'speech' && !verb.weak);
}

/**
 * Function of the phrase in tokens `first` to `end` (exclusive) of the sentence that starts at `sentenceStart`
 * and ends at `sentenceEnd`.
 */
export function functionOf(tokens: Tokens, first: number, end: number, sentenceStart: number, sentenceEnd: number): GrammaticalFunction {
  const after = end < sentenceEnd ? (tokens.lower[end] as string) : '.';
  if (after === "'s" || after === "'") return 'possessive';
  const before = first - 1;
  const opens = before < sentenceStart || tokens.kind[before] !== TokenKind.word;
  const classes = opens ? 0 : wordClass(tokens.lower[before] as string);
  const verbFollows = isVerbSoon(tokens, end, sentenceEnd);
  const opensClause = opens || (classes & (WordClass.subordinator | WordClass.relative | WordClass.coordinator)) !== 0;
  if (verbFollows && (opensClause || (classes & WordClass.preposition) === 0)) return 'subject';
  if (!opens && isReportingVerb(tokens, before) && (tokens.kind[end] === TokenKind.mark || end >= sentenceEnd)) return 'subject';
  if ((classes & WordClass.preposition) !== 0) return 'oblique';
  if (opens && (before < sentenceStart || after === ',')) return 'subject';
  if ((classes & (WordClass.finite | WordClass.gerund | WordClass.participle)) !== 0) return 'object';
  return 'other';
}

/** A verb follows, perhaps after an adverb: "Xi also said". */
function isVerbSoon(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < Math.min(end, from + 3); token++) {
    if (tokens.kind[token] !== TokenKind.word) return false;
    if (isVerb(tokens, token)) return true;
    if ((wordClass(tokens.lower[token] as string) & (WordClass.adverb | WordClass.time)) === 0) return false;
  }
  return false;
}
