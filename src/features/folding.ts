import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span';
import type { Article } from './article';

/** What is not the story can be folded away; parts with nothing but white space between them fold as one. */
export function folding({ annotations, lines, text }: Article): FoldingRange[] {
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
