import type { Meeting } from '../annotations';
import { WordClass } from '../lexicon/clauseWords';
import { announcedWords, cancelWords, postponeWords } from '../lexicon/meetingWords';
import { formsOfBe, negations } from '../lexicon/verbGroups';
import type { Candidate } from './candidate';
import { isVerb, wordClass } from './phrases';
import type { Scene } from './scene';

const { auxiliary, adverb, determiner, subject, subordinator, relative, gerund } = WordClass;
/** What opens a clause other than the one whose subject the meeting is. */
const other = subject | subordinator | relative | gerund;

/** How far behind the noun its predicate is looked for, in tokens. */
const reach = 30;
/** Particles of the passives that call off or put off. */
const phrasalEnds = new Map([
  ['called', 'off'],
  ['put', 'off'],
  ['turned', 'down'],
  ['pushed', 'back'],
]);

interface Predicate {
  words: string;
  status: Meeting['status'];
}

/**
 * The word that calls off or puts off the meeting that a noun names, as the verb of the main clause: "A meeting with Smith,
 * planned for Monday, was called off". It wins over the participle, which tells only what had been planned.
 */
export function predicateOf(scene: Scene, { trigger }: Candidate): Predicate | undefined {
  if (trigger.frame) return undefined;
  const limit = Math.min(scene.sentenceEnd(trigger.first), trigger.end + reach);
  for (let token = trigger.end; token < limit; token++) {
    const word = scene.word(token);
    if (word === ',') {
      const closing = closingComma(scene, token, limit);
      if (closing < 0) return undefined;
      token = closing;
    } else if (scene.references.at(token) || announcedWords.has(word)) continue;
    else if (word === ';' || word === '”' || wordClass(scene, token) & other) return undefined;
    else if (wordClass(scene, token) & auxiliary) return passiveAt(scene, token, limit);
    else if (isVerb(scene, token) && !(wordClass(scene, token - 1) & determiner)) return undefined;
  }
  return undefined;
}

/** The comma that closes what the one at `opening` opens, if a verb group follows it; else -1. */
function closingComma(scene: Scene, opening: number, limit: number): number {
  for (let token = opening + 1; token < limit; token++) {
    if (scene.word(token) === ',' && wordClass(scene, token + 1) & auxiliary) return token;
    if (scene.word(token) === ';') return -1;
  }
  return -1;
}

function passiveAt(scene: Scene, from: number, limit: number): Predicate | undefined {
  let token = from;
  let passive = false;
  let negated = false;
  for (; token < limit && (wordClass(scene, token) & (auxiliary | adverb) || scene.word(token) === 'to'); token++) {
    passive ||= formsOfBe.has(scene.word(token));
    negated ||= negations.has(scene.word(token));
  }
  if (!passive) return undefined;
  const word = scene.word(token);
  const phrase = scene.word(token + 1) === phrasalEnds.get(word) ? `${word} ${scene.word(token + 1)}` : word;
  const postponed = postponeWords.has(word) || phrase === 'put off' || phrase === 'pushed back';
  if (!postponed && phrase === word && !cancelWords.has(word)) return undefined;
  if (negated) return { words: `not ${phrase}`, status: 'planned' };
  return { words: phrase, status: postponed ? 'postponed' : 'cancelled' };
}
