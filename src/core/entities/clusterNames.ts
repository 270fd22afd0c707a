import { countries } from '../lexicon/countries';
import { classesOf, NameClass } from '../lexicon/gazetteer';
import { organizationAliases } from '../lexicon/organizationAliases';
import { organizationHeads } from '../lexicon/organizations';
import type { NameMention } from '../mentions/mentions';
import { folded } from '../mentions/personName';
import { TokenKind, type Tokens } from '../text/tokens';
import { type EntityDraft, newDraft } from './draft';

const organizationAliasOf = new Map<string, string>();
for (const [name = '', ...aliases] of organizationAliases) {
  for (const alias of aliases) organizationAliasOf.set(wordsKey(alias), wordsKey(name));
}
const countryAliasOf = new Map<string, string>();
for (const { name, aliases } of countries) {
  for (const alias of aliases) countryAliasOf.set(wordsKey(alias), wordsKey(name));
}
const genericHeads = new Set(organizationHeads);
const smallWords = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'de', 'la', 'du', 'des', 'di', 'del', 'und']);
const placeEndings = new Set(['city', 'dc', 'province', 'state', 'county', 'region', 'republic']);
const longestAcronym = 10;
const listedNames = NameClass.organization | NameClass.media | NameClass.country | NameClass.city;

