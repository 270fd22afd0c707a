import type { EntityRecord } from '../entities/entities';
import { WordClass } from '../lexicon/clauseWords';
import { personClass, personNoun } from '../lexicon/personNouns';
import { addParties, type Candidate, tellsOfLastTime, verbCandidate } from './candidate';
import {
  actsForState,
  dateFrom,
  isTheTwo,
  isUnnamedGroup,
  isVerb,
  type Party,
  phraseEnd,
  phraseStart,
  readParties,
  wordClass,
} from './phrases';
import type { Scene } from './scene';
import { gerundSubject, subjectOf } from './subject';
import type { Trigger } from './triggers';

const { determiner, possessive, object, adverb } = WordClass;

/** Before the preposition: "met face-to-face with", "met behind closed doors". */
const manner = new Set(['face-to-face', 'one-on-one', 'behind', 'closed', 'doors', 'up']);

/** Words between a verb and its preposition: "met privately in Rome with". */
export function skipAdverbs(scene: Scene, from: number, limit: number): number {
  let token = from;
  while (token < limit && !scene.references.at(token) && !scene.date(token)) {
    const word = scene.word(token);
    const adverbial = (wordClass(scene, token) & adverb) !== 0 && word !== 'to';
    if (!adverbial && !word.endsWith('ly') && !manner.has(word)) break;
    token++;
  }
  return token;
}

/** "met Smith", "met on Monday in Rome with Smith and Jones", "spoke by phone with Smith". */
export function readEncounter(scene: Scene, trigger: Trigger, limit: number): Candidate[] {
  const { frame } = trigger;
  const base = verbCandidate(scene, trigger);
  const objects = readObjects(scene, base, limit);
  base.end = objects.end;
  const subject = gerundSubject(scene, trigger.first, base.end) ?? subjectOf(scene, trigger.first);
  if (frame === 'phone' && namesInstead(scene, objects.end)) return [];
  if (frame === 'welcome' && !['to', 'at', 'in', 'for', 'on', 'with'].includes(scene.word(objects.end))) return [];
  if (frame === 'speak' && objects.parties.some((party) => isInterview(scene, party))) return [];
  const found = objects.parties.flatMap((party) => party.entities);
  const two = subject.length > 0 && found.length > 0;
  const together = frame === 'meet' || (frame === 'speak' && base.byWire === true);
  const reciprocal = together && found.length === 0 && subject.length > 1;
  if (frame !== 'meet' && !two && !reciprocal) return [];
  const needsPerson = frame !== 'meet' && frame !== 'snub' && trigger.lemma !== 'sit';
  if (needsPerson && !(reciprocal ? subject : found).some((entity) => entity.kind === 'person')) return [];
  base.mutual = two || reciprocal;
  if (!base.mutual) return [unmatched(scene, base, subject, found)];
  const word = scene.tokens.form[trigger.first];
  return splitByDay(objects.parties).map((parties): Candidate => {
    const side: Candidate = { ...base, parties: new Set(), reasons: [] };
    addParties(side, subject, `named before “${word}”`);
    addParties(
      side,
      parties.flatMap((party) => party.entities),
      `named after “${word}”`,
    );
    const date = parties.find((party) => party.date)?.date;
    if (date) side.date = date;
    if (parties.some((party) => party.doubtful)) side.doubtful = true;
    return side;
  });
}

/** "spoke with Times writer Jones": an interview. */
function isInterview(scene: Scene, { first, end }: Party): boolean {
  for (let token = first; token < end; token++) {
    const noun = personNoun(scene.word(token))?.noun;
    if (noun && personClass(noun) === 'media') return true;
  }
  return false;
}

/** "EU leaders met": a meeting of the EU. "they met", "the two leaders met": refers to a meeting whose parties are known. With one side only it is the purpose of a visit at most. */
function unmatched(scene: Scene, candidate: Candidate, subject: EntityRecord[], found: EntityRecord[]): Candidate {
  const word = scene.tokens.form[candidate.trigger.first];
  if (found.length > 0) {
    addParties(candidate, found, `named after “${word}”`);
    candidate.unnamedSide = isUnnamedGroup(
      scene,
      phraseStart(scene, candidate.first - 1, candidate.first - 8),
      candidate.first,
    );
    candidate.purpose = true;
    return candidate;
  }
  const many = severalBefore(scene, candidate.first);
  const bodies = subject.filter((entity) => entity.kind === 'organization');
  if (many && bodies.length > 0 && bodies.length === subject.length) {
    for (const body of bodies) candidate.namesakes.add(body);
    candidate.reasons.push(`named before “${word}”`);
    return candidate;
  }
  candidate.definite = many;
  candidate.purpose = !many;
  // "The two had last met in March": an earlier meeting of those who are spoken of.
  candidate.sequel = many && tellsOfLastTime(scene, candidate.trigger);
  if (!many) {
    addParties(candidate, subject, `named before “${word}”`);
    const object = scene.word(candidate.trigger.end) === 'with' ? candidate.trigger.end + 1 : candidate.trigger.end;
    candidate.unnamedSide = isUnnamedGroup(scene, object, phraseEnd(scene, object, scene.sentenceEnd(object)));
  }
  return candidate;
}

