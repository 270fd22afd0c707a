import { classesOfWords, phraseOpeners, WordClass } from '../lexicon/clauseWords';
import { TokenKind, type Tokens } from '../text/tokens';

const inflected = /(?:ed|ing|[^suia]s)$/;
const inCapitals = /^\P{Ll}+$/u;
const beforeNoun = WordClass.determiner | WordClass.possessive;
const noVerb = phraseOpeners | beforeNoun | WordClass.adverb | WordClass.time;

/**
 * Whether a word among these tokens may be a verb that the lexicon does not know: any word in lower case that
 * neither is a function word nor stands behind "a" or "the", and in a headline with capitals any that is inflected
 * or written in capitals alone. A caption ("Ana Ruiz in Oslo on Monday") has none.
 */
export function mayHoldVerb(tokens: Tokens, first: number, end: number): boolean {
  let inNounPhrase = false;
  for (let token = first; token < end; token++) {
    const lower = tokens.lower[token] as string;
    const classes = classesOfWords.of(tokens.listed[token] as number);
    if ((classes & noVerb) !== 0 || tokens.kind[token] !== TokenKind.word) {
      inNounPhrase = (classes & beforeNoun) !== 0;
      continue;
    }
    const form = tokens.form[token] as string;
    if (form === lower ? !inNounPhrase : inflected.test(lower) || (lower.length > 3 && inCapitals.test(form)))
      return true;
  }
  return false;
}
