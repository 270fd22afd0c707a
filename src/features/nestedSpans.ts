import { bySpan, lastStartingAtOrBefore, type Span } from '../core/text/span';

/** A stretch of text and the innermost thing that covers it. */
export interface Stretch<T> extends Span {
  readonly value: T;
}

/**
 * Spans that may lie inside each other, cut into disjoint stretches of which each belongs to the innermost
 * span there, so that a question about an offset is one binary search. Built in O(n log n).
 */
export class NestedSpans<T> {
  /** In text order, disjoint. */
  readonly stretches: readonly Stretch<T>[];

  constructor(items: readonly { span: Span; value: T }[]) {
    this.stretches = cut(items.filter(({ span }) => span.end > span.start).sort((a, b) => bySpan(a.span, b.span)));
  }

  /** What covers the character at `offset`, or else ends there: the caret stands behind a word as well as on it. */
  at(offset: number): T | undefined {
    const index = lastStartingAtOrBefore(this.stretches, offset);
    const last = this.stretches[index];
    if (last && offset <= last.end) return last.value;
    return undefined;
  }
}

function cut<T>(sorted: readonly { span: Span; value: T }[]): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  const open: { span: Span; value: T }[] = [];
  let from = 0;
  const emit = (to: number) => {
    const top = open.at(-1);
    if (top && from < to) stretches.push({ start: from, end: to, value: top.value });
    from = Math.max(from, to);
  };
  const closeUntil = (offset: number) => {
    for (let top = open.at(-1); top && top.span.end <= offset; top = open.at(-1)) {
      emit(top.span.end);
      open.pop();
    }
  };
  for (const item of sorted) {
    closeUntil(item.span.start);
    emit(item.span.start);
    from = item.span.start;
    open.push(item);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return stretches;
}
