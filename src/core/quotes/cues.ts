import { WordClass } from '../lexicon/clauseWords';
import { Frame, type ReportingVerb, reportingVerbs, type VerbReading } from '../lexicon/reportingVerbs';
import { sourceNouns } from '../lexicon/sourceNouns';
import { VerbForm } from '../lexicon/verbForms';
import { capitalCounts, isPronoun, isTime, nearestPhraseBefore, type NounPhrase, nounPhraseAfter } from './nounPhrase';
import { has, isComma, isDash, isQuoted, isWord, lower, type Range, type Scene, type Unit } from './scene';
import { canBeSource, type Subject, subjectBefore } from './subject';

/** A reporting verb in the narrator's words, with who speaks; `first` to `end` covers the addressee too. */
export interface Cue extends Range {
  verb: ReportingVerb;
  token: number;
  /** First token of the verb group: "has" in "has said". */
  group: number;
  manner: 'finite' | 'gerund' | 'infinitive' | 'passive';
  negated: boolean;
  /** "could say", "should ask": nothing is reported. */
  hypothetical: boolean;
  subject: Subject;
}

interface VerbGroup {
  first: number;
  have: boolean;
  be: boolean;
  modal: boolean;
  hypothetical: boolean;
  to: boolean;
  negated: boolean;
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'m"]);
const haveForms = new Set(['has', 'have', 'had', 'having', "'ve", "'d"]);
const hypotheticals = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'shall', 'ca']);
const negations = new Set(["n't", 'not', 'never']);

