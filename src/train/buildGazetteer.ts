import { countries } from '../core/lexicon/countries';
import { gazetteerKey, longestPhrase, NameClass, phraseHash } from '../core/lexicon/gazetteer';
import { hashWord } from '../core/lexicon/hash';
import { knownOrganizations, newsMedia, organizationHeads } from '../core/lexicon/organizations';
import { placeHeads, provinces, regions } from '../core/lexicon/places';
import { tokenize } from '../core/text/tokenize';
import { ByteWriter } from './byteWriter';
import { cityNames, compromiseWords, englishWords, givenNames, surnames } from './nameSources';
import { particles, postNouns } from './wordLists';

/** Classes of each key. */
type Masks = Map<number, number>;

function add(masks: Masks, phrase: string, nameClass: number): void {
  // A single word is taken as it stands: "mr." keeps its stop in an article, where it is written "Mr.".
  const words = phrase.includes(' ') ? tokenize(phrase).lower : [phrase.toLowerCase()];
  if (words.length === 0 || words.length > longestPhrase) return;
  const hash = words.map(hashWord).reduce(phraseHash);
  const key = gazetteerKey(hash);
  masks.set(key, (masks.get(key) ?? 0) | nameClass);
}

function addAll(masks: Masks, phrases: Iterable<string>, nameClass: number): void {
  for (const phrase of phrases) add(masks, phrase, nameClass);
}

function withoutArticle(phrase: string): string {
  return phrase.replace(/^the /i, '');
}

function collect(masks: Masks): void {
  addAll(masks, englishWords(), NameClass.word);
  const given = givenNames();
  addAll(masks, given.male, NameClass.givenMale);
  addAll(masks, given.female, NameClass.givenFemale);
  addAll(masks, surnames(), NameClass.surname);
  for (const country of countries) {
    addAll(masks, [country.name, ...country.aliases].map(withoutArticle), NameClass.country);
    addAll(masks, country.demonyms, NameClass.demonym);
  }
  addAll(masks, compromiseWords('Demonym'), NameClass.demonym);
  addAll(masks, cityNames(300_000, Number.POSITIVE_INFINITY), NameClass.city);
  addAll(masks, compromiseWords('City'), NameClass.city);
  addAll(masks, cityNames(15_000, 300_000), NameClass.town);
  addAll(masks, [...regions, ...provinces, ...compromiseWords('Region')].map(withoutArticle), NameClass.region);
  addAll(masks, placeHeads, NameClass.placeHead);
  addAll(masks, knownOrganizations.map(withoutArticle), NameClass.organization);
  addAll(masks, organizationHeads, NameClass.organizationHead);
  addAll(masks, newsMedia.map(withoutArticle), NameClass.media);
  addAll(masks, postNouns, NameClass.post);
  addAll(masks, particles, NameClass.particle);
  addAll(masks, [...compromiseWords('Month'), ...compromiseWords('WeekDay')], NameClass.calendar);
}

function pack(masks: Masks): Uint8Array {
  const writer = new ByteWriter();
  const kinds = [...new Set(masks.values())].sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const mask of masks.values()) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  kinds.sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number) || a - b);
  const indexOf = new Map(kinds.map((mask, index) => [mask, index]));
  writer.varint(masks.size);
  writer.varint(kinds.length);
  for (const mask of kinds) writer.varint(mask);
  let before = 0;
  for (const [key, mask] of [...masks].sort((a, b) => a[0] - b[0])) {
    writer.varint(key - before);
    writer.varint(indexOf.get(mask) as number);
    before = key;
  }
  return writer.toBytes();
}

/** The lists of the program in the form that `Gazetteer` reads. */
export function buildGazetteer(): Uint8Array {
  const masks: Masks = new Map();
  collect(masks);
  return pack(masks);
}
