import type { Span } from '../../core/text/span';
import { anchor, selectorsFor } from '../../corrections/anchor';
import type { Selectors } from '../../corrections/webAnnotation';

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

/** Words of a document that were marked for something still to be written; edits meanwhile move them. */
export class MarkedWords {
  private readonly selectors: Selectors;

  constructor(
    readonly uri: string,
    text: string,
    private span: Span,
  ) {
    this.selectors = selectorsFor(text, span);
  }

  /** The changes of one event of VS Code, which gives them from the end of the text to its beginning. */
  follow(changes: readonly { rangeOffset: number; rangeLength: number; text: string }[]): void {
    this.span = changes.reduce(movedBy, this.span);
  }

  /** Where they stand in the text as it is now; undefined where they are gone. */
  placeIn(text: string): Span | undefined {
    const { start, end } = this.span;
    if (start < end && end <= text.length) return { start, end };
    // The whole text may have been replaced by one with the same words, or they came back with "undo".
    return anchor(text, this.selectors);
  }
}
