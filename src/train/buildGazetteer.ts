import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from '../core/lexicon/countries';
import { gazetteerKey, longestPhrase, NameClass, phraseHash } from '../core/lexicon/gazetteer';
import { hashWord } from '../core/lexicon/hash';
import { knownOrganizations, newsMedia, organizationHeads } from '../core/lexicon/organizations';
import { placeHeads, provinces, regions } from '../core/lexicon/places';
import { tokenize } from '../core/text/tokenize';
import { ByteWriter, dataModule } from './byteWriter';
import { cityNames, compromiseWords, englishWords, givenNames, surnames } from './nameSources';
import { particles, postNouns } from './wordLists';

const masks = new Map<number, number>();

function add(phrase: string, nameClass: number): void {
  const words = tokenize(phrase).lower;
  if (words.length === 0 || words.length > longestPhrase) return;
  const hash = words.map(hashWord).reduce(phraseHash);
  const key = gazetteerKey(hash);
  masks.set(key, (masks.get(key) ?? 0) | nameClass);
}

function addAll(phrases: Iterable<string>, nameClass: number): void {
  for (const phrase of phrases) add(phrase, nameClass);
}

function withoutArticle(phrase: string): string {
  return phrase.replace(/^the /i, '');
}

function collect(): void {
  addAll(englishWords(), NameClass.word);
  const given = givenNames();
  addAll(given.male, NameClass.givenMale);
  addAll(given.female, NameClass.givenFemale);
  addAll(surnames(), NameClass.surname);
  for (const country of countries) {
    addAll([country.name, ...country.aliases].map(withoutArticle), NameClass.country);
    addAll(country.demonyms, NameClass.demonym);
  }
  addAll(compromiseWords('Demonym'), NameClass.demonym);
  addAll(cityNames(300_000, Number.POSITIVE_INFINITY), NameClass.city);
  addAll(compromiseWords('City'), NameClass.city);
  addAll(cityNames(15_000, 300_000), NameClass.town);
  addAll([...regions, ...provinces, ...compromiseWords('Region')].map(withoutArticle), NameClass.region);
  addAll(placeHeads, NameClass.placeHead);
  addAll(knownOrganizations.map(withoutArticle), NameClass.organization);
  addAll(organizationHeads, NameClass.organizationHead);
  addAll(newsMedia.map(withoutArticle), NameClass.media);
  addAll(postNouns, NameClass.post);
  addAll(particles, NameClass.particle);
  addAll([...compromiseWords('Month'), ...compromiseWords('WeekDay')], NameClass.calendar);
}

function pack(): Uint8Array {
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

collect();
const bytes = pack();
const file = join(__dirname, '../core/lexicon/gazetteer.data.ts');
writeFileSync(file, dataModule('gazetteerData', 'src/train/buildGazetteer.ts', bytes));
console.log(`gazetteer: ${masks.size} entries, ${bytes.length} bytes`);
