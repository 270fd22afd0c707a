import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Quote } from '../core/annotations';
import type { Span } from '../core/text/span';
import type { Article } from './article';

/** A quotation of fewer UTF-16 units, about three lines, is read at a glance. */
const shortestLongQuote = 250;
/** "he told reporters" may interrupt a quotation; with more than this in between it is no longer one piece. */
const longestInterruption = 150;

/** What is not the story can be folded away, and a long quotation over several lines down to its first. */
export function folding(article: Article): FoldingRange[] {
  return [
    ...boilerplate(article),
    ...article.annotations.quotes.flatMap((quote) => longQuotation(article, quote)),
  ].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Parts with nothing but white space between them fold as one. */
function boilerplate({ annotations, lines, text }: Article): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let previous: Span | undefined;
  for (const region of annotations.regions) {
    if (region.kind === 'caption') continue;
    const startLine = lines.lineAt(region.start);
    const endLine = lines.lineAt(Math.max(region.start, region.end - 1));
    const last = ranges.at(-1);
    if (last && previous && text.slice(previous.end, region.start).trim() === '') {
      last.endLine = Math.max(last.endLine, endLine);
    } else {
      ranges.push({ startLine, endLine, kind: FoldingRangeKind.Region });
    }
    previous = region;
  }
  return ranges.filter(({ startLine, endLine }) => startLine < endLine);
}

function longQuotation({ lines }: Article, { spans }: Quote): FoldingRange[] {
  const [first] = spans;
  if (!first) return [];
  const whole = { start: first.start, end: first.end };
  for (const { start, end } of spans) {
    if (start - whole.end > longestInterruption) break;
    whole.end = end;
  }
  const startLine = lines.lineAt(whole.start);
  const endLine = lines.lineAt(whole.end - 1);
  return startLine < endLine && whole.end - whole.start >= shortestLongQuote ? [{ startLine, endLine }] : [];
}
