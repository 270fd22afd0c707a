import { Decoder } from '../core/mentions/names/decode';
import { beginLabel, labelCount, mayFollow, NameType, outside, typeOf } from '../core/mentions/names/labels';
import { featureKey, featureKeyBits } from '../core/mentions/names/model';
import type { TrainedWeights } from './packModel';

/** A logarithm of odds that leaves no doubt. */
const certain = 60;

/** One stretch of tokens with the rows of their features. */
export interface Example {
  length: number;
  /** Rows of token t: `rows[offsets[t]]` up to `rows[offsets[t + 1]]`. */
  rows: Int32Array;
  offsets: Int32Array;
  gold: Uint8Array;
  hasRoles: boolean;
}

/** Where the beginning of a name was taken away, the rest begins it. */
function mend(labels: Uint8Array): void {
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token] as number;
    const before = token > 0 ? (labels[token - 1] as number) : outside;
    if (!mayFollow(before, label)) labels[token] = beginLabel(typeOf(label));
  }
}

/** Scales one token's row to the sum 1; returns the sum that it had. */
function normalise(rows: Float64Array, at: number): number {
  let sum = 0;
  for (let label = at; label < at + labelCount; label++) sum += rows[label] as number;
  for (let label = at; label < at + labelCount; label++) rows[label] = (rows[label] as number) / sum;
  return sum;
}

export interface LearningRates {
  step: number;
  /** Pull of every weight towards zero. */
  decay: number;
}

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty et al. 2001) by stochastic
 * gradients with steps after AdaGrad (Duchi et al. 2011).
 */
export class ConditionalRandomField {
  private readonly rowOfKey = new Int32Array(2 ** featureKeyBits + 1);
  rowCount = 1;
  private keyOfRow: number[] = [0];
  private weights = new Float32Array(labelCount * 1024);
  private squares = new Float32Array(labelCount * 1024);
  private readonly transitions = new Float64Array(labelCount * labelCount);
  private readonly transitionSquares = new Float64Array(labelCount * labelCount);
  private readonly expTransitions = new Float64Array(labelCount * labelCount);
  private readonly decoder = new Decoder();
  private scores = new Float64Array(labelCount * 256);
  private emissions = new Float64Array(labelCount * 256);
  private forward = new Float64Array(labelCount * 256);
  private backward = new Float64Array(labelCount * 256);
  private readonly gradient = new Float64Array(labelCount);
  private readonly pairs = new Float64Array(labelCount * labelCount);

  constructor(private readonly rates: LearningRates) {}

  /** Row of a feature, made at its first sight. */
  rowOf(hash: number): number {
    const key = featureKey(hash);
    const known = this.rowOfKey[key] as number;
    if (known !== 0) return known;
    const row = this.rowCount++;
    this.rowOfKey[key] = row;
    this.keyOfRow.push(key);
    if (this.rowCount * labelCount > this.weights.length) {
      const weights = new Float32Array(this.weights.length * 2);
      weights.set(this.weights);
      this.weights = weights;
      const squares = new Float32Array(this.squares.length * 2);
      squares.set(this.squares);
      this.squares = squares;
    }
    return row;
  }

  /** Row of a feature, 0 where it was never seen. */
  knownRow(hash: number): number {
    return this.rowOfKey[featureKey(hash)] as number;
  }

