import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Meeting, Quote } from '../core/annotations';
import type { Span } from '../core/text/span';
import type { Article } from './article';
import { capitalized, describeMeeting, oneLine, quoteLabel, shortened, speakerName } from './wording';

const longestName = 100;
const longestQuote = 60;

interface Section {
  symbol: DocumentSymbol;
  span: Span;
}

/** The outline: headline, then quotations and meetings in text order, below the crosshead of their section where there is one. */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const { headline, quotes, meetings } = article.annotations;
  if (headline) top.push(symbol(article, read(article, headline), SymbolKind.File, headline, headline));
  const headings = article.findHeadings();
  const sections = headings.map((heading, i) => section(article, heading, headings[i + 1]));
  const inside = [
    ...quotes.flatMap((quote) => quoteSymbol(article, quote)),
    ...meetings.flatMap((meeting) => meetingSymbol(article, meeting)),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let current = -1;
  for (const { symbol: child, span } of inside) {
    while (span.start >= (sections[current + 1]?.span.start ?? Number.POSITIVE_INFINITY)) current++;
    const holder = sections[current];
    if (holder) holder.symbol.children?.push(clipped(child, holder.symbol));
    else top.push(child);
  }
  return [...top, ...sections.map((s) => s.symbol)];
}

/** From its crosshead to the next one, or to the end of the text. */
function section(article: Article, heading: Span, next: Span | undefined): Section {
  const span = {
    start: heading.start,
    end: next?.start ?? article.text.length,
  };
  return {
    span,
    symbol: {
      ...symbol(article, read(article, heading), SymbolKind.Namespace, span, heading),
      children: [],
    },
  };
}

function quoteSymbol(article: Article, quote: Quote): Section[] {
  const [first] = quote.spans;
  const last = quote.spans.at(-1);
  if (!first || !last) return [];
  const speaker = speakerName(quote, article.entities, article.text);
  const start = shortened(quoteLabel(quote, article.text), longestQuote);
  const span = { start: first.start, end: last.end };
  return [
    {
      span,
      symbol: symbol(article, speaker ? `${speaker}: ${start}` : start, SymbolKind.String, span, first),
    },
  ];
}

function meetingSymbol(article: Article, meeting: Meeting): Section[] {
  const [first] = meeting.evidence;
  if (!first) return [];
  const { name, ...rest } = symbol(
    article,
    describeMeeting(meeting, article.entities, article.text),
    SymbolKind.Event,
    first,
    first,
  );
  return [
    {
      span: first,
      symbol: { name: `${capitalized(meeting.kind)}: ${name}`, ...rest },
    },
  ];
}

function symbol(article: Article, name: string, kind: SymbolKind, whole: Span, selection: Span): DocumentSymbol {
  return {
    // An editor refuses a symbol without a name.
    name: shortened(name, longestName) || '…',
    kind,
    range: article.lines.rangeOf(whole),
    selectionRange: article.lines.rangeOf(selection),
  };
}

/** A child must not reach beyond its section, though a quotation may. */
function clipped(child: DocumentSymbol, holder: DocumentSymbol): DocumentSymbol {
  const limit = holder.range.end;
  const end = (range: DocumentSymbol['range']) =>
    range.end.line > limit.line || (range.end.line === limit.line && range.end.character > limit.character)
      ? { start: range.start, end: limit }
      : range;
  return {
    ...child,
    range: end(child.range),
    selectionRange: end(child.selectionRange),
  };
}

function read({ text }: Article, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}
