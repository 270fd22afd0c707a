import { WordClass } from '../lexicon/clauseWords';
import { Frame, type ReportingVerb } from '../lexicon/reportingVerbs';
import { sourceNouns } from '../lexicon/sourceNouns';
import { apposedName } from './apposition';
import {
  capitalCounts,
  isPronoun,
  isTime,
  type NounPhrase,
  nearestPhraseBefore,
  nounPhraseAfter,
  nounPhraseBefore,
} from './nounPhrase';
import { has, isComma, isDash, isQuoted, isWord, lower, type Scene, type Unit } from './scene';
import { canBeSource, type Subject, subjectBefore } from './subject';
import { type Manner, type VerbGroup, verbGroup } from './verbGroup';

/** A cue that stands before, whose subject may be shared: "said …, adding". */
export interface KnownCue {
  token: number;
  /** First token of the verb group: "has" in "has said". */
  group: number;
  manner: Manner;
  subject: Subject;
  previous: KnownCue | undefined;
}

/** A verb that may be a cue. */
export interface Candidate {
  verb: ReportingVerb;
  token: number;
  end: number;
  group: VerbGroup;
  manner: Manner;
  previous: KnownCue | undefined;
}

/** Who does what the candidate says, or null. */
export function subjectOf(scene: Scene, unit: Unit, candidate: Candidate): Subject | null {
  const { manner, group } = candidate;
  if (manner === 'gerund') return quotedPerson(scene, unit, candidate) ?? subjectOfGerund(scene, unit, candidate);
  if (manner === 'infinitive') return subjectOfInfinitive(scene, unit, candidate);
  if (manner === 'passive') return null;
  const inverted = invertedSubject(scene, unit, candidate);
  if (inverted) return inverted;
  const before = lower(scene, group.first - 1);
  if (before === 'and' || before === 'but' || before === 'then') {
    const { previous } = candidate;
    if (isComma(scene, group.first - 2) && previous && !isSubordinate(scene, previous.subject)) return shared(previous);
    return coordinated(scene, unit, group.first - 1, previous);
  }
  return subjectBefore(scene, unit, group.first);
}

/** "and said": whose verb stands before the "and"; open where that is in a clause like "after she spoke and said". */
function coordinated(scene: Scene, unit: Unit, and: number, previous: KnownCue | undefined): Subject | null {
  const subject = controllerBefore(scene, unit, and, previous);
  if (!subject) return null;
  for (let i = and - 1; i > subject.phrase.end; i--) {
    if (!isQuoted(scene, i) && has(scene, i, WordClass.subordinator) && clauseOf.has(lower(scene, i))) return null;
  }
  const isThing = !isPronoun(scene, subject.phrase.head) && !capitalCounts(scene, unit, subject.phrase.head);
  const main = isThing ? mainCue(scene, previous, and) : null;
  const isDocument = sourceNouns.get(lower(scene, subject.phrase.head)) === 'document';
  // "Smith said the video was old but said": a thing is not the one who goes on.
  return main && (isDocument || lower(scene, and) === 'but') ? shared(main) : subject;
}

const clauseOf = new Set(['after', 'before', 'because', 'when', 'while', 'although', 'though', 'if', 'since', 'until']);

const shared = (cue: KnownCue): Subject => ({ phrase: cue.subject.phrase, how: 'shared', first: cue.group });

/** "…,” said Zhu": the verb first, after a comma, a dash or a quotation. */
function invertedSubject(scene: Scene, unit: Unit, { verb, token, end, group }: Candidate): Subject | null {
  if (!(verb.frames & Frame.inverted) || group.first !== token) return null;
  const before = token - 1;
  if (token === unit.first) return announcing(scene, unit, token, end);
  if (!isQuoted(scene, before) && !isComma(scene, before) && !isDash(scene, before)) return null;
  const phrase = nounPhraseAfter(scene, unit, end);
  if (!phrase || !canBeSource(scene, unit, phrase)) return null;
  if (isTime(scene, phrase.head) || !endsInverted(scene, unit, phrase, isQuoted(scene, before))) return null;
  return { phrase: apposedName(scene, unit, phrase) ?? phrase, how: 'inverted', first: token };
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
const spoken = new Set(['in', 'by', 'after', 'before', 'as', 'since']);

/** Smith in "quoted Smith as saying" and in "Smith, who was quoted as saying". */
function quotedPerson(scene: Scene, unit: Unit, { token }: Candidate): Subject | null {
  const as = token - 1;
  if (lower(scene, as) !== 'as') return null;
  const phrase = lower(scene, as - 1) === 'quoted' ? null : nounPhraseBefore(scene, unit, as);
  if (phrase) return quoting.has(lower(scene, phrase.first - 1)) ? { phrase, how: 'agent', first: phrase.first } : null;
  const group = verbGroup(scene, unit, as - 1);
  return group.be ? subjectBefore(scene, unit, group.first) : null;
}

const quoting = new Set(['quote', 'quotes', 'quoted', 'quoting', 'cite', 'cites', 'cited', 'citing']);

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
  const main = mainCue(scene, previous, token);
  if (main) return shared(main);
  // "forced to pay a man who said A, saying B": who says B is open.
  return previous ? null : controllerBefore(scene, unit, before, previous);
}

/** The nearest cue before that stands in no dependent clause. */
function mainCue(scene: Scene, previous: KnownCue | undefined, token: number): KnownCue | null {
  for (let cue = previous; cue && token - cue.token < 120; cue = cue.previous)
    if (!isSubordinate(scene, cue.subject)) return cue;
  return null;
}

/** Subject of the nearest finite verb to the left: who, in "Xi held talks with …, stressing". */
function controllerBefore(scene: Scene, unit: Unit, end: number, previous: KnownCue | undefined): Subject | null {
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
