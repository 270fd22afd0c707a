import type { ArticleFacts } from './article';
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
