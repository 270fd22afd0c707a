import { clauseWords, WordClass } from '../lexicon/clauseWords';
import { ambiguousPersonNouns, type PersonNoun, personNoun, personNounForms } from '../lexicon/personNouns';
import { honorifics, phraseBoundaries, postModifiers, titleAbbreviations } from '../lexicon/titles';
import { WordList } from '../lexicon/vocabulary';
import { isCapitalised } from '../text/characters';
import { TokenKind, type Tokens } from '../text/tokens';
import type { NameMention, NominalMention } from './mentions';

/** A noun phrase with a person noun as its head, whether or not a name stands beside it. Token indices, ends exclusive. */
export interface PersonPhrase {
  /** Determiner or possessor included. */
  firstToken: number;
  /** Where the post itself begins: after the determiner, and after a person as possessor ("Keller’s"). */
  postToken: number;
  headToken: number;
  /** After what belongs to the head from the right: "of State", "of the Institute … at Hale University". */
  endToken: number;
  /** As `endToken`, but without complements that may as well belong to the verb: "at the summit". */
  shortEndToken: number;
  head: string;
  plural: boolean;
  determiner: NominalMention['determiner'];
}

/** What the search for phrases looks at: the tokens of one sentence and, by token, the names. */
export interface PhraseContext {
  tokens: Tokens;
  /** Index into `names` of the name at this token, or -1. */
  nameAt: Int32Array;
  names: readonly NameMention[];
  /** The sentence, in tokens. */
  first: number;
  end: number;
}

const determiners = new Map<string, NominalMention['determiner']>([
  ['the', 'definite'],
  ...listed('indefinite', 'a an another one some any every each no many several two three four five six'),
  ...listed('demonstrative', 'this these those'),
  ...listed('possessive', 'his her its their my our your'),
]);

function listed(kind: NominalMention['determiner'], words: string): [string, NominalMention['determiner']][] {
  return words.split(' ').map((word) => [word, kind]);
}

/** Nouns that make a person noun before them a modifier: "president election", "expert panel". */
const compoundHeads = new Set(
  (
    'election elections race campaign administration summit meeting meetings talks visit group groups team teams panel ' +
    'level office seat role job post opinion debate council committee conference party union association training ' +
    'assembly safety rights status system service services program programs support base list community population'
  ).split(' '),
);
const compoundPosts = new Set([
  'prime-minister',
  'vice-president',
  'vice-premier',
  'first-lady',
  'secretary-general',
  'attorney-general',
  'running-mate',
  'crown-prince',
]);
const partsOfCompoundPosts = new Set([...compoundPosts].flatMap((post) => post.split('-')));
const afterHead = new Set(['general', 'designate', 'elect', 'emeritus', 'emerita']);
const complementPrepositions = new Map<string, ReadonlySet<string> | undefined>([
  ['of', undefined],
  ['for', undefined],
  ['at', undefined],
  [
    'to',
    new Set(
      'adviser advisor ambassador envoy secretary aide assistant counsel counselor representative consultant heir'.split(
        ' ',
      ),
    ),
  ],
  ['on', new Set('specialist expert adviser advisor authority researcher analyst scholar'.split(' '))],
  ['with', new Set('analyst fellow officer reporter researcher economist lawyer partner'.split(' '))],
]);
const adjectiveEnding = /(?:ed|ful|ous|ive|al|ic|ing|ble|ent|ant|old|less|y)$/;
const onlyOf: typeof complementPrepositions = new Map([['of', undefined]]);
const longestPremodifier = 10;
const longestComplement = 16;

const isDigit = (word: string): boolean => word.charAt(0) >= '0' && word.charAt(0) <= '9';
const isPossessiveEnding = (lower: string): boolean => lower === "'s" || lower === "'";

/** The person noun at a token, with "co-", "ex-", "vice-" and the like split off. */
export function headNounAt(lower: string): PersonNoun | undefined {
  return headNouns.get(lower) ?? behindHyphen(lower);
}

function behindHyphen(lower: string): PersonNoun | undefined {
  if (!lower.includes('-')) return undefined;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && !isDigit(lower) ? personNoun(lower.slice(hyphen + 1)) : undefined;
}

/** Person nouns, and "Sen.", "Reps" and the like with and without the full stop. */
const headNouns = new Map<string, PersonNoun>();
for (const [title, noun] of titleAbbreviations) {
  const entry = { noun, plural: title.endsWith('s') };
  headNouns.set(title, entry);
  headNouns.set(`${title}.`, entry);
}
for (const [form, noun] of personNounForms) headNouns.set(form, noun);
const listedHeadNouns = new WordList(headNouns);

