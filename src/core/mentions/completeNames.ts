import { calendarNames } from '../lexicon/calendarWords';
import { clauseWords, placePrepositions, WordClass } from '../lexicon/clauseWords';
import { classesOf, NameClass } from '../lexicon/gazetteer';
import { nameSuffixes } from '../lexicon/nameParts';
import { notNames } from '../lexicon/notNames';
import { organizationHeads } from '../lexicon/organizations';
import { honorifics } from '../lexicon/titles';
import { isStory, type Paragraph, type Segments, type Sentence } from '../segments/segments';
import { isCapitalised } from '../text/characters';
import { bySpan } from '../text/span';
import { TokenKind, type Tokens } from '../text/tokens';
import type { NameMention } from './mentions';
import { familyNameIndex, folded } from './personName';
import { headNounAt } from './personPhrases';

/** A word that this article uses as somebody's name. */
interface KnownName {
  /** The full name, as the article has it, for the reason. */
  full: string;
  /** How often the word alone was read as a person, stands after "in" and the like, and acts like a person. */
  asPerson: number;
  asPlace: number;
  acts: number;
  /** The given name of only one person: "Pandak" for Pandak Ahmad, as Malay and Icelandic names are used. */
  given: boolean;
}

const verbal = WordClass.finite | WordClass.auxiliary;
const organizationHead = new Set(organizationHeads);
const shortestName = 2;
const mostParts = 4;
const none: NameMention[] = [];
const fullNameWhy = 'a full name that stands elsewhere in the article';

/**
 * Makes an article consistent in its people: once "Ana Ruiz" is named, a bare "Ruiz" is she, too, where the reader
 * of names saw nothing or, for somebody who is named like a place, saw the place.
 */
export function completeNames(tokens: Tokens, segments: Segments, names: readonly NameMention[]): NameMention[] {
  const known = knownNames(tokens, names);
  if (known.size === 0) return [...names];
  const full = fullNames(tokens, names);
  const inName = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of names) inName.fill(1, firstToken, endToken);
  const complete = names.map((name) => asPerson(tokens, name, known, full));
  for (let index = 0; index < segments.sentences.length; index++) {
    const sentence = segments.sentences[index] as Sentence;
    if (!isStory((segments.paragraphs[sentence.paragraph] as Paragraph).kind)) continue;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (inName[token] === 1 || tokens.kind[token] !== TokenKind.word) continue;
      if (!isCapitalised(tokens.form[token] as string)) continue;
      const end = fullNameEnd(tokens, token, sentence, full, inName);
      if (end < 0) complete.push(...namesAt(tokens, token, sentence, index, known, inName));
      else {
        complete.push(fullNameIn(tokens, token, end, index));
        token = end - 1;
      }
    }
  }
  return complete.sort(bySpan);
}

/** The full names of people, in words in lower case, by their first word; without those that are mostly something else. */
function fullNames(tokens: Tokens, names: readonly NameMention[]): Map<string, string[]> {
  const full = new Map<string, string[]>();
  const votes = new Map<string, number>();
  for (const { kind, firstToken, endToken } of names) {
    if (endToken - firstToken < 2) continue;
    const words = tokens.lower.slice(firstToken, endToken);
    const key = words.join(' ');
    votes.set(key, (votes.get(key) ?? 0) + (kind === 'person' ? 1 : -1));
    if (kind === 'person' && !full.has(words[0] as string)) full.set(words[0] as string, words);
  }
  for (const [first, words] of full) if ((votes.get(words.join(' ')) as number) < 0) full.delete(first);
  return full;
}

/** End of a known full name that starts at `token`, in capitals or small letters with capitals; -1 if there is none. */
function fullNameEnd(
  tokens: Tokens,
  token: number,
  sentence: Sentence,
  full: ReadonlyMap<string, string[]>,
  inName: Uint8Array,
): number {
  const words = full.get(tokens.lower[token] as string);
  if (!words || token + words.length > sentence.endToken) return -1;
  for (const [index, word] of words.entries()) {
    const at = token + index;
    if (inName[at] === 1 || tokens.lower[at] !== word || !isCapitalised(tokens.form[at] as string)) return -1;
  }
  return token + words.length;
}

function fullNameIn(tokens: Tokens, firstToken: number, endToken: number, sentence: number): NameMention {
  const start = tokens.start[firstToken] as number;
  const end = tokens.end[endToken - 1] as number;
  return {
    form: 'name',
    kind: 'person',
    start,
    end,
    firstToken,
    endToken,
    sentence,
    confidence: 0.8,
    why: fullNameWhy,
  };
}

