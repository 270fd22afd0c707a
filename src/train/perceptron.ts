import { Decoder } from '../core/mentions/names/decode';
import { labelCount, typeOf, NameType, outside } from '../core/mentions/names/labels';
import { featureKey, featureKeyBits } from '../core/mentions/names/model';

/** One stretch of tokens with the rows of their features. */
export interface Example {
  length: number;
  /** Rows of token t: `rows[offsets[t]]` up to `rows[offsets[t + 1]]`. */
  rows: Int32Array;
  offsets: Int32Array;
  gold: Uint8Array;
  hasRoles: boolean;
}

/** Learns the weights of a linear chain: the structured perceptron of Collins (2002), averaged. */
export class Perceptron {
  private readonly rowOfKey = new Int32Array(2 ** featureKeyBits + 1);
  rowCount = 1;
  private keyOfRow: number[] = [0];
  private weights = new Float32Array(labelCount * 1024);
  private sums = new Float64Array(labelCount * 1024);
  readonly transitions = new Float64Array(labelCount * labelCount);
  private readonly transitionSums = new Float64Array(labelCount * labelCount);
  private clock = 1;
  private readonly decoder = new Decoder();
  private scores = new Float64Array(labelCount * 256);
  private labels = new Uint8Array(256);

  /** Row of a feature, made at its first sight. */
  rowOf(hash: number): number {
    const key = featureKey(hash);
    const known = this.rowOfKey[key] as number;
    if (known !== 0) return known;
    const row = this.rowCount++;
    this.rowOfKey[key] = row;
    this.keyOfRow.push(key);
    if (this.rowCount * labelCount > this.weights.length) this.grow();
    return row;
  }

  private grow(): void {
    const weights = new Float32Array(this.weights.length * 2);
    weights.set(this.weights);
    this.weights = weights;
    const sums = new Float64Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
  }

  /** Learns from one example; returns whether it was labelled right before. */
  learn(example: Example): boolean {
    this.clock += 1;
    const { length, gold } = example;
    this.tag(example);
    let right = true;
    for (let token = 0; token < length; token++) {
      const found = this.labels[token] as number;
      if (!example.hasRoles && gold[token] === outside && found !== outside && typeOf(found) === NameType.role) gold[token] = found;
      if (found !== gold[token]) right = false;
    }
    if (!right) this.correct(example);
    return right;
  }

  private tag({ length, rows, offsets }: Example): void {
    if (this.labels.length < length) {
      this.labels = new Uint8Array(length);
      this.scores = new Float64Array(length * labelCount);
    }
    const { scores, weights } = this;
    scores.fill(0, 0, length * labelCount);
    for (let token = 0; token < length; token++) {
      const at = token * labelCount;
      for (let index = offsets[token] as number; index < (offsets[token + 1] as number); index++) {
        const row = (rows[index] as number) * labelCount;
        for (let label = 0; label < labelCount; label++) scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number);
      }
    }
    this.decoder.best(scores, length, this.transitions, this.labels, 0);
  }

  private correct({ length, rows, offsets, gold }: Example): void {
    for (let token = 0; token < length; token++) {
      const right = gold[token] as number;
      const wrong = this.labels[token] as number;
      if (token > 0) {
        this.moveTransition((gold[token - 1] as number) * labelCount + right, 1);
        this.moveTransition((this.labels[token - 1] as number) * labelCount + wrong, -1);
      }
      if (right === wrong) continue;
      for (let index = offsets[token] as number; index < (offsets[token + 1] as number); index++) {
        const row = (rows[index] as number) * labelCount;
        this.move(row + right, 1);
        this.move(row + wrong, -1);
      }
    }
  }

  private move(at: number, by: number): void {
    this.weights[at] = (this.weights[at] as number) + by;
    this.sums[at] = (this.sums[at] as number) + by * this.clock;
  }

  private moveTransition(at: number, by: number): void {
    this.transitions[at] = (this.transitions[at] as number) + by;
    this.transitionSums[at] = (this.transitionSums[at] as number) + by * this.clock;
  }

  /** Keys and weights of all features, averaged over all examples seen. */
  averaged(): { keys: number[]; weights: Float32Array; transitions: Float64Array } {
    const weights = new Float32Array(this.rowCount * labelCount);
    for (let at = labelCount; at < weights.length; at++) weights[at] = (this.weights[at] as number) - (this.sums[at] as number) / this.clock;
    const transitions = this.transitions.map((weight, at) => weight - (this.transitionSums[at] as number) / this.clock);
    return { keys: this.keyOfRow, weights, transitions };
  }
}
