import { countries } from '../core/lexicon/countries';
import { adjectives, heads, nouns } from './inventedWords';
import { acronymOf, capitalised, demonyms, type InventedName } from './inventNames';
import type { Random } from './random';

/** Words and their acronym: "overnight policy rate", "OPR". Not a name of anything that acts. */
export function inventTerm(random: Random): { words: string[]; acronym: string } {
  const words = [
    random.pick(adjectives),
    ...(random.chance(0.8) ? [random.pick(nouns)] : []),
    ...(random.chance(0.2) ? [random.pick(nouns)] : []),
    random.pick(heads),
  ];
  return {
    words,
    acronym: words.map((word) => word.charAt(0).toUpperCase()).join('') + (random.chance(0.15) ? 's' : ''),
  };
}

/** Words written with a capital and a number that name nobody: "Covid-19", "Q3", "5G". */
export function inventCode(random: Random): string {
  const number = 1 + random.below(30);
  return random.pick([
    'Covid-19',
    'COVID-19',
    'Covid-19',
    'Covid',
    'SARS',
    'H1N1',
    'Omicron',
    '5G',
    '4G',
    `Q${1 + random.below(4)}`,
    `FY${10 + random.below(20)}`,
    `${1 + random.below(4)}Q${10 + random.below(20)}`,
    `${1 + random.below(2)}H`,
    `H${1 + random.below(2)}`,
    'IT',
    'AI',
    'CEO',
    'GDP',
    'DNA',
    'HIV',
    'AIDS',
    'TV',
    'SMEs',
    'NGOs',
    'NGO',
    'VIP',
    'ICU',
    'PCR',
    'SOP',
    `F-${number}`,
    `Su-${number}`,
    `Section ${number}`,
    `Article ${number}`,
    `Phase ${number}`,
    `Category ${number}`,
    'Phase Two',
    'Level One',
    `Group ${String.fromCharCode(65 + random.below(8))}`,
    `N${number}`,
    `${number}th`,
  ]);
}

/** A plan, an index, an event: capitalised, but nobody. */
export function inventTitle(random: Random): { words: string[]; acronym: string } {
  const { words, acronym } = inventTerm(random);
  const place = random.chance(0.3)
    ? [random.pick(random.chance(0.5) ? demonyms : countries.map((country) => country.name))]
    : [];
  const more = random.chance(0.1) ? [capitalised(random.pick(nouns)), 'and'] : [];
  const full = [...place.flatMap((part) => part.split(' ')), ...more, ...words.map(capitalised)];
  return { words: full, acronym: place.length + more.length > 0 ? acronymOf(full) : acronym };
}

/** A group of states: "the D8", "Group of Twelve". */
export function inventGroup(random: Random): InventedName {
  const number = 2 + random.below(78);
  const short = [`${random.pick(['G', 'D', 'E', 'C', 'P', 'V', 'N'])}${random.chance(0.2) ? '-' : ''}${number}`];
  if (random.chance(0.6)) return { full: short, short };
  const size = random.chance(0.5) ? String(number) : random.pick(['Five', 'Seven', 'Eight', 'Ten', 'Twelve', 'Twenty']);
  return { full: ['Group', 'of', size], short };
}
