import { countries } from '../core/lexicon/countries';
import { NameType } from '../core/mentions/names/labels';
import {
  type InventedName,
  inventCountry,
  inventHonorific,
  inventOrganization,
  inventPerson,
  inventPlace,
} from './inventNames';
import type { Random } from './random';
import type { TrainingSentence, WordSpan } from './trainingArticles';

export interface ExchangeRates {
  person: number;
  organization: number;
  place: number;
  /** Of persons who get a form of address before their name. */
  honorific: number;
}

const countryNames = new Set(countries.flatMap((country) => [country.name, ...country.aliases]));
/** Places that are not called otherwise when a story moves. */
const fixedPlace = /^(?:U\.?S\.?A?\.?|U\.?K\.?|U\.?A\.?E\.?)$|\b(?:of|Strip|Bank|East|West|America|United)\b/;
/** Forms of organizations whose neighbours would not fit another: "U.N. envoy", "the Taliban". */
const fixedOrganization =
  /^(?:U\.?N\.?|E\.?U\.?|NATO|Congress|Senate|Parliament|White House|Pentagon|Taliban|Hamas|Fatah|Hezbollah)$/;

/** Replaces names in one article, the same name by the same other one throughout. */
export class NameExchange {
  private readonly people = new Map<string, InventedName>();
  private readonly organizations = new Map<string, InventedName | undefined>();
  private readonly places = new Map<string, string[]>();

  constructor(
    private readonly random: Random,
    private readonly rates: ExchangeRates,
  ) {}

  exchange(sentence: TrainingSentence): TrainingSentence {
    const words: string[] = [];
    const spans: WordSpan[] = [];
    let at = 0;
    for (const span of sentence.spans) {
      words.push(...sentence.words.slice(at, span.from));
      at = span.to;
      const name = sentence.words.slice(span.from, span.to);
      if (span.type === NameType.person) words.push(...this.honorific(words.at(-1), name));
      const from = words.length;
      if (span.type === NameType.organization) this.organization(name, words, spans);
      else {
        words.push(
          ...(span.type === NameType.person
            ? this.person(name)
            : span.type === NameType.place
              ? this.place(name)
              : name),
        );
        spans.push({ from, to: words.length, type: span.type });
      }
    }
    words.push(...sentence.words.slice(at));
    return { words, spans };
  }

  private honorific(before: string | undefined, name: string[]): string[] {
    if (!this.random.chance(this.rates.honorific)) return [];
    if (before !== undefined && /^(?:M(?:r|rs|s)|Dr|[A-Z][a-z]{1,4})\.$/.test(before)) return [];
    return name.length > 0 ? inventHonorific(this.random) : [];
  }

  private person(name: string[]): string[] {
    const last = name.at(-1) as string;
    const known = this.people.get(last) ?? (name.length === 1 ? this.people.get(`given ${last}`) : undefined);
    if (known) return name.length > 1 ? known.full : known.short;
    if (!this.random.chance(this.rates.person)) return name;
    const person = inventPerson(this.random);
    this.people.set(last, person);
    if (name.length > 1) this.people.set(`given ${name[0]}`, person);
    return name.length > 1 ? person.full : person.short;
  }

  private organization(name: string[], words: string[], spans: WordSpan[]): void {
    const key = name.join(' ');
    const type = NameType.organization;
    const from = words.length;
    const first = !this.organizations.has(key);
    if (first)
      this.organizations.set(
        key,
        fixedOrganization.test(key) || !this.random.chance(this.rates.organization)
          ? undefined
          : inventOrganization(this.random),
      );
    const other = this.organizations.get(key);
    words.push(...(other ? (first || this.random.chance(0.4) ? other.full : other.short) : name));
    spans.push({ from, to: words.length, type });
    // An acronym in brackets is a name of its own.
    if (first && other && other.short.length === 1 && other.full.length > 1 && this.random.chance(0.4)) {
      words.push('(', other.short[0] as string, ')');
      spans.push({ from: words.length - 2, to: words.length - 1, type });
    }
  }

  private place(name: string[]): string[] {
    const key = name.join(' ');
    const known = this.places.get(key);
    if (known) return known;
    const kept = name.length > 2 || fixedPlace.test(key) || !this.random.chance(this.rates.place);
    const other = kept ? name : countryNames.has(key) ? inventCountry(this.random) : inventPlace(this.random);
    this.places.set(key, other);
    return other;
  }
}
