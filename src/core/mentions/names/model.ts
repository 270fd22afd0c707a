import { nameModelData } from '../../lexicon/nameModel.data';
import { ByteReader, bytesOf, PackedTable } from '../../lexicon/packed';
import { labelCount } from './labels';

/** Features are known by this many bits of their hash. */
export const featureKeyBits = 24;

export function featureKey(hash: number): number {
  return (hash >>> (32 - featureKeyBits)) + 1;
}

/**
 * A row of the table is the weights of a feature in 12 bytes. Label l has byte `l & 3` of word `l >> 2`, and `zero` is
 * added to each weight so that bytes add without borrowing.
 */
const wordsOfWeights = Math.ceil(labelCount / 4);
const zero = 128;
/** Every second byte of a word; the sums of up to 256 such bytes fit into the two halves of a word. */
const alternateBytes = 0x00ff00ff;

/** Weights of a linear-chain model: what a feature says about each label, and one label about the next. */
export class NameModel {
  private readonly table: PackedTable;
  private readonly sums = new Int32Array(2 * wordsOfWeights);
  private readonly rows = new Int32Array(256);
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
    this.table = new PackedTable(count, featureKeyBits, wordsOfWeights);
    let key = 0;
    for (let row = 0; row < count; row++) {
      key += reader.varint();
      this.setRow(key, reader);
    }
  }

  private setRow(key: number, reader: ByteReader): void {
    const { cells } = this.table;
    const row = this.table.rowOf(key);
    cells.fill(zero * 0x01010101, row, row + wordsOfWeights);
    for (let labels = reader.varint(); labels !== 0; labels &= labels - 1) {
      const label = 31 - Math.clz32(labels & -labels);
      const word = row + (label >> 2);
      cells[word] = (cells[word] as number) + (reader.signedByte() << (8 * (label & 3)));
    }
  }

  /** Adds what `count` features, at most 256, say about each label to `scores`, from index `at`. */
  addScores(features: Int32Array, count: number, scores: Int16Array, at: number): void {
    const found = this.findRows(features, count);
    this.addUp(found);
    const { sums } = this;
    for (let label = 0; label < labelCount; label++) {
      const halves = sums[(label >> 2) * 2 + (label & 1)] as number;
      const sum = (label & 2) === 0 ? halves & 0xffff : halves >>> 16;
      scores[at + label] = (scores[at + label] as number) + sum - found * zero;
    }
  }

  /** Puts the rows of the features that have one into `rows`. All first, so that the processor waits for several at a time. */
  private findRows(features: Int32Array, count: number): number {
    const { table, rows } = this;
    const { cells } = table;
    let found = 0;
    for (let index = 0; index < count; index++) {
      const slot = table.find(featureKey(features[index] as number));
      rows[found] = slot + 1;
      if (cells[slot] !== 0) found += 1;
    }
    return found;
  }

  /** Sums up the rows found, half of the bytes of a word at a time. */
  private addUp(found: number): void {
    const { sums, rows } = this;
    const { cells } = this.table;
    for (let word = 0; word < wordsOfWeights; word++) {
      let even = 0;
      let odd = 0;
      for (let index = 0; index < found; index++) {
        const weights = cells[(rows[index] as number) + word] as number;
        even += weights & alternateBytes;
        odd += (weights >>> 8) & alternateBytes;
      }
      sums[2 * word] = even;
      sums[2 * word + 1] = odd;
    }
  }
}

let loaded: NameModel | undefined;

/** The model that comes with the program; unpacked at the first call. */
export function nameModel(): NameModel {
  loaded ??= new NameModel(bytesOf(nameModelData));
  return loaded;
}
