import { classesOfWords, clauseWords, WordClass } from '../lexicon/clauseWords';
import { classesOf, NameClass } from '../lexicon/gazetteer';
import { irregularForms, VerbForm } from '../lexicon/verbForms';
import {
  formsOfBe,
  formsOfDo,
  formsOfHave,
  governors,
  modals,
  negations,
  pronounsBeforeIs,
} from '../lexicon/verbGroups';
import { WordMasks, withMask } from '../lexicon/vocabulary';
import { TokenKind, type Tokens } from '../text/tokens';

/** The verb with its auxiliaries, from the first to the last: "is not expected to meet". */
export interface VerbGroup {
  /** Token indices; `end` exclusive. The full verb is the last token. */
  first: number;
  end: number;
  /** An infinitive with "to" that no verb right before it governs, or a gerund alone: it has no tense of its own. */
  finite: boolean;
}

/** Words in -ed and -ing that are no verb forms. */
const noVerb: ReadonlySet<string> = new Set(
  (
    'hundred indeed need speed seed breed sacred naked wicked infrared embed beloved so-called morning evening during ' +
    'nothing something anything everything spring string king ring wing thing building being'
  ).split(' '),
);

const auxiliary = 1;
const negation = 2;
const adverb = 4;
const notVerb = 8;
/** What a word can be in a verb group, as a sum of the above. */
const parts = new WordMasks([
  ...withMask([...modals.keys(), ...formsOfHave.keys(), ...formsOfBe.keys(), ...formsOfDo.keys()], auxiliary),
  ...withMask(negations, negation | adverb),
  ...[...clauseWords]
    .filter(([word, classes]) => (classes & WordClass.adverb) !== 0 && word !== 'to')
    .map(([word]) => [word, adverb] as const),
  ...withMask(noVerb, notVerb),
]);
const irregular = new WordMasks(irregularForms);

/** What verb forms a token can be, as bits of `VerbForm`; 0 if it is no verb that is known. */
export function verbForms(tokens: Tokens, token: number): number {
  if (tokens.kind[token] !== TokenKind.word) return 0;
  const lower = tokens.lower[token] as string;
  const listed = tokens.listed[token] as number;
  const forms = irregular.of(listed);
  if (forms !== 0) return forms;
  if (lower.length > 4 && lower.endsWith('ed') && tokens.form[token] === lower)
    return (parts.of(listed) & notVerb) !== 0 ? 0 : VerbForm.past | VerbForm.participle;
  const known = classesOfWords.of(listed);
  if ((known & (WordClass.gerund | WordClass.finite)) === 0 || (parts.of(listed) & notVerb) !== 0) return 0;
  if (known & WordClass.gerund) return VerbForm.gerund;
  return lower.endsWith('s') && !lower.endsWith('ss') ? VerbForm.third : VerbForm.base;
}

/** "Eyeing a deal, …", "Hosting leaders": at the beginning an unlisted word in -ing is a verb unless it is a name or a noun. */
function openingGerund(tokens: Tokens, token: number): number {
  const lower = tokens.lower[token] as string;
  if (lower.length < 5 || !lower.endsWith('ing') || noVerb.has(lower) || clauseWords.has(lower)) return 0;
  return (classesOf(lower) & ~NameClass.word) === 0 ? VerbForm.gerund : 0;
}

/** The verb groups of the tokens from `first` to `end`, in text order. Linear. */
export function findVerbGroups(tokens: Tokens, first: number, end: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let token = first;
  while (token < end) {
    const group = readGroup(tokens, first, token, end);
    if (group) groups.push(group);
    token = group ? group.end : token + 1;
  }
  return groups;
}

function isAuxiliary(tokens: Tokens, token: number): boolean {
  const lower = tokens.lower[token] as string;
  if (lower === "'s") return token > 0 && pronounsBeforeIs.has(tokens.lower[token - 1] as string);
  // "May" is a month and a name, "Will" a name; capitalised they are auxiliaries only before a subject.
  if ((lower === 'may' || lower === 'will') && tokens.form[token] !== lower) return false;
  return (parts.of(tokens.listed[token] as number) & auxiliary) !== 0;
}

export function isNegation(tokens: Tokens, token: number): boolean {
  return (parts.of(tokens.listed[token] as number) & negation) !== 0;
}

export function isAdverb(tokens: Tokens, token: number): boolean {
  const listed = tokens.listed[token] ?? 0;
  if ((parts.of(listed) & adverb) !== 0) return true;
  const lower = tokens.lower[token] as string;
  return lower.length > 4 && lower.endsWith('ly');
}

function readGroup(tokens: Tokens, start: number, token: number, limit: number): VerbGroup | undefined {
  const lower = tokens.lower[token] as string;
  if (lower === 'to') {
    const head = afterAdverbs(tokens, token + 1, limit);
    return isBareVerb(tokens, head, limit)
      ? extend(tokens, { first: token, end: head + 1, finite: false }, limit)
      : undefined;
  }
  if (isAuxiliary(tokens, token))
    return extend(tokens, { first: token, end: token + 1, finite: lower !== 'being' && lower !== 'having' }, limit);
  const forms = verbForms(tokens, token) || (token === start ? openingGerund(tokens, token) : 0);
  if (forms === 0 || !standsAsVerb(tokens, start, token, forms, limit)) return undefined;
  return extend(tokens, { first: token, end: token + 1, finite: (forms & VerbForm.gerund) === 0 }, limit);
}

