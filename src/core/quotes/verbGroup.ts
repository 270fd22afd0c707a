import { WordClass } from '../lexicon/clauseWords';
import { reportingVerbs } from '../lexicon/reportingVerbs';
import { VerbForm } from '../lexicon/verbForms';
import { formsOfBe, formsOfHave } from '../lexicon/verbGroups';
import { TokenKind } from '../text/tokens';
import { capitalCounts } from './nounPhrase';
import { has, isQuoted, lower, type Scene, type Unit } from './scene';

export type Manner = 'finite' | 'gerund' | 'infinitive' | 'passive';

/** The auxiliaries and adverbs before a verb: "has repeatedly said". */
export interface VerbGroup {
  first: number;
  have: boolean;
  be: boolean;
  modal: boolean;
  hypothetical: boolean;
  to: boolean;
  negated: boolean;
}

const hypotheticals = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'shall', 'ca']);
const negations = new Set(["n't", 'not', 'never']);

export function verbGroup(scene: Scene, unit: Unit, token: number): VerbGroup {
  const group = { first: token, have: false, be: false, modal: false, hypothetical: false, to: false, negated: false };
  for (let i = token - 1; i >= unit.first && token - i < 8; i--) {
    const word = lower(scene, i);
    if (isQuoted(scene, i)) break;
    if (word === "'s" && has(scene, i - 1, WordClass.subject)) group.be = true;
    else if (negations.has(word)) group.negated = true;
    else if (word === 'to' && i === token - 1) group.to = true;
    else if (has(scene, i, WordClass.auxiliary) && !capitalCounts(scene, unit, i)) {
      if (formsOfBe.has(word)) group.be = true;
      else if (formsOfHave.has(word) || word === "'d") group.have = true;
      else group.modal = true;
      if (hypotheticals.has(word)) group.hypothetical = true;
    } else if (!has(scene, i, WordClass.adverb) || has(scene, i, WordClass.subject | WordClass.relative)) break;
    group.first = i;
  }
  return group;
}

/** How a verb stands in its clause, or null where its form is no verb there. */
export function mannerOf(scene: Scene, unit: Unit, token: number, forms: number, group: VerbGroup): Manner | null {
  if (forms & VerbForm.gerund) return group.be ? 'finite' : 'gerund';
  if (forms & VerbForm.base && group.to) return 'infinitive';
  if (forms & VerbForm.participle && group.be && !group.have) return 'passive';
  if (forms & VerbForm.participle && group.be) return 'passive';
  if (forms & VerbForm.past)
    return isAdjective(scene, unit, token) || isReduced(scene, group.first - 1) ? null : 'finite';
  if (forms & VerbForm.participle && group.have) return 'finite';
  if (forms & VerbForm.base && group.modal) return 'finite';
  if (group.be || group.have || isNounHere(scene, unit, token)) return null;
  return forms & (VerbForm.base | VerbForm.third) ? 'finite' : null;
}

const someOf = new Set(['some', 'many', 'others', 'few', 'most', 'several']);

/** "the accused men", "people accused of": a past form that describes a noun. */
function isAdjective(scene: Scene, unit: Unit, token: number): boolean {
  const next = lower(scene, token + 1);
  const readings = reportingVerbs.get(lower(scene, token)) ?? [];
  const namesQuoted = next === 'as' && isQuoted(scene, token + 2);
  if (namesQuoted) return false;
  if (next === 'by' || (judging.has(next) && readings.every(({ verb }) => verb.kind === 'judgement'))) return true;
  const before = token - 1;
  if (before < unit.first || !has(scene, before, WordClass.determiner)) return false;
  const word = lower(scene, before);
  if (single.has(word) && readings.some(({ verb }) => neverAttributive.has(verb.lemma))) return false;
  if (!someOf.has(word)) return true;
  return before > unit.first && has(scene, before - 1, WordClass.gerund | WordClass.finite | WordClass.preposition);
}

/** Stand for a person by themselves: "another said", but "another accused man". */
const single = new Set(['another', 'one', 'both', 'all']);
const neverAttributive = new Set(['say', 'tell', 'add', 'ask', 'recall', 'think', 'warn', 'reply']);

const reducing = new Set(['when', 'if', 'once', 'unless', 'until', 'as', 'than']);

/** "when asked about it", "as expected": a participle with neither subject nor auxiliary. */
const isReduced = (scene: Scene, before: number) => reducing.has(lower(scene, before));

const judging = new Set(['of', 'for', 'as', 'on', 'in', 'to']);

/** "twenty-seven states", "dozens" before a noun. */
const numerals = /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(-|$)/;

/** "News reports say": a form that is nothing but a verb follows. */
const opensVerb = (scene: Scene, token: number) =>
  !isQuoted(scene, token) &&
  has(scene, token, WordClass.finite) &&
  !has(scene, token, WordClass.participle | WordClass.alsoNoun | WordClass.preposition | WordClass.adverb);

/** "the claims", "Beijing’s report", "false claims of": a form that is a noun as often as a verb stands as one. */
function isNounHere(scene: Scene, unit: Unit, token: number): boolean {
  if (!has(scene, token, WordClass.alsoNoun)) return false;
  const before = token - 1;
  if (before < unit.first) return true;
  if (
    has(scene, before, WordClass.determiner | WordClass.possessive | WordClass.preposition) &&
    lower(scene, before) !== 'us'
  )
    return true;
  if (scene.tokens.kind[before] === TokenKind.number || numerals.test(lower(scene, before))) return true;
  if (opensVerb(scene, token + 1)) return true;
  const next = lower(scene, token + 1);
  return next === 'of' || next === 'and' || next === 'from' || has(scene, token + 1, WordClass.auxiliary);
}
