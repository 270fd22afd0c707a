import type { ClauseReader } from '../clauses/clauses';
import type { Dates, ResolvedDate } from '../dates/dates';
import type { Entities } from '../entities/entities';
import { groupNouns } from '../lexicon/meetingWords';
import { speaks } from '../lexicon/reportingVerbs';
import type { Mentions } from '../mentions/mentions';
import type { Quotes } from '../quotes/quotes';
import { isStory, type Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import { type Reference, References } from './references';

export interface MeetingInput {
  tokens: Tokens;
  segments: Segments;
  clauses: ClauseReader;
  dates: Dates;
  mentions: Mentions;
  entities: Entities;
  quotes: Quotes;
}

/** The article as this room looks at it: what stands at a token. */
export class Scene {
  readonly tokens: Tokens;
  readonly segments: Segments;
  readonly clauses: ClauseReader;
  readonly references: References;
  /** Where the story was written, as its dateline says: "here". */
  readonly dateline: Reference | undefined;
  /** YYYY-MM-DD, or undefined where nobody knows it. */
  readonly published: string | undefined;
  private readonly sentences: Int32Array;
  private readonly datesAt: Int32Array;
  private readonly dates: readonly ResolvedDate[];

  constructor(input: MeetingInput) {
    this.tokens = input.tokens;
    this.segments = input.segments;
    this.clauses = input.clauses;
    this.references = new References(input.tokens, input.mentions, input.entities);
    const place = this.segments.dateline?.place;
    this.dateline =
      place && this.references.list.find(({ mention }) => mention.start >= place.start && mention.end <= place.end);
    this.published = input.dates.published?.date;
    this.dates = input.dates.mentions;
    this.sentences = new Int32Array(this.tokens.length);
    for (const [number, { firstToken, endToken }] of this.segments.sentences.entries()) {
      this.sentences.fill(number, firstToken, endToken);
    }
    this.datesAt = new Int32Array(this.tokens.length).fill(-1);
    for (const [number, { firstToken, endToken }] of this.dates.entries()) {
      this.datesAt.fill(number, firstToken, endToken);
    }
  }

  /** The word at a token in lower case; '' outside of the text. */
  word(token: number): string {
    return this.tokens.lower[token] ?? '';
  }

  /** The number of the word in the vocabulary of the lexicon; 0 for words that no list has. */
  listed(token: number): number {
    return this.tokens.listed[token] ?? 0;
  }

  sentence(token: number): number {
    return this.sentences[token] ?? 0;
  }

  sentenceStart(token: number): number {
    return this.segments.sentences[this.sentence(token)]?.firstToken ?? 0;
  }

  sentenceEnd(token: number): number {
    return this.segments.sentences[this.sentence(token)]?.endToken ?? this.tokens.length;
  }

  paragraph(token: number): number {
    return this.segments.sentences[this.sentence(token)]?.paragraph ?? 0;
  }

  isStory(token: number): boolean {
    const paragraph = this.segments.paragraphs[this.paragraph(token)];
    return paragraph === undefined || isStory(paragraph.kind);
  }

  isHeadline(token: number): boolean {
    const kind = this.segments.paragraphs[this.paragraph(token)]?.kind;
    return kind === 'headline' || kind === 'heading';
  }

  date(token: number): ResolvedDate | undefined {
    const index = this.datesAt[token] ?? -1;
    return index < 0 ? undefined : this.dates[index];
  }

  /** The last date to the day before a token, not more than a few paragraphs back. */
  dayBefore(token: number): ResolvedDate | undefined {
    let low = 0;
    for (let high = this.dates.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((this.dates[middle]?.firstToken ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0; index--) {
      const date = this.dates[index] as ResolvedDate;
      if (this.paragraph(token) - this.paragraph(date.firstToken) > 3) return undefined;
      if (/^\d{4}-\d\d-\d\d$/.test(date.value ?? '')) return date;
    }
    return undefined;
  }

  /** A verb of speech; not the "States" of a name, nor "member states". */
  isReporting(token: number): boolean {
    if (!speaks(this.listed(token)) || this.references.at(token)) return false;
    return !(groupNouns.has(this.word(token)) && this.word(token - 1) === 'member');
  }

  isCapital(token: number): boolean {
    const form = this.tokens.form[token] ?? '';
    return form !== form.toLowerCase();
  }
}
