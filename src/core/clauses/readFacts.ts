import { VerbForm } from '../lexicon/verbForms';
import {
  formsOfBe,
  formsOfDo,
  formsOfHave,
  type Governance,
  governingNouns,
  governors,
  modals,
  plannedParticiples,
} from '../lexicon/verbGroups';
import type { Tokens } from '../text/tokens';
import type { ClauseFacts } from './clauses';
import { isAdverb, isNegation, type VerbGroup, verbForms } from './verbGroup';

/** How far before "to" the word that governs it is looked for: "an invitation from Japan to visit". */
const governorReach = 6;

/** Reads tense, modality and negation off the words of a verb group, from left to right. */
export function readFacts(
  tokens: Tokens,
  group: VerbGroup,
  before: ClauseFacts | undefined,
  start: number,
): ClauseFacts {
  const facts: ClauseFacts = { tense: 'none', modality: 'fact', negated: isNegatedBefore(tokens, group.first, start) };
  for (let token = group.first; token < group.end; token++) {
    const lower = tokens.lower[token] as string;
    if (isNegation(tokens, token)) facts.negated = true;
    if (token > group.first && lower === 'to')
      govern(facts, governanceOf(tokens, token - 1), isPresentPerfect(tokens, group));
    else if (facts.tense === 'none') readTense(tokens, token, group, facts, before);
    else if (formsOfHave.get(lower) === 'present' && modals.has(tokens.lower[group.first] as string))
      readPerfect(tokens, group, facts);
  }
  if (tokens.lower[group.first] === 'to') return readInfinitive(tokens, group, facts, before, start);
  if (group.end - group.first === 1 && isPlannedParticiple(tokens, group.first, start))
    return { ...facts, tense: 'future', modality: 'planned' };
  return facts;
}

/** "never visited", "not to visit". */
function isNegatedBefore(tokens: Tokens, first: number, start: number): boolean {
  for (let token = first - 1; token >= Math.max(start, first - 2) && isAdverb(tokens, token); token--) {
    if (isNegation(tokens, token)) return true;
  }
  return false;
}

function readTense(
  tokens: Tokens,
  token: number,
  group: VerbGroup,
  facts: ClauseFacts,
  before: ClauseFacts | undefined,
): void {
  const lower = tokens.lower[token] as string;
  const modal = modals.get(lower);
  if (modal && !(lower === "'d" && isParticiple(tokens, group.end - 1))) {
    facts.tense = modal === 'can' ? 'present' : 'future';
    if (modal === 'may' || modal === 'can' || modal === 'should') facts.modality = 'possible';
    // In speech reported in the past, "would" is the "will" of the speaker.
    if (modal === 'would') facts.modality = before?.tense === 'past' ? 'planned' : 'possible';
    return;
  }
  const be = formsOfBe.get(lower) ?? (lower === "'s" ? 'present' : undefined);
  const auxiliary = be ?? formsOfHave.get(lower) ?? formsOfDo.get(lower);
  if (auxiliary) {
    const perfect = formsOfHave.has(lower) && group.end - token > 1 && tokens.lower[token + 1] !== 'to';
    facts.tense = auxiliary === 'none' ? 'none' : perfect ? 'past' : auxiliary;
    return;
  }
  const forms = verbForms(tokens, token);
  if (forms & VerbForm.gerund) facts.tense = 'none';
  else if (forms & (VerbForm.past | VerbForm.participle)) facts.tense = 'past';
  else if (forms !== 0 || lower !== 'to') facts.tense = 'present';
}

/** "will have met", "may have met", "would have met". */
function readPerfect(tokens: Tokens, group: VerbGroup, facts: ClauseFacts): void {
  const modal = modals.get(tokens.lower[group.first] as string);
  if (modal === 'will') return;
  facts.tense = 'past';
  facts.modality = modal === 'would' || modal === 'should' ? 'counterfactual' : 'possible';
}

function isParticiple(tokens: Tokens, token: number): boolean {
  return (verbForms(tokens, token) & VerbForm.participle) !== 0 && (verbForms(tokens, token) & VerbForm.base) === 0;
}

/** What the word before "to" makes of the verb after it; "is to meet" is a plan, "has to meet" a duty. */
function governanceOf(tokens: Tokens, token: number): Governance | 'going' | undefined {
  const lower = tokens.lower[token] as string;
  if (lower === 'going') return 'going';
  if (formsOfBe.has(lower)) return 'planned';
  if (isNegation(tokens, token) && token > 0) return governanceOf(tokens, token - 1);
  return governors.get(lower);
}

/** "has agreed to meet": what was agreed still lies ahead. */
function isPresentPerfect(tokens: Tokens, { first }: VerbGroup): boolean {
  return formsOfHave.get(tokens.lower[first] as string) === 'present';
}

function govern(facts: ClauseFacts, governance: Governance | 'going' | undefined, perfect: boolean): void {
  if (!governance || governance === 'fact') return;
  if (governance === 'negated') {
    facts.negated = true;
    return;
  }
  if (facts.tense === 'present' || (perfect && governance === 'planned')) facts.tense = 'future';
  if (governance !== 'going' && facts.modality === 'fact') facts.modality = governance;
}

/** "plans to visit" with the noun, "invited him to visit", or a mere purpose: "came to visit". */
function readInfinitive(
  tokens: Tokens,
  group: VerbGroup,
  facts: ClauseFacts,
  before: ClauseFacts | undefined,
  start: number,
): ClauseFacts {
  for (let token = group.first - 1; token >= Math.max(start, group.first - governorReach); token--) {
    const lower = tokens.lower[token] as string;
    const governance =
      governingNouns.get(lower) ??
      (verbForms(tokens, token) !== 0 || token === group.first - 1 ? governors.get(lower) : undefined);
    if (!governance || governance === 'fact') continue;
    if (governance === 'negated') return { tense: before?.tense ?? 'none', modality: 'fact', negated: true };
    const past = before?.tense === 'past' && formsOfHave.get(tokens.lower[token - 1] as string) !== 'present';
    return { tense: past ? 'past' : 'future', modality: governance, negated: facts.negated };
  }
  if (!before) return { ...facts, tense: 'future', modality: 'planned' };
  return { ...before, negated: facts.negated };
}

/** "talks scheduled for Friday": the participle follows its noun, and no object follows it. */
function isPlannedParticiple(tokens: Tokens, token: number, start: number): boolean {
  if (!plannedParticiples.has(tokens.lower[token] as string) || token === start || token + 1 >= tokens.length)
    return false;
  return /^(?:for|on|in|to|at|next|later|this|tomorrow|by)$/.test(tokens.lower[token + 1] as string);
}
