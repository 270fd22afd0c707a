import { WordClass } from '../lexicon/clauseWords';
import { denyingVerbs, rejectingVerbs, reportingNouns } from '../lexicon/reportingVerbs';
import { formsOfBe } from '../lexicon/verbGroups';
import { nounPhraseAfter } from './nounPhrase';
import { has, isQuoted, lower, type Range, type Scene, type Unit } from './scene';

/** What stands between the cue and a clause: a noun ("claims that", "denial that") or "it was false that". */
export type RightHold = 'noun' | 'denial' | 'untrue';

interface Report {
  cue: { verb: { lemma: string } };
  left: Range | null;
  right: { form: string; hold?: RightHold } | null;
}

/**
 * Whether the source says that the content is not so. A quotation of its own is what the source does say:
 * “I was not there,” Hill denied.
 */
export function isDenied({ cue, left, right }: Report): boolean {
  if (left || !right || right.form === 'quotation') return false;
  if (right.hold === 'untrue' || right.hold === 'denial') return true;
  const { lemma } = cue.verb;
  return denyingVerbs.has(lemma) || (right.hold === 'noun' && rejectingVerbs.has(lemma));
}

export const denialNouns: ReadonlySet<string> = new Set(['denial', 'denials']);

const refused = new Set(
  'access appeal application applications bail bid entry motion parole permission permit petition reply request requests visa visas'.split(
    ' ',
  ),
);

/** Whether an object can be a statement: "denied the charge", "denies having met", not "denied bail", "denied the request". */
export function isDeniable(scene: Scene, unit: Unit, first: number): boolean {
  if (has(scene, first, WordClass.gerund) || lower(scene, first) === 'having' || lower(scene, first) === 'being')
    return true;
  const phrase = nounPhraseAfter(scene, unit, first);
  if (!phrase) return false;
  const head = lower(scene, phrase.head);
  if (has(scene, first, WordClass.determiner | WordClass.possessive | WordClass.object)) return !refused.has(head);
  return reportingNouns.has(head) || faults.has(head);
}

/** What somebody can be reproached with, without an article. */
const faults = new Set(
  'involvement responsibility wrongdoing guilt charges collusion corruption knowledge negligence complicity bribery fraud'.split(
    ' ',
  ),
);

const untrue = new Set(['false', 'untrue', 'incorrect']);

/** First token of the clause in "it was false that …", "it is not true that …", -1 where nothing is said to be false. */
export function clauseCalledUntrue(scene: Scene, first: number, end: number): number {
  if (isQuoted(scene, first) || lower(scene, first) !== 'it') return -1;
  const be = lower(scene, first + 1);
  if (!formsOfBe.has(be) && be !== "'s") return -1;
  const word = lower(scene, first + 2);
  const isNegated = word === 'not' || word === "n't";
  const at = isNegated ? first + 3 : first + 2;
  const says = isNegated ? lower(scene, at) === 'true' : untrue.has(word);
  return says && lower(scene, at + 1) === 'that' && at + 2 < end && !isQuoted(scene, at + 2) ? at + 2 : -1;
}
