/** 32-bit hashes of words and of what is known about them. Fast, not cryptographic. */

const golden = 0x9e3779b1;

/** FNV-1a over the UTF-16 units of a part of the text. */
export function hashPart(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Hash of a word in lower case with every digit read as 0, so that "2004" and "1997" are one. */
export function hashWord(lower: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    hash = Math.imul(hash ^ (unit >= 0x30 && unit <= 0x39 ? 0x30 : unit), 0x01000193);
  }
  return hash | 0;
}

/** Joins two hashes, or a hash and a small number; not symmetric. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ Math.imul(right, 0x85ebca6b), golden);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
