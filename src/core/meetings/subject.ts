import type { EntityRecord } from '../entities/entities';
import { WordClass } from '../lexicon/clauseWords';
import { meetingVerbs, requestNouns, verbGroupWords } from '../lexicon/meetingWords';
import { isMark, isOffice, isTheTwo, isVerb, phraseStart, readPartiesBefore, wordClass } from './phrases';
import type { Scene } from './scene';

const { preposition, relative, coordinator, adverb, auxiliary } = WordClass;

/** How far to the left a subject is looked for, in tokens. */
const reach = 60;
/** "He is the first official to visit": how many copulas are stepped over. */
const depth = 3;

/** First token of the verb group that ends with the verb: "will" in "will also meet", "plans" in "plans to meet". */
export function verbGroupStart(scene: Scene, verb: number, floor: number): number {
  let token = verb;
  while (token > floor) {
    const date = scene.date(token - 1);
    if (date && date.firstToken > floor && inVerbGroup(scene, date.firstToken - 1)) {
      token = date.firstToken;
      continue;
    }
    if (!inVerbGroup(scene, token - 1)) break;
    token--;
  }
  return token;
}

function inVerbGroup(scene: Scene, token: number): boolean {
  if (scene.references.at(token)) return false;
  const word = scene.word(token);
  if (word === '“' || word === '‘') return verbGroupWords.has(scene.word(token - 1));
  return verbGroupWords.has(word) || (wordClass(scene, token) & adverb) !== 0 || word.endsWith('ly');
}

/** Who does what the verb says: the parties before its verb group, across a relative clause, an apposition or "and". */
export function subjectOf(scene: Scene, verb: number, steps = 0): EntityRecord[] {
  const floor = Math.max(scene.sentenceStart(verb), verb - reach);
  const group = verbGroupStart(scene, verb, floor);
  const asked = requestTo(scene, group, floor, steps);
  if (asked.length > 0) return asked;
  const shared = sharedSubject(scene, group, floor, steps);
  if (shared.length > 0) return shared;
  const end = beforeRelative(scene, group, floor);
  const isRelative = end < group && (wordClass(scene, group - 1) & relative) !== 0;
  if (isRelative) return readPartiesBefore(scene, end, floor).entities;
  const apposed = apposedNames(scene, end, group);
  if (apposed.length > 0) {
    const persons = directSubject(scene, end, floor, depth).filter(({ kind }) => kind === 'person');
    return union(persons, apposed);
  }
  if (end > floor) {
    const direct = directSubject(scene, end, floor, steps);
    if (direct.length > 0) return direct;
  }
  return nearestPerson(scene, end, floor);
}

/** "met Smith on Monday and visited Rome": the subject of the verb before "and" is that of the verb behind it. */
function sharedSubject(scene: Scene, group: number, floor: number, steps: number): EntityRecord[] {
  const word = scene.word(group - 1);
  if ((word !== 'and' && word !== 'but') || steps >= depth) return [];
  for (let token = group - 2; token > floor && token > group - reach / 2; token--) {
    if (scene.references.at(token) || !(isVerb(scene, token) || meetingVerbs.has(scene.word(token)))) continue;
    const subject = subjectOf(scene, token, steps + 1);
    return subject.some(({ kind }) => kind === 'person') ? subject : [];
  }
  return [];
}

/** "turned down a request from Smith to meet", "invited Smith to meet": both the one who asks and the one who is asked. */
function requestTo(scene: Scene, end: number, floor: number, steps: number): EntityRecord[] {
  if (scene.word(end) !== 'to' || steps >= depth) return [];
  const { entities, first } = readPartiesBefore(scene, end, floor);
  if (/^invit(e|es|ed|ing)$/.test(scene.word(first - 1)))
    return union(subjectOf(scene, first - 1, steps + 1), entities);
  const noun = ['from', 'by', 'of'].includes(scene.word(first - 1)) ? first - 2 : end - 1;
  if (!requestNouns.has(scene.word(noun))) return [];
  const start = phraseStart(scene, noun, floor);
  const verb = scene.word(start - 1) === 'down' ? start - 2 : start - 1;
  const owner = scene.references.at(start);
  const asking = noun === end - 1 && owner?.possessive ? [owner.entity] : noun === end - 1 ? [] : entities;
  return verb > floor ? union(subjectOf(scene, verb, steps + 1), asking) : asking;
}

