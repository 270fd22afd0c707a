import assert from 'node:assert/strict';
import { annotateArticle, goldFolder, readCorpus, sharedFolder } from '../../../src/train/corpus';
import { type Figures, figure, scoreArticles } from '../../../src/train/scorer';
import { exchangeNames } from '../../support/scoring/exchangeNames';

/** Layer, figure, and the least that the seeds must reach. */
const floors: [string, string, number][] = [
  ['entities', 'overall', 90],
  ['entities', 'person', 94],
  ['persons', 'definition_name', 97],
  ['persons', 'definition_pronoun', 75],
  ['persons', 'definition_nominal', 45],
  ['quotes', 'markedStrict', 88],
  ['quotes', 'speakerWhenGiven', 95],
  ['quotes', 'relations', 55],
  ['meetings', 'detection', 65],
  ['meetings', 'strict', 35],
  ['dates', 'strict', 82],
  ['regions', 'anyKind', 88],
];
/** How much a figure may lose when all names are others, in points. */
const exchangeTolerance = 2;

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

    it(`lose no more than ${exchangeTolerance} points in ${layer} ${name} when all names are exchanged for others`, () => {
      const found = figure(figures, layer, name) ?? 0;
      const other = figure(exchanged, layer, name) ?? 0;
      assert.ok(
        other >= found - exchangeTolerance,
        `${layer} ${name} falls from ${found.toFixed(2)} to ${other.toFixed(2)}`,
      );
    });
  }
});
