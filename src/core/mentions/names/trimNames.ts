import { documentHeads, notNames, peoples } from '../../lexicon/notNames';
import type { ArticleFacts } from './article';
import { Casing } from './forms';
import { type NameSpan, spanOf } from './nameSpans';

/** Forms of address that stand before a name and are no part of it, in lower case without a full stop. */
const address: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame datuk dato datin tun encik puan ustaz ustazah mme mlle monsieur madame herr frau senor señor senora señora'.split(
    ' ',
  ),
);
/** What may follow a form of address as its second part: "Datuk Seri", "Tan Sri". */
const addressSecond: ReadonlySet<string> = new Set(['seri', 'sri', 'wira', 'paduka', 'amar', 'patinggi']);

/** How many of the tokens are a form of address at the beginning of a person's name. */
function addressLength(facts: ArticleFacts, from: number, to: number): number {
  const { lower } = facts.tokens;
  let at = from;
  while (at < to) {
    const word = withoutMark(lower[at] as string);
    const next = at + 1 < to ? (lower[at + 1] as string) : '';
    if (word === 'tan' && addressSecond.has(next)) at += 2;
    else if (address.has(word) || (addressSecond.has(word) && (at > from || startsAfterAddress(facts, at)))) at += 1;
    else break;
  }
  return at - from;
}

function withoutMark(word: string): string {
  return word.endsWith('.') || word.endsWith("'") ? word.replace(/[.']+$/, '') : word;
}

function startsAfterAddress(facts: ArticleFacts, token: number): boolean {
  const before = token > 0 ? (facts.tokens.lower[token - 1] as string) : '';
  return before === 'tan' || address.has(before);
}

/** "UK-led" before a name is no part of it. */
const participle =
  /[-‐‑](?:led|based|backed|born|linked|run|owned|centred|centered|controlled|made|sponsored|funded|listed|supported)$/;
const quotationMark = /^['"“”‘’«»`]+$/;

/**
 * Takes quotation marks at the ends, compounds such as "UK-led" and forms of address before persons off the names,
 * and makes two of "Hale nor Reed"; what is left empty, or is nobody's name, goes.
 */
export function trimNames(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const trimmed: NameSpan[] = [];
  for (const span of spans) {
    for (const part of partsOf(facts, trimEnds(facts, span)))
      if (part.from < part.to && isName(facts, part)) trimmed.push(part);
  }
  return trimmed;
}

function trimEnds(facts: ArticleFacts, span: NameSpan): NameSpan {
  const { form } = facts.tokens;
  let { from, to } = span;
  while (from < to && quotationMark.test(form[from] as string)) from += 1;
  while (to > from && quotationMark.test(form[to - 1] as string)) to -= 1;
  while (from + 1 < to && participle.test(form[from] as string)) from += 1;
  if (span.kind === 'person') from += addressLength(facts, from, to);
  if (from === span.from && to === span.to) return span;
  return from < to ? spanOf(facts, from, to, span.kind, span.confidence) : { ...span, from, to };
}

const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'but']);

/** "Hale and Mr Reed and Stone" as three persons, each without what is no part of the name. */
function partsOf(facts: ArticleFacts, span: NameSpan): NameSpan[] {
  const { from, to, kind, confidence } = span;
  if (kind !== 'person') return [span];
  for (let token = from; token + 1 < to; token++) {
    if (!conjunctions.has(facts.tokens.form[token] as string)) continue;
    const rest = partsOf(facts, trimEnds(facts, spanOf(facts, token + 1, to, kind, confidence)));
    // "Mr and Mrs Stone": nothing is left before the conjunction.
    return token === from ? rest : [trimEnds(facts, spanOf(facts, from, token, kind, confidence)), ...rest];
  }
  return [span];
}

/** "R-Mo.", "D-Ohio" behind a legislator's name. */
const partyAndState = /^[dri]-\p{L}+\.?$/u;

/** "UN Charter"; but a convention may be a gathering. */
const isDocument = (head: string): boolean => documentHeads.has(head) && !head.startsWith('convention');

/** A single word may name nobody: an answer ("No."), a people. A place or organization may belong to the name of a treaty. */
function isName(facts: ArticleFacts, { from, to, kind }: NameSpan): boolean {
  const { lower } = facts.tokens;
  if (kind === 'organization' && to - from > 1 && isDocument(lower[to - 1] as string)) return false;
  if (kind !== 'person' && documentHeads.has(lower[to] ?? '') && facts.casing(to) === Casing.initial) return false;
  if (to - from > 1) return true;
  const word = lower[from] as string;
  if (word.charAt(1) === '-' && partyAndState.test(word)) return false;
  return !peoples.has(word) && !notNames.has(word.endsWith('.') ? word.slice(0, -1) : word);
}
