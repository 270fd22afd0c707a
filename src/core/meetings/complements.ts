import { WordClass } from '../lexicon/clauseWords';
import { announcedWords, takingPart } from '../lexicon/meetingWords';
import { addParties, type Candidate } from './candidate';
import { dateFrom, isMark, isOffice, isPlainNoun, isTheTwo, isVerb, readParties, wordClass } from './phrases';
import type { Scene } from './scene';
import { subjectOf } from './subject';

const { preposition, adverb, relative, auxiliary, subject: subjectPronoun } = WordClass;

/** How far behind the noun its complements are read, in tokens. */
const reach = 40;
/** Prepositions behind the noun, and whom they bring in. */
const partyPrepositions = new Set(['with', 'between', 'among', 'involving', 'including', 'of', 'by', 'from', 'for']);
const placing = new Set(['in', 'at', 'to', 'near', 'outside', 'inside']);
const aside = new Set(['on', 'about', 'over', 'as', 'under', 'during']);
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
  'joined',
]);
const passedOver = new Set([
  'here',
  'there',
  'later',
  'earlier',
  'scheduled',
  'planned',
  'held',
  'set',
  'dedicated',
  'aimed',
  'devoted',
]);

/** Reads what stands behind a noun: "with Smith in Rome on Monday", "that Smith held with Jones", "hosted by Smith". */
export function readComplements(scene: Scene, candidate: Candidate): void {
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
  if (partyPrepositions.has(word)) return readPartyPhrase(scene, candidate, token, limit);
  if (placing.has(word)) return readPlacing(scene, candidate, token, limit);
  if (aside.has(word)) return passPhrase(scene, token, limit);
  if (hosting.has(word) && scene.word(token + 1) === 'by') return readHosts(scene, candidate, token + 1, limit);
  if (word === ',') return readAfterComma(scene, candidate, token, limit);
  const opensRelative = word === 'that' || word === 'which' || (subjectFollows(scene, token) && !isMark(scene, token));
  if (opensRelative) return readRelative(scene, candidate, token, limit);
  if ((wordClass(scene, token) & adverb && word !== 'to') || passedOver.has(word)) return token + 1;
  return token;
}

function readPartyPhrase(scene: Scene, candidate: Candidate, token: number, limit: number): number {
  const word = scene.word(token);
  const { trigger } = candidate;
  if (word === 'by' && trigger.kind !== 'visit') return token;
  if (word === 'from' && token > trigger.end) return token;
  const { parties, end } = readParties(scene, token + 1, limit, word === 'between' ? 2 : 1);
  if (word === 'for' && !isMeal(trigger.lemma) && !isOffice(scene, token + 2) && !isOffice(scene, token + 3))
    return token;
  const entities = parties.flatMap((party) => party.entities);
  if (word === 'between' && isTheTwo(scene, token + 1)) candidate.mutual = true;
  for (const { date } of parties) if (date) candidate.date ??= date;
  if (entities.length === 0) return word === 'of' || word === 'with' ? end : token;
  if (word === 'of' && trigger.kind === 'visit' && trigger.lemma !== 'visit') return end;
  if (word === 'of' || word === 'for') {
    addParties(
      candidate,
      entities.filter((entity) => entity.kind === 'person'),
      `named with “${word}” after “${trigger.lemma}”`,
    );
    for (const entity of entities) if (entity.kind !== 'person') candidate.namesakes.add(entity);
  } else addParties(candidate, entities, `named with “${word}” after “${trigger.lemma}”`);
  if (word === 'between' && entities.length > 1) candidate.mutual = true;
  if (word === 'by') candidate.byList = true;
  if (word === 'with') candidate.withSide = true;
  return end;
}

export function isMeal(lemma: string): boolean {
  return ['breakfast', 'lunch', 'luncheon', 'dinner', 'banquet'].includes(lemma);
}

function readHosts(scene: Scene, candidate: Candidate, by: number, limit: number): number {
  const { parties, end } = readParties(scene, by + 1, limit);
  for (const entity of parties.flatMap((party) => party.entities)) {
    if (entity.kind === 'person')
      addParties(candidate, [entity], `“${scene.word(by - 1)} by” after “${candidate.trigger.lemma}”`);
    else candidate.hosts.add(entity);
  }
  return end;
}

/** The place behind "in", "at" or, of a visit, "to". */
function readPlacing(scene: Scene, candidate: Candidate, token: number, limit: number): number {
  for (let next = token + 1; next < limit && next < token + 12; next++) {
    const reference = scene.references.at(next);
    if (reference) {
      next = reference.endToken - 1;
      if (reference.possessive || reference.modifier) continue;
      if (reference.entity.kind === 'person') return token;
      if (isPlainNoun(scene, reference.endToken)) continue;
      if (reference.entity.kind === 'organization' && candidate.trigger.kind === 'conference')
        candidate.namesakes.add(reference.entity);
      candidate.place ??= reference;
      return reference.endToken;
    }
    if (scene.date(next)) return next;
    if (isVerb(scene, next)) return token;
    if (isMark(scene, next) && scene.word(next) !== '.' && scene.word(next) !== '(') return token;
    if (wordClass(scene, next) & preposition && scene.word(next) !== 'of') return next;
  }
  return token;
}

/** Passes over "on trade", "about the war in Asia": a place in there is the topic’s. */
function passPhrase(scene: Scene, token: number, limit: number): number {
  for (let next = token + 1; next < limit && next < token + 10; next++) {
    if (partyPrepositions.has(scene.word(next)) && scene.word(next) !== 'of') return next;
    if (scene.word(next) === 'at' || scene.date(next)) return next;
    if (isVerb(scene, next) || (isMark(scene, next) && scene.word(next) !== '“')) return token;
  }
  return token;
}

function readAfterComma(scene: Scene, candidate: Candidate, comma: number, limit: number): number {
  for (let token = comma + 1; token < Math.min(limit, comma + 5); token++) {
    if (announcedWords.has(scene.word(token))) return token;
    if (hosting.has(scene.word(token)) && scene.word(token + 1) === 'by')
      return readHosts(scene, candidate, token + 1, limit);
    if (isVerb(scene, token) && !['to', 'be', 'is', 'was', 'were', 'had', 'has', 'been'].includes(scene.word(token)))
      break;
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
    const they = !reference && scene.word(next) === 'they';
    if (they || (reference && !reference.modifier)) {
      const verb = verbAfter(scene, reference ? reference.endToken : next + 1, limit);
      if (!takingPart.has(scene.word(verb))) return token;
      const subject = reference ? [reference.entity] : subjectOf(scene, candidate.first);
      if (subject.some((entity) => entity.kind !== 'person')) return token;
      addParties(candidate, subject, `said to have “${scene.word(verb)}” it`);
      return verb + 1;
    }
    if (isVerb(scene, next) || isMark(scene, next)) return token;
  }
  return token;
}

function verbAfter(scene: Scene, from: number, limit: number): number {
  let token = from;
  while (token < limit && wordClass(scene, token) & (auxiliary | adverb)) token++;
  return takingPart.has(scene.word(token)) || !takingPart.has(scene.word(from)) ? token : from;
}
