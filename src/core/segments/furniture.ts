import { furnitureLines, furniturePhrases } from '../lexicon/pageFurniture';
import type { BlockView } from './blockView';

const weights = new Map(furniturePhrases);
const phrases = new RegExp(
  [...weights.keys()]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join('|'),
  'g',
);

/** Longest plug or notice, in words. */
const longestPlug = 75;
const counter = /^[\d.,]{1,9}[km]?\+?(?: (?:shares?|comments?|views?|likes?|replies|retweets|votes?))?$/;
const age = /^\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/;
const keyAndValue = /^[\p{L}][\p{L} _-]{1,28}: ?(?:[\w.-]+ ?){0,3}$/u;
const moreFrom = /^(?:more|latest|most read|most popular|trending|top stories|best) (?:from|on|in|about|by) .{2,50}$/;
const copyright = /^(?:copyright\b|©|\(c\)).{0,120}$/;
const markup = /^[{}<>[\]()|/\\#=+*_~^•·–—.…-]+$/;
const webAddress = /^(?:https?:\/\/|www\.)\S+$/;
const ofSpeech = /\b(?:said|says|told|added|according to)\b/;
const ofReader = /\b(?:you|your|our|us|we)\b/;

/** True where the wording alone shows that the paragraph is no part of the story. */
export function isFurniture(view: BlockView): boolean {
  if (view.text === '') return false;
  const line = bare(view.lower);
  if (line.length === 0) return true;
  if (furnitureLines.has(line)) return true;
  if (view.words <= 4 && ((counter.test(line) && !/\d\.$/.test(view.text)) || age.test(line) || markup.test(line)))
    return true;
  if (webAddress.test(view.lower) || copyright.test(view.lower)) return true;
  if (view.words <= 9 && !/[.!?]$/.test(view.lower) && moreFrom.test(line)) return true;
  return view.words <= longestPlug && !view.startsQuotation && weigh(view) >= 2;
}

/** A field of a form or of the page's own data: "Article type: free". It counts only among others of its kind. */
export function isField(view: BlockView): boolean {
  return view.words <= 7 && !view.text.endsWith('.') && keyAndValue.test(view.text);
}

/** The phrase as whole words. */
function asPattern(phrase: string): string {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (/^\w/.test(phrase) ? '\\b' : '') + escaped + (/\w$/.test(phrase) ? '\\b' : '');
}

function weigh(view: BlockView): number {
  let weight = 0;
  for (const [phrase] of view.lower.matchAll(phrases)) weight += weights.get(phrase) ?? 0;
  if (weight === 0) return 0;
  // The story itself may speak of newsletters and apps: then somebody is quoted, and nobody addresses the reader.
  if (ofSpeech.test(view.lower)) weight -= 2;
  if (!ofReader.test(view.lower) && view.words > 25) weight -= 1;
  return weight;
}

/** The line without marks and white space at its ends. */
function bare(lower: string): string {
  return lower.replace(/^[^\p{L}\p{N}©]+/u, '').replace(/[\s:.!?*>»→…|_-]+$/u, '');
}
