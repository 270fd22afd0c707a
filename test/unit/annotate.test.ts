import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/core/annotate';
import type { ArticleAnnotations } from '../../src/core/annotations';
import { anyText } from '../support/anyText';
import { contractFaults } from '../support/contractFaults';

const options = { uri: 'article', published: '2021-05-07' };

function moved<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((item) => moved(item, by)) as T;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'start' || key === 'end') && typeof item === 'number' ? item + by : moved(item, by),
    ]),
  ) as T;
}

describe('Annotations of any text', () => {
  it('keep the contract: offsets in range and in order, no split surrogate pair, ids that resolve', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(contractFaults(annotate(text, options), text), [])),
      { numRuns: 400 },
    );
  });

  it('are the same when the text is annotated again', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(annotate(text, options), annotate(text, options))),
      { numRuns: 100 },
    );
  });

  it('only move when a blank line is put before the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected: ArticleAnnotations = { ...moved(annotate(text, options), 1), length: text.length + 1 };
        assert.deepEqual(annotate(`\n${text}`, options), expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Bad input', () => {
  const sentence = 'Maria Lopez met Kim Dae-ho in Paris on Friday, the minister said. “We agreed,” she added. ';
  const inputs: [string, string][] = [
    ['an empty file', ''],
    ['white space only', ' \r\n\t\u00a0\n'],
    ['only emoji', '👩‍👧🇫🇷😀'.repeat(500)],
    ['one line of 5 MB without a space', 'x'.repeat(5_000_000)],
    ['one long line of prose', sentence.repeat(2_000)],
    ['thousands of unbalanced quotation marks', '“ he said ‘ and " '.repeat(5_000)],
    ['thousands of opening quotation marks, a paragraph each', '“We agreed\n\n'.repeat(5_000)],
    [
      'bytes that are no text',
      Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 65536)).join(''),
    ],
    ['numbers only', '3.14 2021 05/07 '.repeat(3_000)],
    [
      'an article in another language',
      'El presidente dijo el viernes que se reunirá con la ministra en París. '.repeat(100),
    ],
  ];
  for (const [name, text] of inputs) {
    it(`yields a sound document for ${name}`, () => {
      assert.deepEqual(contractFaults(annotate(text, options), text), []);
    }).timeout(0);
  }
});
