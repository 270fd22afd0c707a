import { labelCount, mayFollow } from './labels';

const never = -1e9;
const allowed = Uint8Array.from({ length: labelCount * labelCount }, (_, at) =>
  mayFollow(Math.floor(at / labelCount), at % labelCount) ? 1 : 0,
);

/** The best sequence of labels for one stretch of tokens, by Viterbi's algorithm. Buffers are kept between calls. */
export class Decoder {
  private back = new Uint8Array(0);
  private row = new Float64Array(labelCount);
  private next = new Float64Array(labelCount);

  /** `scores` has `length` rows of `labelCount`; the labels are written to `labels` from index `at`. */
  best(
    scores: ArrayLike<number>,
    length: number,
    transitions: ArrayLike<number>,
    labels: Uint8Array,
    at: number,
  ): void {
    if (length === 0) return;
    if (this.back.length < length * labelCount) this.back = new Uint8Array(length * labelCount);
    for (let label = 0; label < labelCount; label++) {
      this.row[label] = allowed[label] === 1 ? (scores[label] as number) : never;
    }
    for (let token = 1; token < length; token++) this.step(scores, token * labelCount, transitions);
    let label = 0;
    for (let other = 1; other < labelCount; other++) {
      if ((this.row[other] as number) > (this.row[label] as number)) label = other;
    }
    for (let token = length - 1; token >= 0; token--) {
      labels[at + token] = label;
      label = this.back[token * labelCount + label] as number;
    }
  }

  private step(scores: ArrayLike<number>, base: number, transitions: ArrayLike<number>): void {
    const { row, next, back } = this;
    for (let label = 0; label < labelCount; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let previous = 0; previous < labelCount; previous++) {
        const pair = previous * labelCount + label;
        if (allowed[pair] === 0) continue;
        const score = (row[previous] as number) + (transitions[pair] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      next[label] = best + (scores[base + label] as number);
      back[base + label] = from;
    }
    this.row = next;
    this.next = row;
  }
}
