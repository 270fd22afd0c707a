import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import type { ArticleAnnotations } from '../../../src/core/annotations';
import type { CorrectionBody, LocatedCorrection } from '../../../src/core/corrections/corrections';
import type { Span } from '../../../src/core/text/span';
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
  fc.record({ type: fc.constant('shown'), name: fc.constantFrom('Ada', 'Nobody') }),
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
  return fc.array(fc.record({ id: fc.uuid(), span: fc.oneof(span, ...nameSpans(text)), body }), { maxLength: 12 });
}

/** The names of the article, so that corrections meet them more often than by chance. */
function nameSpans(text: string): fc.Arbitrary<Span>[] {
  const found = [...text.matchAll(/Ada Mendel|Mendel|Bo Lind|Carl Stone|Stone|Oslo/g)];
  if (found.length === 0) return [];
  const spans = found.map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  return [fc.constantFrom(...spans)];
}

const aboutEntities = new Set<CorrectionBody['type']>(['same', 'different', 'reference']);

/** Where the document has a name, without those that a correction says are nobody's. */
function namesIn({ entities }: ArticleAnnotations, located: readonly LocatedCorrection[]): string[] {
  const nobody = new Set(
    located.flatMap(({ span, body }) =>
      body.type === 'reference' && body.entity === null ? [`${span.start} ${span.end}`] : [],
    ),
  );
  const names = entities.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
  return names
    .map(({ start, end }) => `${start} ${end}`)
    .filter((name) => !nobody.has(name))
    .sort();
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

  it('lose no name when they say who is whom', () => {
    const input = fc
      .constantFrom(article, article.repeat(2))
      .chain((text) => fc.tuple(fc.constant(text), anyCorrections(text)));
    fc.assert(
      fc.property(input, ([text, located]) => {
        const others = located.filter((one) => !aboutEntities.has(one.body.type));
        const before = annotate(text, { corrections: { located: others, known: [] } });
        const after = annotate(text, { corrections: { located, known: [] } });
        assert.deepEqual(namesIn(after, located), namesIn(before, located));
      }),
      { numRuns: 500 },
    );
  });

  it('without corrections change nothing', () => {
    const corrections = { located: [], known: [] };
    assert.deepEqual(annotate(article, { corrections }), annotate(article));
  });
});
