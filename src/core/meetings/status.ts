import type { Meeting } from '../annotations';
import { WordClass } from '../lexicon/clauseWords';
import {
  announcedWords,
  cancelWords,
  plannedWords,
  possibleWords,
  postponeWords,
  takingPart,
} from '../lexicon/meetingWords';
import type { Candidate } from './candidate';
import { type Days, daysOf, firstDay, lastDay } from './days';
import { isMark, wordClass } from './phrases';
import { predicateOf } from './predicate';
import type { Scene } from './scene';

type Status = Meeting['status'];

/** What one trigger says of how the meeting stands. `weight` 0 to 1: its clause; 2: the day; 3: a plain word. */
export interface Standing {
  status: Status;
  weight: number;
  why: string;
  /** Told of only as what came before something else: "following his meeting with Smith". */
  behind?: boolean;
}

/** How far left of the trigger a word about its standing counts, in tokens. */
const reach = 7;
const { auxiliary, adverb } = WordClass;

/** They open clauses whose present tense stands for the future. */
const subordinate = new Set(['when', 'once', 'until', 'before']);

/** In the present they tell of what comes: "heads to Rome", "is flying to Rome". */
const ahead = new Set(['head', 'travel', 'fly']);

/** How the meeting stands by this trigger: plain words around it, then its day, then tense and mood of its clause. */
export function standingOf(scene: Scene, candidate: Candidate): Standing {
  return byWords(scene, candidate) ?? byDay(scene, candidate) ?? byClause(scene, candidate);
}

function byWords(scene: Scene, candidate: Candidate): Standing | undefined {
  if (candidate.sequel) return { status: 'held', weight: 3, why: 'it came before' };
  if (candidate.trigger.frame === 'snub') return said('cancelled', scene.word(candidate.trigger.first));
  const unfulfilled = unfulfilledPlan(scene, candidate);
  if (unfulfilled) return said('cancelled', unfulfilled);
  const predicate = predicateOf(scene, candidate);
  if (predicate) return said(predicate.status, predicate.words);
  if (isBehind(scene, candidate))
    return { status: 'held', weight: candidate.definite ? 0.5 : 1, why: 'it came before', behind: true };
  const words = [...wordsBefore(scene, candidate), ...wordsAfter(scene, candidate)];
  const withheld = scene.word(candidate.first - 1) === 'denied' ? 'denied' : undefined;
  const stopped = words.find((word) => cancelWords.has(word)) ?? phrasal(words) ?? withheld;
  if (stopped) return said('cancelled', stopped);
  const postponed = words.find((word) => postponeWords.has(word));
  if (postponed) return said('postponed', postponed);
  if (candidate.doubtful) return said('possible', 'possibly');
  if (isNotArranged(scene, candidate)) return said('possible', 'not');
  if (!candidate.trigger.frame && !candidate.definite && (words.includes("n't") || words.includes('not')))
    return said('possible', 'not');
  if (isNone(scene, candidate)) return said('possible', 'no');
  const asked = words.includes('asked') || words.includes('asks');
  const possible = words.find((word) => possibleWords.has(word) && !(asked && (word === 'if' || word === 'whether')));
  if (possible && !isOver(scene, candidate) && !(possible === 'would' && isPromised(scene, candidate)))
    return said('possible', possible);
  const planned = words.find((word) => plannedWords.has(word));
  if (!planned || isOver(scene, candidate)) return undefined;
  if (!candidate.trigger.frame || !scene.clauses.at(candidate.trigger.first).negated) return said('planned', planned);
  return said(firmWords.has(planned) ? 'cancelled' : 'possible', `not ${planned}`);
}

/** "will not meet": it is settled that they do not; but "is not scheduled to meet" leaves it open. */
const firmWords = new Set(['will', "'ll", 'wo', 'shall']);

/** "said he would meet her on Friday": the day makes a plan of it. */
function isPromised(scene: Scene, { trigger, date }: Candidate): boolean {
  return date !== undefined && scene.clauses.at(trigger.first).modality === 'planned';
}

/** "was to have met": it was planned and did not come to be. */
function unfulfilledPlan(scene: Scene, { trigger }: Candidate): string | undefined {
  const words = [3, 2, 1].map((back) => scene.word(trigger.first - back));
  const isPlan = (words[0] === 'was' || words[0] === 'were') && words[1] === 'to' && words[2] === 'have';
  return trigger.frame && isPlan ? words.join(' ') : undefined;
}

/** "no meeting", "no plans to meet". */
function isNone(scene: Scene, { trigger, first }: Candidate): boolean {
  for (let token = first - (trigger.frame ? 2 : 0); token < trigger.first; token++)
    if (scene.word(token) === 'no') return true;
  return false;
}

/** "do not have a meeting scheduled". */
function isNotArranged(scene: Scene, { trigger, definite, first }: Candidate): boolean {
  if (trigger.frame || definite || !scene.clauses.at(trigger.first).negated) return false;
  for (let token = first - 1; token >= first - 4; token--) if (takingPart.has(scene.word(token))) return true;
  return false;
}

function said(status: Status, word: string): Standing {
  return { status, weight: 3, why: `“${word}” beside it` };
}

/** Verbs that with their particle say that it does not take place. */
const phrasalVerbs = [
  ['turned', 'down'],
  ['called', 'off'],
  ['ruled', 'out'],
  ['pulled', 'out'],
  ['backed', 'out'],
] as const;
const phrasalParts: ReadonlySet<string> = new Set(phrasalVerbs.flat());

function phrasal(words: string[]): string | undefined {
  const found = phrasalVerbs.find((parts) => parts.every((part) => words.includes(part)));
  return found?.join(' ');
}