/** All cues of a unit, in text order. */
export function cuesOf(scene: Scene, unit: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let token = unit.first; token < unit.end; token++) {
    if (isQuoted(scene, token)) continue;
    const readings = reportingVerbs.get(lower(scene, token));
    if (!readings) continue;
    const cue = readCue(scene, unit, token, readings, cues.at(-1));
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(
  scene: Scene,
  unit: Unit,
  token: number,
  readings: readonly VerbReading[],
  previous: Cue | undefined,
): Cue | null {
  if (
    token > unit.first &&
    capitalCounts(scene, unit, token) &&
    !(unit.titleCase && (scene.named[token] as number) < 0)
  )
    return null;
  const reading = readings.find(({ verb }) => verb.particle === '' || lower(scene, token + 1) === verb.particle);
  if (!reading) return null;
  const { verb, forms } = reading;
  const group = verbGroup(scene, unit, token);
  const manner = mannerOf(scene, unit, token, forms, group);
  if (!manner) return null;
  const end = token + (verb.particle ? 2 : 1);
  const subject = subjectOf(scene, unit, { verb, token, end, group, manner, previous });
  if (!subject || !agrees(scene, unit, subject, forms, group)) return null;
  const needsProof =
    !plainVerbs.has(verb.lemma) && (verb.weak || lower(scene, end) !== 'that' || isAmbiguous(scene, token));
  if (needsProof && !canBeSource(scene, unit, subject.phrase)) return null;
  const withAddressee = subject.how === 'inverted' ? end : addresseeEnd(scene, unit, verb, end);
  const { negated } = group;
  // "How can they ask …"
  const hypothetical = group.hypothetical || has(scene, subject.phrase.first - 1, WordClass.auxiliary);
  return { verb, token, first: token, end: withAddressee, group: group.first, manner, negated, hypothetical, subject };
}

/** Verbs of speaking whose subject needs no proof that it can speak. */
const plainVerbs = new Set(['say', 'tell', 'add', 'ask', 'reply', 'warn']);

/** Whether subject and verb agree in number, where the form alone must show that it is a verb. */
function agrees(scene: Scene, unit: Unit, subject: Subject, forms: number, group: VerbGroup): boolean {
  if (forms & (VerbForm.past | VerbForm.gerund) || group.have || group.be || group.modal || group.to) return true;
  const head = lower(scene, subject.phrase.head);
  const isJoined = subject.phrase.end - 1 > subject.phrase.head || holdsAnd(scene, subject.phrase);
  const plural =
    pluralPronouns.has(head) ||
    isJoined ||
    (head.endsWith('s') && !head.endsWith('ss')) ||
    head === 'people' ||
    head.endsWith('men');
  if (forms & VerbForm.base) return plural && !singularPronouns.has(head);
  return !pluralPronouns.has(head) && (!head.endsWith('s') || capitalCounts(scene, unit, subject.phrase.head));
}

/** "Smith and Jones" */
function holdsAnd(scene: Scene, { first, end }: Range): boolean {
  for (let i = first + 1; i < end - 1; i++) if (lower(scene, i) === 'and') return true;
  return false;
}

const pluralPronouns = new Set([
  'they',
  'we',
  'i',
  'you',
  'some',
  'many',
  'others',
  'who',
  'both',
  'few',
  'most',
  'several',
  'media',
  'police',
]);
const singularPronouns = new Set(['he', 'she', 'it', 'one']);

const isAmbiguous = (scene: Scene, token: number) => has(scene, token, WordClass.alsoNoun);

function verbGroup(scene: Scene, unit: Unit, token: number): VerbGroup {
  const group = { first: token, have: false, be: false, modal: false, hypothetical: false, to: false, negated: false };
  for (let i = token - 1; i >= unit.first && token - i < 8; i--) {
    const word = lower(scene, i);
    if (isQuoted(scene, i)) break;
    if (word === "'s" && has(scene, i - 1, WordClass.subject)) group.be = true;
    else if (negations.has(word)) group.negated = true;
    else if (word === 'to' && i === token - 1) group.to = true;
    else if (has(scene, i, WordClass.auxiliary) && !capitalCounts(scene, unit, i)) {
      if (beForms.has(word)) group.be = true;
      else if (haveForms.has(word)) group.have = true;
      else group.modal = true;
      if (hypotheticals.has(word)) group.hypothetical = true;
    } else if (!has(scene, i, WordClass.adverb) || has(scene, i, WordClass.subject | WordClass.relative)) break;
    group.first = i;
  }
  return group;
}

function mannerOf(scene: Scene, unit: Unit, token: number, forms: number, group: VerbGroup): Cue['manner'] | null {
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
  if (!someOf.has(lower(scene, before))) return true;
  return before > unit.first && has(scene, before - 1, WordClass.gerund | WordClass.finite | WordClass.preposition);
}

const reducing = new Set(['when', 'if', 'once', 'unless', 'until', 'as', 'than']);

/** "when asked about it", "as expected": a participle with neither subject nor auxiliary. */
const isReduced = (scene: Scene, before: number) => reducing.has(lower(scene, before));

const judging = new Set(['of', 'for', 'as', 'on', 'in', 'to']);

/** "the claims", "Beijing’s report", "false claims of": a form that is a noun as often as a verb stands as one. */
function isNounHere(scene: Scene, unit: Unit, token: number): boolean {
  if (!isAmbiguous(scene, token)) return false;
  const before = token - 1;
  if (before < unit.first) return true;
  if (
    has(scene, before, WordClass.determiner | WordClass.possessive | WordClass.preposition) &&
    lower(scene, before) !== 'us'
  )
    return true;
  const next = lower(scene, token + 1);
  return next === 'of' || next === 'and' || next === 'from' || has(scene, token + 1, WordClass.auxiliary);
}

interface Candidate {
  verb: ReportingVerb;
  token: number;
  end: number;
  group: VerbGroup;
  manner: Cue['manner'];
  previous: Cue | undefined;
}

function subjectOf(scene: Scene, unit: Unit, candidate: Candidate): Subject | null {
  const { manner, group } = candidate;
  if (manner === 'gerund') return subjectOfGerund(scene, unit, candidate);
  if (manner === 'infinitive') return subjectOfInfinitive(scene, unit, candidate);
  if (manner === 'passive') return null;
  const inverted = invertedSubject(scene, unit, candidate);
  if (inverted) return inverted;
  const before = lower(scene, group.first - 1);
  if (before === 'and' || before === 'but' || before === 'then') {
    const { previous } = candidate;
    if (isComma(scene, group.first - 2) && previous && !isSubordinate(scene, previous.subject)) return shared(previous);
    return controllerBefore(scene, unit, group.first - 1, previous);
  }
  return subjectBefore(scene, unit, group.first);
}

const shared = (cue: Cue): Subject => ({ phrase: cue.subject.phrase, how: 'shared', first: cue.group });

/** "…,” said Zhu": the verb first, after a comma, a dash or a quotation. */
function invertedSubject(scene: Scene, unit: Unit, { verb, token, end, group }: Candidate): Subject | null {
  if (!(verb.frames & Frame.inverted) || group.first !== token) return null;
  const before = token - 1;
  if (token === unit.first) return announcing(scene, unit, token, end);
  if (!isQuoted(scene, before) && !isComma(scene, before) && !isDash(scene, before)) return null;
  const phrase = nounPhraseAfter(scene, unit, end);
  if (!phrase || !canBeSource(scene, unit, phrase)) return null;
  if (isTime(scene, phrase.head) || !endsInverted(scene, unit, phrase, isQuoted(scene, before))) return null;
  return { phrase, how: 'inverted', first: token };
}

const afterInverted =
  WordClass.preposition | WordClass.time | WordClass.relative | WordClass.subordinator | WordClass.coordinator;

/** Whether the sentence can go on like this after an inverted subject; more freely after a quotation. */
function endsInverted(scene: Scene, unit: Unit, { first, end }: NounPhrase, quoted: boolean): boolean {
  if (!quoted && (isPronoun(scene, first) || isQuoted(scene, end))) return false;
  if (end >= unit.end || isQuoted(scene, end) || !isWord(scene, end)) return true;
  if (!quoted) return lower(scene, end) !== 'that' && has(scene, end, afterInverted);
  return (
    !has(scene, end, WordClass.auxiliary | WordClass.finite) || has(scene, end, afterInverted | WordClass.participle)
  );
}

/** "Continued Smith: “…”": the inverted verb opens the sentence. */
function announcing(scene: Scene, unit: Unit, token: number, end: number): Subject | null {
  const phrase = nounPhraseAfter(scene, unit, end);
  if (!phrase || scene.tokens.form[phrase.end] !== ':' || !canBeSource(scene, unit, phrase)) return null;
  return { phrase, how: 'inverted', first: token };
}

/** "Bemoaning the delay, Smith …": who the sentence goes on with after the comma. */
function mainSubject(scene: Scene, unit: Unit, token: number): Subject | null {
  for (let i = token + 1; i < Math.min(unit.end - 1, token + 40); i++) {
    const closesQuoted = isQuoted(scene, i) && !isQuoted(scene, i + 1) && scene.tokens.form[i - 1] === ',';
    if (!closesQuoted && (isQuoted(scene, i) || !isComma(scene, i))) continue;
    const phrase = nounPhraseAfter(scene, unit, i + 1);
    if (!phrase || !canBeSource(scene, unit, phrase)) continue;
    if (has(scene, phrase.end, WordClass.finite | WordClass.auxiliary)) return { phrase, how: 'shared', first: token };
  }
  return null;
}

/** "Smith" in "footage of Smith saying". */
function nearest(scene: Scene, unit: Unit, { phrase }: Subject): Subject | null {
  const inner = nearestPhraseBefore(scene, unit, phrase.end);
  return inner && canBeSource(scene, unit, inner) ? { phrase: inner, how: 'adjacent', first: inner.first } : null;
}

/** Documents that speak for themselves, whoever holds them up. */
const displays = new Set('sign signs poster posters placard placards banner banners slogan slogans'.split(' '));

/** Prepositions before a gerund that tells of a speech of its own: "after saying", not "accused of saying". */
const spoken = new Set(['in', 'by', 'after', 'before', 'as', 'without', 'since']);

function subjectOfGerund(scene: Scene, unit: Unit, { group, token, previous }: Candidate): Subject | null {
  const before = group.first - 1;
  if (before < unit.first) return mainSubject(scene, unit, token);
  if (has(scene, before, WordClass.preposition) && !spoken.has(lower(scene, before))) return null;
  const isApart =
    isComma(scene, before) ||
    isDash(scene, before) ||
    has(scene, before, WordClass.preposition | WordClass.coordinator | WordClass.subordinator);
  if (!isApart && !isQuoted(scene, before)) {
    const whole = subjectBefore(scene, unit, group.first);
    const direct = whole && (canBeSource(scene, unit, whole.phrase) ? whole : nearest(scene, unit, whole));
    if (!direct) return null;
    const agent = nearestPhraseBefore(scene, unit, direct.phrase.end);
    if (agent && lower(scene, agent.first - 1) === 'by') return { phrase: agent, how: 'agent', first: agent.first };
    const head = lower(scene, direct.phrase.head);
    const isDocument = sourceNouns.get(head) === 'document' && !displays.has(head);
    return (isDocument && controllerBefore(scene, unit, direct.first, previous)) || direct;
  }
  if (lower(scene, before) === 'and' || lower(scene, before) === 'or')
    return previous?.manner === 'gerund' ? shared(previous) : null;
  if (previous && token - previous.token < 120 && !isSubordinate(scene, previous.subject)) return shared(previous);
  return controllerBefore(scene, unit, before, previous);
}

/** Subject of the nearest finite verb to the left: who, in "Xi held talks with …, stressing". */
function controllerBefore(scene: Scene, unit: Unit, end: number, previous: Cue | undefined): Subject | null {
  const floor = Math.max(unit.first, end - 50);
  for (let i = end - 1; i > floor; i--) {
    if (isQuoted(scene, i)) continue;
    if (!has(scene, i, WordClass.finite) || capitalCounts(scene, unit, i)) continue;
    if (has(scene, i, WordClass.alsoNoun) && !has(scene, i - 1, WordClass.subject | WordClass.auxiliary)) continue;
    const group = verbGroup(scene, unit, i);
    if (group.to) continue;
    const subject = subjectBefore(scene, unit, group.first);
    if (!subject || isSubordinate(scene, subject) || !canBeSource(scene, unit, subject.phrase)) continue;
    const isPrevious = previous?.subject.phrase.first === subject.phrase.first;
    return isPrevious ? shared(previous) : { phrase: subject.phrase, how: 'shared', first: end };
  }
  return null;
}

/** Whether the subject stands in a clause opened by "that", "who", "because". */
function isSubordinate(scene: Scene, { phrase, how }: Subject): boolean {
  if (how === 'relative') return true;
  return phrase.first > 0 && has(scene, phrase.first - 1, WordClass.relative | WordClass.subordinator);
}

function subjectOfInfinitive(scene: Scene, unit: Unit, { group, end, previous }: Candidate): Subject | null {
  const at = group.first - 1;
  if (at <= unit.first) return null;
  const quotes =
    scene.tokens.form[end] === ':' || isQuoted(scene, end) || (isComma(scene, end) && isQuoted(scene, end + 1));
  return quotes || beginnings.has(lower(scene, at)) ? controllerBefore(scene, unit, group.first, previous) : null;
}

/** What turns "to say" into a fact: "went on to say", "continued to insist"; not "is expected to say". */
const beginnings = new Set('on continue continues continued begin began begins proceeded proceeds'.split(' '));

/** "told CBS’s “Morning Show”": the name of a programme belongs to the addressee. */
function quotationEnd(scene: Scene, token: number): number {
  return scene.outer[scene.quoted[token] as number]?.end ?? token;
}

/** "people with asthma" in "advised people with asthma to stay inside"; `end` if no "to" follows soon. */
function beforeInfinitive(scene: Scene, unit: Unit, end: number, from: number): number {
  for (let i = from; i < Math.min(unit.end, from + 10) && isWord(scene, i) && !isQuoted(scene, i); i++) {
    if (lower(scene, i) === 'to') return i;
    if (lower(scene, i) === 'that') return from === i ? i : end;
    if (has(scene, i, WordClass.auxiliary)) break;
  }
  return end;
}

/** End of "reporters" in "told reporters". */
function addresseeEnd(scene: Scene, unit: Unit, verb: ReportingVerb, end: number): number {
  if (!(verb.frames & (Frame.addressee | Frame.addresseeTo)) || end >= unit.end || isQuoted(scene, end)) return end;
  if (has(scene, end, WordClass.object)) {
    const isSubject = has(scene, end, WordClass.subject) && has(scene, end + 1, WordClass.auxiliary | WordClass.finite);
    return isSubject ? end : end + 1;
  }
  const phrase = nounPhraseAfter(scene, unit, end);
  if (!phrase) return end;
  if (lower(scene, phrase.end - 1).startsWith("'") && isQuoted(scene, phrase.end))
    return quotationEnd(scene, phrase.end);
  if (verb.lemma === 'tell') return phrase.end;
  const next = phrase.end;
  if (verb.frames & Frame.addresseeTo && next < unit.end && isWord(scene, next))
    return beforeInfinitive(scene, unit, end, next);
  const opens =
    next >= unit.end ||
    isQuoted(scene, next) ||
    !isWord(scene, next) ||
    lower(scene, next) === 'that' ||
    lower(scene, next) === 'to';
  return opens ? phrase.end : end;
}
