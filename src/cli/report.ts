import type { Entity, Quote } from '../core/annotations';
import type { Span } from '../core/text/span';
import type { Article } from '../features/article';
import { describeDate } from '../features/days';
import { meetingKindLabels } from '../features/meetingLabels';
import { plural } from '../features/messages';
import { describeMeeting, describeRoles, oneLine, quoteLabel, shownName, speakerName } from '../features/wording';
import type { Colours } from './colours';
import { wrapped } from './wrapped';

interface ReportLayout {
  colours: Colours;
  /** Columns. */
  width: number;
}

/** What was found in one article, for a person to read. Ends with a line end. */
export function report(article: Article, layout: ReportLayout): string {
  const sections = [
    header(article, layout),
    people(article, layout),
    others(article, layout, 'organization', 'Organizations'),
    others(article, layout, 'place', 'Places'),
    quotations(article, layout),
    meetings(article, layout),
  ];
  if (sections.slice(1).every((lines) => lines.length === 0)) sections.push(['Nothing was found in this text.']);
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function header({ text, annotations }: Article, { colours, width }: ReportLayout): string[] {
  const { uri, headline, byline, published } = annotations;
  const read = (span: Span) => oneLine(text.slice(span.start, span.end));
  const lines = [colours.dim(uri === '-' ? 'standard input' : uri)];
  if (headline) lines.push(...wrapped(read(headline), width).map((line) => colours.bold(line)));
  if (byline) lines.push(read(byline));
  if (published) lines.push(`Published ${describeDate(published.date)} (${publishedSources[published.source]})`);
  return lines;
}

const publishedSources = {
  text: 'from the article',
  option: 'as given',
  file: 'noted beside the file',
} as const;

function people(article: Article, { colours, width }: ReportLayout): string[] {
  const persons = byMentions(article.annotations.entities.filter(({ kind }) => kind === 'person'));
  if (persons.length === 0) return [];
  const lines = [heading('People', persons.length, colours)];
  for (const person of persons) {
    const quotes = article.quotesBy.get(person.id)?.length ?? 0;
    const counts = [
      plural('{0} mention', '{0} mentions', person.mentions.length),
      ...(quotes > 0 ? [plural('{0} quotation', '{0} quotations', quotes)] : []),
    ];
    lines.push(`  ${colours.cyan(shownName(person))}  ${colours.dim(counts.join(', '))}`);
    const roles = oneLine(describeRoles(person));
    if (roles) lines.push(...wrapped(roles, width, '    '));
  }
  return lines;
}

function others(article: Article, { colours, width }: ReportLayout, kind: Entity['kind'], title: string): string[] {
  const entities = byMentions(article.annotations.entities.filter((entity) => entity.kind === kind));
  if (entities.length === 0) return [];
  const list = entities.map((entity) => `${shownName(entity)} ${entity.mentions.length}`).join(' · ');
  return [heading(title, entities.length, colours), ...wrapped(list, width, '  ')];
}

function quotations(article: Article, { colours, width }: ReportLayout): string[] {
  const { annotations, entities, text } = article;
  if (annotations.quotes.length === 0) return [];
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of annotations.quotes) {
    const speaker = speakerName(quote, entities, text) ?? '';
    const quotes = bySpeaker.get(speaker);
    if (quotes) quotes.push(quote);
    else bySpeaker.set(speaker, [quote]);
  }
  const lines = [heading('Quotations', annotations.quotes.length, colours)];
  for (const [speaker, quotes] of bySpeaker) {
    lines.push(`  ${speaker === '' ? colours.dim('Nobody named') : colours.cyan(speaker)}`);
    // Line by line: a quotation of megabytes has more lines than a call may have arguments.
    for (const quote of quotes) for (const line of quotation(quote, article, colours, width)) lines.push(line);
  }
  return lines;
}

const gutter = 8;

function quotation(quote: Quote, article: Article, colours: Colours, width: number): string[] {
  const text = quoteLabel(quote, article.text);
  const lines = wrapped(text, width, ' '.repeat(gutter)).map((line) => line.slice(gutter));
  const numbers = lineNumber(article, quote.spans[0]).padStart(gutter - 2);
  const colour = quote.kind === 'indirect' ? colours.italic : colours.green;
  return lines.map((line, i) => `${i === 0 ? colours.dim(numbers) : ' '.repeat(gutter - 2)}  ${colour(line)}`);
}

function meetings(article: Article, { colours, width }: ReportLayout): string[] {
  const { annotations, entities, text } = article;
  if (annotations.meetings.length === 0) return [];
  const lines = [heading('Meetings', annotations.meetings.length, colours)];
  for (const meeting of annotations.meetings) {
    const evidence = [...new Set(meeting.evidence.map((span) => lineNumber(article, span)))].join(', ');
    const where = evidence.includes(',') ? `lines ${evidence}` : `line ${evidence}`;
    const title = `${meetingKindLabels()[meeting.kind]}: ${describeMeeting(meeting, entities, text)}`;
    lines.push(...wrapped(title, width, '  ').map((line) => colours.yellow(line)), colours.dim(`    ${where}`));
  }
  return lines;
}

function heading(title: string, count: number, colours: Colours): string {
  return `${colours.bold(title)} ${colours.dim(String(count))}`;
}

/** One-based. */
function lineNumber({ lines }: Article, span: Span | undefined): string {
  return span ? String(lines.lineAt(span.start) + 1) : '';
}

function byMentions(entities: Entity[]): Entity[] {
  return [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
}
