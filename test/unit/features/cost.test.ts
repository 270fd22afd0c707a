import assert from 'node:assert/strict';
import { OperationCounter } from '../../support/operationCounter';
import { readArticles } from '../../support/spoiltArticle';

/** Four times the text may cost this much more than four times as much: lines are searched for, and places sorted. */
const allowance = 1.25;

describe('The cost of the editor’s verbs, in operations', () => {
  const counter = new OperationCounter();
  const story = readArticles().slice(0, 2).join('\n\n');
  const texts: [string, (times: number) => string][] = [
    ['a long story', (times) => story.repeat(times)],
    ['quotations alone', (times) => '“We met him,” Ana Ruiz said. “Lee Hale met her,” she said.\n'.repeat(100 * times)],
    ['one person alone', (times) => 'Ana Ruiz left. She said she met Ruiz.\n\n'.repeat(100 * times)],
    ['speech within speech', (times) => 'He said that she said that they said that '.repeat(100 * times)],
    [
      'new names in every sentence',
      (times) =>
        Array.from({ length: 100 * times }, (_, i) => `Mr Adam${i} Brown met Eve Stone${i}, he said.\n`).join(''),
    ],
  ];

  before(() => counter.start());

  after(() => counter.stop());

  for (const [name, textOf] of texts) {
    it(`grows no faster than the text for ${name}`, async () => {
      const [once, fourTimes] = [await counter.countVerbs(textOf(1)), await counter.countVerbs(textOf(4))];
      assert.ok(once > 0);
      assert.ok(fourTimes <= 4 * allowance * once, `${fourTimes} operations for four times the text of ${once}`);
    });
  }
});
