import type { Entities, EntityRecord } from '../entities/entities';
import { countries } from '../lexicon/countries';
import { meetingNouns, meetingVerbs } from '../lexicon/meetingWords';
import type { AnyMention, Mentions } from '../mentions/mentions';
import type { Tokens } from '../text/tokens';

/** By an adjective such as "Chinese": the names of the country in lower case. */
const countryNames = new Map(
  countries.flatMap(({ name, aliases, demonyms }) => {
    const names = [name, ...aliases].map((one) => one.toLowerCase());
    return demonyms.map((demonym): [string, string[]] => [demonym, names]);
  }),
);

/** Their last words: nothing else can end the name of a country’s people. */
const lastOfDemonyms = new Set([...countryNames.keys()].map((demonym) => demonym.slice(demonym.lastIndexOf(' ') + 1)));

/** Before an adjective they make another: "South Korean", "Latin American". */
const directions = new Set([
  'North',
  'South',
  'East',
  'West',
  'Central',
  'Latin',
  'Northern',
  'Southern',
  'Eastern',
  'Western',
]);

/** Between the names in one word: "US-China". */
const joining = /[-–/]/;

/** An entity where it is mentioned, and how the mention stands in its noun phrase. */
export interface Reference {
  firstToken: number;
  endToken: number;
  entity: EntityRecord;
  mention: AnyMention;
  form: AnyMention['form'];
  plural: boolean;
  /** "his", or ’s follows. */
  possessive: boolean;
  /** It only describes another: "US" in "US Secretary of State", "China’s" in "China’s envoy". */
  modifier: boolean;
}

/** Which entity stands at which token. Of mentions inside each other the outermost counts. */
export class References {
  readonly list: Reference[] = [];
  private readonly index: Int32Array;
  /** For each token, where the title before a name that covers the token starts, or -1. */
  private readonly titleStart: Int32Array;
  private readonly byAlias = new Map<string, EntityRecord | null>();

  constructor(
    private readonly tokens: Tokens,
    mentions: Mentions,
    entities: Entities,
  ) {
    this.index = new Int32Array(tokens.length).fill(-1);
    this.titleStart = new Int32Array(tokens.length).fill(-1);
    const inNominal = new Uint8Array(tokens.length);
    for (const { firstToken, endToken, headToken } of mentions.nominals) {
      // "Smith heads to Rome": no heads of anything.
      if (!meetingVerbs.has(tokens.lower[headToken] ?? '')) inNominal.fill(1, firstToken, endToken);
    }
    for (const role of mentions.roles) this.addRole(role.firstToken, role.endToken, inNominal);
    const found: { entity: EntityRecord; mention: AnyMention }[] = [];
    for (const entity of entities.list) for (const { mention } of entity.mentions) found.push({ entity, mention });
    found.sort((a, b) => a.mention.firstToken - b.mention.firstToken || b.mention.endToken - a.mention.endToken);
    for (const { entity, mention } of found) {
      this.add(entity, mention, inNominal[mention.firstToken] === 1);
      this.addAlias(entity, mention);
    }
  }

  /** The mention that covers this token. */
  at(token: number): Reference | undefined {
    const index = this.index[token] ?? -1;
    return index < 0 ? undefined : this.list[index];
  }

  /** Where the title that covers this token starts ("US" in "US President Joe Biden"), or -1. */
  titleFrom(token: number): number {
    return this.titleStart[token] ?? -1;
  }

  /** The entities in a word such as "Obama-Xi" or "US-China"; empty unless every part is one, or where a longer name goes on. */
  ofCompound(token: number): EntityRecord[] {
    const word = this.tokens.lower[token] ?? '';
    if (!joining.test(word)) return [];
    const parts = word.split(joining);
    if (parts.length < 2 || parts.length > 4 || this.at(token)) return [];
    const next = this.tokens.form[token + 1] ?? '';
    if (next !== next.toLowerCase() && !meetingNouns.has(next.toLowerCase())) return [];
    const entities = parts.map((part) => this.byAlias.get(part) ?? null);
    return entities.every((entity) => entity !== null) ? (entities as EntityRecord[]) : [];
  }

  /** The country, as the article names it, of an adjective: the entity "China" for "Chinese". */
  country(token: number): EntityRecord | undefined {
    const word = this.tokens.form[token] ?? '';
    if (!lastOfDemonyms.has(word)) return undefined;
    const before = this.tokens.form[token - 1] ?? '';
    const names =
      countryNames.get(`${before} ${word}`) ?? (directions.has(before) ? undefined : countryNames.get(word));
    for (const name of names ?? []) {
      const entity = this.byAlias.get(name);
      if (entity?.kind === 'place') return entity;
    }
    return undefined;
  }

  private addRole(first: number, end: number, inNominal: Uint8Array): void {
    for (let token = first; token < end; token++) if (!inNominal[token]) this.titleStart[token] = first;
  }

  private add(entity: EntityRecord, mention: AnyMention, inNominal: boolean): void {
    const { firstToken, endToken, form } = mention;
    if ((this.index[firstToken] ?? 0) >= 0) return;
    const next = this.tokens.lower[endToken];
    this.index.fill(this.list.length, firstToken, endToken);
    this.list.push({
      firstToken,
      endToken,
      entity,
      mention,
      form,
      plural: form !== 'name' && mention.number === 'plural',
      possessive: next === "'s" || next === "'" || (form === 'pronoun' && mention.function === 'possessive'),
      modifier:
        form !== 'nominal' &&
        (inNominal || this.titleFrom(firstToken) >= 0 || (this.tokens.end[endToken - 1] ?? 0) > mention.end),
    });
  }

  private addAlias(entity: EntityRecord, { form, firstToken, endToken }: AnyMention): void {
    if (form !== 'name') return;
    const last = this.tokens.lower[endToken - 1] ?? '';
    const isWord = endToken - firstToken === 1;
    if (!isWord) this.learnAlias(entity, this.tokens.lower.slice(firstToken, endToken).join(' '));
    if (isWord || entity.kind === 'person') this.learnAlias(entity, last);
  }

  private learnAlias(entity: EntityRecord, alias: string): void {
    const known = this.byAlias.get(alias);
    if (known !== entity) this.byAlias.set(alias, known === undefined ? entity : null);
  }
}
