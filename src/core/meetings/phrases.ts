import type { ResolvedDate } from '../dates/dates';
import type { EntityRecord } from '../entities/entities';
import { classesOfWords, phraseOpeners, WordClass } from '../lexicon/clauseWords';
import { groupNouns, peopleNouns, presenceNouns, townsfolkNouns } from '../lexicon/meetingWords';
import { type PersonClass, personClass, personNoun, personNounForms } from '../lexicon/personNouns';
import { WordMasks, withMask } from '../lexicon/vocabulary';
import { TokenKind } from '../text/tokens';
import { isCountry } from './countries';
import type { Reference } from './references';
import type { Scene } from './scene';

/** One member of a list of parties: "Chinese Foreign Minister Wang Yi on Monday". Tokens, `end` exclusive. */
export interface Party {
  first: number;
  end: number;
  /** The person, or the countries and organizations of someone unnamed ("officials from Japan"). */
  entities: EntityRecord[];
  /** The day that stands beside this one only. */
  date?: ResolvedDate;
  /** "and possibly President Xi". */
  doubtful: boolean;
}

/** Kinds of people who speak for a country or an organization. */
const stateClasses = new Set<PersonClass>([
  'ruler',
  'minister',
  'legislator',
  'diplomat',
  'speaker',
  'aide',
  'official',
  'military',
  'business',
  'candidate',
  'local',
]);

/** Longest noun phrase that is read, in tokens. */
const longestPhrase = 14;
/** Longest list that is read, in tokens. */
const longestList = 60;

const { determiner, preposition, auxiliary, finite, alsoNoun, possessive } = WordClass;
const opener = phraseOpeners | auxiliary;

export function wordClass(scene: Scene, token: number): number {
  return classesOfWords.of(scene.listed(token));
}

export function isMark(scene: Scene, token: number): boolean {
  const kind = scene.tokens.kind[token];
  return kind === TokenKind.mark || kind === TokenKind.symbol;
}

/** A verb in the place of a verb: not written with a capital, no noun, not between article and noun ("the planned visit"). */
export function isVerb(scene: Scene, token: number): boolean {
  const classes = wordClass(scene, token);
  if (classes & auxiliary) return true;
  if (scene.isCapital(token)) return false;
  if (!classes) return looksPast(scene, token);
  if (!(classes & finite) || classes & alsoNoun) return false;
  return !(wordClass(scene, token - 1) & (determiner | possessive));
}

/** "leaders shunned Smith": an unknown word in -ed between a name or plural and a name. */
function looksPast(scene: Scene, token: number): boolean {
  if (!scene.word(token).endsWith('ed') || !scene.isCapital(token + 1)) return false;
  return scene.references.at(token - 1) !== undefined || scene.word(token - 1).endsWith('s');
}

/** A common noun or adjective, as far as one can tell: "issue" in "the Iraq issue". */
export function isPlainNoun(scene: Scene, token: number): boolean {
  if (scene.references.at(token) || scene.date(token) || scene.isCapital(token)) return false;
  const classes = wordClass(scene, token);
  return scene.tokens.kind[token] === TokenKind.word && (classes === 0 || (classes & alsoNoun) !== 0);
}

/** True for a token that no noun phrase goes across. */
function endsPhrase(scene: Scene, token: number): boolean {
  if (scene.references.at(token)) return false;
  if (isMark(scene, token)) return scene.word(token) !== '.' || scene.sentenceEnd(token) === token + 1;
  return (wordClass(scene, token) & opener) !== 0 || isVerb(scene, token);
}

/** First token of the noun phrase that ends with `last`. */
export function phraseStart(scene: Scene, last: number, floor: number): number {
  let token = last;
  for (let steps = 0; steps < longestPhrase; steps++) {
    const reference = scene.references.at(token);
    const title = scene.references.titleFrom(token);
    if (reference) token = Math.min(token, reference.firstToken);
    if (title >= 0) token = Math.min(token, title);
    if (wordClass(scene, token) & determiner || token <= floor) break;
    if (scene.word(token - 1) === ')') {
      const opening = beforeBracket(scene, token - 1, floor);
      if (opening < 0) break;
      token = opening;
      continue;
    }
    if (endsPhrase(scene, token - 1) && !isPossessiveMark(scene, token - 1)) break;
    token--;
  }
  return Math.max(token, floor);
}

