import type { EntityRecord } from '../entities/entities';
import { WordClass } from '../lexicon/clauseWords';
import { definiteDeterminers, takingPart } from '../lexicon/meetingWords';
import type { Candidate } from './candidate';
import { dateFrom, isMark, isVerb, phraseStart, readParties, readPartiesBefore, wordClass } from './phrases';
import type { Scene } from './scene';
import { subjectAfter, subjectOf } from './subject';
import type { Trigger } from './triggers';

const { preposition, determiner, possessive, adverb, relative, subject: subjectPronoun } = WordClass;

/** How far behind the noun its complements are read, in tokens. */
const reach = 40;
const others = new Set([
  'another',
  'separate',
  'second',
  'new',
  'further',
  'other',
  'more',
  'fresh',
  'third',
  'subsequent',
]);

/** The meeting that a noun tells of, with the parties that its phrase and its clause name. */
export function readNoun(scene: Scene, trigger: Trigger): Candidate[] {
  const candidate = readPhrase(scene, trigger);
  readComplements(scene, candidate);
  readClause(scene, candidate);
  if (trigger.kind === 'visit' && trigger.plural && candidate.byList && candidate.parties.size > 1) {
    return [...candidate.parties].map((party) => ({ ...candidate, parties: new Set([party]) }));
  }
  return [candidate];
}

/** What stands before the noun: "Smith’s Tuesday meeting", "the G20 summit", "his second trip". */
function readPhrase(scene: Scene, trigger: Trigger): Candidate {
  const floor = scene.sentenceStart(trigger.first);
  const first = phraseStart(scene, trigger.first, floor);
  const candidate: Candidate = {
    trigger,
    parties: new Set(),
    namesakes: new Set(),
    mutual: false,
    definite: definiteDeterminers.has(scene.word(first)),
    other: false,
    first,
    end: trigger.end,
    headline: scene.isHeadline(trigger.first),
    reasons: [],
  };
  for (let token = first; token < trigger.first; token++) readModifier(scene, candidate, token);
  const own = scene.references.at(trigger.first);
  if (own && own.firstToken < trigger.first) candidate.namesakes.add(own.entity);
  return candidate;
}

function readModifier(scene: Scene, candidate: Candidate, token: number): void {
  const word = scene.word(token);
  if (others.has(word)) candidate.other = true;
  const date = scene.date(token);
  if (date) {
    candidate.date = date;
    if (scene.word(date.endToken) === "'s" || scene.word(date.endToken) === "'") candidate.definite = true;
  }
  for (const entity of scene.references.ofCompound(token)) {
    candidate.parties.add(entity);
    candidate.mutual = true;
    candidate.reasons.push(`“${scene.tokens.form[token]}” names both sides`);
  }
  const reference = scene.references.at(token);
  if (!reference || reference.firstToken !== token || reference.endToken > candidate.trigger.first) return;
  if (reference.possessive && !reference.plural) candidate.definite = true;
  if (reference.entity.kind === 'person') {
    if (reference.plural && !reference.possessive) return;
    candidate.parties.add(reference.entity);
    candidate.reasons.push(`“${scene.tokens.form[token]}” before “${candidate.trigger.lemma}”`);
  } else if (!reference.modifier) candidate.namesakes.add(reference.entity);
}

/** Prepositions behind the noun, and whom they bring in. */
const withParties = new Set(['with', 'between', 'among', 'involving', 'including', 'of', 'by', 'from', 'for']);
const placing = new Set(['in', 'at', 'to', 'on', 'near', 'outside', 'inside']);
const hosting = new Set([
  'hosted',
  'chaired',
  'attended',
  'convened',
  'led',
  'held',
  'organized',
  'organised',
  'addressed',
  'made',
  'called',
]);

