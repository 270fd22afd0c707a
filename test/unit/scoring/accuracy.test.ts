import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accuracyOf, measuredCorpora, readAccuracy, writeAccuracy } from '../../../src/train/accuracy';
import { annotateCorpus, goldFolder, sharedFolder } from '../../../src/train/corpus';
import { scoreArticles } from '../../../src/train/scorer';

/** In points. */
const tolerance = 0.5;

describe('The table of accuracy', () => {
  it('reads back as it was written, and shows what changed', () => {
    const before = new Map([['seeds/dates/strict', 80]]);
    const table = new Map([
      ['seeds/dates/strict', 82.5],
      ['seeds/regions/anyKind', 90],
    ]);
    const markdown = writeAccuracy(table, before);
    assert.deepEqual(readAccuracy(markdown), table);
    assert.match(markdown, /\| strict \| 82\.5 \| \+2\.5 \|/);
  });
});

describe('Accuracy on the development corpora', () => {
  const committed = readAccuracy(readFileSync(resolve(__dirname, '../../../docs/accuracy.md'), 'utf8'));

  for (const corpus of measuredCorpora) {
    it(`stays within ${tolerance} points of docs/accuracy.md on ${corpus}`, async function () {
      const shared = sharedFolder();
      if (!shared) return this.skip();
      const annotated = annotateCorpus(goldFolder(shared, corpus));
      const found = accuracyOf(corpus, await scoreArticles(shared, annotated));
      const fallen = [...found]
        .filter(([key, value]) => value < (committed.get(key) ?? 0) - tolerance)
        .map(([key, value]) => `${key}: ${value}, was ${committed.get(key)}`);
      assert.deepEqual(fallen, []);
      assert.ok(
        found.size > 0 && [...found.keys()].every((key) => committed.has(key)),
        'npm run eval -- --write is due',
      );
    }).timeout(0);
  }
});
