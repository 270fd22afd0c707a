import { WordClass } from '../lexicon/clauseWords';
import { cancelWords, claimNouns, denialVerbs, falsehoods, nobodies } from '../lexicon/meetingWords';
import { formsOfBe, negations } from '../lexicon/verbGroups';
import { WordMasks, withMask } from '../lexicon/vocabulary';
import type { Candidate } from './candidate';
import { wordClass } from './phrases';
import type { Scene } from './scene';

const { adverb, determiner, possessive, auxiliary, subject, preposition } = WordClass;

/** How far left of the trigger the word that denies it may stand, in tokens. */
const reach = 25;
/** How far behind the trigger "were false" may stand. */
const predicateReach = 16;
/** What follows them lies outside of what is denied: "denied the charge after meeting Smith". */
const outside = new Set(
  'after before when while during where who whom whose which because although though but since until as'.split(' '),
);
const stops = new Set([';', ':', '.', '“', '”', '"']);

/** True where the text says that it did not take place: "did not meet", "never met", "denied that he had met", "met nobody". */
export function isDenied(scene: Scene, candidate: Candidate): boolean {
  return isNegated(scene, candidate) || meetsNobody(scene, candidate) || isInDenial(scene, candidate);
}

/** "did not meet", "has never met". But "did not need to meet", "refused to meet" tell of a meeting. */
function isNegated(scene: Scene, { trigger, first }: Candidate): boolean {
  if (!trigger.frame) return false;
  const { negated, tense, modality } = scene.clauses.at(trigger.first);
  if (!negated || tense === 'future' || modality !== 'fact') return false;
  for (let token = first; token < trigger.first; token++) {
    if (scene.word(token) === 'need' || cancelWords.has(scene.word(token))) return false;
  }
  return true;
}

/** "met with neither Smith nor Jones", "met nobody", "Neither Smith nor Jones met him". */
function meetsNobody(scene: Scene, { trigger, first }: Candidate): boolean {
  if (!trigger.frame) return false;
  const object = wordClass(scene, trigger.end) & preposition ? trigger.end + 1 : trigger.end;
  if (nobodies.has(scene.word(object)) || (scene.word(object) === 'no' && scene.word(object + 1) === 'one'))
    return true;
  const floor = Math.max(scene.sentenceStart(first), first - reach);
  let nor = false;
  for (let token = first - 1; token >= floor; token--) {
    const word = scene.word(token);
    if (word === 'neither') return nor || token === first - 2;
    nor ||= word === 'nor';
    if (stops.has(word) || word === ',' || outside.has(word)) return false;
  }
  return false;
}

/** The words at which `isInDenial` stops or looks closer. */
const telling = new WordMasks(
  withMask([...stops, ...outside, ...denialVerbs.keys(), ...falsehoods, ...claimNouns, 'but', 'and', 'true'], 1),
);

/** In what a word left of it denies: "denied that he had met", "rejected reports of a meeting", "it is not true that". */
function isInDenial(scene: Scene, candidate: Candidate): boolean {
  const floor = Math.max(scene.sentenceStart(candidate.first), candidate.first - reach);
  for (let token = candidate.first - 1; token >= floor; token--) {
    if (telling.of(scene.listed(token)) === 0) continue;
    const word = scene.word(token);
    if (stops.has(word) || outside.has(word) || word === 'but') return false;
    if (word === 'and' && scene.word(token - 1) === ',') return false;
    if (denialVerbs.has(word) && isActive(scene, token))
      return !isTakenBack(scene, token) && opensDenial(scene, token + 1, candidate, denialVerbs.get(word) === true);
    if (falsehoods.has(word) && scene.word(token + 1) === 'that') return !isTakenBack(scene, token);
    if (word === 'true' && scene.word(token + 1) === 'that') return isTakenBack(scene, token);
    if (claimNouns.has(word) && (scene.word(token - 1) === 'no' || isCalledFalse(scene, token, candidate))) return true;
  }
  return false;
}

/** Not "a disputed visit", "was denied a meeting". */
function isActive(scene: Scene, verb: number): boolean {
  if (wordClass(scene, verb - 1) & (determiner | possessive | preposition) && scene.word(verb - 1) !== 'to')
    return false;
  return !isBe(scene, verb - 1);
}

/** "did not deny", "is not false". */
function isTakenBack(scene: Scene, cue: number): boolean {
  for (let token = cue - 1; token >= cue - 3; token--) {
    if (negations.has(scene.word(token)) || scene.word(token) === 'without') return true;
    if (!(wordClass(scene, token) & (adverb | auxiliary | determiner))) return false;
  }
  return false;
}

/** Whether what follows the word that denies is a clause or claim that holds the trigger; `plain`: or the trigger itself. */
function opensDenial(scene: Scene, from: number, { first, trigger }: Candidate, plain: boolean): boolean {
  let token = from;
  while (token < first && wordClass(scene, token) & adverb) token++;
  if (scene.word(token) === 'that' && plain) return true;
  if (plain && (token >= first || (scene.word(token).endsWith('ing') && scene.word(trigger.first).endsWith('ing'))))
    return true;
  if (plain && trigger.frame && speaksOf(scene, token) && reachesGroup(scene, token, first)) return true;
  for (let next = token; next < first && next < token + 6; next++) {
    const word = scene.word(next);
    if (claimNouns.has(word)) return true;
    if (scene.references.at(next)) continue;
    if (wordClass(scene, next) & preposition || word === ',') return false;
  }
  return false;
}

function speaksOf(scene: Scene, token: number): boolean {
  return (
    scene.references.at(token) !== undefined || (wordClass(scene, token) & (subject | determiner | possessive)) !== 0
  );
}

/** "he had met": nothing but the subject between the one verb and the other. */
function reachesGroup(scene: Scene, from: number, group: number): boolean {
  for (let token = from; token < group; token++) {
    if (scene.word(token) === ',' || wordClass(scene, token) & preposition) return false;
    if (scene.word(token) === 'and' && !scene.references.at(token - 1)) return false;
  }
  return group - from < 8;
}

/** "Reports that they met are false". */
function isCalledFalse(scene: Scene, claim: number, { first, end, trigger }: Candidate): boolean {
  const opens = scene.word(claim + 1) === 'that' || scene.word(claim + 1) === 'of';
  if (!opens || scene.references.at(claim - 1)) return false;
  const limit = Math.min(scene.sentenceEnd(first), Math.max(end, trigger.end) + predicateReach);
  for (let token = trigger.end; token < limit; token++) {
    if (stops.has(scene.word(token))) return false;
    const before = scene.word(token - 1);
    if (falsehoods.has(scene.word(token)) && (formsOfBe.has(before) || before === 'as')) return true;
  }
  return false;
}

function isBe(scene: Scene, token: number): boolean {
  return formsOfBe.has(scene.word(token));
}