/** What stands behind the noun: "with Smith in Rome on Monday", "that Smith held with Jones", "hosted by Smith". */
function readComplements(scene: Scene, candidate: Candidate): void {
  const limit = Math.min(scene.sentenceEnd(candidate.trigger.first), candidate.trigger.end + reach);
  let token = candidate.trigger.end;
  for (let rounds = 0; rounds < 12 && token < limit; rounds++) {
    const next = readComplement(scene, candidate, token, limit);
    if (next <= token) break;
    token = next;
  }
  candidate.end = token;
}

function readComplement(scene: Scene, candidate: Candidate, token: number, limit: number): number {
  const word = scene.word(token);
  const date = dateFrom(scene, token);
  if (date) {
    candidate.date ??= date;
    return date.endToken;
  }
  if (withParties.has(word)) return readWith(scene, candidate, token, limit);
  if (placing.has(word)) return readPlacing(scene, candidate, token, limit);
  if (word === 'to' || word === 'and') return token;
  if (hosting.has(word) && scene.word(token + 1) === 'by') return token + 1;
  if (word === ',') return readAfterComma(scene, candidate, token, limit);
  if (word === 'that' || word === 'which' || (subjectFollows(scene, token) && !isMark(scene, token)))
    return readRelative(scene, candidate, token, limit);
  if (
    wordClass(scene, token) & adverb ||
    ['here', 'there', 'later', 'earlier', 'scheduled', 'planned', 'held', 'set'].includes(word)
  )
    return token + 1;
  return token;
}

function readWith(scene: Scene, candidate: Candidate, token: number, limit: number): number {
  const word = scene.word(token);
  const { trigger } = candidate;
  if (word === 'for' && !/breakfast|lunch|dinner|luncheon|banquet/.test(trigger.lemma)) return token;
  if (word === 'of' && trigger.kind === 'visit' && trigger.lemma !== 'visit') return token;
  const { parties, end } = readParties(scene, token + 1, limit);
  const entities = parties.flatMap((party) => party.entities);
  if (entities.length === 0) return word === 'of' ? end : token;
  for (const entity of entities) {
    if (word === 'of' && entity.kind !== 'person') candidate.namesakes.add(entity);
    else candidate.parties.add(entity);
  }
  if (word === 'between' && entities.length > 1) candidate.mutual = true;
  if (word === 'by') candidate.byList = true;
  if (word === 'with') candidate.withSide = true;
  candidate.reasons.push(`“${word}” after “${trigger.lemma}”`);
  return end;
}

/** The place; a visit’s "to". Goes on behind it. */
function readPlacing(scene: Scene, candidate: Candidate, token: number, limit: number): number {
  for (let next = token + 1; next < limit && next < token + 12; next++) {
    const reference = scene.references.at(next);
    if (reference) {
      next = reference.endToken - 1;
      if (reference.possessive || reference.modifier) continue;
      if (reference.entity.kind === 'person') return token;
      if (meetsAt(scene, next + 1)) continue;
      candidate.place ??= reference;
      return reference.endToken;
    }
    if (scene.date(next) || isVerb(scene, next)) return token;
    if (isMark(scene, next) && scene.word(next) !== '.' && scene.word(next) !== '(') return token;
    if (wordClass(scene, next) & preposition && scene.word(next) !== 'of') return token;
  }
  return token;
}

/** "at the G20 summit": the organization is no place. */
function meetsAt(scene: Scene, token: number): boolean {
  return /^(summit|meeting|conference|forum|talks|assembly|session|sessions|gathering)s?$/.test(scene.word(token));
}

function readAfterComma(scene: Scene, candidate: Candidate, comma: number, limit: number): number {
  const window = Math.min(limit, comma + 5);
  for (let token = comma + 1; token < window; token++) {
    if (hosting.has(scene.word(token)) && scene.word(token + 1) === 'by')
      return readWith(scene, candidate, token + 1, limit);
    if (withParties.has(scene.word(token)) && token === comma + 1 && scene.word(token) === 'between')
      return readWith(scene, candidate, token, limit);
  }
  return comma;
}