/** The ’s of "Smith’s", the ’ of "leaders’". */
function isPossessiveMark(scene: Scene, token: number): boolean {
  if (scene.word(token) === "'s") return true;
  const apostrophe = scene.word(token) === "'" || scene.word(token) === '’';
  return apostrophe && scene.word(token - 1).endsWith('s') && scene.tokens.end[token - 1] === scene.tokens.start[token];
}

/** The token before which a bracket opens that closes at `closing`: the last of the name that it explains; -1 if it is long. */
function beforeBracket(scene: Scene, closing: number, floor: number): number {
  for (let token = closing - 1; token > floor && token > closing - 6; token--) {
    if (scene.word(token) === '(') return token - 1;
  }
  return -1;
}

const offices = new WordMasks(withMask([...personNounForms.keys(), ...groupNouns], 1));

/** Whether the phrase names people by their office: "officials", "members", "a delegation". */
export function isOffice(scene: Scene, token: number): boolean {
  return offices.of(scene.listed(token)) !== 0;
}

/** "the two", "the two leaders", "both sides". */
export function isTheTwo(scene: Scene, token: number): boolean {
  const at = scene.word(token) === 'the' ? token + 1 : token;
  return ['two', 'both', 'pair'].includes(scene.word(at));
}

/** Words that keep a phrase for people going: "leaders of Japan", "officials from Japan". */
const inward = new Set(['of', 'from']);

function isInward(scene: Scene, token: number, first: number): boolean {
  if (!inward.has(scene.word(token)) || token === first) return false;
  return scene.references.titleFrom(token) < 0 && !presenceNouns.has(scene.word(token - 1));
}

/** Whether those with this office can stand for their country or organization: "leaders", but not "supporters". */
export function actsForState(scene: Scene, token: number): boolean {
  if (groupNouns.has(scene.word(token))) return true;
  const noun = personNoun(scene.word(token))?.noun;
  const kind = noun && personClass(noun);
  return !kind || stateClasses.has(kind);
}

/** "residents of Oak Park": the place stands for those who live there. */
function isTownsfolk(scene: Scene, token: number): boolean {
  return townsfolkNouns.has(scene.word(token)) && inward.has(scene.word(token + 1));
}

/** Unnamed people in the plural, "residents", "the families of the victims"; not the press, which one meets to be heard. */
export function isUnnamedGroup(scene: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (inward.has(scene.word(token)) || scene.references.at(token)) return false;
    const person = personNoun(scene.word(token));
    const people = person?.plural ? personClass(person.noun) !== 'media' : peopleNouns.has(scene.word(token));
    if (people && (token + 1 === end || !isPlainNoun(scene, token + 1))) return true;
  }
  return false;
}

/** The parties in one noun phrase: its person, or the countries and organizations that stand for its people. */
function partiesIn(scene: Scene, first: number, end: number): EntityRecord[] {
  const persons: EntityRecord[] = [];
  const others: EntityRecord[] = [];
  let office = false;
  let townsfolk = false;
  let inside = false;
  let last: Reference | undefined;
  for (let token = first; token < end; token++) {
    inside ||= isInward(scene, token, first);
    const reference = scene.references.at(token);
    if (!reference) {
      const country = scene.references.country(token);
      if (country) others.push(country);
      for (const entity of scene.references.ofCompound(token)) others.push(entity);
      office ||= isOffice(scene, token) && actsForState(scene, token);
      townsfolk ||= isTownsfolk(scene, token);
      continue;
    }
    last = reference;
    token = reference.endToken - 1;
    if (reference.entity.kind !== 'person') others.push(reference.entity);
    else if (!reference.possessive && !reference.modifier && !inside) persons.push(reference.entity);
  }
  if (persons.length > 0) return [...new Set(persons)];
  const headIsName = last?.endToken === end && !last.possessive && !inside;
  if (headIsName || townsfolk) return [...new Set(others)];
  return office ? [...new Set(others.filter((entity) => entity.kind === 'organization' || isCountry(entity)))] : [];
}

