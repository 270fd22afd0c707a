import type { ArticleFacts } from './article';
import { Decoder, type Stretch } from './decode';
import { FeatureReader, Part } from './features';
import { lexemeScores, voteScores } from './keptScores';
import { labelCount, outside } from './labels';
import type { NameModel } from './model';
import { NameVotes } from './votes';

/** Longer sentences are read in pieces, so that memory does not grow with them. */
const longestPiece = 1024;
/** Tokens read between two pauses: some milliseconds of work. */
const tokensPerPause = 4096;

export interface TaggedArticle {
  /** One label per token (see `labels.ts`). */
  labels: Uint8Array;
  /** By how much, as a logarithm of odds, the label of each token is ahead of the next best for that token alone. */
  margins: Float32Array;
}

/** A stretch of tokens none of which is plain (see `FeatureReader.isPlain`), in a piece of a sentence. */
interface NamedStretch extends Stretch {
  sentence: number;
  pieceFrom: number;
  pieceTo: number;
}

/**
 * Labels the tokens in two readings: the first stretch by stretch, the second with what the first found about
 * the same words elsewhere. Plain tokens, half of a text, are outside names and are not read. Yields now and
 * then, so that the caller may do something else or give up.
 */
export function* tagArticle(facts: ArticleFacts, model: NameModel): Generator<undefined, TaggedArticle> {
  const reader = new FeatureReader(facts);
  const tagging: Tagging = {
    model,
    reader,
    decoder: new Decoder(),
    stretches: stretchesOf(facts, reader),
    labels: new Uint8Array(facts.tokens.length),
    scores: new Int16Array(facts.tokens.length * labelCount),
  };
  const { labels, scores } = tagging;
  const alone = lexemeScores(facts.forms.descriptions, model);
  yield* readStretches(tagging, (token) => {
    alone.add(facts, reader, token, scores);
    model.addScores(reader.found, reader.read(token, Part.rest), scores, token * labelCount);
  });
  const votes = new NameVotes(facts, labels.slice());
  const together = voteScores(model);
  yield;
  yield* readStretches(tagging, (token) => together.add(reader, token, votes, scores));
  return { labels, margins: marginsOf(labels, scores, model.scale) };
}

interface Tagging {
  model: NameModel;
  reader: FeatureReader;
  decoder: Decoder;
  stretches: readonly NamedStretch[];
  labels: Uint8Array;
  scores: Int16Array;
}

/** Adds what the features of each token say to the scores, and labels each stretch by the best sequence. */
function* readStretches(
  { model, reader, decoder, stretches, labels, scores }: Tagging,
  addScores: (token: number) => void,
): Generator<undefined, void> {
  let resumed = 0;
  for (const stretch of stretches) {
    reader.enter(stretch.sentence, stretch.pieceFrom, stretch.pieceTo);
    for (let token = stretch.from; token < stretch.to; token++) addScores(token);
    decoder.best(scores, stretch, model.transitions, labels);
    if (stretch.to <= resumed + tokensPerPause) continue;
    resumed = stretch.to;
    yield;
  }
}

function stretchesOf({ starts }: ArticleFacts, reader: FeatureReader): NamedStretch[] {
  const stretches: NamedStretch[] = [];
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const end = starts[sentence + 1] as number;
    for (let pieceFrom = starts[sentence] as number; pieceFrom < end; pieceFrom += longestPiece) {
      const pieceTo = Math.min(end, pieceFrom + longestPiece);
      reader.enter(sentence, pieceFrom, pieceTo);
      for (let from = pieceFrom; from < pieceTo; from++) {
        if (reader.isPlain(from)) continue;
        let to = from + 1;
        while (to < pieceTo && !reader.isPlain(to)) to += 1;
        const followsOutside = from > pieceFrom;
        const precedesOutside = to < pieceTo;
        stretches.push({ sentence, pieceFrom, pieceTo, from, to, followsOutside, precedesOutside });
        from = to;
      }
    }
  }
  return stretches;
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
