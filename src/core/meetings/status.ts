import type { Meeting } from '../annotations';
import { cancelWords, plannedWords, possibleWords, postponeWords } from '../lexicon/meetingWords';
import type { Candidate } from './candidate';
import { type Days, daysOf, firstDay, lastDay } from './days';
import { isMark } from './phrases';
import type { Scene } from './scene';

export type Status = Meeting['status'];

/** What one trigger says of how the meeting stands. `weight` 0: nothing; 1: its clause; 2: the day; 3: a plain word. */
export interface Standing {
  status: Status;
  weight: number;
  why: string;
}

/** How far around the trigger a word about its standing counts, in tokens. */
const reach = 8;

/** How the meeting stands by this trigger: plain words around it, then its day, then tense and mood of its clause. */
export function standingOf(scene: Scene, candidate: Candidate): Standing {
  return byWords(scene, candidate) ?? byDay(scene, candidate) ?? byClause(scene, candidate);
}

function byWords(scene: Scene, candidate: Candidate): Standing | undefined {
  if (candidate.trigger.frame === 'snub')
    return { status: 'cancelled', weight: 3, why: `“${scene.word(candidate.trigger.first)}”` };
  const around = wordsAround(scene, candidate);
  const find = (set: ReadonlySet<string>) => around.find((word) => set.has(word));
  const cancelled =
    find(cancelWords) ??
    (around.includes('turned') && around.includes('down') ? 'turned down' : undefined) ??
    (around.includes('called') && around.includes('off') ? 'called off' : undefined);
  if (cancelled) return { status: 'cancelled', weight: 3, why: `“${cancelled}” beside it` };
  const postponed = find(postponeWords);
  if (postponed) return { status: 'postponed', weight: 3, why: `“${postponed}” beside it` };
  if (candidate.doubtful) return { status: 'possible', weight: 3, why: '“possibly” beside it' };
  if (lyingPast(scene, candidate)) return undefined;
  const possible = find(possibleWords);
  if (possible) return { status: 'possible', weight: 3, why: `“${possible}” beside it` };
  const planned = find(plannedWords);
  return planned ? { status: 'planned', weight: 3, why: `“${planned}” beside it` } : undefined;
}

/** The words of the clause left and right of the trigger that can speak of its standing. */
function wordsAround(scene: Scene, { trigger, first }: Candidate): string[] {
  const start = Math.max(scene.sentenceStart(trigger.first), first - reach);
  const end = Math.min(scene.sentenceEnd(trigger.first), trigger.end + 4);
  const found: string[] = [];
  for (let token = trigger.first - 1; token >= start; token--) {
    if (isMark(scene, token) || (token < first && scene.isReporting(token) && !possibleWords.has(scene.word(token))))
      break;
    if (!scene.references.at(token)) found.push(scene.word(token));
  }
  for (let token = trigger.end; token < end; token++) {
    if (isMark(scene, token)) break;
    const word = scene.word(token);
    if (scene.references.at(token)) continue;
    if (trigger.needs || cancelWords.has(word) || postponeWords.has(word)) found.push(word);
  }
  return found;
}

function lyingPast(scene: Scene, candidate: Candidate): boolean {
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
  if (lastDay(days) < scene.published && !ahead && facts.modality !== 'possible')
    return { status: 'held', weight: 2, why: 'its day is past' };
  return undefined;
}

function byClause(scene: Scene, { trigger, headline }: Candidate): Standing {
  const { tense, modality, negated } = scene.clauses.at(trigger.first);
  if (modality === 'counterfactual') return { status: 'possible', weight: 1, why: 'it is only thought of' };
  if (modality === 'possible') return { status: 'possible', weight: 1, why: 'its clause says that it may be' };
  if (tense === 'future' || modality === 'planned')
    return negated
      ? { status: 'cancelled', weight: 1, why: 'its clause says that it will not be' }
      : { status: 'planned', weight: 1, why: 'its clause says that it will be' };
  if (tense === 'past') return { status: 'held', weight: trigger.frame ? 1.5 : 1, why: 'its clause is in the past' };
  return { status: 'held', weight: trigger.frame && !headline ? 0.8 : 0.3, why: 'its clause tells it as a fact' };
}