/** End of the noun phrase that starts at `from`, with what "of" and "from" hang to it. */
export function phraseEnd(scene: Scene, from: number, limit: number): number {
  let token = from;
  while (token < limit && token - from < longestPhrase) {
    const reference = scene.references.at(token);
    if (reference) token = reference.endToken;
    else if (scene.word(token) === '(') token = afterBracket(scene, token, limit);
    else if (scene.word(token) === "'s" || scene.word(token) === "'") token++;
    else if (scene.date(token)) break;
    else if (inward.has(scene.word(token)) && token > from) token++;
    else if (wordClass(scene, token) & determiner && scene.references.at(token - 1) && token > from) break;
    else if (endsPhrase(scene, token) || opensParticiple(scene, token, from)) break;
    else token++;
  }
  return Math.min(token, limit);
}

/** "an aide overseeing Rome": what follows the office is no part of it. */
function opensParticiple(scene: Scene, token: number, from: number): boolean {
  if (token === from || !scene.word(token).endsWith('ing') || scene.isCapital(token)) return false;
  return scene.references.at(token - 1) !== undefined || isOffice(scene, token - 1);
}

function afterBracket(scene: Scene, token: number, limit: number): number {
  for (let next = token; next < limit && next < token + longestPhrase; next++) {
    if (scene.word(next) === ')') return next + 1;
  }
  return token + 1;
}

/** The date at or just behind `token` ("on Monday", "last week"), if one is there. */
export function dateFrom(scene: Scene, token: number): ResolvedDate | undefined {
  return scene.date(token) ?? (wordClass(scene, token) & preposition ? scene.date(token + 1) : undefined);
}

function readParty(scene: Scene, from: number, limit: number): Party {
  const doubtful = scene.word(from) === 'possibly' || scene.word(from) === 'perhaps' || scene.word(from) === 'maybe';
  let end = phraseEnd(scene, doubtful ? from + 1 : from, limit);
  const party: Party = { first: from, end, entities: partiesIn(scene, from, end), date: undefined, doubtful };
  const date = dateFrom(scene, end);
  if (date && date.endToken <= limit) {
    party.date = date;
    end = date.endToken;
  }
  party.end = end;
  return party;
}

const isAnd = (word: string) => word === 'and' || word === '&' || word === 'or';

/** True where what was read as the next of a list is the subject of a verb of its own ("met Smith, Jones said"). */
function opensClause(scene: Scene, party: Party): boolean {
  return isVerb(scene, party.end) || scene.isReporting(party.end);
}

/** "several leaders, including Smith": those named stand for the rest. */
function readIncluded(scene: Scene, token: number, limit: number): { parties: Party[]; end: number } | undefined {
  const after = scene.word(token) === ',' ? token + 1 : token;
  if (scene.word(after) === 'including') return readParties(scene, after + 1, limit);
  if (scene.word(after) === 'such' && scene.word(after + 1) === 'as') return readParties(scene, after + 2, limit);
  return undefined;
}

/** "Peru’s chief negotiator, Ana Ruiz": the name behind the comma is the party. */
function namedBehindComma(scene: Scene, comma: number): Reference | undefined {
  const reference = scene.references.at(comma + 1);
  if (reference?.form !== 'name' || reference.entity.kind !== 'person' || reference.possessive) return undefined;
  const after = scene.word(reference.endToken);
  return isVerb(scene, reference.endToken) || after === 'and' ? undefined : reference;
}

/**
 * The list of parties that starts at `from`: "Smith", "Smith and Jones", "the leaders of Japan, China and Korea",
 * "Smith, the foreign minister, and Jones". Appositions are passed over; `end` is where the list ends. `atLeast` parties
 * are read even if a verb follows, which then is not theirs alone: "between Smith and Jones said".
 */
