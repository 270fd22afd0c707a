import type { ArticleFacts } from './article';
import { Decoder } from './decode';
import { FeatureReader } from './features';
import { labelCount } from './labels';
import type { NameModel } from './model';

/** Longer sentences are read in pieces, so that memory does not grow with them. */
const longestStretch = 1024;

/** One label per token (see `labels.ts`). */
export function tagArticle(facts: ArticleFacts, model: NameModel): Uint8Array {
  const { starts, tokens } = facts;
  const labels = new Uint8Array(tokens.length);
  const reader = new FeatureReader(facts);
  const decoder = new Decoder();
  const scores = new Int32Array(longestStretch * labelCount);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const end = starts[sentence + 1] as number;
    for (let from = starts[sentence] as number; from < end; from += longestStretch) {
      const to = Math.min(end, from + longestStretch);
      scores.fill(0, 0, (to - from) * labelCount);
      reader.enter(sentence, from, to);
      for (let token = from; token < to; token++) {
        model.addScores(reader.found, reader.read(token), scores, (token - from) * labelCount);
      }
      decoder.best(scores, to - from, model.transitions, labels, from);
    }
  }
  return labels;
}
