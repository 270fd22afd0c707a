import { NameClass } from '../../lexicon/gazetteer';
import { notNames } from '../../lexicon/notNames';
import { personClass } from '../../lexicon/personNouns';
import { bySpan } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import type { ArticleFacts } from './article';
import { Casing } from './forms';
import { type NameSpan, spanOf } from './nameSpans';

const given = NameClass.givenMale | NameClass.givenFemale;
const confidence = 0.7;

/** Forms of address that stand before nothing but a person’s name. "Lady Luck" and "Sister Act" are not like that. */
const personal: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'mx', 'miss', 'dr']);
/** What one wins, as "Miss World". */
const contests: ReadonlySet<string> = new Set(['world', 'universe', 'earth', 'international', 'teen', 'grand']);
/** Posts by which one is spoken to: "Mr Speaker". Of the other nouns for persons many are family names: "Mrs Baker". */
const postsAddressed: ReadonlySet<string> = new Set(
  (
    'president vice prime speaker chairman chairwoman chair chairperson secretary minister premier chancellor mayor ' +
    'governor ambassador commissioner senator justice foreman moderator'
  ).split(' '),
);
const noNames = NameClass.calendar | NameClass.organizationHead;
const lands = NameClass.country | NameClass.region | NameClass.city | NameClass.demonym;

/**
 * Adds names that no reading found where a person must be: given names alone in "his wife, Jane, came", "her son Will",
 * "said Dolly.", and names made of common words in "Mr Will Stone".
 */
export function addGivenNames(facts: ArticleFacts, spans: readonly NameSpan[]): NameSpan[] {
  const { forms, tokens } = facts;
  const added: NameSpan[] = [];
  let index = 0;
  for (let token = 1; token < tokens.length; token++) {
    while (index < spans.length && (spans[index] as NameSpan).to <= token) index += 1;
    const form = forms.ofToken[token] as number;
    if (forms.casing[form] !== Casing.initial) continue;
    const free = index === spans.length ? tokens.length : (spans[index] as NameSpan).from;
    if (free <= token) continue;
    const end = endOfAddressed(facts, token, free);
    if (end > token) {
      added.push(spanOf(facts, token, end, 'person', confidence));
      token = end - 1;
    } else if (((forms.classes[form] as number) & given) !== 0 && free > token + 1) {
      if (followsRelative(facts, token) || speaks(facts, token))
        added.push(spanOf(facts, token, token + 1, 'person', confidence));
    }
  }
  return added.length === 0 ? [...spans] : [...spans, ...added].sort(bySpan);
}

/** Where the name of one or two words behind "Mrs" ends that starts at the token; not behind it if there is none. */
function endOfAddressed(facts: ArticleFacts, token: number, free: number): number {
  const { lower } = facts.tokens;
  const before = lower[token - 1] as string;
  const title = before.endsWith('.') ? before.slice(0, -1) : before;
  if (!personal.has(title) || facts.casing(token - 1) !== Casing.initial) return token;
  if (title === 'miss' && isContest(facts, token)) return token;
  let end = token;
  while (end < free && end < token + 2 && mayBeNamed(facts, end)) end += 1;
  // "Mr Big Stone Works": a third capital makes it something else, but for "Monday".
  const goesOn = end < lower.length && facts.casing(end) >= Casing.initial;
  return goesOn && (facts.classes(end) & NameClass.calendar) === 0 ? token : end;
}

/** "Miss World", "Miss Norway". */
function isContest(facts: ArticleFacts, token: number): boolean {
  return contests.has(facts.tokens.lower[token] as string) || (facts.classes(token) & lands) !== 0;
}

/** Not "President", "Monday", "No". */
function mayBeNamed(facts: ArticleFacts, token: number): boolean {
  if (facts.casing(token) !== Casing.initial || (facts.classes(token) & noNames) !== 0) return false;
  const lower = facts.tokens.lower[token] as string;
  return lower.length > 1 && !postsAddressed.has(lower) && !notNames.has(lower);
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
