import type { ArticleAnnotations, Entity, Mention } from './annotations';
import { readClauses } from './clauses/readClauses';
import { correctEntities } from './corrections/correctEntities';
import type { Corrections } from './corrections/corrections';
import { correctMeetings } from './corrections/correctMeetings';
import { NameCorrector } from './corrections/correctNames';
import { correctQuotes } from './corrections/correctQuotes';
import { findDates } from './dates/findDates';
import type { EntityRecord, ResolvedMention } from './entities/entities';
import { resolveEntities } from './entities/resolveEntities';
import { findMeetings } from './meetings/findMeetings';
import { completeNames } from './mentions/completeNames';
import { findMentions } from './mentions/findMentions';
import { findNames } from './mentions/findNames';
import { findQuotes } from './quotes/findQuotes';
import { resolveFirstPerson } from './quotes/firstPerson';
import { segment } from './segments/segment';
import { isStory, type Segments } from './segments/segments';
import { finish } from './steps';
import { tokenize } from './text/tokenize';

export interface AnnotateOptions {
  /** What the document is called in the result; '-' if absent. */
  uri?: string;
  /** Publication day, YYYY-MM-DD, where the caller knows it better than the text. */
  published?: string;
  /** Where `published` comes from; 'option' if absent. */
  publishedSource?: 'option' | 'file';
  /** What a reader has put right. Each stage is corrected before the next builds on it. */
  corrections?: Corrections;
}

const noCorrections: Corrections = { located: [], known: [] };

/** A stage of the pipeline, named like its room. */
export type Stage = 'text' | 'segments' | 'dates' | 'mentions' | 'entities' | 'quotes' | 'meetings';

/**
 * The pipeline as a generator: it yields the stage that is done, or nothing in the midst of a long one, so that a
 * server can look at its messages and drop work that is out of date. The last value is the document.
 */
export function* annotateSteps(
  text: string,
  options: AnnotateOptions = {},
): Generator<Stage | undefined, ArticleAnnotations> {
  const corrections = inText(options.corrections ?? noCorrections, text.length);
  const tokens = tokenize(text);
  yield 'text';
  const segments = segment(tokens);
  const clauses = readClauses(tokens, segments);
  yield 'segments';
  const dates = findDates({ tokens, segments, clauses }, options);
  yield 'dates';
  const names = (yield* findNames({ tokens, segments })).filter((name) => inStory(segments, name.sentence));
  const corrector = new NameCorrector({ tokens, segments, dates }, corrections);
  const complete = corrector.correct(completeNames(tokens, segments, corrector.correct(names)));
  const mentions = findMentions({ tokens, segments, names: complete });
  yield 'mentions';
  const entities = resolveEntities({ tokens, segments, mentions });
  const finder = correctEntities({ tokens, segments, mentions }, entities, corrections);
  yield 'entities';
  const said = findQuotes({ tokens, segments, clauses, mentions, entities });
  const quotes = correctQuotes(text, finder, said, corrections);
  resolveFirstPerson({ tokens, segments, mentions, entities, quotes });
  yield 'quotes';
  const met = findMeetings({ tokens, segments, clauses, dates, mentions, entities, quotes });
  const meetings = correctMeetings({ text, dates, finder }, met, corrections);
  yield 'meetings';
  const { headline, byline, dateline, regions } = segments;
  return {
    schema: 'readout/1',
    uri: options.uri ?? '-',
    length: text.length,
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
    ...(byline && { byline: { start: byline.start, end: byline.end } }),
    ...(dateline && { dateline: { start: dateline.start, end: dateline.end } }),
    ...(dates.published && { published: dates.published }),
    regions,
    entities: entities.list.map((entity) => toEntity(entity, text)),
    quotes,
    meetings,
    dates: dates.mentions.map(({ start, end, value }) =>
      value === undefined ? { start, end } : { start, end, value },
    ),
  };
}

/** Without those that are about no characters of the text. */
function inText({ located, known }: Corrections, length: number): Corrections {
  return { located: located.filter(({ span: { start, end } }) => start >= 0 && start < end && end <= length), known };
}

/** Annotates one article. Pure, deterministic and total: it throws for no text. */
export function annotate(text: string, options: AnnotateOptions = {}): ArticleAnnotations {
  return finish(annotateSteps(text, options));
}

/** Names in related headlines and page furniture are not the article's. */
function inStory({ sentences, paragraphs }: Segments, sentence: number): boolean {
  const paragraph = paragraphs[sentences[sentence]?.paragraph ?? -1];
  return paragraph === undefined || isStory(paragraph.kind);
}

function toEntity(entity: EntityRecord, text: string): Entity {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    ...(entity.preferred !== undefined && { preferred: entity.preferred }),
    ...(entity.knownRoles && { knownRoles: entity.knownRoles }),
    roles: entity.roles.map(({ start, end }) => ({ title: text.slice(start, end), span: { start, end } })),
    mentions: entity.mentions.map(toMention),
  };
}

function toMention({ mention, confidence, why, candidates, corrected }: ResolvedMention): Mention {
  const { start, end, form } = mention;
  const by = corrected ?? (mention.form === 'name' ? mention.corrected : undefined);
  const result: Mention = { start, end, form, confidence, why };
  if (candidates?.length) result.candidates = candidates;
  if (by !== undefined) result.corrected = by;
  return result;
}
