import type { ArticleAnnotations, Entity, Meeting, Mention, Quote, Region } from '../../../src/core/annotations';
import { LineIndex } from '../../../src/core/text/lineIndex';
import type { Span } from '../../../src/core/text/span';
import { type Article, readArticle } from '../../../src/features/article';
import { languageService } from '../../../src/features/languageService';

/** What the marks in the text cannot say; everything may be left out. */
interface Details {
  entities?: Record<string, Partial<Omit<Entity, 'roles' | 'mentions'>>>;
  /** `speaker` is an entity's label. */
  quotes?: Record<
    string,
    {
      kind?: Quote['kind'];
      polarity?: Quote['polarity'];
      entity?: string;
      why?: string;
      confidence?: number;
      candidates?: string[];
    }
  >;
  meetings?: Record<string, Partial<Meeting>>;
  published?: ArticleAnnotations['published'];
}

export interface MarkedArticle {
  article: Article;
  /** Where the carets (‸) stood, in text order. */
  carets: number[];
}

/**
 * An article from text with marks, so that a test shows what it is about. `{LABEL:words}`, may be nested:
 *
 *     {ada:Ada Mendel}            a name of the entity "ada"; {ada.nominal:the minister}, {ada.pronoun:she}
 *     {ada!surname, only one:…}   the same with a reason; a ? after the label makes it doubtful: {ada?:Mendel}
 *     {ada.role:the minister}     a role of hers
 *     {"q1:“I agree”}             content of a quotation; {"q1.cue:said}, {"q1.speaker:she}
 *     {#m1:met}                   trigger of a meeting; {#m1.place:Oslo}
 *     {=2021-05-07:Friday}        a date
 *     {-boilerplate:Subscribe}    a region; {-headline:…} and {-heading:…} as well
 *     ‸                           a caret
 */
export function markedArticle(marked: string, details: Details = {}): MarkedArticle {
  const { text, marks, carets } = readMarks(marked);
  const entities = new Map<string, Entity>();
  const quotes = new Map<string, Quote>();
  const meetings = new Map<string, Meeting>();
  const annotations: ArticleAnnotations = {
    schema: 'readout/1',
    uri: '-',
    length: text.length,
    ...(details.published && { published: details.published }),
    regions: [],
    entities: [],
    quotes: [],
    meetings: [],
    dates: [],
  };
  const headings: Span[] = [];
  for (const { label, start, end } of marks) {
    const span = { start, end };
    if (label.startsWith('"')) markQuote(quotes, label.slice(1), span, details);
    else if (label.startsWith('#')) markMeeting(meetings, label.slice(1), span, text, details);
    else if (label.startsWith('='))
      annotations.dates.push({ ...span, ...(label.length > 1 && { value: label.slice(1) }) });
    else if (label === '-heading') headings.push(span);
    else if (label === '-headline') annotations.headline = span;
    else if (label.startsWith('-')) annotations.regions.push({ ...span, kind: label.slice(1) as Region['kind'] });
    else markEntity(entities, label, span, text, details);
  }
  annotations.entities = [...entities.values()];
  annotations.quotes = [...quotes.values()];
  annotations.meetings = [...meetings.values()];
  return { article: readArticle(text, annotations, () => headings), carets };
}

/** The façade over a marked article, and where its first caret stands. */
export function markedService(marked: string, details?: Details) {
  const { article, carets } = markedArticle(marked, details);
  const service = languageService(article, 'test:article');
  return { article, service, caret: article.lines.positionAt(carets[0] ?? 0), carets };
}

/** A range as "LINE:CHARACTER words", which reads well in an expectation. */
export function shown(
  { text }: Article,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
): string {
  const { start, end } = new LineIndex(text).spanOf(range);
  return `${range.start.line}:${range.start.character} ${text.slice(start, end)}`;
}

interface Mark extends Span {
  label: string;
}

function readMarks(marked: string): { text: string; marks: Mark[]; carets: number[] } {
  let text = '';
  const open: Mark[] = [];
  const marks: Mark[] = [];
  const carets: number[] = [];
  for (const [piece] of marked.matchAll(/\{[^:{}]+:|[^{]/gsu)) {
    if (piece.startsWith('{')) {
      const mark = { label: piece.slice(1, -1), start: text.length, end: text.length };
      open.push(mark);
      marks.push(mark);
    } else if (piece === '}') {
      const mark = open.pop();
      if (mark) mark.end = text.length;
    } else if (piece === '‸') carets.push(text.length);
    else text += piece;
  }
  return { text, marks, carets };
}

function markEntity(
  entities: Map<string, Entity>,
  label: string,
  span: Span,
  text: string,
  { entities: given }: Details,
) {
  const [, id = '', doubt, , form = 'name', , why] = /^(\w+)(\?)?(\.(\w+))?(!(.*))?$/.exec(label) ?? [];
  const words = text.slice(span.start, span.end);
  const entity = entities.get(id) ?? {
    id,
    kind: 'person' as const,
    name: '',
    roles: [],
    mentions: [],
    ...given?.[id],
  };
  entities.set(id, entity);
  if (form === 'role') {
    entity.roles.push({ title: words, span });
    return;
  }
  if (form === 'name' && !given?.[id]?.name && words.length > entity.name.length) entity.name = words;
  entity.mentions.push({
    ...span,
    form: form as Mention['form'],
    ...(why && { why }),
    ...(doubt && { confidence: 0.3 }),
  });
}

function markQuote(quotes: Map<string, Quote>, label: string, span: Span, { quotes: given }: Details) {
  const [id = '', part] = label.split('.');
  const { kind = 'direct', polarity, ...speaker } = given?.[id] ?? {};
  const quote: Quote = quotes.get(id) ?? { id, kind, spans: [], ...(polarity && { polarity }) };
  quotes.set(id, quote);
  if (part === 'cue') quote.cue = span;
  else if (part === 'speaker') quote.speaker = { span, ...speaker };
  else quote.spans.push(span);
}

function markMeeting(
  meetings: Map<string, Meeting>,
  label: string,
  span: Span,
  text: string,
  { meetings: given }: Details,
) {
  const [id = '', part] = label.split('.');
  const meeting = meetings.get(id) ?? {
    id,
    kind: 'meeting',
    participants: [],
    status: 'held',
    evidence: [],
    ...given?.[id],
  };
  meetings.set(id, meeting);
  if (part === 'place') meeting.place = { text: text.slice(span.start, span.end), span };
  else meeting.evidence = [...meeting.evidence, span];
}
