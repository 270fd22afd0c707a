import { nameModelData } from '../../lexicon/nameModel.data';
import { ByteReader, bytesOf } from '../../lexicon/packed';
import { labelCount } from './labels';

/** Features are known by this many bits of their hash. */
export const featureKeyBits = 24;

export function featureKey(hash: number): number {
  return (hash >>> (32 - featureKeyBits)) + 1;
}

/**
 * A row of the table is a key and its weights in 16 bytes, so that one reach into memory finds both. Label l has
 * byte `l & 3` of word `1 + (l >> 2)`, and `zero` is added to each weight so that bytes add without borrowing.
 */
const wordsOfWeights = Math.ceil(labelCount / 4);
const wordsPerRow = 1 + wordsOfWeights;
const zero = 128;
/** Every second byte of a word; the sums of up to 256 such bytes fit into the two halves of a word. */
const alternateBytes = 0x00ff00ff;

/** Weights of a linear-chain model: what a feature says about each label, and one label about the next. */
export class NameModel {
  /** Open addressing; the highest bits of a key are its slot, and there is room behind the last. */
  private readonly table: Int32Array;
  private readonly shift: number;
  private readonly sums = new Int32Array(2 * wordsOfWeights);
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
    const slotBits = Math.min(featureKeyBits, 33 - Math.clz32(Math.max(8, count)));
    this.shift = featureKeyBits - slotBits;
    this.table = new Int32Array((2 ** slotBits + count + 2) * wordsPerRow);
    let key = 0;
    for (let row = 0; row < count; row++) {
      key += reader.varint();
      this.setRow(key, reader);
    }
  }

  private setRow(key: number, reader: ByteReader): void {
    const { table } = this;
    let at = (key >> this.shift) * wordsPerRow;
    while (table[at] !== 0) at += wordsPerRow;
    table[at] = key;
    for (let word = 1; word < wordsPerRow; word++) table[at + word] = zero * 0x01010101;
    for (let labels = reader.varint(); labels !== 0; labels &= labels - 1) {
      const label = 31 - Math.clz32(labels & -labels);
      const word = at + 1 + (label >> 2);
      table[word] = (table[word] as number) + (reader.signedByte() << (8 * (label & 3)));
    }
  }

  /** Adds what `count` features, at most 256, say about each label to `scores`, from index `at`. */
  addScores(features: Int32Array, count: number, scores: Int16Array, at: number): void {
    const { table, shift, sums } = this;
    let found = 0;
    // One variable per sum: a loop over the three words takes twice the time.
    let even0 = 0;
    let odd0 = 0;
    let even1 = 0;
    let odd1 = 0;
    let even2 = 0;
    let odd2 = 0;
    for (let index = 0; index < count; index++) {
      const key = featureKey(features[index] as number);
      let row = (key >> shift) * wordsPerRow;
      while (table[row] !== key && table[row] !== 0) row += wordsPerRow;
      if (table[row] === 0) continue;
      found += 1;
      const word0 = table[row + 1] as number;
      const word1 = table[row + 2] as number;
      const word2 = table[row + 3] as number;
      even0 += word0 & alternateBytes;
      odd0 += (word0 >>> 8) & alternateBytes;
      even1 += word1 & alternateBytes;
      odd1 += (word1 >>> 8) & alternateBytes;
      even2 += word2 & alternateBytes;
      odd2 += (word2 >>> 8) & alternateBytes;
    }
    sums[0] = even0;
    sums[1] = odd0;
    sums[2] = even1;
    sums[3] = odd1;
    sums[4] = even2;
    sums[5] = odd2;
    for (let label = 0; label < labelCount; label++) {
      const halves = sums[(label >> 2) * 2 + (label & 1)] as number;
      const sum = (label & 2) === 0 ? halves & 0xffff : halves >>> 16;
      scores[at + label] = (scores[at + label] as number) + sum - found * zero;
    }
  }
}

let loaded: NameModel | undefined;

/** The model that comes with the program; unpacked at the first call. */
export function nameModel(): NameModel {
  loaded ??= new NameModel(bytesOf(nameModelData));
  return loaded;
}
