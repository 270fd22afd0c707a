import type { Tokens } from '../text/tokens';
import type { Post, Tenure } from './post';

/** Parties that nobody belongs to two of at a time; the words that name them. */
const partySystems: readonly Record<string, string>[] = [
  {
    democratic: 'democratic',
    democrat: 'democratic',
    republican: 'republican',
    gop: 'republican',
    libertarian: 'libertarian',
  },
  { labour: 'labour', conservative: 'conservative', tory: 'conservative', liberal: 'liberal' },
  { communist: 'communist', nationalist: 'nationalist', socialist: 'socialist' },
];

/** What a modifier says of the time for which somebody holds a post, or held it. */
const tenures = new Map<string, Tenure>([
  ['former', 'past'],
  ['ex', 'past'],
  ['previous', 'past'],
  ['then', 'then'],
  ['late', 'past'],
  ['onetime', 'past'],
  ['current', 'present'],
  ['sitting', 'present'],
  ['incumbent', 'present'],
  ['new', 'present'],
  ['incoming', 'coming'],
  ['next', 'coming'],
  ['elect', 'coming'],
  ['designate', 'coming'],
]);

/** The tenure that the words of a post state; undefined where they state none. */
export function tenureOf(words: Iterable<string>): Tenure | undefined {
  for (const word of words) {
    const tenure = tenures.get(word);
    if (tenure) return tenure;
  }
  return undefined;
}

/** "the current president", "the minister": anybody called a president or minister without more is one now. */
const tenuresNow: ReadonlySet<Tenure | undefined> = new Set([undefined, 'present']);
/** "then-President Hale" can be "the president", in the story of that time, and "the former president". */
const tenuresBefore: ReadonlySet<Tenure | undefined> = new Set(['past', 'then']);

/**
 * Whether a noun phrase and a post of a person are of different times: "the former president" and "President Hale".
 * With another noun than the post has, only what the noun phrase says counts: "the politician" can be a former minister.
 */
export function clashesInTenure(nominal: Post, post: Post, sameHead: boolean): boolean {
  if (nominal.tenure === undefined) return sameHead && post.tenure !== 'then' && !tenuresNow.has(post.tenure);
  if (nominal.tenure === 'present') return !tenuresNow.has(post.tenure);
  return tenuresBefore.has(nominal.tenure) ? !tenuresBefore.has(post.tenure) : post.tenure !== nominal.tenure;
}

/** Whether a noun phrase names one party and the posts of a person another: "the Democratic nominee", a Republican senator. */
export function clashesInParty(nominal: Post, posts: readonly Post[]): boolean {
  if (!namesParty(nominal)) return false;
  return partySystems.some((system) => {
    const called = partiesIn(system, nominal);
    if (called.size === 0) return false;
    const held = new Set(posts.flatMap((post) => (post.stated ? [...partiesIn(system, post)] : [])));
    return held.size > 0 && [...called].every((party) => !held.has(party));
  });
}

const partyWords = new Set(partySystems.flatMap((system) => Object.keys(system)));

function namesParty({ head, words }: Post): boolean {
  if (partyWords.has(head)) return true;
  for (const word of words) if (partyWords.has(word)) return true;
  return false;
}

function partiesIn(system: Record<string, string>, { head, words }: Post): Set<string> {
  return new Set([head, ...words].flatMap((word) => (Object.hasOwn(system, word) ? [system[word] as string] : [])));
}

const counts = new Set('two three four five six both each several many all most various'.split(' '));

/** "the nominee of the two major parties": one noun, but a holder for each of them. */
export function isOneOfSeveral({ lower }: Tokens, headToken: number): boolean {
  const preposition = lower[headToken + 1];
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'from') return false;
  return counts.has(lower[headToken + 2] ?? '') || counts.has(lower[headToken + 3] ?? '');
}

/** Nouns that say only how somebody stands to another: "the partner" is whoever’s partner the text has just spoken of. */
const relationalNouns = new Set(
  (
    'partner colleague client member ally friend rival opponent supporter critic backer donor delegate predecessor ' +
    'successor counterpart neighbor neighbour customer guest follower fan teammate sibling fellow'
  ).split(' '),
);

/** "the partner", without a word that says of what. */
export function isBareRelation({ head, words, country }: Post): boolean {
  return relationalNouns.has(head) && words.size === 0 && country === undefined;
}
