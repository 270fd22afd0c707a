import type { Entity, Quote } from '../core/annotations';
import { pronouns } from '../core/lexicon/pronouns';
import type { Span } from '../core/text/span';
import { type Article, type MentionSite, readArticle } from '../features/article';
import { plural } from '../features/messages';
import { oneLine, shortened, shownName } from '../features/wording';
import type { AnnotationsParams } from '../server/protocol';

/** An open document as far as it has been read. All offsets refer to `version`, whose text is `text`. */
export interface OpenArticle extends Article {
  uri: string;
  version: number;
}

/** Somebody who is quoted. */
export interface Speaker {
  /** The same for this speaker from one analysis to the next: entity ids are not. */
  key: string;
  /** The entity's name, or the words of the article for a source without one ("officials"). */
  name: string;
  entity?: Entity;
  /** In text order. */
  quotes: Quote[];
}

/** `key` of the quotes of which it is not known who speaks. */
export const noSpeaker = '?';

export function openArticle(
  text: string,
  { uri, version, annotations }: Pick<AnnotationsParams, 'uri' | 'version' | 'annotations'>,
): OpenArticle {
  return { ...readArticle(text, annotations), uri, version };
}

/** The words of a span on one line. */
export function wordsOf(article: OpenArticle, span: Span): string {
  return oneLine(article.text.slice(span.start, span.end));
}

/** The headline, or the first line with a word in it; empty for a document without words. */
export function headlineOf(article: OpenArticle): string {
  const { headline } = article.annotations;
  if (headline) return wordsOf(article, headline);
  const line = /[^\r\n]*[\p{L}\p{N}][^\r\n]*/u.exec(article.text.slice(0, 2000));
  return line ? shortened(oneLine(line[0]), 120) : '';
}

/** The last part of the path. */
function fileOf({ uri }: OpenArticle): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** By URI, what each article is called: its headline, and the name of its file where several have the same headline. */
export function titlesOf(articles: readonly OpenArticle[]): Map<string, { headline: string; file?: string }> {
  const counts = new Map<string, number>();
  for (const headline of articles.map(headlineOf)) counts.set(headline, (counts.get(headline) ?? 0) + 1);
  return new Map(
    articles.map((article) => {
      const headline = headlineOf(article);
      return [article.uri, (counts.get(headline) ?? 0) > 1 ? { headline, file: fileOf(article) } : { headline }];
    }),
  );
}

export function entityOf(article: OpenArticle, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : article.entities.get(id);
}

/** The names of those that a decision could also mean. */
export function candidatesOf(
  article: OpenArticle,
  { entity, candidates = [] }: { entity?: string; candidates?: string[] },
): string[] {
  return candidates
    .filter((id) => id !== entity)
    .flatMap((id) => {
      const other = entityOf(article, id);
      return other ? [shownName(other)] : [];
    });
}

/** Line of an offset as editors count: from 1. */
export function lineOf(article: OpenArticle, offset: number): number {
  return article.lines.lineAt(offset) + 1;
}

/**
 * Who speaks: the entity's name in lower case, the words of the text for a source without a name. A pronoun
 * of which it is not known whom it stands for is no speaker.
 */
export function speakerKey(article: OpenArticle, quote: Quote): string {
  if (!quote.speaker) return noSpeaker;
  const entity = entityOf(article, quote.speaker.entity);
  if (entity) return shownName(entity).toLocaleLowerCase('en');
  const words = wordsOf(article, quote.speaker.span).toLocaleLowerCase('en');
  return pronouns.has(words) ? noSpeaker : `"${words}"`;
}

/** Everybody who speaks, in the order of their first quote; quotes nobody is named for come last. */
export function speakersOf(article: OpenArticle): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const quote of article.annotations.quotes) {
    const key = speakerKey(article, quote);
    let speaker = speakers.get(key);
    if (!speaker) {
      const entity = entityOf(article, quote.speaker?.entity);
      const words = quote.speaker && key !== noSpeaker ? wordsOf(article, quote.speaker.span) : '';
      const name = entity ? shownName(entity) : words;
      speaker = { key, name, entity, quotes: [] };
      speakers.set(key, speaker);
    }
    speaker.quotes.push(quote);
  }
  const unnamed = speakers.get(noSpeaker);
  speakers.delete(noSpeaker);
  return unnamed ? [...speakers.values(), unnamed] : [...speakers.values()];
}

/** "3 people · 12 quotes · 1 meeting". */
export function summaryOf({ entities, quotes, meetings }: OpenArticle['annotations']): string {
  return [
    plural('{0} person', '{0} people', entities.filter(({ kind }) => kind === 'person').length),
    plural('{0} quote', '{0} quotes', quotes.length),
    plural('{0} meeting', '{0} meetings', meetings.length),
  ].join(' · ');
}

/** The first post that the article gives, in its own words, else that the reader has noted; empty if there is none. */
export function roleOf(entity: Entity | undefined): string {
  return oneLine(entity?.roles[0]?.title ?? entity?.knownRoles?.[0] ?? '');
}

/** The mention at an offset, or the one that ends there. */
export function mentionAt(article: OpenArticle, offset: number): MentionSite | undefined {
  return article.mentions.at(offset);
}

/** The quote at an offset, by its content, its cue or the words that name its source. */
export function quoteAt(article: OpenArticle, offset: number): Quote | undefined {
  return article.quotes.at(offset);
}
