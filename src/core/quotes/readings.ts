import { WordClass } from '../lexicon/clauseWords';
import { Frame } from '../lexicon/reportingVerbs';
import { type After, whatFollows } from './after';
import { beforeJoint, contentAfter, opensClause, type RightContent } from './contentAfter';
import { contentBefore } from './contentBefore';
import { type Cue, cuesOf } from './cues';
import { appositionEnd } from './nounPhrase';
import {
  has,
  isComma,
  isQuoted,
  lower,
  type OuterQuotation,
  quotationAt,
  type Range,
  type Scene,
  type Unit,
} from './scene';

/** A cue with the content on either side of it. */
export interface Reading {
  cue: Cue;
  /** From the source to the cue and its addressee, or from the cue to the source. */
  attribution: Range;
  left: Range | null;
  right: RightContent | null;
  /** Ends with a colon: the quotation stands in the next paragraph. */
  announces: boolean;
}

/** The cues of a unit that report something, in text order, with what they report. */
export function readingsOf(scene: Scene, unit: Unit): Reading[] {
  const readings = cuesOf(scene, unit)
    .map((cue) => readingOf(scene, unit, cue))
    .filter((reading): reading is Reading => reading !== null);
  cutAtOthers(scene, readings);
  return withoutNested(scene, readings);
}

function readingOf(scene: Scene, unit: Unit, cue: Cue): Reading | null {
  if (cue.negated) return null;
  const attribution = attributionOf(scene, unit, cue);
  const addressed = cue.end > cue.token + 1 && (cue.verb.frames & Frame.addresseeTo) !== 0;
  const after = whatFollows(scene, unit, attribution.end, addressed);
  const left = contentBefore(scene, unit, cue, attribution, after);
  const right =
    left && !continuesAfter(scene, unit, cue, after)
      ? null
      : contentAfter(scene, unit, cue, opened(scene, left, after));
  if (cue.hypothetical && right?.form !== 'quotation') return null;
  // "Bemoaning A, Smith said B"
  if (right && cue.subject.phrase.first > right.first)
    right.end = beforeJoint(scene, right.first, cue.subject.phrase.first);
  if (right && isInsertedClause(scene, cue, right)) right.end = beforeMainVerb(scene, right);
  if (right && opensDependentClause(scene, unit, cue)) right.end = dependentEnd(scene, right);
  const announces = scene.tokens.form[unit.end - 1] === ':' && (cue.verb.frames & Frame.quotation) !== 0;
  return left || right || announces ? { cue, attribution, left, right, announces } : null;
}

/** "Smith, who said A, left", "the plan, which Smith said would cost too much, was": a relative clause between commas. */
const isInsertedClause = (scene: Scene, { subject }: Cue, { gap }: RightContent) =>
  isComma(scene, gap ? gap.end : subject.phrase.end) && (gap !== undefined || subject.how === 'relative');

function beforeMainVerb(scene: Scene, { first, end }: Range): number {
  const limit = Math.min(end, first + 60);
  for (let i = first + 1; i < limit; i++) {
    if (isQuoted(scene, i) || !isComma(scene, i)) continue;
    if (has(scene, i + 1, WordClass.auxiliary | WordClass.finite) && !has(scene, i + 1, noContinuation)) return i;
  }
  return end;
}

/** "Although the media said A, …": the report ends with the dependent clause. */
function opensDependentClause(scene: Scene, unit: Unit, { subject }: Cue): boolean {
  const before = subject.first - 1;
  return subject.how === 'adjacent' && before === unit.opening && dependent.has(lower(scene, before));
}

const dependent = new Set([
  'although',
  'though',
  'while',
  'when',
  'as',
  'because',
  'if',
  'after',
  'before',
  'whereas',
  'since',
]);

function dependentEnd(scene: Scene, { first, end }: Range): number {
  const limit = Math.min(end, first + 60);
  for (let i = first + 1; i < limit; i++) {
    const quotation = quotationAt(scene, i);
    if (!quotation) {
      if (isComma(scene, i) && !has(scene, i + 1, noContinuation)) return i;
      continue;
    }
    const next = quotation.end;
    if (scene.tokens.form[next - 2] === ',' && next < limit && !has(scene, next, noContinuation)) return next;
    i = quotation.end - 1;
  }
  return end;
}

