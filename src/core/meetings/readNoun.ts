import type { EntityRecord } from '../entities/entities';
import { WordClass } from '../lexicon/clauseWords';
import { definiteDeterminers, habitWords, possessivePronouns, takingPart } from '../lexicon/meetingWords';
import { formsOfBe } from '../lexicon/verbGroups';
import { addParties, type Candidate, newCandidate } from './candidate';
import { readComplements } from './complements';
import { isMark, isVerb, phraseStart, readParties, readPartiesBefore, wordClass } from './phrases';
import type { Scene } from './scene';
import { personBefore, subjectAfter, subjectOf } from './subject';
import type { Trigger } from './triggers';

const { preposition, determiner, possessive, adverb } = WordClass;

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
  'future',
]);
const underway = new Set(['during', 'on', 'in', 'after', 'following', 'before', 'for']);
const portions = new Set([
  'round',
  'rounds',
  'series',
  'day',
  'days',
  'hours',
  'week',
  'weeks',
  'month',
  'months',
  'resumption',
]);
const companions = new Set(['alongside', 'with']);

/** The meetings that a noun tells of, with the parties that its phrase and its clause name. */
export function readNoun(scene: Scene, trigger: Trigger): Candidate[] {
  const candidate = readPhrase(scene, trigger);
  readComplements(scene, candidate);
  readClause(scene, candidate);
  candidate.mutual ||= candidate.withSide === true && candidate.parties.size > 1;
  if (trigger.kind === 'visit' && trigger.plural && candidate.byList && candidate.parties.size > 1) {
    return [...candidate.parties].map((party) => ({ ...candidate, parties: new Set([party]) }));
  }
  return [candidate];
}

/** What stands before the noun: "Smith’s Tuesday meeting", "the G20 summit", "his second trip". */
function readPhrase(scene: Scene, trigger: Trigger): Candidate {
  const start = phraseStart(scene, trigger.first, scene.sentenceStart(trigger.first));
  const first = outermost(scene, afterVerb(scene, start, trigger.first));
  const candidate = newCandidate(scene, trigger, first);
  candidate.definite = definiteDeterminers.has(scene.word(first)) || possessivePronouns.has(scene.word(first));
  for (let token = first; token < trigger.first; token++) readModifier(scene, candidate, token);
  if (scene.word(first) === 'their' && trigger.kind !== 'visit') readOwners(scene, candidate);
  if (candidate.namesakes.size === 0 && isNamed(scene, candidate)) candidate.definite = false;
  const own = scene.references.at(trigger.first);
  if (own && own.firstToken < trigger.first) candidate.namesakes.add(own.entity);
  return candidate;
}

/** In a headline no article parts verb and object: "Japan hosts peace summit". */
function afterVerb(scene: Scene, start: number, noun: number): number {
  for (let token = noun - 1; token > start; token--) {
    const owner = scene.references.at(token - 1);
    if (owner && !owner.possessive && !scene.references.at(token) && takingPart.has(scene.word(token)))
      return token + 1;
  }
  return start;
}

/** Start of "a third round of talks", "two days of meetings": what is counted is the meeting. */
function outermost(scene: Scene, first: number): number {
  if (scene.word(first - 1) !== 'of' || !portions.has(scene.word(first - 2))) return first;
  return phraseStart(scene, first - 2, scene.sentenceStart(first));
}

/** "the Open Skies summit": a name of its own, though nobody knows it; it refers to no meeting called otherwise. */
function isNamed(scene: Scene, { first, trigger, parties, date }: Candidate): boolean {
  if (parties.size > 0 || date) return false;
  for (let token = Math.max(first, scene.sentenceStart(first) + 1); token < trigger.first; token++) {
    const known = scene.references.at(token) ?? scene.references.country(token) ?? scene.date(token);
    if (scene.isCapital(token) && !known && !scene.isHeadline(token)) return true;
  }
  return false;
}

function readModifier(scene: Scene, candidate: Candidate, token: number): void {
  const word = scene.word(token);
  if (word === 'annual') candidate.definite = false;
  if (word === 'annual' || (others.has(word) && !candidate.definite)) candidate.other = true;
  if (habitWords.has(word) || word === 'regular') candidate.generic = true;
  const date = scene.date(token);
  if (date) {
    candidate.date = date;
    if (scene.word(date.endToken) === "'s" || scene.word(date.endToken) === "'") candidate.definite = true;
  }
  const both = scene.references.ofCompound(token);
  if (both.length > 0) {
    addParties(candidate, both, `“${scene.tokens.form[token]}” names both sides`);
    candidate.mutual = true;
  }
  if (word === 'its') readOwner(scene, candidate, token);
  readName(scene, candidate, token);
}

