import type { ArticleFacts } from './article';
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
    const word = (lower[at] as string).replace(/[.']+$/, '');
    const next = at + 1 < to ? (lower[at + 1] as string) : '';
    if (word === 'tan' && addressSecond.has(next)) at += 2;
    else if (address.has(word) || (addressSecond.has(word) && (at > from || startsAfterAddress(facts, at)))) at += 1;
    else break;
  }
  return at - from;
}

function startsAfterAddress(facts: ArticleFacts, token: number): boolean {
  const before = token > 0 ? (facts.tokens.lower[token - 1] as string) : '';
  return before === 'tan' || address.has(before);
}

/** "UK-led" before a name is no part of it. */
const participle =
  /[-‐‑](?:led|based|backed|born|linked|run|owned|centred|centered|controlled|made|sponsored|funded|listed|supported)$/;
const quotationMark = /^['"“”‘’«»`]+$/;

/** Takes quotation marks at the ends, compounds such as "UK-led" and forms of address before persons off the names; what is left empty goes. */
export function trimNames(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const { form } = facts.tokens;
  const trimmed: NameSpan[] = [];
  for (const span of spans) {
    let { from, to } = span;
    while (from < to && quotationMark.test(form[from] as string)) from += 1;
    while (to > from && quotationMark.test(form[to - 1] as string)) to -= 1;
    while (from + 1 < to && participle.test(form[from] as string)) from += 1;
    if (span.kind === 'person') from += addressLength(facts, from, to);
    if (from === span.from && to === span.to) trimmed.push(span);
    else if (from < to) trimmed.push(spanOf(facts, from, to, span.kind, span.confidence));
  }
  return trimmed;
}
