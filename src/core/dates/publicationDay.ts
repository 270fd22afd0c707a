import { isStory, type Paragraph, type ParagraphKind, type Segments, type Sentence } from '../segments/segments';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore } from '../text/span';
import { type Tokens, tokenAt } from '../text/tokens';
import { dayOf, formatDay } from './calendar';
import type { PublicationDay } from './dates';
import type { FoundExpression } from './expressions';
import { findExpressions } from './findExpressions';

interface FullDate {
  date: string;
  span: Span;
}

/** How far from the start of its paragraph "Published:" or "Updated" is looked for, in tokens. */
const labelReach = 6;
const label = /^(?:published|posted|updated|issued|date|copyright|©)$/;
/** Words that a caption must share with the headline to show the same event. */
const sharedWords = 2;
const shortestShared = 4;

/**
 * The day on which the article says that it was published: a date line or "Published: …", a dateline with
 * a year, else a caption with a full date that shows what the headline tells.
 */
export function findPublicationDay(tokens: Tokens, segments: Segments): PublicationDay | undefined {
  const found =
    inParagraphs(tokens, segments, (kind, paragraph) => kind === 'byline' || isLabelled(tokens, segments, paragraph)) ??
    inDateline(tokens, segments) ??
    inParagraphs(
      tokens,
      segments,
      (kind, paragraph) => kind === 'caption' && showsHeadline(tokens, segments, paragraph),
    );
  return found && { date: found.date, source: 'text', span: found.span };
}

function inParagraphs(
  tokens: Tokens,
  segments: Segments,
  accepts: (kind: ParagraphKind, paragraph: Paragraph) => boolean,
): FullDate | undefined {
  for (const paragraph of segments.paragraphs) {
    if (!accepts(paragraph.kind, paragraph)) continue;
    for (const sentence of segments.sentences.slice(paragraph.firstSentence, paragraph.endSentence)) {
      const date = fullDateIn(tokens, sentence);
      if (date) return date;
    }
  }
  return undefined;
}

function inDateline(tokens: Tokens, { dateline, sentences }: Segments): FullDate | undefined {
  if (!dateline) return undefined;
  const sentence = sentences[lastStartingAtOrBefore(sentences, dateline.start)] as Sentence;
  return fullDateIn(tokens, { ...sentence, endToken: tokenAt(tokens, dateline.end) });
}

function fullDateIn(tokens: Tokens, sentence: Sentence): FullDate | undefined {
  for (const found of findExpressions(tokens, sentence)) {
    const date = fullDate(found);
    if (date === undefined) continue;
    const span = { start: tokens.start[found.first] as number, end: tokens.end[found.end - 1] as number };
    return { date, span };
  }
  return undefined;
}

function fullDate({ expression }: FoundExpression): string | undefined {
  if (expression.kind !== 'day' || expression.to || expression.from.year === undefined) return undefined;
  const day = dayOf(expression.from.year, expression.from.month, expression.from.day);
  return day === undefined ? undefined : formatDay(day);
}

/** "Published: May 3, 2021" at the start of a paragraph that is not the story’s own text. */
function isLabelled(tokens: Tokens, segments: Segments, { kind, firstSentence }: Paragraph): boolean {
  if (isStory(kind) && kind !== 'body') return false;
  const { firstToken, endToken } = segments.sentences[firstSentence] as Sentence;
  const last = Math.min(endToken, firstToken + labelReach);
  for (let token = firstToken; token < last; token++) {
    if (label.test(tokens.lower[token] as string)) return kind !== 'body' || tokens.form[token + 1] === ':';
  }
  return false;
}

function showsHeadline(tokens: Tokens, { headline, sentences }: Segments, paragraph: Paragraph): boolean {
  if (!headline) return false;
  const words = new Set<string>();
  for (let token = tokenAt(tokens, headline.start); token < tokenAt(tokens, headline.end); token++) {
    const lower = tokens.lower[token] as string;
    if (lower.length >= shortestShared) words.add(lower);
  }
  const { firstToken } = sentences[paragraph.firstSentence] as Sentence;
  let shared = 0;
  for (let token = firstToken; token < tokens.length && (tokens.start[token] as number) < paragraph.end; token++) {
    if (words.delete(tokens.lower[token] as string)) shared++;
  }
  return shared >= sharedWords;
}
