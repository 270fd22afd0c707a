import { placePrepositions } from '../../lexicon/clauseWords';
import { NameClass } from '../../lexicon/gazetteer';
import { stateAbbreviations } from '../../lexicon/notNames';
import { reportingVerbs } from '../../lexicon/reportingVerbs';
import { phraseBoundaries } from '../../lexicon/titles';
import { TokenKind } from '../../text/tokens';
import type { EntityKind } from '../mentions';
import { isPersonalApposition } from './apposition';
import type { ArticleFacts } from './article';
import { type NameSpan, spanOf } from './nameSpans';
import {
  followsCompanyNoun,
  hasOnlyNameWords,
  isCompanyEnding,
  isListed,
  mayBePerson,
  singlePersons,
} from './singlePersons';

const namesToo = NameClass.givenMale | NameClass.givenFemale | NameClass.organization;
const schools = new Set(['school', 'university', 'college', 'academy']);
const settledConfidence = 0.7;
/** What a company does and "it" in "it was raining" does not. */
const deedsOfCompanies = new Set(
  (
    'agreed agrees plans planned expects expected intends intended sold sells bought buys acquired hired cut closed opened ' +
    'launched raised filed paid owns operates hopes aims signed reached received earned lost settled faces'
  ).split(' '),
);

/** Corrects the kind of a name where the words beside it leave no doubt: an apposition, a company's ending, a list. */
export function settleKinds(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const companies = shortNamesOfCompanies(facts, spans);
  const countOf = formCounter(facts, spans);
  const people = singlePersons(facts, spans, companies);
  return spans.map((span, index) => {
    if (isVenue(facts, span) && countOf(span) === 1)
      return spanOf(facts, span.from, span.to + 1, 'organization', settledConfidence);
    const isListed = isAmongPlaces(facts, span, spans[index - 1], spans[index + 1]);
    const kind = isListed ? 'place' : people.has(span) ? 'person' : settledKind(facts, span, companies);
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
  return !isSingle && isDescribedPerson(facts, span) ? 'person' : kind;
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

/** "of Johor", "in Kelantan": what the lists have as a place and as nothing else. */
function isInPlace(facts: ArticleFacts, token: number): boolean {
  const before = token > 0 ? (facts.tokens.lower[token - 1] as string) : '';
  if (before !== 'of' && before !== 'from' && !placePrepositions.has(before)) return false;
  const classes = facts.classes(token);
  return (classes & (NameClass.country | NameClass.region)) !== 0 && (classes & namesToo) === 0;
}

function isState({ tokens }: ArticleFacts, token: number): boolean {
  const lower = tokens.lower[token] as string;
  return lower.endsWith('.') && tokens.form[token - 1] === ',' && stateAbbreviations.has(lower.slice(0, -1));
}

/** "Hale Holdings Ltd", "Hale Reed" if it is listed, "Ernst Hale said it agreed". */
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

/** "Virginia Lake, a nurse": read as a place or an organization, described as a person. */
function isDescribedPerson(facts: ArticleFacts, span: NameSpan): boolean {
  return mayBePerson(facts, span) && isPersonalApposition(facts.tokens, span.to);
}