/** The phrases of one sentence, in text order of their heads. */
export function findPersonPhrases(context: PhraseContext): PersonPhrase[] {
  const phrases: PersonPhrase[] = [];
  const { tokens, nameAt } = context;
  for (let token = context.first; token < context.end; token++) {
    if ((nameAt[token] as number) >= 0 || tokens.kind[token] !== TokenKind.word) continue;
    const noun = listedHeadNouns.of(tokens.listed[token] as number) ?? behindHyphen(tokens.lower[token] as string);
    if (noun && isHead(context, token, noun)) phrases.push(phraseAround(context, token, noun));
  }
  return phrases;
}

function isHead(context: PhraseContext, token: number, noun: PersonNoun): boolean {
  const { tokens, nameAt } = context;
  const next = token + 1;
  // "fellow Texan Ann Lowe" holds no fellowship.
  if (noun.noun === 'fellow' && next < context.end && (nameAt[next] as number) >= 0) return false;
  if (noun.plural && isVerbBetween(context, token)) return false;
  if (next >= context.end || (nameAt[next] as number) >= 0 || tokens.kind[next] !== TokenKind.word) return true;
  const form = tokens.form[next] as string;
  const lower = tokens.lower[next] as string;
  if (afterHead.has(lower) || isPossessiveEnding(lower)) return true;
  if (headNounAt(lower) && !ambiguousPersonNouns.has(lower)) return false;
  if (compoundHeads.has(lower)) return false;
  if (noun.plural || !ambiguousPersonNouns.has(noun.noun)) return true;
  const previous = token > context.first ? (tokens.lower[token - 1] as string) : '';
  if (previous === 'to' || previous === 'will' || previous === 'not') return false;
  return isCapitalised(form) || phraseBoundaries.has(lower) || determiners.has(lower) || /(?:ed|ly)$/.test(lower);
}

/** "Germany’s Hale hosts Reed", "Reed heads the panel": what can be a verb, after a name and before its object. */
function isVerbBetween({ tokens, nameAt, first, end }: PhraseContext, token: number): boolean {
  if (((clauseWords.get(tokens.lower[token] as string) ?? 0) & WordClass.finite) === 0) return false;
  if (token === first || (nameAt[token - 1] as number) < 0 || token + 1 >= end) return false;
  return (nameAt[token + 1] as number) >= 0 || determiners.has(tokens.lower[token + 1] as string);
}

function phraseAround(context: PhraseContext, head: number, noun: PersonNoun): PersonPhrase {
  const { firstToken, postToken, determiner } = expandLeft(context, head);
  const compound = compoundPost(context, head, noun.noun);
  let end = head + 1;
  if (end < context.end && afterHead.has(context.tokens.lower[end] as string)) end += 1;
  const endToken = complementEnd(context, end, noun.noun);
  const ofEnd = context.tokens.lower[end] === 'of' ? complementEnd(context, end, noun.noun, onlyOf) : end;
  const shortEndToken = namesItsOffice(context, ofEnd, endToken) ? endToken : ofEnd;
  return {
    firstToken,
    postToken,
    headToken: head,
    endToken,
    shortEndToken,
    head: compound,
    plural: noun.plural,
    determiner,
  };
}

/** Posts of two words whose last one alone would be another post: "prime minister", "vice president". */
function compoundPost({ tokens, first, end }: PhraseContext, head: number, noun: string): string {
  if (!partsOfCompoundPosts.has(noun)) return noun;
  const before = head > first ? (tokens.lower[head - 1] as string) : '';
  const joined = `${before}-${noun}`;
  if (compoundPosts.has(joined)) return joined;
  const after = head + 1 < end ? `${noun}-${tokens.lower[head + 1]}` : '';
  return compoundPosts.has(after) ? after : noun;
}

/** "A spokesman for China’s foreign ministry": "for" with a name or capital right after it. */
function namesItsOffice({ tokens, nameAt }: PhraseContext, at: number, end: number): boolean {
  if (at >= end || tokens.lower[at] !== 'for') return false;
  const first = determiners.has(tokens.lower[at + 1] as string) ? at + 2 : at + 1;
  return first < end && ((nameAt[first] as number) >= 0 || isCapitalised(tokens.form[first] as string));
}

