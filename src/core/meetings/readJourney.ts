import { WordClass } from '../lexicon/clauseWords';
import { formsOfBe } from '../lexicon/verbGroups';
import { addParties, type Candidate, verbCandidate } from './candidate';
import { isPlainNoun, isVerb, wordClass } from './phrases';
import { skipAdverbs } from './readEncounter';
import type { Reference } from './references';
import type { Scene } from './scene';
import { gerundSubject, subjectOf } from './subject';
import type { Trigger } from './triggers';

const { preposition, auxiliary } = WordClass;

/** "visited Rome", "toured the plant", "planned to visit in May". */
export function readVisit(scene: Scene, trigger: Trigger, limit: number): Candidate[] {
  const candidate = verbCandidate(scene, trigger);
  const subject = gerundSubject(scene, trigger.first, trigger.end) ?? subjectOf(scene, trigger.first);
  if (subject.length === 0) return [];
  const object = destination(scene, trigger.end, limit);
  if (!object && !namesObject(scene, trigger) && !standsAlone(scene, trigger)) return [];
  if (
    object?.entity.kind === 'person' &&
    scene.word(trigger.first).endsWith('ing') &&
    !isBe(scene.word(trigger.first - 1))
  )
    return [];
  if (object && object.entity.kind !== 'person') candidate.place = object;
  addParties(candidate, subject, `named before “${scene.tokens.form[trigger.first]}”`);
  if (object?.entity.kind === 'person')
    addParties(candidate, [object.entity], `named after “${scene.tokens.form[trigger.first]}”`);
  return [candidate];
}

/** "is visiting Smith"; "visiting President Smith" is Smith’s own visit, to a place that is not said. */
function isBe(word: string): boolean {
  return formsOfBe.has(word) || word === "'s";
}

function destination(scene: Scene, from: number, limit: number): Reference | undefined {
  for (let token = from; token < limit && token < from + 8; token++) {
    const reference = scene.references.at(token);
    if (
      reference &&
      !reference.possessive &&
      !(reference.entity.kind === 'place' && isPlainNoun(scene, reference.endToken))
    )
      return reference;
    if (reference) token = reference.endToken;
    else if (
      wordClass(scene, token) & preposition ||
      isVerb(scene, token) ||
      [',', '.', ';', '”'].includes(scene.word(token))
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** A name that the tagger does not know, or a definite place: "visited the memorial", "visited Centre Court". */
function namesObject(scene: Scene, trigger: Trigger): boolean {
  if (!tellsOfOne(scene, trigger)) return false;
  return scene.isCapital(trigger.end) || ['the', 'a', 'an', 'his', 'her', 'their'].includes(scene.word(trigger.end));
}

/** "when I visit" tells of no visit in particular; "visited", "will visit", "to visit" do. */
function tellsOfOne(scene: Scene, { first, lemma }: Trigger): boolean {
  if (scene.word(first) !== lemma) return true;
  return scene.word(first - 1) === 'to' || (wordClass(scene, first - 1) & auxiliary) !== 0;
}

/** "if he visited", "plans to visit in May": the place is known from before. */
function standsAlone(scene: Scene, trigger: Trigger): boolean {
  const next = scene.word(trigger.end);
  const ends = next === '.' || next === ',' || next === 'in' || scene.date(trigger.end) !== undefined;
  return ends && tellsOfOne(scene, trigger) && !scene.word(trigger.first).endsWith('s');
}

/** "when it comes to Rome". */
const impersonal = new Set(['it', 'this', 'that', 'there']);

/** What also companies, goods and armies do. */
const common = new Set(['go', 'come', 'land', 'head']);

/** "flew to Rome", "arrives in Rome". Without a person who goes and a place with a name it is no visit. */
export function readTravel(scene: Scene, trigger: Trigger, limit: number): Candidate[] {
  const token = skipAdverbs(scene, trigger.end, limit);
  const through = scene.word(token) === 'back' ? token + 1 : token;
  if (!prepositionsOf(trigger.lemma).includes(scene.word(through))) return [];
  const place = destination(scene, through + 1, limit);
  if (place?.entity.kind !== 'place') return [];
  const subject = subjectOf(scene, trigger.first);
  if (subject.length === 0 || (common.has(trigger.lemma) && subject.every(({ kind }) => kind !== 'person'))) return [];
  const candidate = verbCandidate(scene, trigger);
  if (impersonal.has(scene.word(candidate.first - 1))) return [];
  candidate.place = place;
  addParties(candidate, subject, `named before “${scene.tokens.form[trigger.first]}”`);
  return [candidate];
}

function prepositionsOf(lemma: string): string[] {
  if (lemma === 'arrive' || lemma === 'land') return ['in', 'at', 'to'];
  return lemma === 'head' ? ['to', 'for'] : ['to'];
}
