import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NestedSpans } from '../../../src/features/nestedSpans';

const anySpans = fc.array(
  fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

describe('NestedSpans', () => {
  it('gives each stretch to the innermost span', () => {
    const spans = [
      { span: { start: 0, end: 10 }, value: 'outer' },
      { span: { start: 2, end: 4 }, value: 'inner' },
    ];
    assert.deepEqual(new NestedSpans(spans).stretches, [
      { start: 0, end: 2, value: 'outer' },
      { start: 2, end: 4, value: 'inner' },
      { start: 4, end: 10, value: 'outer' },
    ]);
  });

  it('cuts any spans, even crossing ones, into disjoint stretches that cover the same characters', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const { stretches } = new NestedSpans(spans.map((span) => ({ span, value: span })));
        let end = 0;
        for (const stretch of stretches) {
          assert.ok(stretch.start >= end && stretch.end > stretch.start);
          end = stretch.end;
        }
        for (let offset = 0; offset < 45; offset++) {
          const covers = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end;
          assert.equal(stretches.some(covers), spans.some(covers));
        }
      }),
    );
  });

  it('answers with a span that covers the offset or ends there', () => {
    fc.assert(
      fc.property(anySpans, fc.nat(45), (spans, offset) => {
        const found = new NestedSpans(spans.map((span) => ({ span, value: span }))).at(offset);
        if (found) assert.ok(found.start <= offset && offset <= found.end);
        else assert.ok(!spans.some(({ start, end }) => start <= offset && offset < end));
      }),
    );
  });
});
