import type { ArticleFacts } from './article';
import { Decoder } from './decode';
import { FeatureReader } from './features';
import { labelCount, outside } from './labels';
import type { NameModel } from './model';
import { NameVotes } from './votes';

/** Longer sentences are read in pieces, so that memory does not grow with them. */
const longestStretch = 1024;
/** Above all other scores. */
const certain = 0x7000;

export interface TaggedArticle {
  /** One label per token (see `labels.ts`). */
  labels: Uint8Array;
  /** By how much, as a logarithm of odds, the label of each token is ahead of the next best for that token alone. */
  margins: Float32Array;
}

/**
 * Labels the tokens in two readings: the first sentence by sentence, the second
 * with what the first found about the same words elsewhere.
 */
export function tagArticle(facts: ArticleFacts, model: NameModel): TaggedArticle {
  const { starts, tokens } = facts;
  const labels = new Uint8Array(tokens.length);
  const scores = new Int16Array(tokens.length * labelCount);
  const reader = new FeatureReader(facts);
  const decoder = new Decoder();
  const eachStretch = (read: (from: number, to: number) => void): void => {
    for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
      const end = starts[sentence + 1] as number;
      for (let from = starts[sentence] as number; from < end; from += longestStretch) {
        const to = Math.min(end, from + longestStretch);
        reader.enter(sentence, from, to);
        read(from, to);
        decoder.best(scores.subarray(from * labelCount, to * labelCount), to - from, model.transitions, labels, from);
      }
    }
  };
  eachStretch((from, to) => {
    for (let token = from; token < to; token++) {
      if (reader.isPlain(token)) scores[token * labelCount + outside] = certain;
      else model.addScores(reader.found, reader.read(token), scores, token * labelCount);
    }
  });
  const votes = new NameVotes(facts, labels.slice());
  eachStretch((from, to) => {
    for (let token = from; token < to; token++)
      model.addScores(reader.found, reader.readVotes(token, votes), scores, token * labelCount);
  });
  return { labels, margins: marginsOf(labels, scores, model.scale) };
}

function marginsOf(labels: Uint8Array, scores: Int16Array, scale: number): Float32Array {
  const margins = new Float32Array(labels.length);
  for (let token = 0; token < labels.length; token++) {
    const chosen = labels[token] as number;
    if (chosen === outside) continue;
    let next = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++) {
      if (label !== chosen) next = Math.max(next, scores[token * labelCount + label] as number);
    }
    margins[token] = ((scores[token * labelCount + chosen] as number) - next) / scale;
  }
  return margins;
}
