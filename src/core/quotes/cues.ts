import { WordClass } from '../lexicon/clauseWords';
import { Frame, type ReportingVerb, readingsOfWords, type VerbReading } from '../lexicon/reportingVerbs';
import { VerbForm } from '../lexicon/verbForms';
import { type KnownCue, subjectOf } from './cueSubject';
import { capitalCounts, nounPhraseAfter } from './nounPhrase';
import { has, isAcronym, isQuoted, isWord, lower, quotationAt, type Range, type Scene, type Unit } from './scene';
import { canBeSource, type Subject } from './subject';
import { mannerOf, type VerbGroup, verbGroup } from './verbGroup';

/** A reporting verb in the narrator's words, with who speaks; `first` to `end` covers the addressee too. */
export interface Cue extends Range, KnownCue {
  verb: ReportingVerb;
  negated: boolean;
  /** "could say", "should ask": nothing is reported. */
  hypothetical: boolean;
}

/** All cues of a unit, in text order. */
export function cuesOf(scene: Scene, unit: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let token = unit.first; token < unit.end; token++) {
    const readings = readingsOfWords.of(scene.tokens.listed[token] as number);
    if (!readings || isQuoted(scene, token)) continue;
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
  if (token > unit.first && capitalCounts(scene, unit, token)) return null;
  const reading = readings.find(({ verb }) => verb.particle === '' || lower(scene, token + 1) === verb.particle);
  if (!reading) return null;
  const { verb, forms } = reading;
  const group = verbGroup(scene, unit, token);
  const manner = mannerOf(scene, unit, token, forms, group);
  if (!manner) return null;
  const end = token + (verb.particle ? 2 : 1);
  const subject = subjectOf(scene, unit, { verb, token, end, group, manner, previous });
  if (!subject || !agrees(scene, unit, subject, forms, group) || isThing(scene, subject, verb)) return null;
  if (verb.lemma === 'tell' && tellsTale(scene, unit, end)) return null;
  const needsProof =
    !plainVerbs.has(verb.lemma) && (verb.weak || lower(scene, end) !== 'that' || isAmbiguous(scene, token));
  if (needsProof && !canBeSource(scene, unit, subject.phrase)) return null;
  const withAddressee = subject.how === 'inverted' ? end : addresseeEnd(scene, unit, verb, end);
  const { negated } = group;
  // "How can they ask …"
  const hypothetical = group.hypothetical || has(scene, subject.phrase.first - 1, WordClass.auxiliary);
  return {
    verb,
    token,
    first: token,
    end: withAddressee,
    group: group.first,
    manner,
    negated,
    hypothetical,
    subject,
    previous,
  };
}

/** "It underscores that …": with a thing for a subject these verbs tell what it shows, not what somebody says. */
const showing = new Set(
  'challenge clarify encourage explain highlight imply indicate press recall remind reveal signal suggest tell underline underscore'.split(
    ' ',
  ),
);

const isThing = (scene: Scene, { phrase }: Subject, { lemma }: ReportingVerb) =>
  showing.has(lemma) && phrase.end === phrase.first + 1 && things.has(lower(scene, phrase.head));

const things = new Set(['it', 'this', 'that', 'which']);

/** "tell a story", "tells so many lies" */
function tellsTale(scene: Scene, unit: Unit, end: number): boolean {
  const phrase = nounPhraseAfter(scene, unit, end);
  return phrase !== null && tales.has(lower(scene, phrase.head));
}

const tales = new Set(['story', 'stories', 'lie', 'lies', 'truth', 'tale', 'tales', 'joke', 'jokes', 'time']);

/** Verbs of speaking whose subject needs no proof that it can speak. */
const plainVerbs = new Set(['say', 'tell', 'add', 'ask', 'reply', 'warn']);

/** Whether subject and verb agree in number, where the form alone must show that it is a verb. */
function agrees(scene: Scene, unit: Unit, subject: Subject, forms: number, group: VerbGroup): boolean {
  if (forms & (VerbForm.past | VerbForm.gerund) || group.have || group.be || group.modal || group.to) return true;
  const { head: at } = subject.phrase;
  // "WHO" is no pronoun.
  const head = isWord(scene, at) && isAcronym(scene.tokens, at) ? '' : lower(scene, at);
  const isJoined = subject.phrase.end - 1 > subject.phrase.head || holdsAnd(scene, subject.phrase);
  const plural =
    pluralPronouns.has(head) || isJoined || (head.endsWith('s') && !head.endsWith('ss')) || head.endsWith('men');
  if (forms & VerbForm.base && oneOf.has(lower(scene, subject.phrase.first))) return false;
  if (manyOf.has(lower(scene, subject.phrase.first)) && subject.phrase.end - subject.phrase.first > 1)
    return (forms & VerbForm.base) !== 0;
  if (forms & VerbForm.base) return plural && !singularPronouns.has(head);
  return !pluralPronouns.has(head) && (!head.endsWith('s') || capitalCounts(scene, unit, subject.phrase.head));
}

/** "Smith and Jones" */
function holdsAnd(scene: Scene, { first, end }: Range): boolean {
  for (let i = first + 1; i < end - 1; i++) if (lower(scene, i) === 'and') return true;
  return false;
}

const pluralPronouns = new Set(
  'they we i you some many others who both few most several media police people'.split(' '),
);
const manyOf = new Set(['several', 'many', 'some', 'these', 'those', 'both', 'few', 'various']);
const oneOf = new Set(['a', 'an', 'another', 'each', 'every', 'let']);
const singularPronouns = new Set(['he', 'she', 'it', 'one']);

const isAmbiguous = (scene: Scene, token: number) => has(scene, token, WordClass.alsoNoun);

/** "told CBS’s “Morning Show”": the name of a programme belongs to the addressee. */
function quotationEnd(scene: Scene, token: number): number {
  return quotationAt(scene, token)?.end ?? token;
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
  // "directed questions to", "ordered construction to": what is not a person is not spoken to.
  if (verb.frames & Frame.addresseeTo && !canBeSource(scene, unit, phrase)) return end;
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
