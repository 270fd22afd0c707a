import { clauseWords, WordClass } from '../../lexicon/clauseWords';
import { NameClass } from '../../lexicon/gazetteer';
import { headNounAt } from '../personPhrases';
import { type ArticleFacts, Style } from './article';
import { Casing } from './forms';
import { type NameSpan, spanOf } from './nameSpans';

const given = NameClass.givenMale | NameClass.givenFemale;
const notFamilyName =
  NameClass.country |
  NameClass.demonym |
  NameClass.region |
  NameClass.organization |
  NameClass.organizationHead |
  NameClass.media |
  NameClass.post |
  NameClass.calendar;

/** Gives a person of whom only the given name was read the word right behind it: "[Emmanuel] Larue". */
export function joinFamilyNames(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as NameSpan;
    const next = spans[index + 1];
    const isFree = !next || next.from > span.to;
    const isLone = next?.from === span.to && next.to === span.to + 1 && next.kind === 'person';
    if (!(isFree || isLone) || !isGivenName(facts, span) || !isFamilyName(facts, span.to)) joined.push(span);
    else {
      joined.push(spanOf(facts, span.from, span.to + 1, 'person', span.confidence));
      if (isLone) index += 1;
    }
  }
  return joined;
}

function isGivenName(facts: ArticleFacts, { from, to, kind }: NameSpan): boolean {
  return kind === 'person' && to === from + 1 && (facts.classes(from) & given) !== 0;
}

/**
 * A capitalised word that the text has nowhere in small letters, that is no other name, and before which the
 * sentence does not end. In a Headline With Capitals it may be a verb, so that one must follow in small letters.
 */
function isFamilyName(facts: ArticleFacts, token: number): boolean {
  const { tokens, forms, asLower } = facts;
  if (token >= tokens.length || facts.casing(token) !== Casing.initial) return false;
  if (token + 1 < tokens.length && facts.casing(token + 1) >= Casing.initial) return false;
  if (asLower[forms.folded[forms.ofToken[token] as number] as number] !== 0) return false;
  const lower = tokens.lower[token] as string;
  if ((facts.classes(token) & notFamilyName) !== 0 || clauseWords.has(lower) || headNounAt(lower)) return false;
  const sentence = sentenceOf(facts, token);
  if (facts.starts[sentence] === token) return false;
  return facts.styles[sentence] === Style.prose || isVerb(tokens.lower[token + 1] ?? '');
}

function isVerb(lower: string): boolean {
  return ((clauseWords.get(lower) ?? 0) & (WordClass.finite | WordClass.auxiliary)) !== 0 || lower.endsWith('ed');
}

function sentenceOf({ starts }: ArticleFacts, token: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
