import { isBegin, labelCount, mayFollow, outside } from './labels';

const never = -1e9;
/** A stretch of tokens, and whether a token surely outside of names stands at its borders. */
export interface Stretch {
  from: number;
  to: number;
  followsOutside: boolean;
  precedesOutside: boolean;
}

/** The best sequence of labels for one stretch of tokens, by Viterbi's algorithm. Buffers are kept between calls. */
export class Decoder {
  private back = new Uint8Array(0);
  private row = new Float64Array(labelCount);
  private next = new Float64Array(labelCount);

  /** `scores` has a row of `labelCount` for each token of the article; so has `labels` a label. */
  best(scores: ArrayLike<number>, stretch: Stretch, transitions: ArrayLike<number>, labels: Uint8Array): void {
    const { from, to } = stretch;
    const length = to - from;
    if (length === 0) return;
    if (this.back.length < length * labelCount) this.back = new Uint8Array(length * labelCount);
    this.begin(scores, stretch, transitions);
    for (let token = 1; token < length; token++) this.step(scores, (from + token) * labelCount, token, transitions);
    let label = this.last(stretch, transitions);
    for (let token = length - 1; token >= 0; token--) {
      labels[from + token] = label;
      label = this.back[token * labelCount + label] as number;
    }
  }

  private begin(scores: ArrayLike<number>, { from, followsOutside }: Stretch, transitions: ArrayLike<number>): void {
    for (let label = 0; label < labelCount; label++) {
      const score = scores[from * labelCount + label] as number;
      const before = followsOutside ? (transitions[outside * labelCount + label] as number) : 0;
      this.row[label] = mayFollow(outside, label) ? score + before : never;
    }
  }

  private step(scores: ArrayLike<number>, base: number, token: number, transitions: ArrayLike<number>): void {
    const { row, next, back } = this;
    for (let label = 0; label < labelCount; label++) {
      const begins = label === outside || isBegin(label);
      const end = begins ? labelCount : label + 1;
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let previous = begins ? 0 : label - 1; previous < end; previous++) {
        const score = (row[previous] as number) + (transitions[previous * labelCount + label] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      next[label] = best + (scores[base + label] as number);
      back[token * labelCount + label] = from;
    }
    this.row = next;
    this.next = row;
  }

  /** The label of the last token on the best path. */
  private last({ precedesOutside }: Stretch, transitions: ArrayLike<number>): number {
    let chosen = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++) {
      const after = precedesOutside ? (transitions[label * labelCount + outside] as number) : 0;
      const score = (this.row[label] as number) + after;
      if (score > best) {
        best = score;
        chosen = label;
      }
    }
    return chosen;
  }
}