function subjectFollows(scene: Scene, token: number): boolean {
  const reference = scene.references.at(token);
  if (reference) return reference.entity.kind === 'person' && !reference.possessive;
  return (wordClass(scene, token) & subjectPronoun) !== 0 && !(wordClass(scene, token) & relative);
}

/** "that Smith held with Jones", "they held", "during which Smith said": the subject takes part. */
function readRelative(scene: Scene, candidate: Candidate, token: number, limit: number): number {
  for (let next = token; next < limit && next < token + 10; next++) {
    const reference = scene.references.at(next);
    if (reference && !reference.modifier) {
      const verb = verbAfter(scene, reference.endToken, limit);
      if (reference.entity.kind !== 'person' || !takingPart.has(scene.word(verb))) return token;
      candidate.parties.add(reference.entity);
      candidate.reasons.push(`who “${scene.word(verb)}” it`);
      return verb + 1;
    }
    if (isVerb(scene, next) || isMark(scene, next)) return token;
  }
  return token;
}

function verbAfter(scene: Scene, from: number, limit: number): number {
  let token = from;
  while (token < limit && wordClass(scene, token) & (WordClass.auxiliary | adverb)) token++;
  return takingPart.has(scene.word(token)) || !takingPart.has(scene.word(from)) ? token : from;
}

/** What the clause adds: "Smith held talks", "Smith said in a call with Jones". */
function readClause(scene: Scene, candidate: Candidate): void {
  const { trigger, first } = candidate;
  const before = first - 1;
  const floor = scene.sentenceStart(trigger.first);
  if (before < floor) {
    if (candidate.parties.size === 1 && candidate.withSide)
      addSubject(candidate, subjectAfter(scene, candidate.end), 'of the sentence');
    return;
  }
  const verb = governingVerb(scene, before, floor);
  if (verb >= floor) {
    const subject = subjectOf(scene, verb);
    if (trigger.needs !== 'back' && !candidate.definite) addSubject(candidate, subject, `of “${scene.word(verb)}”`);
    else if (candidate.withSide || subject.some((entity) => entity.kind === 'person'))
      addSubject(candidate, subject, `of “${scene.word(verb)}”`);
    return;
  }
  const alone = candidate.parties.size <= 1 && candidate.withSide;
  if (alone) addSubject(candidate, clauseSubject(scene, before, candidate), 'of the clause');
}

function addSubject(candidate: Candidate, entities: EntityRecord[], where: string): void {
  if (entities.length === 0) return;
  for (const entity of entities) candidate.parties.add(entity);
  candidate.reasons.push(`the subject ${where}`);
}

/** The verb of taking part that has the noun phrase as its object, or reaches it by "in": "take part in a summit". */
function governingVerb(scene: Scene, before: number, floor: number): number {
  if (takingPart.has(scene.word(before)) && !isNounHere(scene, before)) return before;
  if (scene.word(before) !== 'in' && scene.word(before) !== 'at' && scene.word(before) !== 'for') return -1;
  for (let token = before - 1; token >= floor && token > before - 12; token--) {
    const word = scene.word(token);
    if (/^(participat|tak|took|join|appear|arriv|gather)/.test(word) && !isNounHere(scene, token)) return token;
    if (isVerb(scene, token)) return -1;
  }
  return -1;
}

function isNounHere(scene: Scene, token: number): boolean {
  return (wordClass(scene, token - 1) & (determiner | possessive)) !== 0;
}

/** Who is the subject of the clause in which "in a call with Smith" stands. */
function clauseSubject(scene: Scene, before: number, candidate: Candidate): EntityRecord[] {
  const known = candidate.parties;
  const left = subjectOf(scene, before).filter((entity) => !known.has(entity));
  if (left.length > 0) return left;
  const direct = readPartiesBefore(scene, before, scene.sentenceStart(before)).entities.filter(
    (entity) => !known.has(entity),
  );
  if (direct.length > 0) return direct;
  return subjectAfter(scene, candidate.end).filter((entity) => !known.has(entity));
}
