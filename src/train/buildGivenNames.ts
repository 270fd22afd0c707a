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

const groups: Record<'male' | 'female' | 'either', string[]> = { male: [], female: [], either: [] };
for (const [name, { male, female }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sources = [...male, ...female];
  const listed = new Set(sources.filter((source) => !source.startsWith('faker')));
  if (listed.size < 2 && listed.size === sources.length) continue;
  if (female.size === 0) groups.male.push(name);
  else if (male.size === 0) groups.female.push(name);
  else groups.either.push(`${name}:${Math.round((100 * female.size) / (male.size + female.size))}`);
}

const file = resolve(__dirname, '../core/lexicon/givenNames.data.ts');
const line = (name: string, doc: string, words: string[]) =>
  `/** ${doc} */\nexport const ${name} =\n  '${words.join(' ')}';\n`;
writeFileSync(
  file,
  `// Written by src/train/buildGivenNames.ts from @faker-js/faker and gender-detection-from-name (both MIT).\n\n${[
    line('maleGivenNames', 'Only listed as male; without accents, in lower case.', groups.male),
    line('femaleGivenNames', 'Only listed as female.', groups.female),
    line('sharedGivenNames', 'Listed as both, with the percentage of lists that say female.', groups.either),
  ].join('\n')}`,
);
console.log(`${groups.male.length} male, ${groups.female.length} female, ${groups.either.length} either: ${file}`);