/** Words left of the trigger that speak of its standing: all of a verb’s group; of a known meeting only those in its phrase. */
function wordsBefore(scene: Scene, { trigger, first, definite }: Candidate): string[] {
  const words: string[] = [];
  for (let token = trigger.first - 1; token >= first; token--)
    if (!scene.references.at(token)) words.push(scene.word(token));
  const start = scene.sentenceStart(trigger.first);
  let left = definite ? 2 : reach;
  for (let token = first - 1; token >= start && left > 0; token--) {
    const word = scene.word(token);
    if (!scene.references.at(token) && scene.references.titleFrom(token) < 0) left--;
    const verdict = cancelWords.has(word) || postponeWords.has(word);
    if (
      isMark(scene, token) ||
      (scene.isReporting(token) && !verdict && !possibleWords.has(word) && !phrasalParts.has(word))
    )
      break;
    // "in May" is no "may".
    if ((!definite || verdict || phrasalParts.has(word)) && !scene.date(token)) words.push(word);
  }
  return words;
}

/** "was cancelled", "is scheduled for", "could take place" behind the noun phrase, "planned" behind the noun. */
function wordsAfter(scene: Scene, { trigger, end }: Candidate): string[] {
  if (trigger.frame) return [];
  const next = scene.word(trigger.end);
  const says = announcedWords.has(next) || cancelWords.has(next) || postponeWords.has(next);
  const words = says ? [next] : [];
  let verbal = false;
  const limit = Math.min(scene.sentenceEnd(trigger.first), end + 6);
  for (let token = end; token < limit; token++) {
    if (scene.references.at(token)) break;
    const classes = wordClass(scene, token);
    if (!verbal && !(classes & (auxiliary | adverb))) break;
    words.push(scene.word(token));
    if (!(classes & (auxiliary | adverb))) break;
    verbal ||= (classes & auxiliary) !== 0;
  }
  return words;
}

/** Its day is past and its clause says that it was: "could", "hoped" then speak of something else. */
function isOver(scene: Scene, candidate: Candidate): boolean {
  const days = candidateDays(candidate);
  if (!days || !scene.published || lastDay(days) >= scene.published) return false;
  const facts = scene.clauses.at(candidate.trigger.first);
  return facts.tense === 'past' && facts.modality === 'fact';
}

export function candidateDays(candidate: Candidate): Days | undefined {
  return daysOf(candidate.date?.value);
}

function byDay(scene: Scene, candidate: Candidate): Standing | undefined {
  const days = candidateDays(candidate);
  if (!days || !scene.published) return undefined;
  if (firstDay(days) > scene.published) return { status: 'planned', weight: 2, why: 'its day lies ahead' };
  const facts = scene.clauses.at(candidate.trigger.first);
  const ahead = facts.modality === 'planned' || facts.tense === 'future';
  if (lastDay(days) >= scene.published || ahead || facts.modality === 'possible') return undefined;
  return { status: 'held', weight: 2, why: 'its day is past' };
}

/** "following a meeting with Smith": it is over, unless the clause itself lies ahead. */
function isBehind(scene: Scene, { trigger, first }: Candidate): boolean {
  return (
    !trigger.frame &&
    ['following', 'after', 'since'].includes(scene.word(first - 1)) &&
    scene.clauses.at(trigger.first).tense !== 'future'
  );
}

function byClause(scene: Scene, candidate: Candidate): Standing {
  const { trigger, headline, definite } = candidate;
  const { tense, modality, negated } = scene.clauses.at(trigger.first);
  const weight = definite ? 0.5 : 1;
  if (isAsked(scene, trigger.first)) return { status: 'possible', weight, why: 'it is only asked' };
  if (modality === 'counterfactual') return { status: 'possible', weight, why: 'it is only thought of' };
  if (modality === 'possible' || isNotArranged(scene, candidate))
    return { status: 'possible', weight, why: 'its clause says that it may be' };
  if (tense === 'future' || modality === 'planned') {
    if (negated) return { status: 'cancelled', weight, why: 'its clause says that it will not be' };
    return { status: 'planned', weight, why: 'its clause says that it will be' };
  }
  if (tense === 'present' && comesWithMain(scene, trigger.first))
    return { status: 'planned', weight, why: 'its main clause says that it is to come' };
  if (ahead.has(trigger.lemma) && tense === 'present')
    return { status: 'planned', weight: 0.9, why: 'it is on the way' };
  if (tense === 'past')
    return { status: 'held', weight: trigger.frame ? 1.5 : weight, why: 'its clause is in the past' };
  return { status: 'held', weight: trigger.frame && !headline ? 0.8 : 0.3, why: 'its clause tells it as a fact' };
}

/** "Did Smith meet Jones?" */
function isAsked(scene: Scene, token: number): boolean {
  const end = scene.sentenceEnd(token) - 1;
  const closed = scene.word(end) === '?' || scene.word(end - 1) === '?';
  return closed && (wordClass(scene, scene.sentenceStart(token)) & auxiliary) !== 0;
}

/** "could talk when they attend the summit": the present tense behind "when" tells of the time of the main clause. */
function comesWithMain(scene: Scene, token: number): boolean {
  const start = scene.sentenceStart(token);
  for (let at = token - 1; at > start && at > token - reach * 2; at--) {
    if (isMark(scene, at)) return false;
    if (!subordinate.has(scene.word(at))) continue;
    const { tense, modality } = scene.clauses.at(at - 1);
    return tense === 'future' || modality === 'possible' || modality === 'planned';
  }
  return false;
}