function wordsKey(text: string): string {
  const key = folded(text);
  // Most are one word without marks.
  if (/^[a-z]+$/.test(key)) return key;
  return key
    .replace(/[.,()']/g, '')
    .replace(/^the /, '')
    .trim();
}

/** Groups the names of organizations: one spelling, acronym and full name, "Security Council" after "UN Security Council". */
export function clusterOrganizations(tokens: Tokens, names: readonly NameMention[]): EntityDraft[] {
  return new NameClusters(tokens, 'organization').cluster(names);
}

/** Groups the names of places: one spelling, and the other names of countries ("US", "America"). */
export function clusterPlaces(tokens: Tokens, names: readonly NameMention[]): EntityDraft[] {
  return new NameClusters(tokens, 'place').cluster(names);
}

interface KeyedName {
  mention: NameMention;
  words: string[];
  key: string;
}

class NameClusters {
  private readonly byKey = new Map<string, EntityDraft>();
  /** Full names by what can stand for them: acronym, or all words but the first ones. */
  private readonly byShort = new Map<string, EntityDraft | 'several'>();
  private readonly drafts: EntityDraft[] = [];
  /** `wordsKey` of the forms that were met. */
  private readonly keys: string[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly kind: 'organization' | 'place',
  ) {}

  cluster(names: readonly NameMention[]): EntityDraft[] {
    const keyed = names.filter((name) => name.kind === this.kind).map((mention) => this.keyed(mention));
    const longestFirst = [...keyed].sort((a, b) => b.words.length - a.words.length);
    for (const name of longestFirst) this.addKey(name);
    this.linkBrackets(names);
    for (const { mention, key } of keyed) {
      const draft = this.byKey.get(key) as EntityDraft;
      draft.mentions.push({ mention, confidence: 0.9, why: this.reason(draft, key), others: undefined });
    }
    return this.drafts.filter((draft) => draft.mentions.length > 0);
  }

  private keyed(mention: NameMention): KeyedName {
    const words: string[] = [];
    for (let token = mention.firstToken; token < mention.endToken; token++) {
      if (this.tokens.kind[token] === TokenKind.mark) continue;
      const word = this.wordAt(token, mention);
      if (word !== '' && word !== 's' && !(words.length === 0 && word === 'the')) words.push(word);
    }
    const own = words.join(' ');
    const aliases = this.kind === 'place' ? countryAliasOf : organizationAliasOf;
    return { mention, words, key: aliases.get(own) ?? own };
  }

  private wordAt(token: number, mention: NameMention): string {
    const { text, start, end, forms, formOf } = this.tokens;
    const from = start[token] as number;
    const to = end[token] as number;
    // A mention may begin or end inside a token: "US" in "US-China".
    if (from < mention.start || to > mention.end)
      return wordsKey(text.slice(Math.max(from, mention.start), Math.min(to, mention.end)));
    const form = formOf[token] as number;
    this.keys[form] ??= wordsKey(forms[form] as string);
    return this.keys[form];
  }

  private addKey(name: KeyedName): void {
    if (this.byKey.has(name.key)) return;
    const known = this.byShort.get(name.key);
    if (known !== undefined && known !== 'several') {
      this.byKey.set(name.key, known);
      return;
    }
    const draft = newDraft(this.kind, { parts: name.words, key: name.key }, name.mention);
    this.drafts.push(draft);
    this.byKey.set(name.key, draft);
    for (const short of this.shortForms(name)) {
      const other = this.byShort.get(short);
      this.byShort.set(short, other === undefined || other === draft ? draft : 'several');
    }
  }

  private shortForms({ words }: KeyedName): string[] {
    if (words.length < 2 || words.length > 12) return [];
    const forms: string[] = [];
    if (this.kind === 'place') {
      if (!placeEndings.has(words[words.length - 1] as string)) return forms;
      forms.push(words.slice(0, -1).join(' '));
      if (words.length > 2 && isDistinctive(words[0] as string)) forms.push(words[0] as string);
      return forms;
    }
    const acronym = acronymOf(words);
    if (acronym.length > 1) forms.push(acronym);
    for (let from = 1; from <= words.length - 2; from++) forms.push(words.slice(from).join(' '));
    const first = words[0] as string;
    if (words.length > 1 && isDistinctive(first)) forms.push(first);
    return forms;
  }

  /**
   * "Asia-Pacific Economic Cooperation (Apec)": what stands in brackets right after a name and has its initials;
   * "Ministry of Foreign Affairs (Kemlu)": or what the article goes on to use.
   */
  private linkBrackets(names: readonly NameMention[]): void {
    const { form } = this.tokens;
    for (const name of names) {
      const bracket = name.endToken;
      if (name.kind !== this.kind || form[bracket] !== '(' || form[bracket + 2] !== ')') continue;
      const short = form[bracket + 1] as string;
      const key = wordsKey(short);
      const draft = this.byKey.get(this.keyed(name).key);
      const own = this.byKey.get(key);
      if (!draft || !own || own === draft || key.length > longestAcronym) continue;
      if (lettersInOrder(key, draft.fullest.parts.join(' ')) || this.isNewShortForm(short, draft))
        this.byKey.set(key, draft);
    }
  }

  /** Stands for a name of several words, and is not what the lists have as a name of its own: "Hale Group (Reuters)". */
  private isNewShortForm(short: string, { fullest }: EntityDraft): boolean {
    if (this.kind === 'place' || fullest.parts.length < 2) return false;
    return (classesOf(short) & listedNames) === 0;
  }

  private reason(draft: EntityDraft, key: string): string {
    if (key === draft.fullest.key) return 'name';
    return this.kind === 'place' ? 'another name of this place' : 'short form of the name';
  }
}

function acronymOf(words: readonly string[]): string {
  return words
    .filter((word) => !smallWords.has(word))
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');
}

/** A first word that can stand for the whole: "Xinhua" for "Xinhua News Agency", but not "National" or "Chinese". */
function isDistinctive(word: string): boolean {
  return (
    word.length > 3 &&
    !genericHeads.has(word) &&
    !countryAliasOf.has(word) &&
    !commonFirstWords.has(word) &&
    !demonyms.has(word)
  );
}

const demonyms = new Set(countries.flatMap((country) => [country.name, ...country.demonyms]).map(wordsKey));
const commonFirstWords = new Set(
  (
    'national international federal united american european asian african world global general central royal first new north ' +
    'south east west northern southern eastern western state public democratic republican people peoples labor labour social ' +
    'human foreign home white supreme high house senate communist liberal conservative green'
  ).split(' '),
);

function lettersInOrder(short: string, full: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return short.charAt(0) === full.charAt(0);
}
