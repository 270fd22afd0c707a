import type { ResolvedDate } from '../dates/dates';
import { WordClass } from '../lexicon/clauseWords';
import { cancelWords, postponeWords } from '../lexicon/meetingWords';
import type { Candidate } from './candidate';
import { isPlainNoun, isVerb, wordClass } from './phrases';
import type { Reference } from './references';
import type { Scene } from './scene';

/** How far from the trigger a day or place is looked for, in tokens. */
const reach = 30;
const placePrepositions = new Set(['in', 'at', 'near', 'outside']);
/** Words behind which the day of something else stands: "since Smith took office in May". */
const barriers = new Set([
  'since',
  'after',
  'before',
  'when',
  'while',
  'until',
  'following',
  'ahead',
  'as',
  'that',
  'because',
  'if',
  'amid',
  'though',
  'although',
  'despite',
  'where',
  'which',
  'who',
  'but',
  'and',
]);

/** Adds the day and the place that the clause gives, where the phrase of the trigger gave none. */
export function addCircumstances(scene: Scene, candidate: Candidate): void {
  if (!candidate.definite || candidate.trigger.frame || isCalledOff(scene, candidate))
    candidate.date ??= nearbyDate(scene, candidate);
  if (!candidate.place || candidate.trigger.kind === 'visit') candidate.place ??= nearbyPlace(scene, candidate);
}

/** "the trip was cancelled in May": the day of the predicate is the day of the trip. */
function isCalledOff(scene: Scene, { end }: Candidate): boolean {
  for (let token = end; token < end + 4; token++) {
    if (cancelWords.has(scene.word(token)) || postponeWords.has(scene.word(token))) return true;
    if (!(wordClass(scene, token) & (WordClass.auxiliary | WordClass.adverb))) return false;
  }
  return false;
}

function nearbyDate(scene: Scene, candidate: Candidate): ResolvedDate | undefined {
  const { trigger } = candidate;
  const end = Math.min(scene.sentenceEnd(trigger.first), trigger.end + reach);
  for (let token = candidate.end > trigger.end && trigger.needs ? candidate.end : trigger.end; token < end; token++) {
    const date = scene.date(token);
    if (date) return isOfReport(scene, date) ? undefined : date;
    if (barriers.has(scene.word(token)) || scene.isReporting(token) || scene.word(token) === ';') break;
  }
  const start = Math.max(scene.sentenceStart(trigger.first), trigger.first - reach);
  for (let token = trigger.first - 1; token >= start; token--) {
    const date = scene.date(token);
    if (date) {
      if (!isOfReport(scene, date) && !isPlainNoun(scene, date.endToken)) return date;
      token = date.firstToken;
    }
    if (scene.word(token) === 'when' && scene.date(token - 1)) return scene.date(token - 1);
    if (barriers.has(scene.word(token)) && scene.word(token) !== 'and' && scene.word(token) !== 'as') return undefined;
    if (scene.isReporting(token) || scene.word(token) === ';') return undefined;
  }
  return undefined;
}

/** "said on Monday", "told reporters late Wednesday": the day of the report. */
function isOfReport(scene: Scene, date: ResolvedDate): boolean {
  for (let token = date.firstToken - 1; token >= date.firstToken - 4 && token >= 0; token--) {
    if (scene.isReporting(token)) return true;
    if (isVerb(scene, token) || scene.word(token) === ',' || scene.references.at(token)?.entity.kind === 'place')
      return false;
  }
  return false;
}

function nearbyPlace(scene: Scene, candidate: Candidate): Reference | undefined {
  const { trigger } = candidate;
  const end = Math.min(scene.sentenceEnd(trigger.first), trigger.end + reach);
  for (let token = trigger.end; token < end; token++) {
    if (barriers.has(scene.word(token)) || scene.isReporting(token)) break;
    const place = placeAt(scene, token);
    if (place) return place;
  }
  const start = Math.max(scene.sentenceStart(trigger.first), trigger.first - reach);
  for (let token = trigger.first - 1; token >= start; token--) {
    if (barriers.has(scene.word(token)) || scene.isReporting(token)) break;
    const place = placeAt(scene, token);
    if (place) return place;
  }
  return undefined;
}

/** The place behind a preposition of place at `token`. */
function placeAt(scene: Scene, token: number): Reference | undefined {
  if (!placePrepositions.has(scene.word(token))) return undefined;
  for (let next = token + 1; next < token + 4; next++) {
    const reference = scene.references.at(next);
    if (reference)
      return reference.entity.kind === 'place' && !reference.possessive && !reference.modifier ? reference : undefined;
    if (wordClass(scene, next) & WordClass.preposition || isVerb(scene, next)) return undefined;
  }
  return undefined;
}
