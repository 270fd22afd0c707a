import { NameClass } from '../../lexicon/gazetteer';
import { formsOfState, placeOpeners } from '../../lexicon/notNames';
import { TokenKind } from '../../text/tokens';
import type { ArticleFacts } from './article';
import { Casing } from './forms';
import { type NameSpan, spanOf } from './nameSpans';

/** Whether `token` is an acronym in brackets that stands for the words from `from` to the bracket. */
function isAcronymOf(facts: ArticleFacts, token: number, from: number): boolean {
  const { form } = facts.tokens;
  const letters = form[token] as string;
  if (form[token - 1] !== '(' || form[token + 1] !== ')' || letters !== letters.toUpperCase()) return false;
  let initials = '';
  for (let at = from; at < token - 1; at++) {
    const first = (form[at] as string).charAt(0);
    if (first !== first.toLowerCase()) initials += first;
  }
  return initials === letters.replaceAll('.', '');
}

/** Joins an organization's name that its own acronym interrupts: "United Nations (UN) Security Council". */
export function joinNames(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const acronym = joined.at(-1);
    const beginning = joined.at(-2);
    const interrupted =
      acronym !== undefined &&
      beginning !== undefined &&
      [beginning, acronym, span].every(({ kind }) => kind === 'organization') &&
      acronym.to === acronym.from + 1 &&
      beginning.to === acronym.from - 1 &&
      span.from === acronym.to + 1 &&
      isAcronymOf(facts, acronym.from, beginning.from);
    if (!interrupted) {
      joined.push(span);
      continue;
    }
    joined.length -= 2;
    joined.push(
      spanOf(facts, beginning.from, span.to, 'organization', Math.min(beginning.confidence, span.confidence)),
    );
  }
  return joined;
}

/** Completes names of which the reader of names saw only a part because small words or numbers stand inside. */
export function extendNames(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const extended: NameSpan[] = [];
  for (const [index, span] of spans.entries()) {
    const free = extended.at(-1)?.to ?? 0;
    // Swallowed by the name before: "[Food Industries]" after "Ministry of Farms and".
    if (span.from < free) continue;
    const to = endOf(facts, span, spans[index + 1]);
    const from = startOf(facts, span, free);
    if (isProgramme(facts, span, from)) continue;
    const kind = opensPlace(facts, from) ? 'place' : isPatron(facts, span) ? 'organization' : span.kind;
    const isSame = from === span.from && to === span.to && kind === span.kind;
    extended.push(isSame ? span : spanOf(facts, from, to, kind, span.confidence));
  }
  return extended;
}

/** "[Group] of 20", "[Xinjiang Uygur] autonomous region", "[Ministry of Farms] and Food Industries (MFFI)". */
function endOf(facts: ArticleFacts, span: NameSpan, next: NameSpan | undefined): number {
  const { to } = span;
  const { lower, kind } = facts.tokens;
  if (span.kind === 'organization' && lower[to] === 'and') return endAfterAnd(facts, span, next);
  if (isPatron(facts, span)) return to + 2;
  const isGroup = span.kind === 'organization' && lower[to - 1] === 'group' && lower[to] === 'of';
  if (isGroup && kind[to + 1] === TokenKind.number) return to + 2;
  return span.kind === 'place' && lower[to] === 'autonomous' && lower[to + 1] === 'region' ? to + 2 : to;
}

/** "[St. Mary]’s Hospital". */
function isPatron(facts: ArticleFacts, { from, to }: NameSpan): boolean {
  const { lower, length } = facts.tokens;
  if (lower[to] !== "'s" || to + 1 >= length || (lower[from] !== 'st.' && lower[from] !== 'saint')) return false;
  return facts.casing(to + 1) === Casing.initial && (facts.classes(to + 1) & NameClass.organizationHead) !== 0;
}

/** "Kampung [Batu]", "Rue [Hale]". */
function opensPlace(facts: ArticleFacts, token: number): boolean {
  return facts.casing(token) === Casing.initial && placeOpeners.has(facts.tokens.lower[token] as string);
}

const mostAfterAnd = 4;
const notOfName = NameClass.calendar | NameClass.post | NameClass.demonym | NameClass.country | NameClass.city;

/**
 * "[Ministry of Farms] and Food Industries": what follows "and" in capitals belongs to a name with "of", as far as it
 * is no name of its own, or the acronym behind it says so.
 */
function endAfterAnd(facts: ArticleFacts, { from, to }: NameSpan, next: NameSpan | undefined): number {
  const { form, lower } = facts.tokens;
  let end = to + 1;
  while (end <= to + mostAfterAnd && end < facts.tokens.length && facts.casing(end) === Casing.initial) end += 1;
  if (end === to + 1) return to;
  if (form[end] === '(' && isAcronymOf(facts, end + 1, from)) return end;
  if ((next && next.from < end) || !lower.slice(from, to).includes('of')) return to;
  for (let token = to + 1; token < end; token++) if ((facts.classes(token) & notOfName) !== 0) return to;
  return (facts.classes(end - 1) & NameClass.word) !== 0 ? end : to;
}

/** "Ministry of Trade and [Industry Council]": before "and" stands a word with a capital that belongs to no name. */
function startOf(facts: ArticleFacts, { from, to, kind }: NameSpan, free: number): number {
  const { tokens } = facts;
  if (from > free && opensPlace(facts, from - 1)) return from - 1;
  if (kind === 'place' && from - 2 >= free && isFormOfState(facts, from - 2)) return from - 2;
  const first = from - 2;
  if (kind !== 'organization' || to - from < 2 || first < Math.max(free, 1) || tokens.lower[from - 1] !== 'and')
    return from;
  const isInside = tokens.kind[first - 1] === TokenKind.word && facts.casing(first - 1) === Casing.lower;
  return isInside && facts.casing(first) === Casing.initial ? first : from;
}

/** "Kingdom of [Norway]". */
function isFormOfState(facts: ArticleFacts, token: number): boolean {
  const { lower } = facts.tokens;
  return (
    lower[token + 1] === 'of' && formsOfState.has(lower[token] as string) && facts.casing(token) === Casing.initial
  );
}

/** "the Belt and Road Initiative" is no organization, and neither is a part of its name. */
function isProgramme({ tokens: { lower } }: ArticleFacts, { from, to }: NameSpan, start: number): boolean {
  return start < from && lower[to - 1] === 'initiative';
}
