import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import { anyText } from '../../support/anyText';

describe('Quotes in any text', () => {
  it('have pieces in text order that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { spans } of annotate(text).quotes) {
          assert.ok(spans.length > 0);
          for (const [i, span] of spans.entries()) {
            assert.ok(span.start < span.end && span.start >= (spans[i - 1]?.end ?? 0));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('name a speaker outside the words that a direct quote holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, spans, speaker } of annotate(text).quotes) {
          if (kind !== 'direct' || !speaker) continue;
          const { start, end } = speaker.span;
          assert.ok(spans.every((span) => end <= span.start || span.end <= start));
        }
      }),
      { numRuns: 300 },
    );
  });
});