/** "After meeting Smith in Rome, Jones said": the one whom the main clause is about; undefined where the verb has its own subject. What the verb governs reaches to `end`. */
export function gerundSubject(scene: Scene, verb: number, end: number): EntityRecord[] | undefined {
  const start = scene.sentenceStart(verb);
  const first = verbGroupStart(scene, verb, start);
  if (!scene.word(verb).endsWith('ing') || first - start > 1) return undefined;
  if (first > start && !(wordClass(scene, start) & preposition)) return undefined;
  const limit = Math.min(scene.sentenceEnd(first), end + reach / 3);
  for (let token = end; token < limit; token++) if (scene.word(token) === ',') return subjectAfter(scene, token + 1);
  return undefined;
}

function union(a: EntityRecord[], b: EntityRecord[]): EntityRecord[] {
  return [...new Set([...a, ...b])];
}

/** Steps over "who", "which", and over what stands between commas behind the subject. */
function beforeRelative(scene: Scene, end: number, floor: number): number {
  let token = end;
  if (wordClass(scene, token - 1) & relative && !scene.references.at(token - 1)) token--;
  if (scene.word(token - 1) !== ',') return token;
  if (token < end) return token - 1;
  for (let opening = token - 2; opening > floor; opening--) {
    if (scene.word(opening) === ',') return opening;
  }
  return token - 1;
}

/** "Her deputy, Ana Ruiz, met", "Smith and his wife, Mary, met", "The two, Smith and Mary, met": the names that the commas before the verb hold. */
function apposedNames(scene: Scene, opening: number, group: number): EntityRecord[] {
  if (scene.word(opening) !== ',' || scene.word(group - 1) !== ',' || group - opening < 3) return [];
  if (!isOffice(scene, opening - 1) && !isTheTwo(scene, opening - 1)) return [];
  if (scene.references.at(group - 2)?.form !== 'name') return [];
  const { entities, first } = readPartiesBefore(scene, group - 1, opening + 1);
  const persons = entities.every((entity) => entity.kind === 'person');
  return persons && first === opening + 1 ? entities : [];
}

function directSubject(scene: Scene, end: number, floor: number, steps: number): EntityRecord[] {
  const { entities, first } = readPartiesBefore(scene, end, floor);
  const copula = wordClass(scene, first - 1) & auxiliary && !entities.some((entity) => entity.kind === 'person');
  if (copula && first < end && steps < depth) return subjectOf(scene, first - 1, steps + 1);
  if (entities.length === 0) return [];
  const before = scene.word(first - 1);
  if (before === 'of') return isOffice(scene, first - 2) ? entities : [];
  if (before === 'from' || before === 'by') return entities;
  if (wordClass(scene, first - 1) & preposition && !(wordClass(scene, first - 1) & coordinator)) return [];
  return scene.references.at(end - 1)?.possessive ? [] : entities;
}

/** The person nearest to the left that no preposition governs; else the first person of the sentence. */
function nearestPerson(scene: Scene, end: number, floor: number): EntityRecord[] {
  let first: EntityRecord | undefined;
  for (let token = end - 1; token >= floor; token--) {
    const reference = scene.references.at(token);
    if (!reference) continue;
    token = reference.firstToken;
    if (reference.entity.kind !== 'person' || reference.modifier || reference.possessive) continue;
    if (!isGoverned(scene, token, floor)) return readPartiesBefore(scene, reference.endToken, floor).entities;
    first = reference.entity;
  }
  return first && end - floor < 25 ? [first] : [];
}

function isGoverned(scene: Scene, token: number, floor: number): boolean {
  const start = phraseStart(scene, token, floor);
  if (start <= floor || isMark(scene, start - 1)) return false;
  return (wordClass(scene, start - 1) & preposition) !== 0;
}

/** The first persons after `from` who are the subject of a clause: "During the talks, Smith and Jones said". */
export function subjectAfter(scene: Scene, from: number): EntityRecord[] {
  const end = Math.min(scene.sentenceEnd(from), from + reach / 2);
  const found: EntityRecord[] = [];
  for (let token = from; token < end; token++) {
    const reference = scene.references.at(token);
    if (!reference) {
      if (found.length > 0 && scene.word(token) !== 'and') break;
      continue;
    }
    token = reference.endToken - 1;
    if (reference.entity.kind !== 'person' || reference.modifier || reference.possessive) continue;
    if (found.length > 0 || !isGoverned(scene, reference.firstToken, from)) found.push(reference.entity);
  }
  return found;
}

/** Any person of the sentence left of `token`, the nearest first: whose trip it may be. */
export function personBefore(scene: Scene, token: number): EntityRecord | undefined {
  const floor = Math.max(scene.sentenceStart(token), token - reach);
  for (let at = token - 1; at >= floor; at--) {
    const reference = scene.references.at(at);
    if (reference?.entity.kind === 'person') return reference.entity;
  }
  return undefined;
}
