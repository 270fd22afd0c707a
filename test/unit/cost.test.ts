import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OperationCounter } from '../support/operationCounter';
import { readArticles, spoiltArticle } from '../support/spoiltArticle';

/** Doubling an article may cost this much more than twice: names that meet again are looked at again. */
const allowance = 1.1;
/** Enough of a spoilt article, in UTF-16 units: it is repeated, so often that all windows of the stages are full. */
const longestPart = 200;
const enough = 3000;

describe('The cost of annotating, in operations', () => {
  const counter = new OperationCounter();
  const costOf = (text: string) => counter.count(text);
  const articles = readArticles();
  const story = articles.slice(0, 2).join('\n\n');
  const texts: [string, (times: number) => string][] = [
    ['a long story', (times) => story.repeat(times)],
    ['a story on one line', (times) => story.replaceAll('\n', ' ').repeat(times)],
    ['a word in every paragraph', (times) => 'Yes\n\n'.repeat(700 * times)],
    ['opening quotation marks that nothing closes', (times) => '“Yes ‘he said "and met them. '.repeat(200 * times)],
    ['apostrophes alone', (times) => "'".repeat(2000 * times)],
    ['an attribution without an end', (times) => 'he said that she said that '.repeat(250 * times)],
    ['a list of names without an end', (times) => 'Ana Ruiz, Lee Hale and '.repeat(250 * times)],
    ['meetings without an end', (times) => 'She met him in Paris on Friday. '.repeat(250 * times)],
    [
      'new names in every sentence',
      (times) =>
        Array.from({ length: 200 * times }, (_, i) => `Mr Adam${i} Brown${i % 3} met Eve Stone${i}, she said. `).join(
          '',
        ),
    ],
    ['brackets that open', (times) => 'The Group (the “Six” ('.repeat(250 * times)],
    ['dates without an end', (times) => 'on 3 May, 4 May and Friday, '.repeat(250 * times)],
    ['roles without an end', (times) => 'the former deputy prime minister of the party '.repeat(200 * times)],
  ];

  before(() => counter.start());

  after(() => counter.stop());

  it('is counted', async () => {
    assert.ok((await costOf(story)) > story.length);
  });

  for (const [name, textOf] of texts) {
    it(`grows no faster than the text for ${name}`, async () => {
      const [once, fourTimes] = [await costOf(textOf(1)), await costOf(textOf(4))];
      assert.ok(fourTimes <= 4 * allowance * once, `${fourTimes} operations for four times the text of ${once}`);
    });
  }

  it('grows no faster than the text for spoilt articles', async () => {
    await fc.assert(
      fc.asyncProperty(spoiltArticle(articles), async (text) => {
        const part = `${text.slice(0, longestPart)}\n`;
        const times = Math.ceil(enough / part.length);
        const [few, many] = [await costOf(part.repeat(times)), await costOf(part.repeat(4 * times))];
        assert.ok(many <= 4 * allowance * few, `${many} operations for four times the text of ${few}`);
      }),
      // The bound is one of experience: always the same texts, so that it fails for a change and not by chance.
      { numRuns: 30, seed: 1 },
    );
  });
});
