/**
 * Writes src/core/lexicon/givenNames.data.ts: given names with how often lists call them male or female.
 * Sources, both MIT: @faker-js/faker (first names of some 60 locales) and gender-detection-from-name
 * (lists of six languages). A name is kept if faker has it or at least two lists of the other do.
 * Run: npx tsx src/train/buildGivenNames.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { allLocales } from '@faker-js/faker';

type Counts = Record<'male' | 'female', Set<string>>;

const requireList = createRequire(__filename);
const counts = new Map<string, Counts>();

function add(name: string, gender: 'male' | 'female', source: string): void {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (!/^[a-z]{2,14}$/.test(folded)) return;
  let entry = counts.get(folded);
  if (!entry) {
    entry = { male: new Set(), female: new Set() };
    counts.set(folded, entry);
  }
  entry[gender].add(source);
}

for (const language of ['en', 'es', 'it', 'de', 'fr', 'tr']) {
  const list = requireList(`gender-detection-from-name/names/${language}.js`) as Map<string, string>;
  for (const [name, gender] of list) {
    if (gender === 'male' || gender === 'female') add(name, gender, language);
  }
}
for (const [locale, definition] of Object.entries(allLocales)) {
  const names = definition.person?.first_name;
  for (const gender of ['male', 'female'] as const) {
    for (const name of names?.[gender] ?? []) add(name, gender, `faker ${locale}`);
  }
}

/**
 * The share of lists that say female, as if half a list more had said each: a name that one list has is 25 or
 * 75 percent, one that ten lists have almost sure. Rounded to a few values, so that names of one value share a string.
 */
function shareOf(male: number, female: number): number {
  const exact = (100 * (female + 0.5)) / (male + female + 1);
  return shares.reduce((best, share) => (Math.abs(share - exact) < Math.abs(best - exact) ? share : best));
}

const shares = [3, 6, 10, 17, 25, 35, 50, 65, 75, 83, 90, 94, 97];
const namesOfShare = new Map<number, string[]>(shares.map((share) => [share, []]));
for (const [name, { male, female }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sources = [...male, ...female];
  const listed = new Set(sources.filter((source) => !source.startsWith('faker')));
  if (listed.size < 2 && listed.size === sources.length) continue;
  namesOfShare.get(shareOf(male.size, female.size))?.push(name);
}

const file = resolve(__dirname, '../core/lexicon/givenNames.data.ts');
const lines = [...namesOfShare].map(([share, names]) => `  ${share}: '${names.join(' ')}',\n`);
writeFileSync(
  file,
  `// Written by src/train/buildGivenNames.ts from @faker-js/faker and gender-detection-from-name (both MIT).

/** Given names, without accents and in lower case, by how likely a bearer is a woman, in percent. */
export const givenNamesByFemaleShare: Record<number, string> = {
${lines.join('')}};
`,
);
console.log(`${counts.size} names read; written: ${file}`);
