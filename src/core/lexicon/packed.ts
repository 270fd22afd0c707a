/** Reads the numbers that the training program has packed into a text: base64 of bytes. */
export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Reads bytes one after another. `varint` is LEB128, unsigned. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++] as number;
  }

  signedByte(): number {
    return (this.byte() << 24) >> 24;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      shift += 7;
    }
  }
}

/** A hash table from keys (positive 31-bit integers) to small positive numbers, in two typed arrays. */
export class PackedMap {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** `size` is the number of entries that will be set. */
  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 2) capacity *= 2;
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  set(key: number, value: number): void {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= this.mask;
      const held = this.keys[slot];
      if (held === 0 || held === key) break;
      slot += 1;
    }
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  /** The value of `key`, or 0. */
  get(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= this.mask;
      const held = this.keys[slot] as number;
      if (held === key) return this.values[slot] as number;
      if (held === 0) return 0;
      slot += 1;
    }
  }
}