export function readParties(scene: Scene, from: number, limit: number, atLeast = 1): { parties: Party[]; end: number } {
  const ceiling = Math.min(limit, from + longestList);
  const first = readParty(scene, from, ceiling);
  const included = readIncluded(scene, first.end, ceiling);
  if (included && included.parties.length > 0) return included;
  let end = nameOffice(scene, first, first.end);
  const parties = first.entities.length > 0 ? [first] : [];
  let waiting: Party[] = [];
  let token = end;
  while (token < ceiling && token > from) {
    const comma = isComma(scene, token);
    const and = isAnd(scene.word(comma ? token + 1 : token));
    if (!comma && !and) break;
    const next = readParty(scene, token + (comma && and ? 2 : 1), ceiling);
    const needed = and && parties.length < atLeast;
    if (next.end <= token + 1 || (!needed && opensClause(scene, next))) break;
    token = nameOffice(scene, next, next.end);
    if (!and) {
      if (!isApposition(scene, next, waiting.at(-1) ?? parties.at(-1))) waiting.push(next);
      continue;
    }
    for (const party of [...waiting, next]) if (party.entities.length > 0) parties.push(party);
    waiting = [];
    end = token;
    if (next.entities.length === 0) break;
  }
  return { parties, end };
}

/** "Smith, the mayor of Oslo,": the same person once more. */
function isApposition(scene: Scene, next: Party, before: Party | undefined): boolean {
  const named = before?.entities.some((entity) => entity.kind === 'person') ?? false;
  const nameless = next.entities.every((entity) => entity.kind !== 'person');
  return named && nameless && (wordClass(scene, next.first) & determiner) !== 0;
}

function isComma(scene: Scene, token: number): boolean {
  const word = scene.word(token);
  return word === ',' || word === '–' || word === '—';
}

/** Puts the name that follows in apposition into a party known by office only. Returns where the party ends then. */
function nameOffice(scene: Scene, party: Party, end: number): number {
  const unnamed = party.entities.every((entity) => entity.kind !== 'person');
  if (!unnamed || scene.word(end) !== ',' || !isOffice(scene, end - 1)) return end;
  const name = namedBehindComma(scene, end);
  if (!name) return end;
  party.entities = [name.entity];
  return scene.word(name.endToken) === ',' ? name.endToken + 1 : name.endToken;
}

/**
 * The list of parties that ends just before `end`: the subject of the verb there. The token before `first` tells
 * whether a preposition governs the list. Persons and countries do not stand in one list.
 */
export function readPartiesBefore(
  scene: Scene,
  end: number,
  floor: number,
): { entities: EntityRecord[]; first: number } {
  const entities: EntityRecord[] = [];
  let first = end;
  if (endsPhrase(scene, end - 1)) return { entities, first };
  for (let rounds = 0, next = end; rounds < 12 && next > floor; rounds++) {
    const start = phraseStart(scene, next - 1, floor);
    const found = partiesIn(scene, start, next);
    const byOffice = isOffice(scene, next - 1) || (isOffice(scene, end - 1) && !sayWhere(found, entities));
    if (rounds > 0 && (found.length === 0 || !(byOffice || sameKind(found, entities)))) break;
    entities.unshift(...found);
    first = start;
    const before = scene.word(start - 1);
    if (!(isAnd(before) || (before === ',' && rounds > 0)) || start - 1 <= floor) break;
    next = isAnd(before) && scene.word(start - 2) === ',' ? start - 2 : start - 1;
    const reference = scene.references.at(next - 1);
    if (reference?.possessive || (!reference && !isOffice(scene, next - 1))) break;
  }
  return { entities: [...new Set(entities)], first };
}

/** "In Rome, Smith and his wife": a place before persons is where they are. */
function sayWhere(found: EntityRecord[], entities: EntityRecord[]): boolean {
  return entities[0]?.kind === 'person' && found.every((entity) => entity.kind === 'place');
}

function sameKind(a: EntityRecord[], b: EntityRecord[]): boolean {
  const [one, other] = [a[0], b[0]];
  return one !== undefined && other !== undefined && (one.kind === 'person') === (other.kind === 'person');
}