  private score({ length, rows, offsets }: Example): void {
    if (this.scores.length < length * labelCount) {
      this.scores = new Float64Array(length * labelCount);
      this.emissions = new Float64Array(length * labelCount);
      this.forward = new Float64Array(length * labelCount);
      this.backward = new Float64Array(length * labelCount);
    }
    const { scores, weights } = this;
    scores.fill(0, 0, length * labelCount);
    for (let token = 0; token < length; token++) {
      const at = token * labelCount;
      const end = offsets[token + 1] as number;
      // A token without features is surely outside names, as for `FeatureReader.isPlain`.
      if (end === offsets[token]) scores[at + outside] = certain;
      for (let index = offsets[token] as number; index < end; index++) {
        const row = (rows[index] as number) * labelCount;
        for (let label = 0; label < labelCount; label++)
          scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number);
      }
    }
  }

  /** Learns from one example, whose labels it may mend; returns the log loss before. */
  learn(example: Example): number {
    const { length, gold } = example;
    if (length === 0) return 0;
    this.score(example);
    if (!example.hasRoles) this.guessRoles(example);
    mend(gold);
    const loss = this.marginals(length, gold);
    this.update(example);
    return loss;
  }

  /** Where roles are not marked, a word outside names keeps the role that the model gives it. */
  private guessRoles({ length, gold }: Example): void {
    const found = new Uint8Array(length);
    const whole = { from: 0, to: length, followsOutside: false, precedesOutside: false };
    this.decoder.best(this.scores, whole, this.transitions, found);
    for (let token = 0; token < length; token++) {
      const label = found[token] as number;
      if (gold[token] === outside && label !== outside && typeOf(label) === NameType.role) gold[token] = label;
    }
  }

  /** Leaves the marginals of labels in `forward` and of pairs in `pairs`; returns the log loss. */
  private marginals(length: number, gold: Uint8Array): number {
    const { expTransitions, transitions, pairs } = this;
    for (let pair = 0; pair < pairs.length; pair++) {
      const allowed = mayFollow(Math.floor(pair / labelCount), pair % labelCount);
      expTransitions[pair] = allowed ? Math.exp(transitions[pair] as number) : 0;
      pairs[pair] = 0;
    }
    const logSum = this.exponentiate(length) + this.sumForward(length);
    this.sumBackward(length);
    for (let token = 1; token < length; token++) this.addPairs(token);
    for (let token = 0; token < length; token++) {
      const at = token * labelCount;
      for (let label = at; label < at + labelCount; label++) {
        this.forward[label] = (this.forward[label] as number) * (this.backward[label] as number);
      }
      normalise(this.forward, at);
    }
    return logSum - this.scoreOf(length, gold);
  }

  /** Fills `emissions`, each token's scaled by its largest; returns the sum of the logarithms of the scales. */
  private exponentiate(length: number): number {
    const { scores, emissions } = this;
    let logScales = 0;
    for (let at = 0; at < length * labelCount; at += labelCount) {
      let top = Number.NEGATIVE_INFINITY;
      for (let label = at; label < at + labelCount; label++) top = Math.max(top, scores[label] as number);
      logScales += top;
      for (let label = at; label < at + labelCount; label++)
        emissions[label] = Math.exp((scores[label] as number) - top);
    }
    return logScales;
  }

  /** Fills `forward`, each token's scaled to 1; returns the sum of the logarithms of the scales. */
  private sumForward(length: number): number {
    const { emissions, forward, expTransitions } = this;
    let logScales = 0;
    for (let token = 0; token < length; token++) {
      const at = token * labelCount;
      for (let label = 0; label < labelCount; label++) {
        let mass = 0;
        if (token === 0) mass = mayFollow(outside, label) ? 1 : 0;
        for (let previous = 0; token > 0 && previous < labelCount; previous++) {
          const before = forward[at - labelCount + previous] as number;
          mass += before * (expTransitions[previous * labelCount + label] as number);
        }
        forward[at + label] = mass * (emissions[at + label] as number);
      }
      logScales += Math.log(normalise(forward, at));
    }
    return logScales;
  }

  /** Fills `backward`, each token's scaled to 1. */
  private sumBackward(length: number): void {
    const { emissions, backward, expTransitions } = this;
    backward.fill(1, (length - 1) * labelCount, length * labelCount);
    for (let token = length - 2; token >= 0; token--) {
      const at = token * labelCount;
      const next = at + labelCount;
      for (let label = 0; label < labelCount; label++) {
        let mass = 0;
        for (let following = 0; following < labelCount; following++) {
          const after = (emissions[next + following] as number) * (backward[next + following] as number);
          mass += (expTransitions[label * labelCount + following] as number) * after;
        }
        backward[at + label] = mass;
      }
      normalise(backward, at);
    }
  }

  private scoreOf(length: number, labels: Uint8Array): number {
    let score = 0;
    for (let token = 0; token < length; token++) {
      const label = labels[token] as number;
      score += this.scores[token * labelCount + label] as number;
      if (token > 0) score += this.transitions[(labels[token - 1] as number) * labelCount + label] as number;
    }
    return score;
  }

  private readonly joint = new Float64Array(labelCount * labelCount);

  private addPairs(token: number): void {
    const { emissions, forward, backward, expTransitions, pairs, joint } = this;
    const at = token * labelCount;
    const before = at - labelCount;
    let sum = 0;
    for (let previous = 0; previous < labelCount; previous++) {
      for (let label = 0; label < labelCount; label++) {
        const mass =
          (forward[before + previous] as number) *
          (expTransitions[previous * labelCount + label] as number) *
          (emissions[at + label] as number) *
          (backward[at + label] as number);
        joint[previous * labelCount + label] = mass;
        sum += mass;
      }
    }
    for (let pair = 0; pair < joint.length; pair++)
      pairs[pair] = (pairs[pair] as number) + (joint[pair] as number) / sum;
  }

  private update({ length, rows, offsets, gold }: Example): void {
    const { forward, gradient, pairs, weights, squares } = this;
    const { step, decay } = this.rates;
    for (let token = 0; token < length; token++) {
      const at = token * labelCount;
      let largest = 0;
      for (let label = 0; label < labelCount; label++) {
        const slope = (label === gold[token] ? 1 : 0) - (forward[at + label] as number);
        gradient[label] = slope;
        largest = Math.max(largest, Math.abs(slope));
      }
      if (largest < 0.002) continue;
      const end = offsets[token + 1] as number;
      for (let index = offsets[token] as number; index < end; index++) {
        const row = (rows[index] as number) * labelCount;
        for (let label = 0; label < labelCount; label++) {
          const slope = gradient[label] as number;
          if (slope < 0.0005 && slope > -0.0005) continue;
          const weight = weights[row + label] as number;
          const pull = slope - decay * weight;
          const square = (squares[row + label] as number) + slope * slope;
          squares[row + label] = square;
          weights[row + label] = weight + (step * pull) / Math.sqrt(square + 0.1);
        }
      }
    }
    for (let token = 1; token < length; token++) {
      const pair = (gold[token - 1] as number) * labelCount + (gold[token] as number);
      pairs[pair] = (pairs[pair] as number) - 1;
    }
    for (let pair = 0; pair < pairs.length; pair++) {
      const slope = -(pairs[pair] as number);
      if (slope === 0) continue;
      const square = (this.transitionSquares[pair] as number) + slope * slope;
      this.transitionSquares[pair] = square;
      this.transitions[pair] = (this.transitions[pair] as number) + (step * slope) / Math.sqrt(square + 0.1);
    }
  }

  private sums: Float32Array | undefined;
  private readonly transitionSums = new Float64Array(labelCount * labelCount);
  private summed = 0;

  /** Takes the present weights into the average that `result` returns. */
  takeIntoAverage(): void {
    const sums = new Float32Array(this.rowCount * labelCount);
    if (this.sums) sums.set(this.sums);
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (this.weights[at] as number);
    this.sums = sums;
    for (let at = 0; at < this.transitions.length; at++) {
      this.transitionSums[at] = (this.transitionSums[at] as number) + (this.transitions[at] as number);
    }
    this.summed += 1;
  }

  result(): TrainedWeights {
    if (this.sums) {
      const { summed } = this;
      return {
        keys: this.keyOfRow,
        weights: this.sums.map((sum) => sum / summed),
        transitions: this.transitionSums.map((sum) => sum / summed),
      };
    }
    return {
      keys: this.keyOfRow,
      weights: this.weights.slice(0, this.rowCount * labelCount),
      transitions: this.transitions,
    };
  }
}
