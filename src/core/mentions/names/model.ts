import { nameModelData } from '../../lexicon/nameModel.data';
import { ByteReader, bytesOf, PackedMap } from '../../lexicon/packed';
import { labelCount } from './labels';

/** Features are known by this many bits of their hash. */
export const featureKeyBits = 24;

export function featureKey(hash: number): number {
  return (hash >>> (32 - featureKeyBits)) + 1;
}

/** A bit for every 16 keys: most features have no weights, and these 128 KB say so without a walk through the table. */
const presenceBits = featureKeyBits - 4;

/** Weights of a linear-chain model: what a feature says about each label, and one label about the next. */
export class NameModel {
  private readonly rows: PackedMap;
  private readonly presence = new Int32Array(1 << (presenceBits - 5));
  /** Row r (from 1) has `labelCount` weights; row 0 is empty. */
  private readonly weights: Int8Array;
  /** `transitions[previous * labelCount + label]`, on the scale of `weights`. */
  readonly transitions = new Int32Array(labelCount * labelCount);
  /** A score divided by this is the natural logarithm of odds. */
  readonly scale: number;

  /** `bytes`: scale in hundredths; transitions; number of rows; per row the distance of its key, the mask of its labels, their weights. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.scale = reader.varint() / 100;
    for (let at = 0; at < this.transitions.length; at++) {
      const value = reader.varint();
      this.transitions[at] = value & 1 ? -((value + 1) >> 1) : value >> 1;
    }
    const count = reader.varint();
    this.rows = new PackedMap(count, featureKeyBits);
    this.weights = new Int8Array((count + 1) * labelCount);
    let key = 0;
    for (let row = 1; row <= count; row++) {
      key += reader.varint();
      this.rows.set(key, row);
      const place = key & ((1 << presenceBits) - 1);
      this.presence[place >>> 5] = (this.presence[place >>> 5] as number) | (1 << (place & 31));
      for (let labels = reader.varint(); labels !== 0; labels &= labels - 1) {
        const label = 31 - Math.clz32(labels & -labels);
        this.weights[row * labelCount + label] = reader.signedByte();
      }
    }
  }

  /** Adds what `count` features say about each label to `scores`, from index `at`. */
  addScores(features: Int32Array, count: number, scores: Int16Array, at: number): void {
    const { rows, weights, presence } = this;
    for (let index = 0; index < count; index++) {
      const key = featureKey(features[index] as number);
      const place = key & ((1 << presenceBits) - 1);
      if ((((presence[place >>> 5] as number) >>> (place & 31)) & 1) === 0) continue;
      const row = rows.get(key) * labelCount;
      if (row === 0) continue;
      for (let label = 0; label < labelCount; label++) {
        scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number);
      }
    }
  }
}

let loaded: NameModel | undefined;

/** The model that comes with the program; unpacked at the first call. */
export function nameModel(): NameModel {
  loaded ??= new NameModel(bytesOf(nameModelData));
  return loaded;
}
