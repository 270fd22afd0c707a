import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/core/annotate';
import { contractFaults } from '../support/contractFaults';
import { readArticles, spoiltArticle } from '../support/spoiltArticle';

const options = { uri: 'article', published: '2021-05-07' };

function isSound(text: string): void {
  assert.deepEqual(contractFaults(annotate(text, options), text), []);
}

describe('Spoilt articles', () => {
  const articles = readArticles();

  it('yield sound documents, 3,000 of them cut, spliced, doubled and corrupted', () => {
    fc.assert(fc.property(spoiltArticle(articles), isSound), { numRuns: 3000 });
  });

  it('yield sound documents where each is twice as long as it was', () => {
    fc.assert(
      fc.property(spoiltArticle(articles), (text) => isSound(text + text)),
      { numRuns: 500 },
    );
  });

  it('yield sound documents when they are arbitrary Unicode', () => {
    const unicode = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(fc.property(unicode, isSound), { numRuns: 2000 });
  });
});
