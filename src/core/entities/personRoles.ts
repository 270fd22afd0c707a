import { type PersonClass, personClass } from '../lexicon/personNouns';
import type { NominalMention, RoleMention } from '../mentions/mentions';
import { bySpan } from '../text/span';
import type { Tokens } from '../text/tokens';
import type { DraftMention, EntityDraft } from './draft';
import type { Post } from './post';
import { changesPost, postOf } from './posts';

/** Nouns that say how somebody stands to others, or what everybody is: no posts. */
const relations = new Set([
  'counterpart',
  'colleague',
  'friend',
  'predecessor',
  'successor',
  'man',
  'woman',
  'boy',
  'girl',
  'teenager',
]);
/** Offices: a noun phrase with one of these is as good as a title where the article gives no title. */
const officeClasses: ReadonlySet<PersonClass> = new Set([
  'ruler',
  'minister',
  'legislator',
  'local',
  'diplomat',
  'speaker',
]);
const leastConfidence = 0.5;
/** Compared with each other at most so many different posts of one person. */
const mostPosts = 40;

interface StatedPost {
  role: RoleMention;
  post: Post;
  words: ReadonlySet<string>;
}

/**
 * The posts that the article gives a person, in text order: each once, in the fullest form ("US President" and not
 * "President" as well). Where it gives none beside the name, the office that a noun phrase for this person names.
 */
export function rolesOf(tokens: Tokens, { roles, mentions }: EntityDraft): RoleMention[] {
  const stated = distinct(tokens, roles.filter(isPost).sort(bySpan));
  if (stated.length > 0) return stated;
  const office = mentions.find(isOffice);
  return office ? [roleOfNominal(tokens, office.mention as NominalMention)] : [];
}

/** Relations to others ("husband", "counterpart") and forms of address are no posts. */
function isPost({ head, honorific }: RoleMention): boolean {
  return !honorific && personClass(head) !== 'family' && !relations.has(head);
}

function distinct(tokens: Tokens, roles: readonly RoleMention[]): RoleMention[] {
  const byWords = new Map<string, StatedPost>();
  for (const role of roles) {
    const key = tokens.lower.slice(role.firstToken, role.endToken).join(' ').replaceAll('-', ' ');
    if (!byWords.has(key) && byWords.size < mostPosts) byWords.set(key, statedPost(tokens, role));
  }
  const posts = [...byWords.values()];
  return posts
    .filter(
      (post, index) =>
        !posts.some((other, at) => at !== index && says(other, post) && (at < index || !says(post, other))),
    )
    .map(({ role }) => role);
}

function statedPost(tokens: Tokens, role: RoleMention): StatedPost {
  const post = postOf(tokens, role, true);
  const ofHead = new Set(post.head.split('-'));
  return { role, post, words: new Set([...post.words].filter((word) => !ofHead.has(word))) };
}

/** Whether a post says all that another says. */
function says(full: StatedPost, short: StatedPost): boolean {
  if (full.post.head !== short.post.head || changesPost(full.words, short.words)) return false;
  if (short.post.country !== undefined && short.post.country !== full.post.country) return false;
  if (short.post.tenure !== undefined && short.post.tenure !== full.post.tenure) return false;
  return [...short.words].every((word) => full.words.has(word));
}

/** "the Chinese foreign minister", with a word that says which. */
function isOffice({ mention, confidence }: DraftMention): boolean {
  if (mention.form !== 'nominal' || confidence < leastConfidence || mention.determiner === 'indefinite') return false;
  const kind = personClass(mention.head);
  return kind !== undefined && officeClasses.has(kind) && mention.headToken > mention.firstToken + 1;
}

function roleOfNominal(tokens: Tokens, nominal: NominalMention): RoleMention {
  const { determiner, firstToken, endToken, end, sentence, head, headToken } = nominal;
  const first = determiner === 'definite' || determiner === 'demonstrative' ? firstToken + 1 : firstToken;
  return {
    start: tokens.start[first] as number,
    end,
    firstToken: first,
    endToken,
    sentence,
    head,
    headToken,
    holder: -1,
    position: 'after',
    honorific: false,
  };
}
