import type { Span } from '../../src/core/text/span';

/** One change of a text. */
export type Edit =
  | { from: number; to: number; words: string }
  /** Takes out `from`..`to` and puts it in at `at`, which is outside of it. */
  | { from: number; to: number; at: number };

/** The text after an edit, and where a span of it went; undefined where the edit went into it. */
export function applied(text: string, edit: Edit): { text: string; follow: (span: Span) => Span | undefined } {
  const { from, to } = edit;
  if ('words' in edit) {
    const by = edit.words.length - (to - from);
    return {
      text: text.slice(0, from) + edit.words + text.slice(to),
      follow: (span) => {
        if (from >= span.end) return span;
        return to <= span.start ? moved(span, by) : undefined;
      },
    };
  }
  const { at } = edit;
  const length = to - from;
  const rest = text.slice(0, from) + text.slice(to);
  const landing = at > from ? at - length : at;
  return {
    text: rest.slice(0, landing) + text.slice(from, to) + rest.slice(landing),
    follow: (span) => {
      if (from <= span.start && span.end <= to) return moved(span, landing - from);
      if (span.start < to && from < span.end) return undefined;
      if (span.start < at && at < span.end) return undefined;
      const taken = span.start >= to ? moved(span, -length) : span;
      return taken.start >= landing ? moved(taken, length) : taken;
    },
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a span begins or ends inside a word. */
export function isGlued(text: string, { start, end }: Span): boolean {
  const joined = (at: number) => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
  return joined(start) || joined(end);
}
