import assert from 'node:assert/strict';
import { annotateArticle, goldFolder, readCorpus, sharedFolder } from '../../../src/train/corpus';
import { type Figures, figure, scoreArticles } from '../../../src/train/scorer';
import { exchangeNames } from '../../support/scoring/exchangeNames';

/** Layer, figure, and the least that the seeds must reach. */
const floors: [string, string, number][] = [
  ['entities', 'overall', 94],
  ['entities', 'person', 97],
  ['persons', 'definition_name', 99],
  ['persons', 'definition_pronoun', 85],
  ['persons', 'definition_nominal', 65],
  ['quotes', 'markedStrict', 92],
  ['quotes', 'speakerWhenGiven', 98],
  ['quotes', 'relations', 70],
  ['meetings', 'detection', 78],
  ['meetings', 'strict', 55],
  ['meetings', 'status', 85],
  ['dates', 'strict', 88],
  ['regions', 'anyKind', 93],
];
/** How much a figure may change when all names are others, in points. */
const exchangeTolerance = 1;

describe('The five seed articles, against what a careful reader annotated', () => {
  const shared = sharedFolder();
  let figures: Figures = {};
  let exchanged: Figures = {};

  before(async function () {
    if (!shared) {
      console.log('    Scoring skipped: ../shared, which holds the gold annotations and the scorer, is not here.');
      this.skip();
    }
    const seeds = readCorpus(goldFolder(shared, 'seeds'));
    figures = await scoreArticles(shared, seeds.map(annotateArticle));
    exchanged = await scoreArticles(shared, seeds.map(exchangeNames).map(annotateArticle));
  });

  for (const [layer, name, floor] of floors) {
    it(`reach ${floor} in ${layer} ${name}`, () => {
      const found = figure(figures, layer, name) ?? 0;
      assert.ok(found >= floor, `${layer} ${name} is ${found.toFixed(2)}`);
    });

    it(`change by no more than a point in ${layer} ${name} when all names are exchanged for others`, () => {
      const found = figure(figures, layer, name) ?? 0;
      const other = figure(exchanged, layer, name) ?? 0;
      assert.ok(
        Math.abs(other - found) <= exchangeTolerance,
        `${layer} ${name} goes from ${found.toFixed(2)} to ${other.toFixed(2)}`,
      );
    });
  }
});
