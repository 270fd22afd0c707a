import type { ArticleAnnotations, DateMention, Entity, Meeting, Mention, Quote } from '../core/annotations';
import { LineIndex } from '../core/text/lineIndex';
import type { QuotationMarks } from '../core/text/quotationMarks';
import type { Span } from '../core/text/span';
import { definingMention } from './definingMention';
import { grouped } from './grouped';
import { NestedSpans } from './nestedSpans';

/** A mention together with what it is a mention of. */
export interface MentionSite {
  mention: Mention;
  entity: Entity;
  /** Whether this is where the article introduces the entity by its name. */
  defining: boolean;
}

/** An annotated article with everything that the verbs look up, computed once for each analysis. */
export interface Article {
  readonly text: string;
  readonly annotations: ArticleAnnotations;
  readonly lines: LineIndex;
  /** Finds the crossheads inside the story, in text order; called only when an outline is wanted. */
  readonly findHeadings: () => readonly Span[];
  /** The double quotation marks of the story; called only when they are looked at. */
  readonly readQuotationMarks: () => QuotationMarks;
  readonly mentions: NestedSpans<MentionSite>;
  readonly dates: NestedSpans<DateMention>;
  /** By their trigger words. */
  readonly meetings: NestedSpans<Meeting>;
  /** By their content, cue and source. */
  readonly quotes: NestedSpans<Quote>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The mention to which "go to definition" leads, by entity id. */
  readonly definitions: ReadonlyMap<string, Mention>;
  /** By the speaker's entity id, in text order. */
  readonly quotesBy: ReadonlyMap<string, readonly Quote[]>;
  /** By the participant's entity id, in text order. */
  readonly meetingsOf: ReadonlyMap<string, readonly Meeting[]>;
}

export function readArticle(
  text: string,
  annotations: ArticleAnnotations,
  findHeadings: () => readonly Span[] = () => [],
  readQuotationMarks: () => QuotationMarks = () => ({ passages: [], unbalanced: [] }),
): Article {
  const definitions = new Map<string, Mention>();
  const sites: MentionSite[] = [];
  for (const entity of annotations.entities) {
    const definition = definingMention(entity, text);
    if (definition) definitions.set(entity.id, definition);
    for (const mention of entity.mentions) sites.push({ mention, entity, defining: mention === definition });
  }
  return {
    text,
    annotations,
    lines: new LineIndex(text),
    findHeadings,
    readQuotationMarks,
    mentions: new NestedSpans(sites.map((site) => ({ span: site.mention, value: site }))),
    dates: new NestedSpans(annotations.dates.map((date) => ({ span: date, value: date }))),
    meetings: new NestedSpans(
      annotations.meetings.flatMap((meeting) => meeting.evidence.map((span) => ({ span, value: meeting }))),
    ),
    quotes: new NestedSpans(
      annotations.quotes.flatMap((quote) => quoteSpans(quote).map((span) => ({ span, value: quote }))),
    ),
    entities: new Map(annotations.entities.map((entity) => [entity.id, entity])),
    definitions,
    quotesBy: grouped(annotations.quotes, (quote) => (quote.speaker?.entity ? [quote.speaker.entity] : [])),
    meetingsOf: grouped(annotations.meetings, (meeting) => meeting.participants),
  };
}

/** Where a quote stands in the text: its content, its cue and the words that name its source. */
export function quoteSpans({ spans, cue, speaker }: Quote): Span[] {
  return [...spans, ...(cue ? [cue] : []), ...(speaker ? [speaker.span] : [])];
}
