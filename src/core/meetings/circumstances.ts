import type { ResolvedDate } from '../dates/dates';
import { WordClass } from '../lexicon/clauseWords';
import { cancelWords, postponeWords, venueNouns } from '../lexicon/meetingWords';
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

/** Openers of clauses that tell of another time. */
const otherTimes = new Set(['after', 'before', 'since', 'until', 'following']);

/** Adds the day and the place that the clause gives, where the phrase of the trigger gave none. */
export function addCircumstances(scene: Scene, candidate: Candidate): void {
  if (!candidate.definite || candidate.trigger.frame || isCalledOff(scene, candidate))
    candidate.date ??= nearbyDate(scene, candidate);
  candidate.place ??= nearbyPlace(scene, candidate);
  if (isInPerson(candidate)) candidate.trigger = { ...candidate.trigger, kind: 'meeting' };
}

/** "spoke with Smith in Rome": who speaks at a place needs no telephone. */
function isInPerson({ trigger, byWire, place }: Candidate): boolean {
  return trigger.frame === 'speak' && trigger.kind === 'call' && !byWire && place !== undefined;
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
      const own = !isOfReport(scene, date) && !isPlainNoun(scene, date.endToken) && !closesRelative(scene, date, start);
      if (own) return date;
      token = date.firstToken;
    }
    if (scene.word(token) === 'when' && scene.date(token - 1)) return scene.date(token - 1);
    if (barriers.has(scene.word(token)) && scene.word(token) !== 'and' && scene.word(token) !== 'as') return undefined;
    if (scene.isReporting(token) || scene.word(token) === ';') return undefined;
  }
  return undefined;
}

/** "Smith, who came in 2019, met Jones", "After meeting Smith in 2019, she left": the day of the other clause. */
function closesRelative(scene: Scene, { firstToken, endToken }: ResolvedDate, start: number): boolean {
  if (scene.word(endToken) !== ',') return false;
  for (let token = firstToken - 1; token >= start; token--) {
    const opens = scene.word(token - 1) === ',' || token === scene.sentenceStart(token);
    if (opens && (wordClass(scene, token) & WordClass.relative || otherTimes.has(scene.word(token)))) return true;
    if (scene.word(token) === ',') return false;
  }
  return false;
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
    if ((token >= candidate.end && barriers.has(scene.word(token))) || scene.isReporting(token)) break;
    const place = scene.word(token) === 'here' ? scene.dateline : placeAt(scene, token);
    if (place) return place;
  }
  const start = Math.max(scene.sentenceStart(trigger.first), trigger.first - reach);
  for (let token = trigger.first - 1; token >= start; token--) {
    if (scene.word(token) === 'where') return placeBeforeWhere(scene, token, start);
    if (scene.isReporting(token)) return undefined;
    if (barriers.has(scene.word(token))) break;
    const place = placeAt(scene, token) ?? errandPlace(scene, token, candidate);
    if (place) return place;
  }
  return trigger.kind === 'call' ? undefined : frontedPlace(scene, start, trigger.first);
}

/** "sent her to Rome for a meeting", "came to Rome for talks": where one goes for it. */
function errandPlace(scene: Scene, to: number, { trigger, first }: Candidate): Reference | undefined {
  if (scene.word(to) !== 'to' || trigger.frame || scene.word(first - 1) !== 'for') return undefined;
  const place = scene.references.at(to + 1) ?? scene.references.at(to + 2);
  return place?.entity.kind === 'place' && place.endToken === first - 1 ? place : undefined;
}

/** "travelled to Rome next week, where she will speak": the place that "where" refers to. */
function placeBeforeWhere(scene: Scene, where: number, start: number): Reference | undefined {
  for (let token = where - 1; token >= start && token > where - 8; token--) {
    const reference = scene.references.at(token);
    if (reference) return reference.entity.kind === 'place' ? reference : undefined;
    if (isVerb(scene, token)) return undefined;
  }
  return undefined;
}

/** "In Rome, Smith and his wife met": a place at the head of the sentence holds for all of its main clause. */
function frontedPlace(scene: Scene, start: number, verb: number): Reference | undefined {
  if (start !== scene.sentenceStart(verb)) return undefined;
  const place = placeAt(scene, start);
  if (!place || scene.word(place.endToken) !== ',') return undefined;
  for (let token = place.endToken; token < verb; token++) {
    if (scene.isReporting(token) || (barriers.has(scene.word(token)) && scene.word(token) !== 'and')) return undefined;
  }
  return place;
}

/** The place behind a preposition of place at `token`. */
function placeAt(scene: Scene, token: number): Reference | undefined {
  if (!placePrepositions.has(scene.word(token))) return undefined;
  for (let next = token + 1; next < token + 4; next++) {
    const reference = scene.references.at(next);
    if (reference) {
      const { kind } = reference.entity;
      const somewhere =
        kind === 'place' || (kind === 'organization' && venueNouns.has(scene.word(reference.endToken - 1)));
      return somewhere && !reference.possessive && !reference.modifier ? reference : undefined;
    }
    if (wordClass(scene, next) & WordClass.preposition || isVerb(scene, next)) return undefined;
  }
  return undefined;
}