/** Family names of people named in full, and single names that were read as a person more than once. */
function knownNames(tokens: Tokens, names: readonly NameMention[]): Map<string, KnownName> {
  const known = new Map<string, KnownName>();
  const single = new Map<string, number>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const word = familyName(tokens, name);
    if (word === undefined) continue;
    if (name.endToken - name.firstToken === 1) single.set(word, (single.get(word) ?? 0) + 1);
    else if (!known.has(word))
      known.set(word, {
        full: tokens.text.slice(name.start, name.end),
        asPerson: 0,
        asPlace: 0,
        acts: 0,
        given: false,
      });
  }
  const readOtherwise = new Map<string, number>();
  for (const { kind, firstToken } of names) {
    const word = spelling(tokens.form[firstToken] as string);
    if (kind !== 'person') readOtherwise.set(word, (readOtherwise.get(word) ?? 0) + 1);
  }
  for (const [word, count] of single) {
    const entry = known.get(word);
    if (entry) entry.asPerson = count;
    else if (count > 1 && !calendarNames.has(word) && count >= 2 * (readOtherwise.get(word) ?? 0))
      known.set(word, { full: word, asPerson: count, asPlace: 0, acts: 0, given: false });
  }
  learnGivenNames(tokens, names, known);
  for (const { kind, firstToken, endToken } of names) {
    const entry =
      kind !== 'person' && endToken - firstToken === 1
        ? known.get(spelling(tokens.form[firstToken] as string))
        : undefined;
    if (entry && isSurelyPlace(tokens, firstToken)) entry.asPlace += 1;
    else if (entry && acts(tokens, firstToken, endToken)) entry.acts += 1;
  }
  return known;
}

const notGiven =
  NameClass.country |
  NameClass.demonym |
  NameClass.city |
  NameClass.region |
  NameClass.organization |
  NameClass.word |
  NameClass.calendar |
  NameClass.particle |
  NameClass.post;

/** "president Tandok Osman", or a given name that is no town’s: what was read as a person’s name is surely one. */
function isSurelyPerson(tokens: Tokens, firstToken: number): boolean {
  const classes = classesOf(tokens.form[firstToken] as string);
  if ((classes & notGiven) !== 0) return false;
  const before = firstToken > 0 ? (tokens.lower[firstToken - 1] as string) : '';
  if (headNounAt(before)?.plural === false || honorifics.has(before.replace('.', ''))) return true;
  return (classes & (NameClass.givenMale | NameClass.givenFemale)) !== 0 && (classes & NameClass.town) === 0;
}

/** Adds the given names that only one person of the article bears, and that mean nothing else. */
function learnGivenNames(tokens: Tokens, names: readonly NameMention[], known: Map<string, KnownName>): void {
  const bearers = new Map<string, { key: string; full: string; unique: boolean; sure: boolean }>();
  for (const { kind, start, end, firstToken, endToken } of names) {
    if (kind !== 'person' || endToken - firstToken < 2) continue;
    const given = spelling(tokens.form[firstToken] as string);
    const key = tokens.lower.slice(firstToken, endToken).join(' ');
    const bearer = bearers.get(given);
    const sure = isSurelyPerson(tokens, firstToken);
    if (bearer) {
      bearer.unique &&= bearer.key === key;
      bearer.sure ||= sure;
    } else bearers.set(given, { key, full: tokens.text.slice(start, end), unique: true, sure });
  }
  for (const [given, { full, unique, sure }] of bearers) {
    if (!unique || !sure || known.has(given) || !isName(given)) continue;
    known.set(given, { full, asPerson: 0, asPlace: 0, acts: 0, given: true });
  }
}

/** With a plain apostrophe, so that "O’Dowd" and "O'Dowd" are one name. */
const spelling = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

function familyName(tokens: Tokens, { firstToken, endToken }: NameMention): string | undefined {
  let last = endToken - 1;
  while (last > firstToken && nameSuffixes.has((tokens.lower[last] as string).replace('.', ''))) last -= 1;
  const writtenFirst =
    last === firstToken + 1 &&
    familyNameIndex({ parts: tokens.lower.slice(firstToken, last + 1).map(folded), key: '' }) === 0;
  const word = spelling(tokens.form[writtenFirst ? firstToken : last] as string);
  return isName(word) ? word : undefined;
}

