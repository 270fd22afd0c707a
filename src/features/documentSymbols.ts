import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Meeting, Quote } from '../core/annotations';
import { bySpan, lastStartingAtOrBefore, type Span } from '../core/text/span';
import type { Article } from './article';
import { meetingKindLabels } from './meetingLabels';
import { meetingSymbolKind } from './symbolKinds';
import { describeMeeting, oneLine, quoteLabel, shortened, speakerName } from './wording';

const longestName = 100;
const longestQuote = 60;

/** Speech within speech within speech: deeper than this nobody reads an outline. */
const deepest = 8;

interface Entry {
  name: string;
  kind: SymbolKind;
  /** All that belongs to it. */
  span: Span;
  /** Where a click leads; begins where `span` begins. */
  selection: Span;
}

/**
 * The outline: headline, then quotations and meetings in text order, below the crosshead of their section and the
 * headline or quotation around them where there is one. No two quotations of one level overlap, so that an editor can tell from a place whose
 * words it belongs to.
 */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const { headline, quotes, meetings } = article.annotations;
  const headings = article.findHeadings();
  const sections = headings.map((heading, i) => section(article, heading, headings[i + 1]));
  const inside = [
    ...quotes.flatMap((quote) => quoteEntry(article, quote)),
    ...meetings.flatMap((meeting) => meetingEntry(article, meeting)),
  ].map((entry) => {
    // A quotation may go on behind the next crosshead.
    const next = headings[lastStartingAtOrBefore(headings, entry.span.start) + 1];
    return next ? endedBy(entry, next.start) : entry;
  });
  const top: Entry[] = headline
    ? [{ name: read(article, headline), kind: SymbolKind.File, span: headline, selection: headline }]
    : [];
  return nested(
    article,
    [...top, ...sections, ...inside].sort((a, b) => bySpan(a.span, b.span)),
  );
}

/** Puts each entry below the innermost one that it begins in, and ends it with that one at the latest. `entries` sorted. */
function nested(article: Article, entries: readonly Entry[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: { end: number; children: DocumentSymbol[] }[] = [];
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= entry.span.start) open.pop();
    if (open.length >= deepest) continue;
    const holder = open.at(-1);
    const fitting = holder ? endedBy(entry, holder.end) : entry;
    const children: DocumentSymbol[] = [];
    (holder?.children ?? top).push({ ...symbol(article, fitting), children });
    // One word may speak of several meetings: they stand side by side.
    if (entry.kind !== meetingSymbolKind) open.push({ end: fitting.span.end, children });
  }
  return top;
}

/** The entry, ending at `limit` at the latest. */
function endedBy(entry: Entry, limit: number): Entry {
  const ended = ({ start, end }: Span) => ({ start, end: Math.min(end, limit) });
  return { ...entry, span: ended(entry.span), selection: ended(entry.selection) };
}

/** From its crosshead to the next one, or to the end of the text. */
function section(article: Article, heading: Span, next: Span | undefined): Entry {
  const span = { start: heading.start, end: next?.start ?? article.text.length };
  return { name: read(article, heading), kind: SymbolKind.Namespace, span, selection: heading };
}

function quoteEntry(article: Article, quote: Quote): Entry[] {
  const [first] = quote.spans;
  const last = quote.spans.at(-1);
  if (!first || !last) return [];
  const speaker = speakerName(quote, article.entities, article.text);
  const words = shortened(quoteLabel(quote, article.text), longestQuote);
  const name = speaker ? `${speaker}: ${words}` : words;
  return [{ name, kind: SymbolKind.String, span: { start: first.start, end: last.end }, selection: first }];
}

function meetingEntry({ entities, text }: Article, meeting: Meeting): Entry[] {
  const [first] = meeting.evidence;
  if (!first) return [];
  const name = `${meetingKindLabels()[meeting.kind]}: ${describeMeeting(meeting, entities, text)}`;
  return [{ name, kind: meetingSymbolKind, span: first, selection: first }];
}

function symbol({ lines }: Article, { name, kind, span, selection }: Entry): DocumentSymbol {
  return {
    // An editor refuses a symbol without a name.
    name: shortened(name, longestName) || '…',
    kind,
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(selection),
  };
}

function read({ text }: Article, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}
