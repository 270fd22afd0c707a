import { NameClass } from '../../lexicon/gazetteer';
import { stateAbbreviations } from '../../lexicon/notNames';
import { companyEndings, companyNouns } from '../../lexicon/organizations';
import { type PersonClass, personClass } from '../../lexicon/personNouns';
import { reportingVerbs } from '../../lexicon/reportingVerbs';
import { phraseBoundaries } from '../../lexicon/titles';
import { TokenKind } from '../../text/tokens';
import type { EntityKind } from '../mentions';
import { headNounAt } from '../personPhrases';
import { isPersonalApposition } from './apposition';
import type { ArticleFacts } from './article';
import { Casing } from './forms';
import { type NameSpan, spanOf } from './nameSpans';

const groupsAndPlaces =
  NameClass.country | NameClass.region | NameClass.city | NameClass.organization | NameClass.media | NameClass.demonym;
const placePrepositions = new Set('in at near from across around outside inside into toward towards via'.split(' '));
const namesToo = NameClass.givenMale | NameClass.givenFemale | NameClass.organization;
const articles = new Set('the a an his her its their this that our my'.split(' '));
const schools = new Set(['school', 'university', 'college', 'academy']);
const settledConfidence = 0.7;
/** What a company does and "it" in "it was raining" does not. */
const deedsOfCompanies = new Set(
  (
    'agreed agrees plans planned expects expected intends intended sold sells bought buys acquired hired cut closed opened ' +
    'launched raised filed paid owns operates hopes aims signed reached received earned lost settled faces'
  ).split(' '),
);

const deedsOfLeaders = new Set(
  'meets met hosts hosted visits visited urges urged vows vowed travels arrives thanks thanked tells told heads'.split(
    ' ',
  ),
);
const officeClasses: ReadonlySet<PersonClass> = new Set(['ruler', 'minister', 'legislator', 'local', 'clergy']);

/** Corrects the kind of a name where the words beside it leave no doubt: an apposition, a company's ending, a list. */
export function settleKinds(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const companies = shortNamesOfCompanies(facts, spans);
  const countOf = formCounter(facts, spans);
  const people = new Set(
    spans.filter((span) => isSinglePerson(facts, span)).map(({ from }) => facts.tokens.form[from]),
  );
  return spans.map((span, index) => {
    if (isVenue(facts, span) && countOf(span) === 1)
      return spanOf(facts, span.from, span.to + 1, 'organization', settledConfidence);
    const isListed = isAmongPlaces(facts, span, spans[index - 1], spans[index + 1]);
    const isKnown = span.to === span.from + 1 && people.has(facts.tokens.form[span.from]) && mayBePerson(facts, span);
    const kind = isListed ? 'place' : isKnown ? 'person' : settledKind(facts, span, companies);
    return kind === span.kind ? span : { ...span, kind, confidence: Math.min(span.confidence, settledConfidence) };
  });
}

function settledKind(facts: ArticleFacts, span: NameSpan, companies: ReadonlySet<string>): EntityKind {
  const { from, to, kind } = span;
  const isSingle = to === from + 1;
  if (isSingle && kind !== 'place' && (isState(facts, from) || isInPlace(facts, from))) return 'place';
  if (kind === 'person') {
    const isShort = isSingle && companies.has(facts.tokens.form[from] as string);
    return isShort || followsCompanyNoun(facts, from) || (!isSingle && isCompany(facts, from, to))
      ? 'organization'
      : kind;
  }
  if (kind === 'place' && schools.has(facts.tokens.lower[to - 1] as string)) return isSingle ? kind : 'organization';
  return isPerson(facts, span) ? 'person' : kind;
}

/** "a waiter at Luigi’s", with nothing that is his behind it. */
function isVenue({ tokens: { lower, kind } }: ArticleFacts, { from, to }: NameSpan): boolean {
  if (lower[to] !== "'s" || lower[from - 1] !== 'at' || to !== from + 1) return false;
  const after = to + 1;
  return after >= lower.length || kind[after] === TokenKind.mark || phraseBoundaries.has(lower[after] as string);
}

/** How many names have a given first word; counted when it is first asked. */
function formCounter({ tokens: { form } }: ArticleFacts, spans: readonly NameSpan[]): (span: NameSpan) => number {
  let counts: Map<string, number> | undefined;
  return (span) => {
    if (!counts) {
      counts = new Map();
      for (const { from } of spans) counts.set(form[from] as string, (counts.get(form[from] as string) ?? 0) + 1);
    }
    return counts.get(form[span.from] as string) ?? 0;
  };
}

/** "Leeds, Hale Cross, York": between two places in a list stands a third. */
function isAmongPlaces(facts: ArticleFacts, span: NameSpan, before?: NameSpan, after?: NameSpan): boolean {
  if (before?.kind !== 'place' || after?.kind !== 'place') return false;
  if (isListed(facts, span.from, span.to, NameClass.organization) || !hasOnlyNameWords(facts, span.from, span.to))
    return false;
  const { tokens } = facts;
  if (before.to !== span.from - 1 || after.from !== span.to + 1 || tokens.form[before.to] !== ',') return false;
  return tokens.form[span.to] === ',' || tokens.lower[span.to] === 'and';
}

