import { countries } from '../core/lexicon/countries';
import { provinces, regions } from '../core/lexicon/places';
import {
  bodyEnds,
  clubEnds,
  companyEnds,
  fields,
  institutionFirst,
  institutionLast,
  partyWords,
  placeFirst,
  placeLast,
  syllables,
} from './inventedWords';
import { cityNames, type NameStock, nameStocks } from './nameSources';
import type { Random } from './random';

/** A name in full and as later sentences shorten it, each as words. */
export interface InventedName {
  full: string[];
  short: string[];
}

const people = nameStocks();
const peopleWeight = people.reduce((sum, stock) => sum + stock.weight, 0);
const cities = cityNames(15_000, Number.POSITIVE_INFINITY);
const largeCities = cityNames(300_000, Number.POSITIVE_INFINITY);
export const demonyms = countries.flatMap((country) => country.demonyms.slice(0, 1));

function pickStock(random: Random): NameStock {
  let left = random.next() * peopleWeight;
  for (const stock of people) {
    left -= stock.weight;
    if (left < 0) return stock;
  }
  return people[0] as NameStock;
}

function initial(random: Random): string {
  return `${String.fromCharCode(65 + random.below(26))}.`;
}

/** Between the given name and the surname: mostly nothing. */
function middle(stock: NameStock, random: Random): string[] {
  const choice = random.next();
  if (choice < 0.07) return [initial(random)];
  if (choice < 0.12) return [random.pick(stock.male)];
  if (choice < 0.15)
    return [random.pick(['de', 'van', 'von', 'del', 'bin', 'al', 'ben', 'da', 'el', 'van der', 'de la'])];
  return [];
}

/** A person with a name from one part of the world. */
export function inventPerson(random: Random): InventedName {
  const stock = pickStock(random);
  const given = random.pick(random.chance(0.65) ? stock.male : stock.female).split(' ');
  const surname = random.pick(stock.surnames);
  if (stock.order === 'surname-given') {
    // Chinese, Korean and Vietnamese names come in two or three parts.
    const second = given.length === 1 && random.chance(0.2) ? random.pick(stock.male).split(' ') : [];
    return { full: [surname, ...given, ...second], short: [surname] };
  }
  if (stock.order === 'patronymic') {
    const more = random.chance(0.5) ? [random.pick(stock.male)] : [];
    const link = random.chance(0.25) ? [random.pick(['bin', 'bin', 'Abdul', 'Mohd', 'binti'])] : [];
    return { full: [...given, ...more, ...link, surname], short: random.chance(0.5) ? given : [...given, ...more] };
  }
  const last = random.chance(0.05) ? `${surname}-${random.pick(stock.surnames)}` : surname;
  const before = random.chance(0.03) ? [initial(random)] : given;
  return { full: [...before, ...middle(stock, random).flatMap((part) => part.split(' ')), last], short: [last] };
}

/** What stands before a name and is no part of it. */
export function inventHonorific(random: Random): string[] {
  return random
    .pick([
      'Mr',
      'Mr.',
      'Mrs',
      'Mrs.',
      'Ms',
      'Ms.',
      'Dr',
      'Dr.',
      'Prof',
      'Prof.',
      'Sir',
      'Dame',
      'Lord',
      'Lady',
      'Datuk',
      'Datuk Seri',
      'Datuk Seri Dr',
      'Datuk Dr',
      'Datuk Wira',
      'Dato',
      'Tan Sri',
      'Tan Sri Dr',
      'Tun',
      'Tun Dr',
      'Tengku',
      'Puan Sri',
      'Puan',
      'Encik',
      'Ustaz',
      'Haji',
      'Sheikh',
      'Imam',
      'Shri',
      'Smt',
      'Herr',
      'Frau',
      'Madame',
      'Don',
      'Senor',
      'Professor Dr',
      'Assoc Prof Dr',
      'Datin',
      'Toh Puan',
    ])
    .split(' ');
}

const acronymLetters = 'ABCDEFGHIJKLMNOPRSTUW';

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inventBrand(random: Random): string {
  const parts = Array.from({ length: 2 + random.below(2) }, () => random.pick(syllables));
  if (random.chance(0.08)) return parts.map(capitalised).join('');
  return capitalised(parts.join(''));
}

function inventAcronym(random: Random): string {
  const length = 2 + random.below(random.chance(0.3) ? 5 : 3);
  const letters = Array.from({ length }, () => acronymLetters.charAt(random.below(acronymLetters.length))).join('');
  return random.chance(0.1) && length > 3 ? capitalised(letters.toLowerCase()) : letters;
}

/** First letters of the long words: "World Health Organization" → "WHO". */
export function acronymOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function surname(random: Random): string {
  return inventPerson(random).short.at(-1) as string;
}

function leader(random: Random): string[] {
  const choice = random.next();
  if (choice < 0.35) return [inventBrand(random)];
  if (choice < 0.55) return [surname(random)];
  if (choice < 0.7) return random.pick(cities).split(' ');
  if (choice < 0.8) return [inventAcronym(random)];
  return [
    capitalised(
      random.pick([
        'first',
        'golden',
        'pacific',
        'united',
        'standard',
        'general',
        'royal',
        'sun',
        'blue',
        'red',
        'star',
        'eagle',
        'summit',
        'crown',
        'orient',
        'liberty',
        'pioneer',
        'silver',
        'apex',
        'prime',
        'alpha',
        'delta',
        'top',
        'lotus',
        'dragon',
        'heritage',
        'harbour',
        'green',
        'smart',
        'public',
        'third',
        'allied',
        'family',
        'hong',
        'serba',
        'media',
        'tele',
        'petro',
        'air',
        'bright',
        'kings',
        'northern',
        'southern',
      ]),
    ),
  ];
}

