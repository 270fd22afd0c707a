import { type PronounFacts, pronouns } from '../lexicon/pronouns';
import { phraseBoundaries } from '../lexicon/titles';
import { WordList } from '../lexicon/vocabulary';
import type { Segments } from '../segments/segments';
import { TokenKind, type Tokens } from '../text/tokens';
import type { PronounMention } from './mentions';

const factsOfWords = new WordList(pronouns);
const objectHer: PronounFacts = { person: 3, number: 'singular', gender: 'female', function: 'object' };
const determiners = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'some',
  'any',
  'his',
  'her',
  'my',
  'our',
  'their',
  'its',
]);

/** Whether "her" at this token is an object ("saw her in …"), not a possessive ("her husband"). */
function isObject(tokens: Tokens, token: number, end: number): boolean {
  const next = token + 1;
  if (next >= end || tokens.kind[next] === TokenKind.mark)
    return tokens.form[next] !== '“' && tokens.form[next] !== '"' && tokens.form[next] !== '‘';
  const lower = tokens.lower[next] as string;
  return phraseBoundaries.has(lower) || determiners.has(lower);
}

/** "US" is a country and "I." or "I" after a name a number or initial: capitals decide. */
function isPronounForm(form: string, lower: string): boolean {
  if (lower === 'i') return form === 'I';
  if (lower === 'us') return form !== 'US';
  if (lower === 'it') return form !== 'IT';
  return true;
}

/** Personal, possessive and reflexive pronouns, in text order. A name that contains one ("Us Weekly") wins. */
export function findPronouns(tokens: Tokens, segments: Segments, inName: (token: number) => boolean): PronounMention[] {
  const found: PronounMention[] = [];
  for (let sentence = 0; sentence < segments.sentences.length; sentence++) {
    const { firstToken, endToken } = segments.sentences[sentence] as { firstToken: number; endToken: number };
    for (let token = firstToken; token < endToken; token++) {
      const known = factsOfWords.of(tokens.listed[token] as number);
      if (!known) continue;
      const lower = tokens.lower[token] as string;
      if (!isPronounForm(tokens.form[token] as string, lower) || inName(token)) continue;
      const facts = lower === 'her' && isObject(tokens, token, endToken) ? objectHer : known;
      const start = tokens.start[token] as number;
      const end = tokens.end[token] as number;
      found.push({ form: 'pronoun', start, end, firstToken: token, endToken: token + 1, sentence, ...facts });
    }
  }
  return found;
}
