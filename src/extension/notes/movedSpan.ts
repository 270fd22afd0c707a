import type { Span } from '../../core/text/span';

/** A span after an edit: what is written at its edges is outside, what is written within it belongs to it. */
export function movedBy(
  { start, end }: Span,
  change: { rangeOffset: number; rangeLength: number; text: string },
): Span {
  const from = change.rangeOffset;
  const to = from + change.rangeLength;
  const by = change.text.length - change.rangeLength;
  if (from >= end) return { start, end };
  if (to <= start) return { start: start + by, end: end + by };
  // All of it is replaced: nothing is left to stand at.
  if (from <= start && to >= end) return { start: from, end: from };
  if (from <= start) return { start: to + by, end: end + by };
  return { start, end: to >= end ? from : end + by };
}
