import { NameClass } from '../../lexicon/gazetteer';
import { personClass } from '../../lexicon/personNouns';
import { bySpan } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import type { ArticleFacts } from './article';
import { Casing } from './forms';
import { type NameSpan, spanOf } from './nameSpans';

const given = NameClass.givenMale | NameClass.givenFemale;
const confidence = 0.7;

/** Adds given names that stand alone where a person must: "his wife, Jane, came", "her son Will", "said Dolly." */
export function addGivenNames(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const { forms, tokens } = facts;
  const added: NameSpan[] = [];
  let index = 0;
  for (let token = 2; token < tokens.length; token++) {
    while (index < spans.length && (spans[index] as NameSpan).to <= token) index += 1;
    const form = forms.ofToken[token] as number;
    if (forms.casing[form] !== Casing.initial || ((forms.classes[form] as number) & given) === 0) continue;
    const isFree = index === spans.length || (spans[index] as NameSpan).from > token + 1;
    if (isFree && (followsRelative(facts, token) || speaks(facts, token)))
      added.push(spanOf(facts, token, token + 1, 'person', confidence));
  }
  return added.length === 0 ? [...spans] : [...spans, ...added].sort(bySpan);
}

/** "…,” said Dolly, a waitress" */
function speaks({ tokens: { lower, kind, form } }: ArticleFacts, token: number): boolean {
  const verb = lower[token - 1];
  if ((verb !== 'said' && verb !== 'says') || kind[token - 2] !== TokenKind.mark) return false;
  return form[token + 1] === ',' || form[token + 1] === '.';
}

function followsRelative(facts: ArticleFacts, token: number): boolean {
  const { lower, form, kind } = facts.tokens;
  const isApposed = form[token - 1] === ',';
  const noun = isApposed ? token - 2 : token - 1;
  if (noun < 1 || personClass(lower[noun] as string) !== 'family' || !isPossessor(lower[noun - 1] as string))
    return false;
  const next = token + 1;
  if (next >= lower.length) return true;
  if (facts.casing(next) >= Casing.initial || kind[next] === TokenKind.number) return false;
  return !isApposed || kind[next] === TokenKind.mark;
}

const possessors: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'my',
  'our',
  "'s",
  "'",
  'older',
  'younger',
  'late',
]);

const isPossessor = (lower: string): boolean => possessors.has(lower);