type LeftPart = Pick<PersonPhrase, 'firstToken' | 'postToken' | 'determiner'>;

/** Goes left from the head over adjectives, nouns and names to the determiner or the possessor. */
function expandLeft(context: PhraseContext, head: number): LeftPart {
  const { tokens, nameAt, names } = context;
  const stop = Math.max(context.first, head - longestPremodifier);
  /** Leftmost token that stands in the phrase whether or not a determiner follows further left. */
  let licensed = head;
  let open = true;
  let at = head - 1;
  while (at >= stop) {
    const lower = tokens.lower[at] as string;
    const name = nameAt[at] as number;
    if (name >= 0) {
      const mention = names[name] as NameMention;
      at = mention.firstToken;
      if (mention.kind === 'person' && at < context.first) break;
      if (open) licensed = at;
      at -= 1;
      continue;
    }
    const determiner = determiners.get(lower);
    if (determiner) return { firstToken: at, postToken: at + 1, determiner };
    if (tokens.kind[at] === TokenKind.number) return { firstToken: at, postToken: at, determiner: 'indefinite' };
    if (isPossessiveEnding(lower)) return possessed(context, at);
    if (lower === ',' && isAdjectiveComma(context, at)) {
      at -= 1;
      continue;
    }
    if (tokens.kind[at] !== TokenKind.word || phraseBoundaries.has(lower)) break;
    if (isFiniteLooking(context, at)) break;
    if (open && isLicensed(context, at)) licensed = at;
    else open = false;
    at -= 1;
  }
  return { firstToken: licensed, postToken: licensed, determiner: 'none' };
}

/** Between two adjectives: "the soft-spoken, 52-year-old envoy". */
function isAdjectiveComma(context: PhraseContext, at: number): boolean {
  const { lower } = context.tokens;
  if (at - 2 < context.first || !determiners.has(lower[at - 2] as string)) return false;
  // "the head of the Army, Gen. Hale"
  if (isCapitalised(context.tokens.form[at - 1] as string)) return false;
  return adjectiveEnding.test(lower[at - 1] as string) || (lower[at + 1] as string).includes('-');
}

/** "the company fired officials": a form in -ed or -ing that follows a noun ends the phrase; after a determiner it is an adjective. */
function isFiniteLooking(context: PhraseContext, at: number): boolean {
  const { tokens } = context;
  const lower = tokens.lower[at] as string;
  if (
    !(lower.endsWith('ed') || lower.endsWith('ing')) ||
    lower.includes('-') ||
    postModifiers.has(lower) ||
    at - 1 < context.first
  )
    return false;
  const before = tokens.lower[at - 1] as string;
  return (
    !determiners.has(before) &&
    !before.endsWith('ly') &&
    !postModifiers.has(before) &&
    tokens.kind[at - 1] === TokenKind.word
  );
}

function isLicensed(context: PhraseContext, at: number): boolean {
  const { tokens } = context;
  const lower = tokens.lower[at] as string;
  if (postModifiers.has(lower) || lower.includes('-') || headNounAt(lower)) return true;
  if (!isCapitalised(tokens.form[at] as string)) return false;
  if (at > context.first) return true;
  return /(?:an|ese|ish|ch|i)$/.test(lower) || isCapitalised(tokens.form[at + 1] as string);
}

/** The phrase has a possessor whose ’s stands at `ending`: "China’s", "Keller’s", "the party’s". */
function possessed(context: PhraseContext, ending: number): LeftPart {
  const { tokens, nameAt, names } = context;
  const determiner = 'possessive';
  let at = ending - 1;
  if (at < context.first) return { firstToken: ending + 1, postToken: ending + 1, determiner: 'none' };
  const name = nameAt[at] as number;
  if (name >= 0) {
    const mention = names[name] as NameMention;
    const first = Math.max(mention.firstToken, context.first);
    if (mention.kind === 'person') return { firstToken: first, postToken: ending + 1, determiner };
    const article = first > context.first && tokens.lower[first - 1] === 'the';
    return { firstToken: article ? first - 1 : first, postToken: first, determiner };
  }
  const stop = Math.max(context.first, ending - 6);
  while (at >= stop) {
    const lower = tokens.lower[at] as string;
    if (determiners.has(lower)) return { firstToken: at, postToken: at + 1, determiner };
    if (tokens.kind[at] !== TokenKind.word || phraseBoundaries.has(lower)) break;
    at -= 1;
  }
  return isCapitalised(tokens.form[ending - 1] as string)
    ? { firstToken: ending - 1, postToken: ending - 1, determiner }
    : { firstToken: ending + 1, postToken: ending + 1, determiner: 'none' };
}