/** Adds what follows in the group: adverbs, further auxiliaries, the full verb, and "to" with what it governs. */
function extend(tokens: Tokens, group: VerbGroup, limit: number): VerbGroup {
  for (;;) {
    const next = afterAdverbs(tokens, group.end, limit);
    if (next >= limit) return withNegation(tokens, group, next);
    const last = group.end - 1;
    const governs = governors.has(tokens.lower[next] as string) && continuesWithTo(tokens, next, limit);
    if (isAuxiliary(tokens, last)) {
      const follows =
        isAuxiliary(tokens, next) ||
        governs ||
        verbForms(tokens, next) !== 0 ||
        isVerbAfterAuxiliary(tokens, last, next);
      if (follows && !isNounAfterHave(tokens, last, next)) group.end = next + 1;
      else if (tokens.lower[next] === 'to' && isBareVerb(tokens, next + 1, limit)) group.end = next + 2;
      else return withNegation(tokens, group, next);
    } else if (tokens.lower[next] === 'to' && isGovernor(tokens, last)) {
      const head = afterAdverbs(tokens, next + 1, limit);
      if (!isBareVerb(tokens, head, limit)) return group;
      group.end = head + 1;
    } else return group;
  }
}

/** "is not a member": the negation belongs to the group though no verb follows. */
function withNegation(tokens: Tokens, group: VerbGroup, next: number): VerbGroup {
  for (let token = group.end; token < next; token++) {
    if (isNegation(tokens, token)) return { ...group, end: token + 1 };
  }
  return group;
}

function afterAdverbs(tokens: Tokens, token: number, limit: number): number {
  const last = Math.min(limit, token + 4);
  let next = token;
  while (next < last && isAdverb(tokens, next)) next++;
  return next;
}

function isGovernor(tokens: Tokens, token: number): boolean {
  const lower = tokens.lower[token] as string;
  return governors.has(lower) || lower === 'going';
}

function continuesWithTo(tokens: Tokens, token: number, limit: number): boolean {
  return token + 1 < limit && tokens.lower[token + 1] === 'to' && isBareVerb(tokens, token + 2, limit);
}

/** A base form after "to"; unknown words in lower case count unless they look like nouns. */
function isBareVerb(tokens: Tokens, token: number, limit: number): boolean {
  if (token >= limit) return false;
  const lower = tokens.lower[token] as string;
  if (/^(?:be|have|do)$/.test(lower)) return true;
  if ((verbForms(tokens, token) & VerbForm.base) !== 0) return tokens.form[token] === lower;
  return /^(?:go|see|visit|meet|talk)$/.test(lower);
}

/** After a modal any word in lower case that is no adverb, preposition or determiner is a verb. */
function isVerbAfterAuxiliary(tokens: Tokens, auxiliary: number, next: number): boolean {
  if (!modals.has(tokens.lower[auxiliary] as string)) return false;
  const lower = tokens.lower[next] as string;
  return tokens.kind[next] === TokenKind.word && tokens.form[next] === lower && !clauseWords.has(lower);
}

/** "has plans", "have talks": the noun is no participle. */
function isNounAfterHave(tokens: Tokens, auxiliary: number, next: number): boolean {
  if (!formsOfHave.has(tokens.lower[auxiliary] as string)) return false;
  return (verbForms(tokens, next) & VerbForm.participle) === 0 && !isAuxiliary(tokens, next);
}

/** Whether a word that could be a full verb is one here, without an auxiliary before it. */
function standsAsVerb(tokens: Tokens, start: number, token: number, forms: number, limit: number): boolean {
  if (tokens.form[token] !== tokens.lower[token] && token > start) return false;
  const before = token > start ? (tokens.lower[token - 1] as string) : '';
  const classBefore = token > start ? classesOfWords.of(tokens.listed[token - 1] as number) : 0;
  if (classBefore & (WordClass.determiner | WordClass.possessive))
    return /^(?:that|these|those|all|both|some|many)$/.test(before) && (forms & VerbForm.gerund) === 0;
  if (forms & VerbForm.gerund)
    return (
      token + 1 < limit &&
      !(classBefore & WordClass.preposition && before !== 'after' && before !== 'before' && before !== 'while')
    );
  const alsoNoun = (classesOfWords.of(tokens.listed[token] as number) & WordClass.alsoNoun) !== 0;
  if (forms & (VerbForm.base | VerbForm.third)) {
    if (classBefore & WordClass.preposition && before !== 'like') return false;
    if (alsoNoun && token > start && verbForms(tokens, token - 1) !== 0) return false;
    return !alsoNoun || isSubjectPronoun(before) || takesVerbContinuation(tokens, token, limit);
  }
  return !(classBefore & WordClass.preposition);
}

function isSubjectPronoun(word: string): boolean {
  return /^(?:he|she|they|we|i|you|it|who|which)$/.test(word);
}

/** A word that is as often a noun is a verb before "to" with a verb, "that", or a determiner. */
function takesVerbContinuation(tokens: Tokens, token: number, limit: number): boolean {
  if (token + 1 >= limit) return false;
  if (governors.has(tokens.lower[token] as string) && continuesWithTo(tokens, token, limit)) return true;
  return /^(?:the|a|an|his|her|its|their|him|them|that)$/.test(tokens.lower[token + 1] as string);
}
