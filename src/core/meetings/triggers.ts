import { WordClass } from '../lexicon/clauseWords';
import {
  type MeetingKind,
  type MeetingVerb,
  meetingNouns,
  meetingVerbs,
  metThings,
  type NounNeeds,
  otherEventWords,
  type VerbFrame,
  verbGroupWords,
  wireWords,
} from '../lexicon/meetingWords';
import { formsOfBe } from '../lexicon/verbGroups';
import { WordMasks, withMask } from '../lexicon/vocabulary';
import { isMark, wordClass } from './phrases';
import type { Scene } from './scene';

/** A word that may tell of a meeting. Tokens, `end` exclusive: the noun with "phone" or "working" before it, the verb with "down". */
export interface Trigger {
  first: number;
  end: number;
  /** The noun in the singular, or the verb's infinitive ("meeting" for "meet"): triggers of one lemma may well tell of one meeting. */
  lemma: string;
  kind: MeetingKind;
  plural: boolean;
  /** Of a noun. */
  needs?: NounNeeds;
  /** Of a verb. */
  frame?: VerbFrame;
}

const { determiner, preposition, auxiliary, possessive, object, subject, relative, gerund } = WordClass;

const triggerWords = new WordMasks(withMask([...meetingVerbs.keys(), ...meetingNouns.keys()], 1));

/** All words of the story that may tell of a meeting, in text order. */
export function findTriggers(scene: Scene): Trigger[] {
  const triggers: Trigger[] = [];
  for (let token = 0; token < scene.tokens.length; token++) {
    const trigger = triggerAt(scene, token);
    if (!trigger || !scene.isStory(token)) continue;
    triggers.push(trigger);
    token = trigger.end - 1;
  }
  return triggers;
}

function triggerAt(scene: Scene, token: number): Trigger | undefined {
  if (triggerWords.of(scene.listed(token)) === 0) return hyphenated(scene, token);
  const word = scene.word(token);
  const verb = meetingVerbs.get(word);
  const noun = meetingNouns.get(word);
  if (insideName(scene, token)) return undefined;
  if (verb && (!noun || standsAsVerb(scene, token))) return verbTrigger(scene, token, verb);
  return noun ? nounTrigger(scene, token) : undefined;
}

/** "General Assembly", "Jack Tour": no trigger; but "APEC Summit" is one, whatever the name takes in. */
function insideName(scene: Scene, token: number): boolean {
  const reference = scene.references.at(token);
  if (reference?.form !== 'name') return false;
  if (reference.entity.kind === 'person' || reference.endToken !== token + 1) return true;
  const kind = meetingNouns.get(scene.word(token))?.kind;
  return reference.endToken - reference.firstToken < 2 || (kind !== 'summit' && kind !== 'meeting');
}

const letterP = 0x70;

/** "pre-trip", "post-summit": the trigger is behind the hyphen. */
function hyphenated(scene: Scene, token: number): Trigger | undefined {
  const word = scene.word(token);
  if (word.charCodeAt(0) !== letterP || (!word.startsWith('pre-') && !word.startsWith('post-'))) return undefined;
  const base = word.slice(word.indexOf('-') + 1);
  const noun = meetingNouns.get(base);
  if (noun?.needs !== 'alone') return undefined;
  return { first: token, end: token + 1, lemma: base, kind: noun.kind, plural: false, needs: 'back', frame: undefined };
}

/** Whether a word that can be either ("visit", "meeting", "call", "host") is a verb here. */
function standsAsVerb(scene: Scene, token: number): boolean {
  const before = scene.word(token - 1);
  const classes = wordClass(scene, token - 1);
  const next = scene.word(token + 1);
  if (scene.word(token).endsWith('ing')) return standsAsGerund(scene, token);
  if (classes & (determiner | possessive) && !(classes & (subject | relative))) return false;
  if (next === 'to' && !verbGroupWords.has(before)) return false;
  const third = scene.word(token).endsWith('s');
  if (before === 'and' || classes & (subject | relative)) return true;
  if (third && classes & auxiliary) return false;
  if (before === 'to' || classes & auxiliary) return true;
  // "a planned visit", "his expected call"
  if (verbGroupWords.has(before)) return !(wordClass(scene, token - 2) & (determiner | possessive));
  const reference = scene.references.at(token - 1);
  if (!reference || reference.possessive) return false;
  const base = scene.word(token) === meetingVerbs.get(scene.word(token))?.lemma;
  if (base && !isListed(scene, reference.firstToken)) return false;
  return reference.entity.kind === 'person' || objectFollows(scene, token + 1);
}

