import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../../src/features/markdown';

describe('plainText', () => {
  const cases: [markdown: string, text: string][] = [
    ['is it **really** so?', 'is it really so?'],
    ['_really_, ~~no~~ `yes`', 'really, no yes'],
    ['see [the report](https://example.org/a_b) #check', 'see the report #check'],
    ['- first\n- second', 'first\nsecond'],
    ['snake_case_names and 2 * 3 * 4', 'snake_case_names and 2 * 3 * 4'],
    ['\\*as it is\\*', '*as it is*'],
    ['#check', '#check'],
  ];
  for (const [markdown, text] of cases)
    it(`reads ${JSON.stringify(markdown)}`, () => assert.equal(plainText(markdown), text));

  it('never makes a text longer', () => {
    fc.assert(fc.property(fc.string(), (text) => plainText(text).length <= text.length));
  });
});
