import { furnitureLines, furniturePhrases } from '../lexicon/pageFurniture';
import { WordList } from '../lexicon/vocabulary';
import { tokenize } from '../text/tokenize';
import type { Tokens } from '../text/tokens';
import type { BlockView } from './blockView';

interface Phrase {
  words: readonly string[];
  weight: number;
}

/** The phrases by their first token. */
const phrases = new WordList(byFirstWord());

/** Longest label of the lexicon, and longest plug or notice, in words. */
const longestLabel = 12;
const longestPlug = 75;
const counter = /^[\d.,]{1,9}[km]?\+?(?: (?:shares?|comments?|views?|likes?|replies|retweets|votes?))?$/;
const listPosition = /^(?:list )?(?:\d+ )?of \d+(?: items?)?$|^(?:start|end) of list$/;
const origin = /^(?:source|via)s?: ?.{2,60}$/;
const age = /^\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/;
const keyAndValue = /^[\p{L}][\p{L} _-]{1,28}: ?(?:[\w.-]+ ?){0,3}$/u;
const moreFrom = /^(?:more|latest|most read|most popular|trending|top stories|best) (?:from|on|in|about|by) .{2,50}$/;
const listOfTags = /^(?:tags?|topics?|filed under|keywords|categor(?:y|ies)|hashtags?) ?: .{2,200}$/;
const copyright = /^(?:copyright\b|©|\(c\)).{0,120}$/;
const markup = /^[{}<>[\]()|/\\#=+*_~^•·–—.…-]+$/;
const webAddress = /^(?:https?:\/\/|www\.)\S+$/;
const ofSpeech = /\b(?:said|says|told|added|according to)\b/;
const ofReader = /\b(?:you|your|our|us|we)\b/;

/** True where the wording alone shows that the paragraph is no part of the story. */
export function isFurniture(tokens: Tokens, view: BlockView): boolean {
  if (view.text === '') return false;
  if (view.words <= longestLabel && isLabel(view)) return true;
  if (webAddress.test(view.lower) || copyright.test(view.lower) || listOfTags.test(view.lower)) return true;
  return view.words <= longestPlug && !view.startsQuotation && weigh(tokens, view) >= 2;
}

/** A label, a button, a counter, a line of marks. */
function isLabel(view: BlockView): boolean {
  const line = bare(view.lower);
  if (line.length === 0 || furnitureLines.has(line)) return true;
  if (view.words > 4)
    return view.words <= 9 && ((!/[.!?]$/.test(view.lower) && moreFrom.test(line)) || origin.test(line));
  if (listPosition.test(line) || origin.test(view.lower)) return true;
  // A number with a full stop counts the points of a list.
  return (counter.test(line) && !/\d\.$/.test(view.text)) || age.test(line) || markup.test(line) || moreFrom.test(line);
}

/** A field of a form or of the page's own data: "Article type: free". It counts only among others of its kind. */
export function isField(view: BlockView): boolean {
  return view.words <= 7 && !view.text.endsWith('.') && keyAndValue.test(view.text);
}

function byFirstWord(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [phrase, weight] of furniturePhrases) {
    const words = tokenize(phrase).lower;
    const first = words[0] as string;
    found.set(first, [...(found.get(first) ?? []), { words, weight }]);
  }
  // Of two that begin alike the longer one counts.
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

function phraseAt(tokens: Tokens, token: number, limit: number): Phrase | undefined {
  return phrases
    .of(tokens.listed[token] as number)
    ?.find(({ words }) => token + words.length <= limit && words.every((word, i) => tokens.lower[token + i] === word));
}

function weigh(tokens: Tokens, view: BlockView): number {
  let weight = 0;
  for (let token = view.firstToken; token < view.endToken; token++) {
    const phrase = phraseAt(tokens, token, view.endToken);
    weight += phrase?.weight ?? 0;
    if (phrase) token += phrase.words.length - 1;
    else if (isAddress(tokens.lower[token] as string)) weight += 1;
  }
  if (weight === 0) return 0;
  // The story itself may speak of newsletters and apps: then somebody is quoted, and nobody addresses the reader.
  if (ofSpeech.test(view.lower)) weight -= 2;
  if (!ofReader.test(view.lower) && view.words > 25) weight -= 1;
  return weight;
}

/** Most words fail at their first letter. */
function isAddress(lower: string): boolean {
  return lower.charCodeAt(0) === 0x68 && lower.startsWith('http');
}

/** The line without marks and white space at its ends. */
function bare(lower: string): string {
  return lower.replace(/^[^\p{L}\p{N}©]+/u, '').replace(/[\s:.!?*>»→…|_-]+$/u, '');
}
