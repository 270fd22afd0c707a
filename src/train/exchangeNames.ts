import { countries } from '../core/lexicon/countries';
import { NameType } from '../core/mentions/names/labels';
import { cityNames, type NameStock, nameStocks } from './nameSources';
import { Random } from './random';
import type { TrainingSentence, WordSpan } from './trainingArticles';

interface Stocks {
  people: NameStock[];
  peopleWeight: number;
  cities: string[][];
  countries: string[][];
}

let stocks: Stocks | undefined;

function loadStocks(): Stocks {
  if (stocks) return stocks;
  const people = nameStocks();
  stocks = {
    people,
    peopleWeight: people.reduce((sum, stock) => sum + stock.weight, 0),
    cities: cityNames(15_000, Number.POSITIVE_INFINITY).map((name) => name.split(' ')),
    countries: countries.map((country) => country.name.split(' ')),
  };
  return stocks;
}

function pickStock(random: Random): NameStock {
  const { people, peopleWeight } = loadStocks();
  let left = random.next() * peopleWeight;
  for (const stock of people) {
    left -= stock.weight;
    if (left < 0) return stock;
  }
  return people[0] as NameStock;
}

/** A full name and the part by which later sentences call the person. */
interface Person {
  full: string[];
  short: string[];
}

function inventPerson(random: Random): Person {
  const stock = pickStock(random);
  const given = random.pick(random.chance(0.7) ? stock.male : stock.female);
  const surname = random.pick(stock.surnames);
  if (stock.order === 'surname-given') return { full: [surname, given], short: [surname] };
  if (stock.order === 'patronymic') {
    const second = random.chance(0.5) ? [random.pick(stock.male)] : [];
    const link = random.chance(0.3) ? ['bin'] : [];
    return { full: [given, ...second, ...link, surname], short: random.chance(0.5) ? [given] : [given, ...second] };
  }
  const middle = random.chance(0.08) ? [`${String.fromCharCode(65 + random.below(26))}.`] : random.chance(0.06) ? [random.pick(stock.male)] : [];
  const double = random.chance(0.05) ? [`${surname}-${random.pick(stock.surnames)}`] : [surname];
  return { full: [given, ...middle, ...double], short: double };
}

/** Replaces names in one article, the same name by the same other one throughout. */
export class NameExchange {
  private readonly people = new Map<string, Person>();
  private readonly places = new Map<string, string[]>();

  constructor(
    private readonly random: Random,
    private readonly rate: { person: number; place: number },
  ) {}

  exchange(sentence: TrainingSentence): TrainingSentence {
    const words: string[] = [];
    const spans: WordSpan[] = [];
    let at = 0;
    for (const span of sentence.spans) {
      words.push(...sentence.words.slice(at, span.from));
      const from = words.length;
      words.push(...this.replacement(sentence.words.slice(span.from, span.to), span.type));
      spans.push({ from, to: words.length, type: span.type });
      at = span.to;
    }
    words.push(...sentence.words.slice(at));
    return { words, spans };
  }

  private replacement(name: string[], type: NameType): string[] {
    if (type === NameType.person) return this.person(name);
    if (type === NameType.place) return this.place(name);
    return name;
  }

  private person(name: string[]): string[] {
    const last = name.at(-1) as string;
    const known = this.people.get(last) ?? (name.length === 1 ? this.people.get(`given ${last}`) : undefined);
    if (known) return name.length > 1 ? known.full : known.short;
    if (!this.random.chance(this.rate.person)) return name;
    const person = inventPerson(this.random);
    this.people.set(last, person);
    if (name.length > 1) this.people.set(`given ${name[0]}`, person);
    return name.length > 1 ? person.full : person.short;
  }

  private place(name: string[]): string[] {
    const key = name.join(' ');
    const known = this.places.get(key);
    if (known) return known;
    const { countries, cities } = loadStocks();
    const isCountry = countries.some((country) => country.join(' ') === key);
    const kept = !this.random.chance(this.rate.place) || name.length > 2 || /^U\.?[SK]\.?$|of|Strip|Bank|East|West/.test(key);
    const other = kept ? name : this.random.pick(isCountry ? countries : cities);
    this.places.set(key, other);
    return other;
  }
}
