import { placePrepositions } from '../../lexicon/clauseWords';
import { NameClass } from '../../lexicon/gazetteer';
import { companyEndings, companyNouns } from '../../lexicon/organizations';
import { type PersonClass, personClass } from '../../lexicon/personNouns';
import { reportingVerbs } from '../../lexicon/reportingVerbs';
import { TokenKind } from '../../text/tokens';
import { headNounAt } from '../personPhrases';
import { isPersonalApposition } from './apposition';
import type { ArticleFacts } from './article';
import { Casing } from './forms';
import type { NameSpan } from './nameSpans';

const groupsAndPlaces =
  NameClass.country | NameClass.region | NameClass.city | NameClass.organization | NameClass.media | NameClass.demonym;
const given = NameClass.givenMale | NameClass.givenFemale;
const articles = new Set('the a an his her its their this that our my'.split(' '));
const deedsOfLeaders = new Set(
  'meets met hosts hosted visits visited urges urged vows vowed travels arrives thanks thanked tells told heads'.split(
    ' ',
  ),
);
const officeClasses: ReadonlySet<PersonClass> = new Set(['ruler', 'minister', 'legislator', 'local', 'clergy']);
/** What companies have: "Hale shares", "stock in Hale". */
const securities = new Set(['shares', 'stock', 'stocks', 'shareholders', 'bonds']);
/** So often read as an organization, a word is one although it seems to say "he", or to be called "the owner of". */
const spokenOrganization = 2;
const describedOrganization = 3;

/**
 * The names of one word that were read as a place or an organization, and are a person’s. A post said of one of them
 * counts for all; what a company may do as well ("Hale said he would go": its founder) counts for that place only, and
 * only where a second sign agrees.
 */
export function singlePersons(
  facts: ArticleFacts,
  spans: readonly NameSpan[],
  companies: ReadonlySet<string>,
): Set<NameSpan> {
  const people = new Set<NameSpan>();
  const candidates = spans.filter((span) => span.kind !== 'person' && span.to === span.from + 1);
  const described = new Set<string>();
  const counts = new Counts(facts, spans, companies);
  for (const span of candidates) {
    const form = facts.tokens.form[span.from] as string;
    if (!described.has(form) && hasPost(facts, span) && !counts.isCompany(form)) described.add(form);
  }
  for (const span of candidates) {
    const form = facts.tokens.form[span.from] as string;
    const isKnown = described.has(form)
      ? mayBePerson(facts, span)
      : speaksLikePerson(facts, span) && counts.isPersonBesides(span);
    if (isKnown) people.add(span);
  }
  return people;
}

/** What the whole article says of names of one word; gathered when it is first asked. */
class Counts {
  private gathered = false;
  private readonly asOrganization = new Map<string, number>();
  private readonly otherwise = new Map<string, number>();
  /** Beside "shares", "Inc", "company". */
  private readonly owned = new Set<string>();
  /** "Hale said it". */
  private readonly things = new Set<string>();
  private readonly inFullNames = new Set<string>();

  constructor(
    private readonly facts: ArticleFacts,
    private readonly spans: readonly NameSpan[],
    private readonly companies: ReadonlySet<string>,
  ) {}

  /** Whether the words beside it, or most readings of it, make it a company. */
  isCompany(form: string, enough = describedOrganization): boolean {
    this.gather();
    const times = this.asOrganization.get(form) ?? 0;
    if (this.companies.has(form) || this.owned.has(form)) return true;
    return times >= enough && times > (this.otherwise.get(form) ?? 0);
  }

  /** Whether nothing speaks for a company, and a second sign for a person. */
  isPersonBesides({ from }: NameSpan): boolean {
    this.gather();
    const form = this.facts.tokens.form[from] as string;
    if (this.isCompany(form, spokenOrganization) || this.things.has(form)) return false;
    return followsPost(this.facts, from) || this.inFullNames.has(form) || (this.facts.classes(from) & given) !== 0;
  }

  private gather(): void {
    if (this.gathered) return;
    this.gathered = true;
    for (const span of this.spans) {
      if (span.to === span.from + 1) this.count(span);
      else if (span.kind === 'person')
        for (let token = span.from; token < span.to; token++)
          this.inFullNames.add(this.facts.tokens.form[token] as string);
    }
  }

  private count({ from, to, kind }: NameSpan): void {
    const { form, lower } = this.facts.tokens;
    const word = form[from] as string;
    const counts = kind === 'organization' ? this.asOrganization : this.otherwise;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (isOwned(this.facts, from)) this.owned.add(word);
    if (reportingVerbs.has(lower[to] ?? '') && lower[lower[to + 1] === 'that' ? to + 2 : to + 1] === 'it')
      this.things.add(word);
  }
}