export function inventCompany(random: Random): InventedName {
  const choice = random.next();
  if (choice < 0.25) {
    const brand = [random.chance(0.75) ? inventBrand(random) : inventAcronym(random)];
    return { full: brand, short: brand };
  }
  if (choice < 0.32) {
    const pair = [surname(random), '&', surname(random)];
    return { full: pair, short: pair };
  }
  const first = leader(random);
  const second = random.chance(0.3) ? [random.pick(companyEnds)] : [];
  const full = [...first, ...second, ...random.pick(companyEnds).split(' ')].flatMap((part) => part.split(' '));
  return { full, short: random.chance(0.25) && full.length > 2 ? [acronymOf(full)] : first };
}

export function inventInstitution(random: Random): InventedName {
  const choice = random.next();
  let full: string[];
  if (choice < 0.3) {
    const head = random.pick(institutionFirst);
    full = [
      head,
      random.pick(fields),
      ...(random.chance(0.15) ? ['and', random.pick(fields)] : []),
      ...(random.chance(0.12) ? [random.pick(countries).name] : []),
    ];
  } else if (choice < 0.5) {
    const before = random.pick([
      [],
      [random.pick(demonyms)],
      ['National'],
      ['International'],
      ['State'],
      [random.pick(countries).name],
      ['Royal'],
      ['Federal'],
      ['European'],
      ['World'],
      ['African'],
      ['Asian'],
      ['Global'],
      [random.pick(provinces)],
    ]);
    full = [...before, random.pick(fields), random.pick(institutionLast)];
  } else if (choice < 0.85)
    full = [
      ...random
        .pick([
          random.pick(cities),
          random.pick(largeCities),
          random.pick(provinces),
          random.pick(countries).name,
          random.pick(demonyms),
          surname(random),
        ])
        .split(' '),
      random.pick(bodyEnds),
    ];
  else if (choice < 0.93) full = ['University of', random.pick(largeCities)];
  else
    full = [
      random.pick([
        'Universiti',
        'Parti',
        'Institut',
        'Jabatan',
        'Persatuan',
        'Majlis',
        'Yayasan',
        'Lembaga',
        'Kementerian',
        'Dewan',
        'Partai',
        'Partido',
        'Banco',
        'Banque',
        'Universidad',
        'Instituto',
        'Al',
        'Hizb',
      ]),
      surname(random),
      ...(random.chance(0.4) ? [surname(random)] : []),
    ];
  const words = full.flatMap((part) => part.split(' '));
  return { full: words, short: words.length > 2 ? [acronymOf(words)] : words };
}

export function inventParty(random: Random): InventedName {
  const acronym = inventAcronym(random);
  const choice = random.next();
  if (choice < 0.4) return { full: [acronym], short: [acronym] };
  if (choice < 0.6) {
    const words = [
      random.pick(['Parti', 'Pakatan', 'Barisan', 'Gabungan', 'Partido', 'Partai', 'Front']),
      surname(random),
    ];
    return { full: words, short: [acronymOf(words)] };
  }
  const words = [
    random.pick(partyWords),
    ...(random.chance(0.5) ? [random.pick(partyWords)] : []),
    random.pick(['Party', 'Party', 'Front', 'Union', 'Alliance', 'Movement', 'Coalition', 'League']),
  ].flatMap((part) => part.split(' '));
  return { full: words, short: [acronymOf(words)] };
}

/** A sports club or national side; many are called by the place alone. */
export function inventTeam(random: Random): InventedName {
  const city = random.pick(random.chance(0.7) ? cities : provinces).split(' ');
  if (random.chance(0.45)) return { full: city, short: city };
  if (random.chance(0.2)) {
    const brand = [inventBrand(random)];
    return { full: brand, short: brand };
  }
  const full = [...city, random.pick(clubEnds)];
  return { full, short: random.chance(0.5) ? city : full };
}

export function inventOrganization(random: Random): InventedName {
  const choice = random.next();
  if (choice < 0.4) return inventCompany(random);
  if (choice < 0.85) return inventInstitution(random);
  return inventParty(random);
}

export function inventPlace(random: Random): string[] {
  const choice = random.next();
  if (choice < 0.45) return random.pick(random.chance(0.6) ? cities : largeCities).split(' ');
  if (choice < 0.68)
    return random
      .pick(random.chance(0.5) ? provinces : regions)
      .split(' ')
      .filter((word) => word !== '');
  const core = random.chance(0.4)
    ? random.pick(cities).split(' ')
    : random.chance(0.5)
      ? [surname(random)]
      : [inventBrand(random)];
  if (choice < 0.85) return [...random.pick(placeFirst).split(' '), ...core];
  return [...core, ...random.pick(placeLast).split(' ')];
}

export function inventCity(random: Random): string[] {
  return random.pick(random.chance(0.5) ? cities : largeCities).split(' ');
}

export function inventCountry(random: Random): string[] {
  const country = random.pick(countries);
  const name = country.aliases.length > 0 && random.chance(0.15) ? random.pick(country.aliases) : country.name;
  return name.replace(/^the /, '').split(' ');
}

export function inventDemonym(random: Random): string[] {
  return (random.pick(demonyms) ?? 'Roman').split(' ');
}
