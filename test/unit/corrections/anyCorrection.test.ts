import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import type { CorrectionBody, LocatedCorrection } from '../../../src/core/corrections/corrections';
import { anyText } from '../../support/anyText';
import { contractFaults } from '../../support/contractFaults';

const article = `Foreign Minister Ada Mendel met Bo Lind in Oslo on Friday. “We have time,” she told reporters.

Trade envoy Carl Stone watched. He said that talks would go on. Mendel will meet Stone in Bergen next week. `;

const reference = fc.record({
  kind: fc.constantFrom('person', 'organization', 'place'),
  name: fc.constantFrom('Ada Mendel', 'Bo Lind', 'Carl Stone', 'Oslo', 'Bergen', 'Nobody'),
});
const referenceOrNone = fc.option(reference);

const body: fc.Arbitrary<CorrectionBody> = fc.oneof(
  fc.record({ type: fc.constant('kind'), kind: fc.constantFrom('person', 'organization', 'place', 'none') }),
  fc.record({ type: fc.constantFrom('same', 'different'), entity: reference }),
  fc.record({ type: fc.constantFrom('reference', 'speaker', 'quote'), entity: referenceOrNone }),
  fc.record({ type: fc.constantFrom('noQuote', 'noMeeting') }),
  fc.record(
    {
      type: fc.constant('meeting'),
      participants: fc.array(reference, { maxLength: 4 }),
      place: fc.option(fc.constantFrom('Oslo', 'a hall', '')),
      date: fc.option(fc.constant({ start: '2021-05-07' })),
    },
    { requiredKeys: ['type'] },
  ),
) as fc.Arbitrary<CorrectionBody>;

/** Corrections of stretches that cut no surrogate pair, as an editor marks them. */
function anyCorrections(text: string): fc.Arbitrary<LocatedCorrection[]> {
  const offset = fc.nat({ max: text.length }).map((at) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at));
  const span = fc
    .tuple(offset, offset)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.array(fc.record({ id: fc.uuid(), span, body }), { maxLength: 12 });
}

describe('any corrections of any text', () => {
  it('leave a sound document, the same every time', () => {
    const input = fc
      .tuple(fc.constantFrom('', article, article.repeat(3)), anyText)
      .map(([one, other]) => one + other)
      .filter((text) => text.length > 2)
      .chain((text) => fc.tuple(fc.constant(text), anyCorrections(text)));
    fc.assert(
      fc.property(input, ([text, located]) => {
        const corrections = { located, known: [] };
        const document = annotate(text, { published: '2021-05-07', corrections });
        assert.deepEqual(contractFaults(document, text), []);
        assert.deepEqual(annotate(text, { published: '2021-05-07', corrections }), document);
      }),
      { numRuns: 300 },
    );
  });

  it('without corrections change nothing', () => {
    const corrections = { located: [], known: [] };
    assert.deepEqual(annotate(article, { corrections }), annotate(article));
  });
});