/** "Smith shook hands with Jones before their meeting": the two whom the clause names. */
function readOwners(scene: Scene, candidate: Candidate): void {
  const start = scene.sentenceStart(candidate.first);
  for (let token = candidate.first - 1; token >= start && candidate.owners.size < 3; token--) {
    const reference = scene.references.at(token);
    if (scene.isReporting(token) || scene.word(token) === ';') break;
    if (!reference) continue;
    token = reference.firstToken;
    if (reference.entity.kind === 'person' && !reference.modifier && !reference.plural)
      candidate.owners.add(reference.entity);
  }
  if (candidate.owners.size !== 2) candidate.owners.clear();
}

/** "NATO at its summit": the organization named last before "its". */
function readOwner(scene: Scene, candidate: Candidate, its: number): void {
  for (let token = its - 1; token >= scene.sentenceStart(its) && token > its - 12; token--) {
    const entity = scene.references.at(token)?.entity;
    if (!entity) continue;
    if (entity.kind === 'organization') candidate.namesakes.add(entity);
    return;
  }
}

/** A name or pronoun in front of the noun: whose meeting it is, what it is named after, where it takes place. */
function readName(scene: Scene, candidate: Candidate, token: number): void {
  const reference = scene.references.at(token);
  if (!reference || reference.firstToken !== token || reference.endToken > candidate.trigger.first) return;
  if (reference.possessive && !reference.plural) candidate.definite = true;
  const { entity } = reference;
  if (entity.kind === 'person') {
    if (reference.form !== 'name' && !reference.possessive) return;
    addParties(
      candidate,
      [entity],
      `“${scene.tokens.text.slice(reference.mention.start, reference.mention.end)}” before “${candidate.trigger.lemma}”`,
    );
  } else if (reference.possessive && candidate.trigger.kind === 'visit') {
    addParties(candidate, [entity], `“${entity.name}” before “${candidate.trigger.lemma}”`);
  } else if (entity.kind === 'place') candidate.place ??= reference;
  else if (!reference.modifier) candidate.namesakes.add(entity);
}

/** What the clause adds: "Smith held talks", "Smith said in a call with Jones". */
function readClause(scene: Scene, candidate: Candidate): void {
  const { trigger, first } = candidate;
  const before = first - 1;
  const floor = scene.sentenceStart(trigger.first);
  const verb = before < floor ? -1 : governingVerb(scene, before, floor);
  if (verb >= floor) readGovernor(scene, candidate, verb, before);
  else readSurroundings(scene, candidate, before, floor);
  if (trigger.kind === 'visit' && trigger.needs === 'alone' && candidate.parties.size === 0)
    readVisitor(scene, candidate);
}

/** "said during a visit to the plant", "on the heels of a tour to Asia": the person whom the sentence is about. */
function readVisitor(scene: Scene, candidate: Candidate): void {
  const { trigger, first, end, definite, place } = candidate;
  const somewhere = place !== undefined || (scene.word(trigger.end) === 'to' && underway.has(scene.word(first - 1)));
  if (definite || !somewhere || scene.word(end) === 'by') return;
  const person = personBefore(scene, first) ?? subjectAfter(scene, end)[0];
  if (person) addParties(candidate, [person], 'the person whom the sentence is about');
  candidate.guessed = true;
}

/** The subject of the verb whose object is the meeting, and those "alongside" whom he takes part. */
function readGovernor(scene: Scene, candidate: Candidate, verb: number, before: number): void {
  if (candidate.mutual && candidate.parties.size > 1) return;
  const { negated, modality } = scene.clauses.at(verb);
  if (candidate.definite && (negated || modality === 'possible')) return;
  const subject = subjectOf(scene, verb);
  const persons = subject.some((entity) => entity.kind === 'person');
  const own = possessivePronouns.has(scene.word(candidate.first));
  if (candidate.definite && !own && !persons && !candidate.withSide) return;
  const host = subject.length === 1 && subject[0]?.kind === 'organization' ? subject[0] : undefined;
  if (host) candidate.namesakes.add(host);
  else if (candidate.definite && !own && candidate.parties.size === 0 && isAttending(scene, verb))
    for (const entity of subject) candidate.attendees.add(entity);
  else addParties(candidate, subject, `named as subject of “${scene.word(verb)}”`);
  for (let token = verb + 1; token < before; token++) {
    if (!companions.has(scene.word(token))) continue;
    const { parties } = readParties(scene, token + 1, before);
    addParties(
      candidate,
      parties.flatMap((party) => party.entities),
      `“${scene.word(token)}” after “${scene.word(verb)}”`,
    );
    if (parties.length > 0) candidate.mutual = true;
  }
  readAlongside(scene, candidate, scene.sentenceStart(verb), verb);
}

