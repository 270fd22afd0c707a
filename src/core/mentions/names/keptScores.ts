import type { Lexemes } from '../../lexicon/lexemes';
import type { ArticleFacts } from './article';
import { type FeatureReader, Part } from './features';
import type { Descriptions } from './forms';
import { labelCount } from './labels';
import type { NameModel } from './model';
import type { NameVotes } from './votes';

// What the features say that depend on little is summed up once and kept for all articles. Sums of whole numbers, so that
// it is the same whether they are kept or not.

/** Sums of scores, each in a row with a score per label. */
class ScoreRows {
  scores = new Int16Array(64 * labelCount);
  count = 0;

  constructor(private readonly model: NameModel) {}

  /** Sums up what the first `features` of those found say, and returns the number of the row. */
  add({ found }: FeatureReader, features: number): number {
    const at = this.count * labelCount;
    if (at === this.scores.length) {
      const grown = new Int16Array(2 * at);
      grown.set(this.scores);
      this.scores = grown;
    }
    this.model.addScores(found, features, this.scores, at);
    return this.count++;
  }
}

/** A word by itself is told apart by `FeatureReader.placeOf`, a neighbour by the casing of the word beside it. */
const variant = { own: 0, left: 6, right: 11 } as const;
const variants = 16;

/** What the features say that depend on one word and little else, which is nearly half of those of a token. */
class LexemeScores {
  /** Per lexeme and variant the number of its row plus 1, or 0; the first lexeme is the edge of a sentence. */
  private rowOf = new Int32Array(0);
  private readonly rows: ScoreRows;

  constructor(
    private readonly lexemes: Lexemes,
    model: NameModel,
  ) {
    this.rows = new ScoreRows(model);
  }

  /** Makes room for all lexemes that there are. */
  prepare(): void {
    const needed = (this.lexemes.count + 1) * variants;
    if (needed <= this.rowOf.length) return;
    const grown = new Int32Array(2 * needed);
    grown.set(this.rowOf);
    this.rowOf = grown;
  }

  /** Adds what the token and its neighbours say by themselves to its scores. The reader is in its sentence. */
  add(facts: ArticleFacts, reader: FeatureReader, token: number, scores: Int16Array): void {
    const casing = facts.casing(token);
    const own = this.row(reader, token, Part.own, token, variant.own + reader.placeOf(token));
    const left = this.row(reader, token, Part.left, token - 1, variant.left + casing);
    const right = this.row(reader, token, Part.right, token + 1, variant.right + casing);
    const { scores: kept } = this.rows;
    const at = token * labelCount;
    for (let label = 0; label < labelCount; label++) {
      const sum = (kept[own + label] as number) + (kept[left + label] as number) + (kept[right + label] as number);
      scores[at + label] = (scores[at + label] as number) + sum;
    }
  }

  /** Where the row begins of what one part of the features of `token` says, which depends on the word at `place`. */
  private row(reader: FeatureReader, token: number, part: number, place: number, kind: number): number {
    const slot = (reader.lexemeAt(place) + 1) * variants + kind;
    if (this.rowOf[slot] === 0) this.rowOf[slot] = 1 + this.rows.add(reader, reader.read(token, part));
    return ((this.rowOf[slot] as number) - 1) * labelCount;
  }
}

/** There are some hundreds of different votes in all. */
const mostVotes = 1 << 14;

/** What the features of the second reading say, which depend on a few small numbers. */
class VoteScores {
  private rowOf = new Map<number, number>();
  private rows: ScoreRows;

  constructor(private readonly model: NameModel) {
    this.rows = new ScoreRows(model);
  }

  /** Adds what the votes for a token say to its scores. The reader is in its sentence. */
  add(reader: FeatureReader, token: number, votes: NameVotes, scores: Int16Array): void {
    const cast = reader.votesOf(token, votes);
    if (cast < 0) return;
    const row = (this.rowOf.get(cast) ?? this.read(reader, cast)) * labelCount;
    const { scores: kept } = this.rows;
    const at = token * labelCount;
    for (let label = 0; label < labelCount; label++)
      scores[at + label] = (scores[at + label] as number) + (kept[row + label] as number);
  }

  private read(reader: FeatureReader, cast: number): number {
    if (this.rows.count >= mostVotes) {
      this.rowOf = new Map();
      this.rows = new ScoreRows(this.model);
    }
    const row = this.rows.add(reader, reader.readVotes(cast));
    this.rowOf.set(cast, row);
    return row;
  }
}

const ofDescriptions = new WeakMap<Descriptions, WeakMap<NameModel, LexemeScores>>();
const ofModels = new WeakMap<NameModel, VoteScores>();

/** With room for all lexemes that there are. */
export function lexemeScores(descriptions: Descriptions, model: NameModel): LexemeScores {
  const known = ofDescriptions.get(descriptions) ?? new WeakMap<NameModel, LexemeScores>();
  ofDescriptions.set(descriptions, known);
  const scores = known.get(model) ?? new LexemeScores(descriptions.lexemes, model);
  known.set(model, scores);
  scores.prepare();
  return scores;
}

export function voteScores(model: NameModel): VoteScores {
  const scores = ofModels.get(model) ?? new VoteScores(model);
  ofModels.set(model, scores);
  return scores;
}