/** One of several subjects: "Smith and Jones visit", "Smith, Jones call". */
function isListed(scene: Scene, first: number): boolean {
  const before = scene.word(first - 1);
  return before === 'and' || before === ',' || before === '&';
}

function objectFollows(scene: Scene, token: number): boolean {
  return scene.references.at(token) !== undefined || (wordClass(scene, token) & (determiner | object)) !== 0;
}

/** "is meeting", "after meeting Smith": a verb. "a meeting", "after meetings": a noun. */
function standsAsGerund(scene: Scene, token: number): boolean {
  const classes = wordClass(scene, token - 1);
  if (formsOfBe.has(scene.word(token - 1))) return true;
  if (classes & (determiner | possessive)) return false;
  const next = scene.word(token + 1);
  const followed = next === 'with' || objectFollows(scene, token + 1);
  return followed && ((classes & (preposition | gerund)) !== 0 || isMark(scene, token - 1));
}

function verbTrigger(scene: Scene, token: number, verb: MeetingVerb): Trigger | undefined {
  if (wordClass(scene, token - 1) & determiner && !(wordClass(scene, token - 1) & subject)) return undefined;
  if (verb.frame === 'phone' && wordClass(scene, token - 1) & preposition && scene.word(token - 1) !== 'to')
    return undefined;
  const particles = verb.particles?.find((words) =>
    words.every((word, index) => scene.word(token + 1 + index) === word),
  );
  if (verb.particles && !particles) return undefined;
  const end = token + 1 + (particles?.length ?? 0);
  if (verb.frame === 'meet' && meetsThing(scene, end)) return undefined;
  if (verb.frame === 'host' && (namesOffice(scene, token) || meetingNouns.has(scene.word(token - 1)))) return undefined;
  const lemma = verb.lemma === 'meet' ? 'meeting' : verb.lemma;
  return { first: token, end, lemma, kind: verb.kind, plural: false, needs: undefined, frame: verb.frame };
}

/** "told host Jones", "News Daily host Jones": who hosts, no verb. */
function namesOffice(scene: Scene, token: number): boolean {
  const word = scene.word(token);
  if (word !== 'host' && word !== 'hosts') return false;
  const before = scene.word(token - 1);
  const verbal =
    before === 'to' || before === 'and' || (wordClass(scene, token - 1) & (auxiliary | subject | relative)) !== 0;
  return !verbal && (word === 'host' || !scene.references.at(token - 1));
}

/** "met the target", "met with fierce criticism". */
function meetsThing(scene: Scene, from: number): boolean {
  for (let token = from; token < from + 5; token++) {
    if (scene.references.at(token)?.entity.kind === 'person' || scene.word(token) === ',' || scene.word(token) === '.')
      return false;
    if (metThings.has(scene.word(token))) return true;
  }
  return false;
}

function nounTrigger(scene: Scene, token: number): Trigger | undefined {
  const word = scene.word(token);
  const noun = meetingNouns.get(word);
  if (!noun) return undefined;
  const before = scene.word(token - 1);
  const next = scene.word(token + 1);
  const wire = wireWords.has(before);
  if (otherEventWords.has(before) || (before === 'conference' && !wire) || next === 'room' || next === 'center')
    return undefined;
  if (noun.kind === 'call' && isOtherCall(word, next, wire)) return undefined;
  if (
    word === 'bilateral' &&
    (!(wordClass(scene, token - 1) & (determiner | possessive)) || !['with', 'between', '.', ','].includes(next))
  )
    return undefined;
  if (word === 'event' && before === 'the' && scene.word(token - 2) === 'in') return undefined;
  if (word === 'tour' && next === 'de') return undefined;
  if (word === 'talks' && (next === 'about' || isPerson(scene, token - 1))) return undefined;
  const plural = word.endsWith('s') && word !== 'congress';
  const first = wire || before === 'working' ? token - 1 : token;
  return {
    first,
    end: token + 1,
    lemma: singular(word),
    kind: wire ? 'call' : noun.kind,
    plural,
    needs: wire ? 'alone' : noun.needs,
    frame: undefined,
  };
}

/** "a call for action", "calls on": no telephone. */
function isOtherCall(word: string, next: string, wire: boolean): boolean {
  return word.startsWith('call') && !wire && ['for', 'on', 'to', 'of', 'center', 'centre', 'out'].includes(next);
}

function isPerson(scene: Scene, token: number): boolean {
  const reference = scene.references.at(token);
  return reference?.entity.kind === 'person' && !reference.possessive;
}

function singular(word: string): string {
  return word === 'talks' || word === 'congress' ? word : word.replace(/s$/, '');
}
