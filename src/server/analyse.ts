import { type AnnotateOptions, annotateSteps } from '../core/annotate';
import type { ArticleAnnotations } from '../core/annotations';
import type { KnownName, LocatedCorrection } from '../core/corrections/corrections';
import { readQuotationMarks } from '../core/segments/readQuotationMarks';
import { segment } from '../core/segments/segment';
import { type ProbableLanguage, probableLanguage } from '../core/text/language';
import type { QuotationMarks } from '../core/text/quotationMarks';
import { overlaps, type Span } from '../core/text/span';
import { tokenize } from '../core/text/tokenize';
import { locate } from '../corrections/locate';
import type { StoredCorrection } from '../corrections/webAnnotation';
import { type Article, readArticle } from '../features/article';
import { annotatedPart } from './annotatedPart';
import { doubted } from './doubted';
import type { Notice } from './protocol';

/** What one analysis of one version of a document yields. */
export interface Analysis {
  article: Article;
  language: ProbableLanguage;
  notices: Notice[];
  /** What went wrong, where the notice `failed` is among `notices`; for the log. */
  error?: unknown;
}

export interface AnalyseOptions {
  uri: string;
  /** As the reader gave it or a file beside the article has it, YYYY-MM-DD; it overrules the article. */
  published?: string;
  publishedSource?: 'option' | 'file';
  corrections?: readonly StoredCorrection[];
  known?: readonly KnownName[];
}

/** The stages between which the caller may look at its messages. Total: a failure of the core becomes a notice. */
export type Annotator = (text: string, options: AnnotateOptions) => Generator<unknown, ArticleAnnotations>;

/** Annotates as much of a text as is sensible and says what the reader should know about it. Yields between units of work. */
export function* analyse(
  text: string,
  options: AnalyseOptions,
  annotator: Annotator = annotateSteps,
): Generator<unknown, Analysis> {
  const part = annotatedPart(text);
  const read = text.slice(part.start, part.end);
  const notices = noticesOn(read, part.end < text.length);
  if (notices.some(({ code }) => code === 'binary' || code === 'empty')) return blank(text, options.uri, notices);
  const language = probableLanguage(read);
  if (language === 'other') notices.push({ code: 'notEnglish' });
  yield;
  try {
    const { corrections: stored = [], known = [], ...others } = options;
    const located = locate(read, stored);
    const annotations = yield* annotator(read, { ...others, corrections: { located, known } });
    const shown = language === 'other' ? doubted(annotations, 'the text is probably not English') : annotations;
    const layout = layoutOf(read, located);
    return {
      article: readArticle(text, { ...shown, length: text.length }, layout.headings, layout.quotationMarks),
      language,
      notices,
    };
  } catch (error) {
    return { ...blank(text, options.uri, [...notices, { code: 'failed' }]), language, error };
  }
}

/** Not part of the contract's document, so the layout is read again; that is cheap, and not always asked for. */
function layoutOf(text: string, located: readonly LocatedCorrection[]) {
  let marks: QuotationMarks | undefined;
  const read = () => {
    const tokens = tokenize(text);
    return { tokens, segments: segment(tokens) };
  };
  return {
    headings: (): readonly Span[] => read().segments.paragraphs.filter(({ kind }) => kind === 'heading'),
    quotationMarks: (): QuotationMarks => {
      if (!marks) {
        const { tokens, segments } = read();
        marks = withoutDenied(readQuotationMarks(tokens, segments), located);
      }
      return marks;
    },
  };
}

/** What the reader has called no quotation is a passage in marks no longer. */
function withoutDenied(marks: QuotationMarks, located: readonly LocatedCorrection[]): QuotationMarks {
  const denied = located.filter(({ body }) => body.type === 'noQuote').map(({ span }) => span);
  if (denied.length === 0) return marks;
  const isDenied = (passage: Span) => denied.some((span) => overlaps(span, passage));
  return { ...marks, passages: marks.passages.filter((passage) => !isDenied(passage)) };
}

function noticesOn(text: string, truncated: boolean): Notice[] {
  const notices: Notice[] = [];
  if (text.includes('\0')) notices.push({ code: 'binary' });
  else if (!/\p{L}/u.test(text)) notices.push({ code: 'empty' });
  if (truncated) notices.push({ code: 'truncated', read: text.length });
  if (text.includes('\uFFFD')) notices.push({ code: 'undecodable' });
  return notices;
}

function blank(text: string, uri: string, notices: Notice[]): Analysis {
  const annotations: ArticleAnnotations = {
    schema: 'readout/1',
    uri,
    length: text.length,
    regions: [],
    entities: [],
    quotes: [],
    meetings: [],
    dates: [],
  };
  return { article: readArticle(text, annotations), language: 'unknown', notices };
}