/** "Hale shares", "shares in Hale", "the Hale company", "carmaker Hale", "Hale Inc". */
function isOwned(facts: ArticleFacts, token: number): boolean {
  const { lower } = facts.tokens;
  const next = lower[token + 1] ?? '';
  if (securities.has(next) || companyNouns.has(next) || isCompanyEnding(next)) return true;
  const before = lower[token - 1];
  return (
    ((before === 'in' || before === 'of') && securities.has(lower[token - 2] ?? '')) || followsCompanyNoun(facts, token)
  );
}

/** A post said of the name, or deeds of those who lead a country. */
function hasPost(facts: ArticleFacts, span: NameSpan): boolean {
  if (!isPersonalApposition(facts.tokens, span.to) && !hasOffice(facts, span.from) && !actsForCountry(facts, span.from))
    return false;
  return mayBePerson(facts, span);
}

function speaksLikePerson(facts: ArticleFacts, span: NameSpan): boolean {
  return (speaksOfHimself(facts, span.to) || isSpeaker(facts, span.from)) && mayBePerson(facts, span);
}

/** "chairwoman Hale". */
function followsPost({ tokens }: ArticleFacts, token: number): boolean {
  return token > 0 && headNounAt(tokens.lower[token - 1] as string)?.plural === false;
}

export function mayBePerson(facts: ArticleFacts, { from, to, kind }: NameSpan): boolean {
  const before = from > 0 ? (facts.tokens.lower[from - 1] as string) : '';
  if (kind === 'person') return true;
  if (before === 'the' || placePrepositions.has(before) || isListed(facts, from, to, groupsAndPlaces)) return false;
  return hasOnlyNameWords(facts, from, to);
}

/** "Hale said he was shocked": most organizations say "it". */
function speaksOfHimself({ tokens: { lower } }: ArticleFacts, verb: number): boolean {
  if (!reportingVerbs.has(lower[verb] ?? '')) return false;
  const subject = lower[verb + 1] === 'that' ? lower[verb + 2] : lower[verb + 1];
  return subject === 'he' || subject === 'she';
}

/** "Presidents Hale and Reed". */
function hasOffice(facts: ArticleFacts, token: number): boolean {
  if (token === 0 || facts.casing(token - 1) !== Casing.initial) return false;
  const noun = headNounAt(facts.tokens.lower[token - 1] as string);
  const kind = noun && personClass(noun.noun);
  return kind !== undefined && officeClasses.has(kind);
}

/** "Kenya’s Hale meets": companies of a country do not. */
function actsForCountry(facts: ArticleFacts, token: number): boolean {
  const { lower } = facts.tokens;
  if (token < 2 || lower[token - 1] !== "'s" || !deedsOfLeaders.has(lower[token + 1] ?? '')) return false;
  return (facts.classes(token - 2) & NameClass.country) !== 0;
}

/** "…,” said Hale." */
function isSpeaker({ tokens }: ArticleFacts, token: number): boolean {
  const before = tokens.lower[token - 1];
  if (before !== 'said' && before !== 'says') return false;
  const opener = tokens.form[token - 2] ?? '';
  const closes = tokens.kind[token + 1] === TokenKind.mark;
  return closes && (opener === '”' || opener === '"' || opener === ',' || opener === '’');
}

/** "Hospitality company Hale today": but "the company Hale founded" may be anybody's. */
export function followsCompanyNoun({ tokens }: ArticleFacts, from: number): boolean {
  if (from < 2 || !companyNouns.has(tokens.lower[from - 1] as string)) return false;
  return tokens.kind[from - 2] === TokenKind.word && !articles.has(tokens.lower[from - 2] as string);
}

export const isCompanyEnding = (lower: string): boolean =>
  companyEndings.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** Whether the lists have the whole name as one of these classes. */
export function isListed(facts: ArticleFacts, from: number, to: number, classes: number): boolean {
  if (to - from === 1) return (facts.classes(from) & classes) !== 0;
  const { phraseClasses, phrasePosition } = facts;
  if (((phraseClasses[from] as number) & classes) === 0 || phrasePosition[from] !== 1) return false;
  return phrasePosition[to - 1] === 2 && phrasePosition[to] !== 2;
}

/** Words with one capital, or two letters as in "St." and "J.", none of them the head of an organization's name. */
export function hasOnlyNameWords(facts: ArticleFacts, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const isInitial = facts.casing(token) === Casing.initial || facts.tokens.lower[token]?.length === 2;
    if (!isInitial || (facts.classes(token) & NameClass.organizationHead) !== 0) return false;
  }
  return true;
}
