import { NameClass } from '../../lexicon/gazetteer';
import type { ArticleFacts } from './article';
import type { NameSpan } from './nameSpans';

const places = NameClass.country | NameClass.city | NameClass.town | NameClass.region;
const given = NameClass.givenMale | NameClass.givenFemale;

/** Full names of persons by their last word, the first of each. */
export function fullNamesOf(facts: ArticleFacts, spans: readonly NameSpan[]): Map<string, string> {
  const { form, text } = facts.tokens;
  const names = new Map<string, string>();
  for (const { from, to, kind, start, end } of spans) {
    const last = form[to - 1] as string;
    if (kind === 'person' && to - from > 1 && !names.has(last)) names.set(last, text.slice(start, end));
  }
  return names;
}

const beforeComplement = /^(?:of|for|on)$/;

/** "Ministry" in "Ministry of Trade" and in "Trade Ministry", if it is a listed head of organizations. */
function organizationHead(facts: ArticleFacts, from: number, to: number): string | undefined {
  const { form } = facts.tokens;
  let end = from + 1;
  while (end < to && !beforeComplement.test(form[end] as string)) end += 1;
  for (let token = end - 1; token >= from; token--) {
    if ((facts.classes(token) & NameClass.organizationHead) !== 0) return form[token];
  }
  return undefined;
}

/** Why the span was read as a name of its kind, in words for a reader. */
export function explainName(facts: ArticleFacts, fullNames: ReadonlyMap<string, string>, span: NameSpan): string {
  const { form } = facts.tokens;
  const { from, to, kind } = span;
  const before = from > 0 ? facts.classes(from - 1) : 0;
  const last = facts.classes(to - 1);
  if (kind === 'person') {
    if ((before & NameClass.post) !== 0) return `follows “${form[from - 1]}”`;
    const full = to - from === 1 ? fullNames.get(form[from] as string) : undefined;
    if (full !== undefined) return `short for “${full}”`;
    if (to - from > 1 && (facts.classes(from) & given) !== 0) return 'begins with a known given name';
    return 'the words around it speak of a person';
  }
  if (kind === 'place') {
    const listed = (last | (facts.phraseClasses[from] as number)) & places;
    return listed !== 0 ? 'a known place' : 'the words around it speak of a place';
  }
  const head = organizationHead(facts, from, to);
  if (head !== undefined) return `its head word is “${head}”`;
  const listed = (last | (facts.phraseClasses[from] as number)) & (NameClass.organization | NameClass.media);
  return listed !== 0 ? 'a known organization' : 'the words around it speak of an organization';
}
