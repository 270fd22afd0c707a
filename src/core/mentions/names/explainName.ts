import { NameClass } from '../../lexicon/gazetteer';
import type { ArticleFacts } from './article';
import type { NameSpan } from './nameSpans';

const places = NameClass.country | NameClass.city | NameClass.town | NameClass.region;
const given = NameClass.givenMale | NameClass.givenFemale;

function classesAt(facts: ArticleFacts, token: number): number {
  return facts.forms.classes[facts.forms.ofToken[token] as number] as number;
}

/** Why the span was read as a name of its kind, in words for a reader. */
export function explainName(facts: ArticleFacts, span: NameSpan): string {
  const { form } = facts.tokens;
  const { from, to, kind } = span;
  const before = from > 0 ? classesAt(facts, from - 1) : 0;
  const last = classesAt(facts, to - 1);
  if (kind === 'person') {
    if ((before & NameClass.post) !== 0) return `follows “${form[from - 1]}”`;
    if (to - from > 1 && (classesAt(facts, from) & given) !== 0) return 'begins with a known given name';
    return 'the words around it speak of a person';
  }
  if (kind === 'place') {
    const listed = (last | (facts.phraseClasses[from] as number)) & places;
    return listed !== 0 ? 'a known place' : 'the words around it speak of a place';
  }
  if ((last & NameClass.organizationHead) !== 0) return `ends in “${form[to - 1]}”`;
  const listed = (last | (facts.phraseClasses[from] as number)) & (NameClass.organization | NameClass.media);
  return listed !== 0 ? 'a known organization' : 'the words around it speak of an organization';
}
