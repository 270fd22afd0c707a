import { labelCount } from '../core/mentions/names/labels';
import { ByteWriter } from './byteWriter';

export interface TrainedWeights {
  /** Key of each row; row 0 is empty. */
  keys: readonly number[];
  weights: Float32Array;
  transitions: Float64Array;
}

/** The mean of several models, a feature that one lacks counting as 0 there. */
export function averageModels(models: readonly TrainedWeights[]): TrainedWeights {
  const rowOf = new Map<number, number>([[0, 0]]);
  for (const { keys } of models) for (const key of keys) if (!rowOf.has(key)) rowOf.set(key, rowOf.size);
  const weights = new Float32Array(rowOf.size * labelCount);
  const transitions = new Float64Array(labelCount * labelCount);
  for (const model of models) {
    for (const [row, key] of model.keys.entries()) {
      const to = (rowOf.get(key) as number) * labelCount;
      for (let label = 0; label < labelCount; label++) {
        weights[to + label] =
          (weights[to + label] as number) + (model.weights[row * labelCount + label] as number) / models.length;
      }
    }
    for (const [at, weight] of model.transitions.entries())
      transitions[at] = (transitions[at] as number) + weight / models.length;
  }
  return { keys: [...rowOf.keys()], weights, transitions };
}

/** Quantises the weights to 8 bits, keeps the `rowLimit` rows with the largest, and writes what `NameModel` reads. */
export function packModel({ keys, weights, transitions }: TrainedWeights, rowLimit: number): Uint8Array {
  const strength = new Float32Array(keys.length);
  for (let row = 1; row < keys.length; row++) {
    for (let label = 0; label < labelCount; label++) {
      strength[row] = Math.max(strength[row] as number, Math.abs(weights[row * labelCount + label] as number));
    }
  }
  const ranked = Array.from(strength.keys()).filter((row) => (strength[row] as number) > 0);
  ranked.sort((a, b) => (strength[b] as number) - (strength[a] as number) || (keys[a] as number) - (keys[b] as number));
  const kept = ranked.slice(0, rowLimit);
  const scale = 127 / (strength[kept[0] ?? 0] || 1);
  const rows = kept
    .map((row) => ({ key: keys[row] as number, steps: stepsOf(weights, row, scale) }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => a.key - b.key);
  const writer = new ByteWriter();
  writer.varint(Math.round(scale * 100));
  for (const weight of transitions) writer.signed(Math.round(weight * scale));
  writer.varint(rows.length);
  let before = 0;
  for (const { key, steps } of rows) {
    writer.varint(key - before);
    before = key;
    writer.varint(steps.reduce((mask, step, label) => (step === 0 ? mask : mask | (1 << label)), 0));
    for (const step of steps) if (step !== 0) writer.byte(step);
  }
  return writer.toBytes();
}

function stepsOf(weights: Float32Array, row: number, scale: number): number[] {
  return Array.from({ length: labelCount }, (_, label) =>
    Math.max(-127, Math.min(127, Math.round((weights[row * labelCount + label] as number) * scale))),
  );
}
