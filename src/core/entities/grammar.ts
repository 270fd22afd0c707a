import { classesOfWords, WordClass } from '../lexicon/clauseWords';
import { speaks } from '../lexicon/reportingVerbs';
import { TokenKind, type Tokens } from '../text/tokens';

/** Part that a noun phrase plays in its clause, as far as its neighbours tell. */
export type GrammaticalFunction = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier' | 'other';

const verbal = WordClass.finite | WordClass.auxiliary;
const notVerbal = WordClass.preposition | WordClass.determiner;

export function wordClass(tokens: Tokens, token: number): number {
  return classesOfWords.of(tokens.listed[token] ?? 0);
}

/** A form that can be the verb of a clause, and is not more often something else. */
export function isVerb(tokens: Tokens, token: number): boolean {
  const lower = tokens.lower[token] as string;
  const classes = wordClass(tokens, token);
  if (classes === 0) return lower.endsWith('ed') && lower.length > 4 && !lower.includes('-');
  return (classes & verbal) !== 0 && (classes & notVerbal) === 0;
}

export function isReportingVerb(tokens: Tokens, token: number): boolean {
  return speaks(tokens.listed[token] ?? 0);
}

/**
 * Function of the phrase in tokens `first` to `end` (exclusive) of the sentence that starts at `sentenceStart`
 * and ends at `sentenceEnd`.
 */
export function functionOf(
  tokens: Tokens,
  first: number,
  end: number,
  sentenceStart: number,
  sentenceEnd: number,
): GrammaticalFunction {
  const after = end < sentenceEnd ? (tokens.lower[end] as string) : '.';
  if (after === "'s" || after === "'") return 'possessive';
  if (after === 'who' || (after === ',' && tokens.lower[end + 1] === 'who')) return 'subject';
  if (end < sentenceEnd && isPlainNoun(tokens, end)) return 'modifier';
  const before = first - 1;
  const opens = before < sentenceStart || tokens.kind[before] !== TokenKind.word;
  const classes = opens ? 0 : wordClass(tokens, before);
  const verbFollows = verbAfter(tokens, end, sentenceEnd) >= 0;
  const opensClause = opens || (classes & (WordClass.subordinator | WordClass.relative | WordClass.coordinator)) !== 0;
  if (verbFollows && (opensClause || (classes & WordClass.preposition) === 0)) return 'subject';
  if (isGerund(tokens, end) && (opens || tokens.lower[before] === 'with')) return 'subject';
  if (!opens && isReportingVerb(tokens, before) && (tokens.kind[end] === TokenKind.mark || end >= sentenceEnd))
    return 'subject';
  if ((classes & WordClass.preposition) !== 0) return 'oblique';
  if (opens && (before < sentenceStart || after === ',')) return 'subject';
  if ((classes & (WordClass.finite | WordClass.gerund | WordClass.participle)) !== 0) return 'object';
  return 'other';
}

/** A word in lower case that is no verb, preposition or the like: "administration" after a name. */
function isPlainNoun(tokens: Tokens, token: number): boolean {
  const form = tokens.form[token] as string;
  if (tokens.kind[token] !== TokenKind.word || form.charAt(0) !== form.charAt(0).toLowerCase()) return false;
  return wordClass(tokens, token) === 0 && !isVerb(tokens, token);
}

function isGerund(tokens: Tokens, token: number): boolean {
  return token < tokens.length && (wordClass(tokens, token) & WordClass.gerund) !== 0;
}

/** How long a part between commas may be that stands between a subject and its verb, in tokens. */
const longestParenthesis = 30;

/** The verb of which the phrase that ends before `end` is the subject: "Xi also said", "Xi, who was there, said"; -1 if none. */
export function verbAfter(tokens: Tokens, end: number, sentenceEnd: number): number {
  const direct = verbSoon(tokens, end, sentenceEnd);
  if (direct >= 0 || end >= sentenceEnd || !opensParenthesis(tokens.form[end] as string)) return direct;
  for (let token = end + 2; token < Math.min(sentenceEnd, end + longestParenthesis); token++) {
    if (!opensParenthesis(tokens.form[token] as string) && tokens.form[token] !== ')') continue;
    const verb = verbSoon(tokens, token + 1, sentenceEnd);
    if (verb >= 0) return verb;
  }
  return -1;
}

const opensParenthesis = (form: string): boolean => form === ',' || form === '(' || form === '–' || form === '—';

function verbSoon(tokens: Tokens, from: number, end: number): number {
  for (let token = from; token < Math.min(end, from + 3); token++) {
    if (tokens.kind[token] !== TokenKind.word) return -1;
    if (isVerb(tokens, token)) return token;
    if ((wordClass(tokens, token) & (WordClass.adverb | WordClass.time)) === 0) return -1;
  }
  return -1;
}
