import { countries } from '../lexicon/countries';
import { denotes } from '../lexicon/personNouns';
import type { Mentions, NominalMention, RoleMention } from '../mentions/mentions';
import type { Tokens } from '../text/tokens';
import type { Discourse, Node } from './discourse';
import type { EntityDraft } from './draft';
import { folded } from './personName';
import type { Resolution } from './resolvePronouns';

const countryOf = new Map<string, string>();
for (const { name, aliases, demonyms } of countries) {
  for (const form of [name, ...aliases, ...demonyms]) countryOf.set(folded(form), name);
}

/** Words that make a post another post: "vice president" is no "president", "former president" no longer one. */
const changingWords = new Set(['vice', 'deputy', 'former', 'ex', 'assistant', 'acting', 'shadow', 'next', 'late', 'first', 'under', 'elect', 'designate']);
const emptyWords = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'on', 'to', 'and', 'in', "'s", "'", 'this', 'our', 'its', 'their', 'his', 'her', 'my']);
const leastScore = 0.5;

/** A post, as words to compare. */
interface Post {
  head: string;
  /** Words but the head and empty ones, countries left out. */
  words: Set<string>;
  country: string | undefined;
  role: RoleMention;
}

/** Finds the person behind "the US diplomat", "the secretary", "the expert" by the posts that the article gives. */
export class NominalResolver {
  private readonly tokens: Tokens;
  private readonly posts = new Map<EntityDraft, Post[]>();
  /** People who have a post, by its head noun; and, at the end, those without one are never found by noun. */
  private readonly holders: EntityDraft[] = [];

  constructor(
    context: { tokens: Tokens; discourse: Discourse },
    mentions: Mentions,
    drafts: readonly EntityDraft[],
  ) {
    this.tokens = context.tokens;
    void mentions;
    for (const draft of drafts) {
      const posts = draft.roles.filter((role) => !role.honorific).map((role) => this.postOf(role));
      if (posts.length === 0) continue;
      this.posts.set(draft, posts);
      this.holders.push(draft);
      for (const { country } of posts) if (country) draft.countries.add(country);
    }
  }

  private postOf(role: RoleMention): Post {
    return { head: role.head, role, ...this.wordsOf(role.firstToken, role.endToken, role.headToken) };
  }

  private wordsOf(first: number, end: number, head: number): { words: Set<string>; country: string | undefined } {
    const words = new Set<string>();
    let country: string | undefined;
    for (let token = first; token < end; token++) {
      if (token === head) continue;
      const word = folded(this.tokens.lower[token] as string);
      const here = countryOf.get(word) ?? countryOf.get(`${word} ${folded(this.tokens.lower[token + 1] ?? '')}`);
      if (here !== undefined) country ??= here;
      else if (!emptyWords.has(word)) words.add(word);
    }
    return { words, country };
  }

  resolve(node: Node): Resolution | undefined {
    const nominal = node.mention as NominalMention;
    if (nominal.determiner !== 'definite' && nominal.determiner !== 'demonstrative') return undefined;
    const { words, country } = this.wordsOf(nominal.firstToken, nominal.endToken, nominal.headToken);
    const choices: { person: EntityDraft; score: number; post: Post }[] = [];
    for (const person of this.holders) {
      let best: { score: number; post: Post } | undefined;
      for (const post of this.posts.get(person) as Post[]) {
        const score = this.match(nominal, words, country, post, person) * this.recency(person, node);
        if (score > (best?.score ?? 0)) best = { score, post };
      }
      if (best) choices.push({ person, ...best });
    }
    choices.sort((a, b) => b.score - a.score);
    const [first, second] = choices;
    if (!first || first.score < leastScore) return undefined;
    const share = first.score / (first.score + (second?.score ?? 0));
    if (share < 0.55) return undefined;
    const title = this.tokens.text.slice(first.post.role.start, first.post.role.end);
    const others = choices.slice(1, 4).map((choice) => choice.person);
    return {
      person: first.person,
      confidence: Math.round(100 * Math.min(0.9, share * Math.min(1, first.score))) / 100,
      why: `the article calls this person “${title}”`,
      ...(share < 0.7 && { others }),
    };
  }

  /** How well the noun phrase fits a post, 0 (not at all) to 1.2. */
  private match(nominal: NominalMention, words: ReadonlySet<string>, country: string | undefined, post: Post, person: EntityDraft): number {
    if (country !== undefined && person.countries.size > 0 && !person.countries.has(country)) return 0;
    if (nominal.gender !== 'unknown' && Math.abs((nominal.gender === 'female' ? 1 : 0) - person.femaleShare) > 0.85) return 0;
    const same = nominal.head === post.head;
    if (!same && !denotes(nominal.head, post.head)) return 0;
    if (same) {
      for (const word of changingWords) if (post.words.has(word) !== words.has(word)) return 0;
    }
    let fit = same ? 1 : 0.75;
    for (const word of words) {
      if (post.words.has(word)) fit += 0.1;
      else if (same && post.words.size > 0) fit -= 0.35;
      else fit -= 0.1;
    }
    if (country !== undefined && person.countries.has(country)) fit += 0.2;
    return Math.max(0, Math.min(1.2, fit));
  }

  private recency(person: EntityDraft, node: Node): number {
    let nearest = Number.POSITIVE_INFINITY;
    let seen = 0;
    for (let index = person.mentions.length - 1; index >= 0 && seen < 60; index--, seen++) {
      const { mention } = person.mentions[index] as { mention: { sentence: number; start: number } };
      if (mention.start < node.mention.start) nearest = Math.min(nearest, node.mention.sentence - mention.sentence);
    }
    if (nearest === Number.POSITIVE_INFINITY) return 0;
    return nearest <= 1 ? 1 : Math.max(0.6, 1 - 0.04 * nearest);
  }
}