/** End of "of the Centre for Marine Law at Hale University" after the head; `start` if there is none. */
function complementEnd(
  context: PhraseContext,
  start: number,
  head: string,
  prepositions: ReadonlyMap<string, ReadonlySet<string> | undefined> = complementPrepositions,
): number {
  const { tokens } = context;
  const limit = Math.min(context.end, start + longestComplement);
  let end = start;
  while (end < limit) {
    const preposition = tokens.lower[end] as string;
    if (!prepositions.has(preposition)) break;
    const allowed = prepositions.get(preposition);
    if (allowed && !allowed.has(head)) break;
    const objectEnd = nounPhraseEnd(context, end + 1, limit);
    if (objectEnd === end + 1) break;
    end = objectEnd;
  }
  return end;
}

/** End of the noun phrase that starts at `start`: determiner, names, capitalised words, up to three words in lower case. */
function nounPhraseEnd(context: PhraseContext, start: number, limit: number): number {
  const { tokens, nameAt, names } = context;
  let at = start;
  if (at < limit && determiners.has(tokens.lower[at] as string)) at += 1;
  const body = at;
  let small = 0;
  while (at < limit) {
    const name = nameAt[at] as number;
    if (name >= 0) {
      const mention = names[name] as NameMention;
      // "a spokesman for Mr. Hale", but "Secretary of State John Hale".
      if (mention.kind === 'person' && at > start && !isTitle(tokens, at - 1)) break;
      at = Math.max(at + 1, mention.endToken);
      // "the Fund’s Asia program" goes on after a place, but not with what can be a verb: "of Mexico put".
      // So does "the head of the UN refugee agency".
      const isShort = mention.kind === 'place' || isAcronym(tokens, mention);
      const goesOn = isShort && !clauseWords.has(tokens.lower[at] ?? '');
      if (tokens.lower[at] !== 'and' && !goesOn && isCommonWord(context, at)) break;
      continue;
    }
    const form = tokens.form[at] as string;
    const lower = tokens.lower[at] as string;
    const joined = lower === 'and' && at > body && at + 1 < limit && continuesAfterAnd(context, at);
    if (joined || isPossessiveEnding(lower)) {
      at += joined && tokens.lower[at + 1] === 'the' ? 2 : 1;
      continue;
    }
    if (tokens.kind[at] !== TokenKind.word || phraseBoundaries.has(lower) || determiners.has(lower)) break;
    if (isCapitalised(form)) small = 0;
    else if (++small > 3 || lower.endsWith('ed')) break;
    at += 1;
  }
  return at > body ? Math.min(at, context.end) : start;
}

function isAcronym({ form, lower }: Tokens, { firstToken, endToken }: NameMention): boolean {
  return (
    endToken === firstToken + 1 && form[firstToken] === form[firstToken]?.toUpperCase() && lower[endToken] !== "'s"
  );
}

function isTitle(tokens: Tokens, token: number): boolean {
  const lower = tokens.lower[token] as string;
  return headNounAt(lower) !== undefined || honorifics.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

function isCommonWord({ tokens }: PhraseContext, at: number): boolean {
  return (
    tokens.kind[at] === TokenKind.word &&
    !isCapitalised(tokens.form[at] as string) &&
    !isPossessiveEnding(tokens.lower[at] as string)
  );
}

/** "Asian and Pacific Affairs": both sides of the conjunction have capitals or are places. */
function continuesAfterAnd(context: PhraseContext, at: number): boolean {
  const { tokens } = context;
  const name = nameOver(context, at + 1);
  if (name) return name.kind !== 'person' && isCapitalised(tokens.form[at - 1] as string);
  const next = tokens.lower[at + 1] === 'the' ? at + 2 : at + 1;
  const form = tokens.form[next];
  return (
    next < context.end &&
    form !== undefined &&
    isCapitalised(form) &&
    isCapitalised(tokens.form[at - 1] as string) &&
    nameOver(context, next)?.kind !== 'person'
  );
}

/** The name that covers the token, if any. */
function nameOver({ nameAt, names }: PhraseContext, token: number): NameMention | undefined {
  const name = nameAt[token] ?? -1;
  return name < 0 ? undefined : names[name];
}
