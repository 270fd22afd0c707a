import { NameType } from '../core/mentions/names/labels';
import {
  type InventedName,
  inventCity,
  inventCompany,
  inventCountry,
  inventDemonym,
  inventHonorific,
  inventInstitution,
  inventParty,
  inventPerson,
  inventPlace,
  inventTeam,
} from './inventNames';
import { inventCode, inventGroup, inventTerm, inventTitle } from './inventTerms';
import type { Random } from './random';
import { storyPatterns } from './storyPatterns';
import type { TrainingArticle, TrainingSentence } from './trainingArticles';

const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const currencies = ['RM', 'US$', 'S$', '$', '£', '€', 'HK$', 'Rs', '$'];

const makers: Record<string, { type: NameType; invent: (random: Random) => InventedName }> = {
  P: { type: NameType.person, invent: inventPerson },
  O: { type: NameType.organization, invent: inventCompany },
  I: { type: NameType.organization, invent: inventInstitution },
  A: { type: NameType.organization, invent: inventParty },
  G: { type: NameType.organization, invent: inventGroup },
  T: { type: NameType.organization, invent: inventTeam },
  V: { type: NameType.organization, invent: inventTeam },
};

const places: Record<string, { type: NameType; invent: (random: Random) => string[] }> = {
  L: { type: NameType.place, invent: inventPlace },
  C: { type: NameType.place, invent: inventCity },
  N: { type: NameType.place, invent: inventCountry },
  M: { type: NameType.other, invent: inventDemonym },
};

function number(random: Random): string {
  return random.chance(0.3)
    ? `${random.below(100)}.${random.below(100)}`
    : String(random.below(random.chance(0.2) ? 10_000 : 100));
}

/** One article made from a pattern, with new names. */
class ArticleMaker {
  /** The first name of each kind, which small letters repeat in its short form. */
  private readonly first = new Map<string, InventedName>();

  private acronym = '';

  constructor(private readonly random: Random) {}

  sentence(pattern: string): TrainingSentence {
    const sentence: TrainingSentence = { words: [], spans: [] };
    for (const [slot] of pattern.matchAll(/\{\w:[^}]+\}|\S+/g)) this.fill(slot, sentence);
    return sentence;
  }

  private fill(slot: string, { words, spans }: TrainingSentence): void {
    const from = words.length;
    const [, key = '', , text = ''] = /^\{(\w)(:([^}]+))?\}/.exec(slot) ?? [];
    const rest = key === '' ? slot : slot.slice(slot.indexOf('}') + 1);
    const { words: filled, type } = this.value(key, text);
    words.push(...filled);
    if (key === 'E') this.title(words, spans);
    else if (type !== undefined) spans.push({ from, to: words.length, type });
    if (rest === '') return;
    // "{B}." is one word.
    if (key !== '') words.push(`${words.pop()}${rest}`);
    else words.push(rest);
  }

  private value(key: string, text: string): { words: string[]; type?: NameType } {
    const { random } = this;
    const maker = makers[key.toUpperCase()];
    const place = places[key];
    const given = text === '' ? undefined : text.split(' ');
    if (given && (maker ?? place)) return { words: given, type: (maker ?? place)?.type };
    if (maker) return { words: this.name(key, maker.invent), type: maker.type };
    if (place) return { words: place.invent(random), type: place.type };
    if (key === 'R') return { words: text.split(' '), type: NameType.role };
    if (key === 'H') return { words: random.chance(0.6) ? inventHonorific(random) : [] };
    if (key === 'B') return { words: [number(random)] };
    if (key === 'S') return { words: [random.pick(currencies) + number(random)] };
    if (key === 'D') return { words: [random.pick(days)] };
    if (key === 'Y') return { words: [random.pick(months)] };
    if (key === 'X') return { words: this.term() };
    if (key === 'x') return { words: this.acronym === '' ? [] : [this.acronym] };
    if (key === 'Z') return { words: inventCode(random).split(' ') };
    return { words: [] };
  }

  /** A plan or event, at times with its acronym. */
  private title(words: string[], spans: TrainingSentence['spans']): void {
    const { words: full, acronym } = inventTitle(this.random);
    const type = NameType.other;
    spans.push({ from: words.length, to: words.length + full.length, type });
    words.push(...full);
    this.acronym = '';
    if (acronym.length < 2 || !this.random.chance(0.5)) return;
    spans.push({ from: words.length + 1, to: words.length + 2, type });
    words.push('(', acronym, ')');
  }

  /** A term that its acronym follows in brackets; small x repeats the acronym. */
  private term(): string[] {
    const { words, acronym } = inventTerm(this.random);
    this.acronym = acronym;
    return [...words, '(', acronym, ')'];
  }

  private name(key: string, invent: (random: Random) => InventedName): string[] {
    const upper = key.toUpperCase();
    const known = this.first.get(upper);
    if (key !== upper && known) return known.short;
    const made = invent(this.random);
    if (!known) this.first.set(upper, made);
    // Later persons are often named by the surname alone.
    return known && this.random.chance(0.15) ? made.short : made.full;
  }
}

/** `count` articles from the patterns. */
export function inventArticles(count: number, random: Random): TrainingArticle[] {
  return Array.from({ length: count }, () => {
    const maker = new ArticleMaker(random);
    const sentences = random
      .pick(storyPatterns)
      .split(' | ')
      .map((pattern) => maker.sentence(pattern));
    return { sentences: sentences.filter((sentence) => sentence.words.length > 0), hasRoles: true };
  });
}
