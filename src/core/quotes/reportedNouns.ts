import { WordClass } from '../lexicon/clauseWords';
import { reportingNouns } from '../lexicon/reportingVerbs';
import { WordMasks, withMask } from '../lexicon/vocabulary';
import { isPlainNoun } from './after';
import type { Attribution } from './attribution';
import { denialNouns } from './denial';
import { type NounPhrase, nearestPhraseBefore, nounPhraseAfter, nounPhraseBefore } from './nounPhrase';
import type { Reading } from './readings';
import { has, isComma, isQuoted, isWord, lower, type Scene, type Unit } from './scene';
import { canBeSource } from './subject';

/** How far from the noun, in tokens and in number, the other attributions are that may end its content. */
const reach = 120;
const mostNear = 24;

const nouns = new WordMasks(withMask(reportingNouns, 1));

/** Nouns that hold a report: "accusations from Washington that …", "the minister’s claim that …". */
export function reportedNouns(scene: Scene, unit: Unit, readings: readonly Reading[], index: number): Attribution[] {
  const found: Attribution[] = [];
  let near = 0;
  for (let token = unit.first + 1; token + 2 < unit.end; token++) {
    if (nouns.of(scene.tokens.listed[token] as number) === 0 || isQuoted(scene, token)) continue;
    const source = sourceAfter(scene, unit, token) ?? sourceBefore(scene, unit, token);
    if (!source || !canBeSource(scene, unit, source)) continue;
    const first = contentStart(scene, Math.max(token + 1, source.end));
    if (first < 0 || first >= unit.end) continue;
    while (near < readings.length && (readings[near] as Reading).cue.token < token - reach) near++;
    const end = contentEnd(scene, unit, token, first, readings.slice(near, near + mostNear));
    if (end <= first) continue;
    found.push({
      content: [{ first, end }],
      cue: { first: token, end: token + 1 },
      goesOn: false,
      ...(denialNouns.has(lower(scene, token)) && { denied: true }),
      source,
      unit: index,
      confidence: 0.8,
      why: `“${lower(scene, token)}” tells whose words these are`,
    });
  }
  return found;
}

/**
 * Where the clause after the noun ends: before the words that attribute the whole ("X’s claim that A is false, Y said"),
 * and before the verb of which the noun is the subject. Not after `first` if that verb cannot be found.
 */
function contentEnd(scene: Scene, unit: Unit, noun: number, first: number, readings: readonly Reading[]): number {
  let end = unit.end;
  for (const { left, right, attribution } of readings) {
    if (attribution.first > first && attribution.first <= end && isComma(scene, attribution.first - 1))
      end = attribution.first - 1;
    for (const content of [left, right])
      if (content && content.first <= noun && first < content.end) end = Math.min(end, content.end);
  }
  return isSubject(scene, unit, noun) && lower(scene, first - 2) === lower(scene, noun)
    ? mainVerb(scene, first, end)
    : end;
}

/** Whether the phrase of the noun opens its clause: no verb and no preposition governs it. */
function isSubject(scene: Scene, unit: Unit, noun: number): boolean {
  const before = (nounPhraseBefore(scene, unit, noun + 1)?.first ?? noun) - 1;
  if (before < unit.opening) return true;
  if (isQuoted(scene, before)) return false;
  if (has(scene, before, WordClass.subordinator | WordClass.coordinator) || !isWord(scene, before)) return true;
  return !has(
    scene,
    before,
    WordClass.preposition | WordClass.finite | WordClass.participle | WordClass.gerund | WordClass.auxiliary,
  );
}

const verbs = WordClass.auxiliary | WordClass.finite;
const opensOther = WordClass.coordinator | WordClass.subordinator | WordClass.relative | WordClass.subject;

/** First token of the second verb that no new clause brings: "was" in "(that) the bridge is safe was"; `first` if there is none. */
function mainVerb(scene: Scene, first: number, end: number): number {
  const limit = Math.min(end, first + 60);
  let hasVerb = false;
  let isOpen = false;
  for (let i = first; i < limit; i++) {
    if (isQuoted(scene, i)) continue;
    if (has(scene, i, verbs) && !isPlainNoun(scene, i) && lower(scene, i - 1) !== 'to') {
      if (hasVerb && !isOpen) return i;
      hasVerb = true;
      isOpen = false;
      while (i + 1 < limit && has(scene, i + 1, verbs | WordClass.participle | WordClass.adverb)) i++;
    } else if (hasVerb && has(scene, i, opensOther)) isOpen = true;
  }
  return first;
}

/** After "that", "was that" or "was:". */
function contentStart(scene: Scene, token: number): number {
  if (lower(scene, token) === 'that') return has(scene, token + 1, WordClass.auxiliary) ? -1 : token + 1;
  const word = lower(scene, token);
  if (word !== 'was' && word !== 'is') return -1;
  const next = lower(scene, token + 1);
  return next === 'that' || next === ':' ? token + 2 : -1;
}

/** "accusations from Washington", "a warning by the bank" */
function sourceAfter(scene: Scene, unit: Unit, noun: number): NounPhrase | null {
  const link = lower(scene, noun + 1);
  return link === 'from' || link === 'by' ? nounPhraseAfter(scene, unit, noun + 2) : null;
}

/** "Washington’s accusations", "the minister’s repeated claim" */
function sourceBefore(scene: Scene, unit: Unit, noun: number): NounPhrase | null {
  for (let i = noun - 1; i > unit.first && i >= noun - 3; i--) {
    const word = lower(scene, i);
    if (word === "'s" || word === "'") return owner(scene, unit, i);
    if (has(scene, i, WordClass.possessive)) return { first: i, end: i + 1, head: i };
    if (has(scene, i, WordClass.determiner | WordClass.preposition | WordClass.auxiliary)) return null;
  }
  return null;
}

/** Who stands before the possessive: "the head of the bank" or, in "a check on the bank’s claim", "the bank". */
function owner(scene: Scene, unit: Unit, possessive: number): NounPhrase | null {
  const whole = nounPhraseBefore(scene, unit, possessive);
  return whole && canBeSource(scene, unit, whole) ? whole : nearestPhraseBefore(scene, unit, possessive);
}
