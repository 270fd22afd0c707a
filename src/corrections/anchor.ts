import type { Span } from '../core/text/span';
import type { Selectors } from './webAnnotation';

const contextLength = 64;

/** What finds these words of a text again after it was edited. */
export function selectorsFor(text: string, { start, end }: Span): Selectors {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
  };
}

/** Where the words stand now; undefined where they are gone, or where it is not certain which they are. */
export function anchor(text: string, { exact, prefix, suffix, start }: Selectors): Span | undefined {
  const found = (at: number): Span => ({ start: at, end: at + exact.length });
  if (text.startsWith(prefix + exact + suffix, start - prefix.length)) return found(start);
  const at = text.indexOf(prefix + exact + suffix);
  return at === -1 ? undefined : found(at + prefix.length);
}
