import { WordClass } from '../lexicon/clauseWords';
import { reportingNouns } from '../lexicon/reportingVerbs';
import type { Attribution } from './attribution';
import { denialNouns } from './denial';
import { type NounPhrase, nearestPhraseBefore, nounPhraseAfter, nounPhraseBefore } from './nounPhrase';
import { has, isQuoted, lower, type Scene, type Unit } from './scene';
import { canBeSource } from './subject';

/** Nouns that hold a report: "accusations from Washington that …", "the minister’s claim that …". */
export function reportedNouns(scene: Scene, unit: Unit, index: number): Attribution[] {
  const found: Attribution[] = [];
  for (let token = unit.first + 1; token + 2 < unit.end; token++) {
    if (isQuoted(scene, token) || !reportingNouns.has(lower(scene, token))) continue;
    const source = sourceAfter(scene, unit, token) ?? sourceBefore(scene, unit, token);
    if (!source || !canBeSource(scene, unit, source)) continue;
    const first = contentStart(scene, Math.max(token + 1, source.end));
    if (first < 0 || first >= unit.end) continue;
    found.push({
      content: [{ first, end: unit.end }],
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