/** After "A, he said," the comma opens the second half of the content. */
function opened(scene: Scene, left: Range | null, after: After): After {
  if (left && after.kind === 'comma' && lower(scene, after.at + 1) === 'that')
    return { kind: 'that', at: after.at + 2, adjunct: false };
  return left && after.kind === 'comma' ? { kind: 'that', at: after.at + 1, adjunct: false } : after;
}

function attributionOf(scene: Scene, unit: Unit, cue: Cue): Range {
  if (cue.subject.how !== 'inverted') return { first: Math.min(cue.subject.first, cue.group), end: cue.end };
  return { first: cue.group, end: appositionEnd(scene, unit, cue.subject.phrase.end) };
}

const noContinuation =
  WordClass.gerund |
  WordClass.relative |
  WordClass.preposition |
  WordClass.subordinator |
  WordClass.coordinator |
  WordClass.participle;

/** "A, he said, B": content on both sides. */
function continuesAfter(scene: Scene, unit: Unit, cue: Cue, after: After): boolean {
  if (after.kind === 'quotation' || after.kind === 'colon') return true;
  if (after.kind !== 'comma' || (cue.subject.how === 'inverted' && isComma(scene, after.at))) return false;
  const first = after.at + 1;
  if (first >= unit.last) return false;
  // "Keller hopes, she said, that …"
  if (lower(scene, first) === 'that' && !has(scene, first + 1, WordClass.auxiliary)) return true;
  if (has(scene, first, noContinuation)) return false;
  if (has(scene, has(scene, first, WordClass.adverb) ? first + 1 : first, WordClass.auxiliary)) return true;
  return opensClause(scene, unit, cue, { first, end: unit.last });
}

/**
 * Ends a content where another attribution takes over: the speaker’s next cue ("said A, adding B"), another
 * speaker’s clause ("said A, but Y said B"), an attribution that closes the sentence ("stressing A, Y reported").
 */
function cutAtOthers(scene: Scene, readings: Reading[]): void {
  const sharing = new Map<number, number>();
  let trailing = -1;
  let joined = -1;
  for (let i = readings.length - 1; i >= 0; i--) {
    const { cue, attribution, left, right } = readings[i] as Reading;
    if (right) {
      const cuts = [sharing.get(cue.subject.phrase.first) ?? -1, trailing, joined];
      for (const at of cuts) {
        if (at >= right.first && at < right.end) right.end = beforeJoint(scene, right.first, at);
      }
    }
    const from = cue.subject.phrase.first;
    if (cue.subject.how === 'shared' || cue.group > cue.subject.phrase.end) sharing.set(from, cue.group);
    if (left) trailing = isQuoted(scene, left.end - 1) ? quotationStart(scene, left.end - 1) : attribution.first;
    if (right && isJoined(scene, attribution.first)) joined = attribution.first;
  }
}

const quotationStart = (scene: Scene, token: number) => (quotationAt(scene, token) as OuterQuotation).first;

const joints = new Set(['and', 'but', 'while', 'although', 'though', 'whereas']);

/** ", but", ", while": the clause that starts at the token is joined to one before it. */
const isJoined = (scene: Scene, token: number) => joints.has(lower(scene, token - 1)) && isComma(scene, token - 2);

/** Leaves out thoughts, praise and plans that stand inside what someone says; plain reports inside reports stay. */
function withoutNested(scene: Scene, readings: Reading[]): Reading[] {
  const laterLeft = new Int32Array(readings.length + 1);
  for (let i = readings.length - 1; i >= 0; i--) {
    const { cue, left } = readings[i] as Reading;
    const end = left && cue.verb.kind === 'speech' ? left.end : 0;
    laterLeft[i] = Math.max(laterLeft[i + 1] as number, end);
  }
  let covered = 0;
  return readings.filter((reading, i) => {
    const { cue, right } = reading;
    const isNested = cue.token < covered || cue.token < (laterLeft[i + 1] as number);
    if (right && cue.verb.kind === 'speech' && right.form !== 'object') covered = Math.max(covered, right.end);
    return !isNested || reportsAgain(scene, reading);
  });
}

function reportsAgain(scene: Scene, { cue, left, right }: Reading): boolean {
  if (cue.verb.kind === 'belief' || cue.verb.kind === 'intent') return false;
  if (left || right?.form === 'clause' || right?.form === 'infinitive') return true;
  return right !== null && (isQuoted(scene, right.first) || isQuoted(scene, right.end - 1));
}
