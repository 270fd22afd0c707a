import { countries } from '../lexicon/countries';
import { denotes, type PersonClass, personClass } from '../lexicon/personNouns';
import { postModifiers } from '../lexicon/titles';
import type { NominalMention, RoleMention } from '../mentions/mentions';
import { folded } from '../mentions/personName';
import type { Tokens } from '../text/tokens';
import { clashesInTenure, tenureOf } from './clashes';
import type { EntityDraft } from './draft';
import type { Post } from './post';

const countryOf = new Map<string, string>();
for (const { name, aliases, demonyms } of countries) {
  for (const form of [name, ...aliases, ...demonyms]) countryOf.set(folded(form), name);
}

/** What the names of two words begin with. */
const countryBeginnings = new Set([...countryOf.keys()].map((form) => form.slice(0, form.indexOf(' '))));

/** Words that make a post another post: "vice president" is no "president". */
const changingWords = ['vice', 'deputy', 'assistant', 'acting', 'shadow', 'prime'];
const emptyWords = new Set(
  "the a an of for at on to and in 's ' this our its their his her my new current then".split(' '),
);
/** Classes of posts that leave room for another: "the lawyer" may be a candidate or a board member as well. */
const neutralClasses: ReadonlySet<PersonClass> = new Set([
  'candidate',
  'business',
  'human',
  'member',
  'activist',
  'family',
  'official',
  'education',
]);

/** The country that a word, or two words in a row, name or describe; undefined for others. */
export function countryAt(tokens: Tokens, token: number): string | undefined {
  const word = folded(tokens.lower[token] as string);
  if (word === 'us' && tokens.form[token] !== 'US') return undefined;
  const country = countryOf.get(word);
  if (country !== undefined || !countryBeginnings.has(word)) return country;
  return countryOf.get(`${word} ${folded(tokens.lower[token + 1] ?? '')}`);
}

export function postOf(
  tokens: Tokens,
  { firstToken, endToken, head, headToken, start, end }: RoleMention | NominalMention,
  stated: boolean,
): Post {
  const words = new Set<string>();
  let country: string | undefined;
  let tenure: Post['tenure'];
  for (let token = firstToken; token < endToken; token++) {
    const word = folded(tokens.lower[token] as string);
    const parts = word.includes('-') ? word.split('-') : [word];
    tenure ??= tenureOf(parts);
    if (token === headToken) continue;
    const here = countryAt(tokens, token);
    if (here !== undefined) {
      country ??= here;
      continue;
    }
    for (const part of parts) if (!emptyWords.has(part)) words.add(part);
  }
  return { head, words, country, tenure, title: tokens.text.slice(start, end).replace(/\s+/g, ' '), stated };
}

/** Whether only one of two posts has a word that makes it another one: "vice", "acting". */
export function changesPost(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return changingWords.some((word) => words.has(word) !== others.has(word));
}

/** How well a noun phrase without a name fits a post that somebody holds, 0 (not at all) to 1.2. */
export function fitOf(nominal: Post, post: Post, person: EntityDraft): number {
  if (post.head === 'counterpart') return fitOfCounterpart(nominal, post);
  const same = nominal.head === post.head;
  if (!same && !denotes(nominal.head, post.head)) return 0;
  if (clashesInTenure(nominal, post, same)) return 0;
  const unknownCountry = nominal.country !== undefined && person.countries.size === 0;
  if (nominal.country !== undefined && !unknownCountry && !person.countries.has(nominal.country)) return 0;
  if (same && changesPost(post.words, nominal.words)) return 0;
  let fit = same ? 1 : personClass(post.head) === 'ruler' ? 0.9 : 0.8;
  for (const word of nominal.words) {
    if (post.words.has(word)) fit += 0.1;
    // "foreign" tells one minister from another; "soft-spoken" tells nothing.
    else if (postModifiers.has(word)) fit -= same && post.words.size > 0 ? 0.35 : 0.1;
  }
  if (nominal.country !== undefined) fit += unknownCountry ? -0.1 : 0.2;
  return Math.max(0, Math.min(1.2, fit));
}

/** "his Chinese counterpart" holds in China the post that somebody else holds: "the Chinese foreign minister" can be this person. */
function fitOfCounterpart(nominal: Post, post: Post): number {
  const kind = personClass(nominal.head);
  if (post.country === undefined || nominal.country !== post.country) return 0;
  return kind === 'ruler' || kind === 'minister' || kind === 'diplomat' ? 0.8 : 0;
}

/** Whether a noun can describe the holder of these posts at all, where no post says so. */
export function mayAlsoBe(noun: string, posts: readonly Post[]): boolean {
  const kind = personClass(noun);
  return posts.every((post) => {
    const held = personClass(post.head);
    return !post.stated || held === kind || held === undefined || neutralClasses.has(held) || denotes(noun, post.head);
  });
}
