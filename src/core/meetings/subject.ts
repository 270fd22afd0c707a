import type { EntityRecord } from '../entities/entities';
import { WordClass } from '../lexicon/clauseWords';
import { verbGroupWords } from '../lexicon/meetingWords';
import { isMark, isOffice, phraseStart, readPartiesBefore, wordClass } from './phrases';
import type { Scene } from './scene';

const { preposition, relative, coordinator, adverb } = WordClass;

/** How far to the left a subject is looked for, in tokens. */
const reach = 60;

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
  return (
    verbGroupWords.has(scene.word(token)) ||
    (wordClass(scene, token) & adverb) !== 0 ||
    scene.word(token).endsWith('ly')
  );
}

/** Who does what the verb says: the parties before its verb group, across a relative clause, an apposition or "and". */
export function subjectOf(scene: Scene, verb: number): EntityRecord[] {
  const floor = Math.max(scene.sentenceStart(verb), verb - reach);
  const end = beforeRelative(scene, verbGroupStart(scene, verb, floor), floor);
  if (end > floor) {
    const direct = directSubject(scene, end, floor);
    if (direct.length > 0) return direct;
  }
  return nearestPerson(scene, end, floor);
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

function directSubject(scene: Scene, end: number, floor: number): EntityRecord[] {
  const { entities, first } = readPartiesBefore(scene, end, floor);
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
    if (reference.entity.kind !== 'person' || reference.modifier) continue;
    if (reference.possessive) continue;
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

/** The first person after `from` who is the subject of a clause: "During the talks, Smith said". */
export function subjectAfter(scene: Scene, from: number): EntityRecord[] {
  const end = Math.min(scene.sentenceEnd(from), from + reach / 2);
  for (let token = from; token < end; token++) {
    const reference = scene.references.at(token);
    if (!reference) continue;
    token = reference.endToken - 1;
    if (reference.entity.kind !== 'person' || reference.modifier || reference.possessive) continue;
    if (!isGoverned(scene, reference.firstToken, from)) return [reference.entity];
  }
  return [];
}