/** "they", "the two of them", "the leaders" as the subject, with nobody named in between; "residents" are others than those told of. */
function severalBefore(scene: Scene, verb: number): boolean {
  const floor = Math.max(scene.sentenceStart(verb), verb - 8);
  for (let token = verb - 1; token >= floor; token--) {
    const reference = scene.references.at(token);
    if (reference) return reference.plural;
    if (scene.word(token) === 'they' || isTheTwo(scene, token)) return true;
    if (personNoun(scene.word(token))?.plural) return actsForState(scene, token);
  }
  return false;
}

/** "called Smith a liar": a name for him, no call. */
function namesInstead(scene: Scene, after: number): boolean {
  const classes = wordClass(scene, after);
  return (
    (classes & (determiner | possessive)) !== 0 ||
    ['“', '"', '‘', "'"].includes(scene.word(after)) ||
    (!classes && !scene.date(after) && ![',', '.'].includes(scene.word(after)))
  );
}

/** Those whom the verb's object or its "with" names. Place and day on the way are noted in the candidate. */
function readObjects(scene: Scene, candidate: Candidate, limit: number): { parties: Party[]; end: number } {
  const { trigger } = candidate;
  const needsPreposition = trigger.frame === 'speak';
  let token = skipAdverbs(scene, trigger.end, limit);
  let direct = !needsPreposition;
  const parties: Party[] = [];
  for (let rounds = 0; rounds < 8 && token < limit; rounds++) {
    const word = scene.word(token);
    const date = dateFrom(scene, token);
    if (date) {
      candidate.date ??= date;
      token = date.endToken;
    } else if (word === 'with' || (word === 'by' && trigger.frame !== 'speak') || (needsPreposition && word === 'to')) {
      const list = readParties(scene, token + 1, limit);
      parties.push(...list.parties);
      token = list.end;
      if (list.parties.length > 0 && scene.word(token) !== 'by') return { parties, end: token };
    } else if (word === 'in' || word === 'at' || word === 'on' || word === 'by' || word === 'over' || word === 'for') {
      token = skipPlace(scene, candidate, token, limit);
    } else if (direct && startsObject(scene, token)) {
      const list = readParties(scene, token, limit);
      return { parties: list.parties, end: list.end };
    } else break;
    direct = false;
    token = skipAdverbs(scene, token, limit);
  }
  return { parties, end: token };
}

function startsObject(scene: Scene, token: number): boolean {
  const reference = scene.references.at(token);
  if (reference) return reference.entity.kind !== 'place' || reference.modifier || reference.possessive;
  return !isVerb(scene, token) && !(wordClass(scene, token) & object && scene.word(token) !== 'her');
}

/** Passes over "in Rome", "by telephone", "at the White House", and keeps the place. */
function skipPlace(scene: Scene, candidate: Candidate, preposition: number, limit: number): number {
  let token = preposition + 1;
  for (; token < limit && token < preposition + 8; token++) {
    const reference = scene.references.at(token);
    if (reference) {
      if (reference.entity.kind !== 'person' && !reference.possessive) candidate.place ??= reference;
      token = reference.endToken;
      if (!reference.possessive) break;
    }
    if (['phone', 'telephone', 'video'].includes(scene.word(token))) {
      candidate.byWire = true;
      return token + 1;
    }
    if (wordClass(scene, token) & WordClass.preposition && scene.word(token) !== 'of') break;
    if (isVerb(scene, token) || scene.word(token) === ',') break;
  }
  return token;
}

/** Objects with days of their own, or of which one is doubtful, are meetings of their own. */
function splitByDay(parties: Party[]): Party[][] {
  if (parties.length < 2) return [parties];
  const days = parties.map((party) => party.date);
  const own = new Set(days.filter((date) => date !== undefined)).size;
  const doubtful = parties.filter((party) => party.doubtful).length;
  if (own < 2 && (doubtful === 0 || doubtful === parties.length)) return [parties];
  let next: Party['date'];
  const filled = [...parties].reverse().map((party) => {
    next = party.date ?? next;
    return next ? { ...party, date: next } : party;
  });
  return filled.reverse().map((party) => [party]);
}
