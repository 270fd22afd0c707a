import { gazetteerData } from './gazetteer.data';
import { hashWord, mix } from './hash';
import { ByteReader, bytesOf, PackedMap } from './packed';

/**
 * What lists know about a word or a phrase; bits of a mask. A membership is a hint and never a certainty:
 * "Jordan" is a country, a given name and a surname.
 */
export const NameClass = {
  givenMale: 1,
  givenFemale: 2,
  surname: 4,
  country: 8,
  demonym: 16,
  /** Capitals and cities of more than 300,000 people. */
  city: 32,
  town: 64,
  region: 128,
  /** "river", "province", "airport", "mount": stands at the end or the beginning of a place's name. */
  placeHead: 256,
  organization: 512,
  /** "ministry", "university", "party". */
  organizationHead: 1024,
  media: 2048,
  /** Head noun of a post: "minister", "spokeswoman". */
  post: 4096,
  /** A common English word, listed in lower case. */
  word: 8192,
  /** Months, days of the week. */
  calendar: 16384,
  /** Part of a personal name that is no name by itself: "bin", "van", "al". */
  particle: 32768,
} as const;

/** Keys have 28 bits: at some 150,000 entries one lookup in 1,800 of an unlisted word finds something. */
const gazetteerKeyBits = 28;

/** Longest phrase in tokens. */
export const longestPhrase = 5;

/** Lists of names, places and words as a map from hashes to masks of `NameClass`. */
export class Gazetteer {
  private readonly map: PackedMap;

  /** `bytes`: number of entries; number of masks, each mask; then per entry the distance of the key and the index of the mask. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const size = reader.varint();
    const masks = Array.from({ length: reader.varint() }, () => reader.varint());
    this.map = new PackedMap(size, gazetteerKeyBits);
    let key = 0;
    for (let entry = 0; entry < size; entry++) {
      key += reader.varint();
      this.map.set(key, masks[reader.varint()] as number);
    }
  }

  /** Mask for the hash of a word in lower case or of a phrase (see `phraseHash`). */
  lookup(hash: number): number {
    return this.map.get(gazetteerKey(hash));
  }
}

export function gazetteerKey(hash: number): number {
  return (hash >>> (32 - gazetteerKeyBits)) + 1;
}

/** Hash of a phrase from the hash of its beginning and that of its next word. */
export function phraseHash(beginning: number, nextWord: number): number {
  return mix(beginning, nextWord);
}

let loaded: Gazetteer | undefined;

/** The lists that come with the program; unpacked at the first call. */
export function gazetteer(): Gazetteer {
  loaded ??= new Gazetteer(bytesOf(gazetteerData));
  return loaded;
}

/** What the lists know about one word. */
export function classesOf(word: string): number {
  return gazetteer().lookup(hashWord(word.toLowerCase()));
}

/** What the lists know about a name of one or more words with single spaces between them. */
export function classesOfPhrase(phrase: string): number {
  return gazetteer().lookup(phrase.toLowerCase().split(' ').map(hashWord).reduce(phraseHash));
}