/** Letters, the first a capital and not all of a longer word: no initials, no "Covid-19", no stock symbols. */
function isName(word: string): boolean {
  if (word.length < shortestName || !isCapitalised(word) || !/^[\p{L}\p{M}’'-]+$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (notNames.has(lower)) return false;
  return (word.length === 2 || word !== word.toUpperCase()) && !organizationHead.has(lower);
}

function isSurelyPlace(tokens: Tokens, token: number): boolean {
  return token > 0 && placePrepositions.has(tokens.lower[token - 1] as string);
}

/** Somebody named like a place or an organization: "Paris claims she was" after "Valeska Paris". */
function asPerson(
  tokens: Tokens,
  name: NameMention,
  known: ReadonlyMap<string, KnownName>,
  full: ReadonlyMap<string, string[]>,
): NameMention {
  if (name.kind === 'person') return name;
  if (isFullName(tokens, name, full) && !isSurelyPlace(tokens, name.firstToken))
    return { ...name, kind: 'person', confidence: 0.75, why: fullNameWhy };
  if (name.endToken - name.firstToken !== 1) return name;
  const entry = known.get(spelling(tokens.form[name.firstToken] as string));
  if (!entry || isSurelyPlace(tokens, name.firstToken)) return name;
  if (entry.acts + entry.asPerson === 0) return name;
  if (entry.asPlace > 0 && !(acts(tokens, name.firstToken, name.endToken) && entry.asPerson > 0)) return name;
  if (entry.full === tokens.form[name.firstToken])
    return entry.asPlace > 0 ? name : { ...name, kind: 'person', confidence: 0.6, why: 'most often a person here' };
  return {
    ...name,
    kind: 'person',
    confidence: 0.75,
    why: `${entry.given ? 'given' : 'family'} name of ${entry.full}`,
  };
}

function isFullName(
  tokens: Tokens,
  { firstToken, endToken }: NameMention,
  full: ReadonlyMap<string, string[]>,
): boolean {
  const words = full.get(tokens.lower[firstToken] as string);
  return (
    words !== undefined &&
    words.length === endToken - firstToken &&
    words.every((word, index) => tokens.lower[firstToken + index] === word)
  );
}

/** Is the subject of a verb, speaks ("said Ruiz"), or owns something. */
function acts(tokens: Tokens, firstToken: number, endToken: number): boolean {
  const spokenBy =
    firstToken > 0 && (tokens.lower[firstToken - 1] === 'said' || tokens.lower[firstToken - 1] === 'says');
  return spokenBy || isVerb(tokens, endToken) || isPossessive(tokens, endToken);
}

function isVerb(tokens: Tokens, token: number): boolean {
  return token < tokens.length && ((clauseWords.get(tokens.lower[token] as string) ?? 0) & verbal) !== 0;
}

const isPossessive = (tokens: Tokens, token: number): boolean => token < tokens.length && tokens.lower[token] === "'s";

/** The known names in a token that no name covers: the whole token, or parts of "Ruiz-Hale". */
function namesAt(
  tokens: Tokens,
  token: number,
  sentence: Sentence,
  index: number,
  known: ReadonlyMap<string, KnownName>,
  inName: Uint8Array,
): NameMention[] {
  const form = spelling(tokens.form[token] as string);
  const entry = known.get(form);
  if (entry) {
    const isMention = standsAlone(tokens, token, sentence, inName) && (!entry.given || acts(tokens, token, token + 1));
    return isMention ? [mentionIn(tokens, token, index, 0, form, known)] : none;
  }
  if (!isCapitalised(form) || !form.includes('-')) return none;
  const found: NameMention[] = [];
  let at = 0;
  for (const part of form.split('-').slice(0, mostParts)) {
    if (known.get(part)?.given === false) found.push(mentionIn(tokens, token, index, at, part, known));
    at += part.length + 1;
  }
  return found;
}

/** The mention of `word`, which begins `offset` code units into the token. */
function mentionIn(
  tokens: Tokens,
  token: number,
  sentence: number,
  offset: number,
  word: string,
  known: ReadonlyMap<string, KnownName>,
): NameMention {
  const start = (tokens.start[token] as number) + offset;
  const why = `as in ${known.get(word)?.full}`;
  const end = start + word.length;
  return {
    form: 'name',
    kind: 'person',
    start,
    end,
    firstToken: token,
    endToken: token + 1,
    sentence,
    confidence: 0.75,
    why,
  };
}

/** Not a part of a longer name that nothing was known of: "Ruiz Foundation", "Plaza Ruiz"; not a month. */
function standsAlone(tokens: Tokens, token: number, sentence: Sentence, inName: Uint8Array): boolean {
  if (calendarNames.has(tokens.form[token] as string)) return false;
  const next = token + 1;
  if (next < sentence.endToken && inName[next] === 0 && tokens.kind[next] === TokenKind.word) {
    const lower = tokens.lower[next] as string;
    if (
      isCapitalised(tokens.form[next] as string) &&
      !isPossessive(tokens, next) &&
      !clauseWords.has(lower) &&
      !headNounAt(lower)
    )
      return false;
  }
  const before = token - 1;
  if (before < sentence.firstToken || inName[before] === 1 || tokens.kind[before] !== TokenKind.word) return true;
  const form = tokens.form[before] as string;
  const lower = tokens.lower[before] as string;
  const isTitle = headNounAt(lower) !== undefined || honorifics.has(lower.replace('.', ''));
  return !isCapitalised(form) || before === sentence.firstToken || clauseWords.has(lower) || isTitle;
}