/** "Hale" where the article has "Hale Bhd" and nobody whose name has the word. */
function shortNamesOfCompanies({ tokens }: ArticleFacts, spans: readonly NameSpan[]): Set<string> {
  const companies = new Set<string>();
  for (const { from, to } of spans) {
    if (to - from > 1 && isCompanyEnding(tokens.lower[to - 1] as string)) companies.add(tokens.form[from] as string);
  }
  for (const { from, to, kind } of companies.size > 0 ? spans : []) {
    if (kind !== 'person' || to - from < 2) continue;
    for (let token = from; token < to; token++) companies.delete(tokens.form[token] as string);
  }
  return companies;
}

const isCompanyEnding = (lower: string): boolean =>
  companyEndings.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** "Hospitality company Hale today": but "the company Hale founded" may be anybody's. */
function followsCompanyNoun({ tokens }: ArticleFacts, from: number): boolean {
  if (from < 2 || !companyNouns.has(tokens.lower[from - 1] as string)) return false;
  return tokens.kind[from - 2] === TokenKind.word && !articles.has(tokens.lower[from - 2] as string);
}

/** "of Johor", "in Kelantan": what the lists have as a place and as nothing else. */
function isInPlace(facts: ArticleFacts, token: number): boolean {
  const before = token > 0 ? (facts.tokens.lower[token - 1] as string) : '';
  if (before !== 'of' && before !== 'from' && !placePrepositions.has(before)) return false;
  const classes = classesAt(facts, token);
  return (classes & (NameClass.country | NameClass.region)) !== 0 && (classes & namesToo) === 0;
}

function isState({ tokens }: ArticleFacts, token: number): boolean {
  const lower = tokens.lower[token] as string;
  return lower.endsWith('.') && tokens.form[token - 1] === ',' && stateAbbreviations.has(lower.slice(0, -1));
}

/** "Hale Holdings Ltd", "Morgan Stanley", "Ernst Hale said it agreed". */
function isCompany(facts: ArticleFacts, from: number, to: number): boolean {
  const { lower } = facts.tokens;
  if (isCompanyEnding(lower[to - 1] as string)) return true;
  if (isListed(facts, from, to, NameClass.organization)) return true;
  return reportingVerbs.has(lower[to] ?? '') && lower[to + 1] === 'it' && actsLater(facts, to + 2);
}

function actsLater({ tokens: { lower } }: ArticleFacts, token: number): boolean {
  const next = lower[token] ?? '';
  return deedsOfCompanies.has(next) || (next === 'has' && deedsOfCompanies.has(lower[token + 1] ?? ''));
}

/** Whether the lists have the whole name as one of these classes. */
function isListed(facts: ArticleFacts, from: number, to: number, classes: number): boolean {
  if (to - from === 1) return (classesAt(facts, from) & classes) !== 0;
  const { phraseClasses, phrasePosition } = facts;
  if (((phraseClasses[from] as number) & classes) === 0 || phrasePosition[from] !== 1) return false;
  return phrasePosition[to - 1] === 2 && phrasePosition[to] !== 2;
}

function classesAt({ forms }: ArticleFacts, token: number): number {
  return forms.classes[forms.ofToken[token] as number] as number;
}

/** "Virginia Lake, a nurse", "said Kuleba, the foreign minister": read as a place or an organization, described as a person. */
function isPerson(facts: ArticleFacts, span: NameSpan): boolean {
  return mayBePerson(facts, span) && (isPersonalApposition(facts.tokens, span.to) || isSinglePerson(facts, span));
}

function mayBePerson(facts: ArticleFacts, { from, to, kind }: NameSpan): boolean {
  const before = from > 0 ? (facts.tokens.lower[from - 1] as string) : '';
  if (kind === 'person') return true;
  if (before === 'the' || placePrepositions.has(before) || isListed(facts, from, to, groupsAndPlaces)) return false;
  return hasOnlyNameWords(facts, from, to);
}

/** A name of one word beside what only people do, are and have. */
function isSinglePerson(facts: ArticleFacts, span: NameSpan): boolean {
  const { from, to, kind } = span;
  if (to !== from + 1 || kind === 'person' || !mayBePerson(facts, span)) return false;
  if (isPersonalApposition(facts.tokens, to) || speaksOfHimself(facts, to)) return true;
  return isSpeaker(facts, from) || hasOffice(facts, from) || actsForCountry(facts, from);
}

/** "Guterres said he was shocked": an organization says "it". */
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
  return (classesAt(facts, token - 2) & NameClass.country) !== 0;
}

/** Words with one capital, or two letters as in "St." and "J.", none of them the head of an organization's name. */
function hasOnlyNameWords(facts: ArticleFacts, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const isInitial = facts.casing(token) === Casing.initial || facts.tokens.lower[token]?.length === 2;
    if (!isInitial || (classesAt(facts, token) & NameClass.organizationHead) !== 0) return false;
  }
  return true;
}

/** "…,” said Kuleba." */
function isSpeaker({ tokens }: ArticleFacts, token: number): boolean {
  const before = tokens.lower[token - 1];
  if (before !== 'said' && before !== 'says') return false;
  const opener = tokens.form[token - 2] ?? '';
  const closes = tokens.kind[token + 1] === TokenKind.mark;
  return closes && (opener === '”' || opener === '"' || opener === ',' || opener === '’');
}
