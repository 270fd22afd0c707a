import type { Entity } from '../../core/annotations';
import type { Article } from '../article';
import { t } from '../messages';
import { oneLine, shownName } from '../wording';
import type { Check, Finding } from './finding';

/** Posts of which nobody holds two, by the words of a title. */
const posts: readonly (readonly [post: string, words: RegExp])[] = [
  [
    'foreign minister',
    /\b(?:foreign|external affairs) minister$|\bminister (?:of|for) (?:foreign|external) (?:affairs|relations)\b/,
  ],
  ['secretary of state', /\bsecretary of state$|^(?:u\.?s\.? )?state secretary$/],
  ['defence minister', /\bdefen[cs]e minister$|\bminister (?:of|for) (?:national )?defen[cs]e$/],
  ['defense secretary', /\bdefen[cs]e secretary$|\bsecretary of defen[cs]e$/],
  ['finance minister', /\bfinance minister$|\bminister (?:of|for) finance$/],
  ['treasury secretary', /\btreasury secretary$|\bsecretary of the treasury$/],
  ['interior minister', /\b(?:interior|home) minister$|\bminister (?:of|for) (?:the )?interior$/],
  ['health minister', /\bhealth minister$|\bminister (?:of|for) (?:public )?health$/],
  ['justice minister', /\bjustice minister$|\bminister (?:of|for) justice$/],
  ['attorney general', /\battorney general$/],
  ['prime minister', /\bprime minister$|\bpremier$/],
  ['vice president', /\bvice[- ]president$/],
];

/** Words with which a title is that of another time, of another person or of several. */
const notPresent =
  /\b(?:former|formerly|ex|then|late|onetime|one-time|previous|past|acting|interim|incoming|outgoing|next|future|new|deputy|vice|assistant|shadow|junior|state minister|designate|elect|nominee|candidate|hopeful|counterpart|and)\b/;

/** Two titles for one person of which nobody holds both: "Foreign Minister Ada Mendel", "Mendel, the Secretary of State". */
export const contradictingTitles: Check = {
  code: 'contradictingTitles',
  title: () => t('A title that contradicts another of the same person'),
  severity: 'hint',
  find: (article) =>
    article.annotations.entities
      .filter(({ kind }) => kind === 'person')
      .flatMap((entity) => contradictionsOf(article, entity))
      .sort((a, b) => a.span.start - b.span.start),
};

interface HeldPost {
  post: string;
  role: Entity['roles'][number];
}

/** Each later post that is not the first one. */
function contradictionsOf(article: Article, entity: Entity): Finding[] {
  const held = entity.roles
    .flatMap((role) => heldPost(article, role))
    .sort((a, b) => a.role.span.start - b.role.span.start);
  const [first] = held;
  const other = held.find(({ post }) => post !== first?.post);
  return first && other ? [findingFor(article, entity, other, first)] : [];
}

/** The post of a title that stands in the story as of now: inside a quotation it is that of the speaker. */
function heldPost({ text, quotes, annotations }: Article, role: Entity['roles'][number]): HeldPost[] {
  const title = oneLine(role.title).toLowerCase();
  const before = oneLine(text.slice(Math.max(0, role.span.start - 20), role.span.start)).toLowerCase();
  const post = posts.find(([, words]) => words.test(title))?.[0];
  if (
    post === undefined ||
    hasWordOfTime(title, post) ||
    /\b(?:former|then|ex|late|was|were|became|as)[- ]*(?:the |a )?$/.test(before)
  ) {
    return [];
  }
  if (annotations.headline && role.span.start < annotations.headline.end) return [];
  return isQuoted(quotes.at(role.span.start), role.span.start) ? [] : [{ post, role }];
}

function hasWordOfTime(title: string, post: string): boolean {
  return notPresent.test(post === 'vice president' ? title.replace(/vice[- ]president$/, '') : title);
}

function isQuoted(quote: ReturnType<Article['quotes']['at']>, offset: number): boolean {
  return quote?.kind === 'direct' && quote.spans.some(({ start, end }) => start <= offset && offset < end);
}

function findingFor({ lines }: Article, entity: Entity, { role }: HeldPost, first: HeldPost): Finding {
  const titles = [oneLine(role.title), oneLine(first.role.title)] as const;
  return {
    span: role.span,
    message: t('{0} is called {1} here, and {2} elsewhere in the article.', shownName(entity), ...titles),
    related: [{ lines, span: first.role.span, message: t('Called {0} here.', titles[1]) }],
    fixes: [],
  };
}
