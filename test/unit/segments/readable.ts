import { segment } from '../../../src/core/segments/segment';
import type { Segments } from '../../../src/core/segments/segments';
import { tokenize } from '../../../src/core/text/tokenize';

export function segmentText(text: string): Segments {
  return segment(tokenize(text));
}

export function sentencesOf(text: string): string[] {
  return segmentText(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** The quotations as written; "~" stands for a missing closing mark, "+" for a continuation, ">" for each level of nesting. */
export function quotationsOf(text: string): string[] {
  return segmentText(text).quotations.map(
    ({ start, end, depth, closed, continues }) =>
      '>'.repeat(depth) + (continues >= 0 ? '+' : '') + text.slice(start, end) + (closed ? '' : '~'),
  );
}

/** Each paragraph as "kind: its text". */
export function paragraphsOf(text: string): string[] {
  return segmentText(text).paragraphs.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