/** "attended the talks", "was at the meeting": takes part in what others hold. */
function isAttending(scene: Scene, verb: number): boolean {
  return formsOfBe.has(scene.word(verb)) || /^(attend|join|participat|tak|took)/.test(scene.word(verb));
}

/** "Alongside Smith, Jones will attend". */
function readAlongside(scene: Scene, candidate: Candidate, start: number, limit: number): void {
  const together = scene.word(start) === 'together' || scene.word(start) === 'along' ? start + 1 : start;
  if (!companions.has(scene.word(together)) || (scene.word(together) === 'with' && together === start)) return;
  const { parties } = readParties(scene, together + 1, limit);
  addParties(
    candidate,
    parties.flatMap((party) => party.entities),
    `“${scene.word(together)}” in the sentence`,
  );
}

/** The clause around a noun that no verb of taking part governs: "said in a call with Jones", "after talks". */
function readSurroundings(scene: Scene, candidate: Candidate, before: number, floor: number): void {
  const lone = candidate.parties.size <= 1 && candidate.withSide === true;
  const opener = before < floor ? '' : scene.word(before);
  const unnamed = candidate.parties.size === 0 && candidate.trigger.kind !== 'visit';
  candidate.sequel = unnamed && ['following', 'after', 'since', 'followed'].includes(opener);
  if (before <= floor) {
    if (lone) addOthers(candidate, subjectAfter(scene, candidate.end));
    else if (unnamed && !candidate.definite && opener !== '') addOthers(candidate, subjectAfter(scene, candidate.end));
    return;
  }
  if (lone) {
    const left = addOthers(candidate, subjectOf(scene, before));
    if (!left) addOthers(candidate, subjectAfter(scene, candidate.end));
    return;
  }
  if (
    candidate.namesakes.size > 0 &&
    ['at', 'during', 'in'].includes(opener) &&
    scene.references.at(before - 1)?.entity.kind === 'person'
  ) {
    const { entities, first } = readPartiesBefore(scene, before, floor);
    if (scene.word(first - 2) !== 'absence') addOthers(candidate, entities);
  }
  if (opener === 'to' || opener === 'for') readInvitation(scene, candidate, before, floor);
  if (opener === 'for' && unnamed && candidate.namesakes.size === 0 && candidate.trigger.kind === 'meeting')
    readPurpose(scene, candidate, before, floor);
}

function addOthers(candidate: Candidate, entities: Iterable<EntityRecord>): boolean {
  const size = candidate.parties.size;
  addParties(candidate, entities, 'the person whom the clause is about');
  const found = candidate.parties.size > size;
  if (found) candidate.guessed = true;
  return found;
}

/** "Smith invited Jones to a meeting". */
function readInvitation(scene: Scene, candidate: Candidate, before: number, floor: number): void {
  const { entities, first } = readPartiesBefore(scene, before, floor);
  if (entities.length === 0 || !/^invit/.test(scene.word(first - 1))) return;
  addParties(candidate, [...subjectOf(scene, first - 1), ...entities], `“${scene.word(first - 1)}” to it`);
}

/** "is in Russia for talks", "flew to Rome for a meeting": the one who goes meets those who are there. */
function readPurpose(scene: Scene, candidate: Candidate, before: number, floor: number): void {
  for (let token = before - 1; token > floor && token > before - 8; token--) {
    const reference = scene.references.at(token);
    if (!reference) continue;
    const toward = ['in', 'to', 'at'].includes(scene.word(reference.firstToken - 1));
    if (reference.entity.kind !== 'place' || !toward) return;
    const subject = subjectOf(scene, reference.firstToken - 1);
    if (subject.length > 0)
      addParties(candidate, [...subject, reference.entity], `going there for “${candidate.trigger.lemma}”`);
    candidate.place ??= reference;
    return;
  }
}

/** The verb of taking part that has the noun phrase as its object, or reaches it by "in": "take part in a summit". */
function governingVerb(scene: Scene, before: number, floor: number): number {
  if (takingPart.has(scene.word(before)) && !isNounHere(scene, before)) return before;
  if (!['in', 'at', 'for'].includes(scene.word(before))) return -1;
  let be = before - 1;
  while (be > floor && (scene.word(be) === 'present' || wordClass(scene, be) & adverb)) be--;
  if (scene.word(before) === 'at' && formsOfBe.has(scene.word(be)) && be > floor) return be;
  for (let token = before - 1; token >= floor && token > before - 16; token--) {
    if (/^(participat|tak|took|join|appear|gather)/.test(scene.word(token)) && !isNounHere(scene, token)) return token;
    if (isVerb(scene, token) || isMark(scene, token)) return -1;
  }
  return -1;
}

function isNounHere(scene: Scene, token: number): boolean {
  return (
    (wordClass(scene, token - 1) & (determiner | possessive | preposition)) !== 0 && scene.word(token - 1) !== 'to'
  );
}
