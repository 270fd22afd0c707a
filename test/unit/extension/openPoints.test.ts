import assert from 'node:assert/strict';
import { openPoints } from '../../../src/extension/openPoints';
import { openMarked } from './openMarked';

describe('what a reading leaves open', () => {
  const texts: [marked: string, expected: string | undefined][] = [
    ['{ada:Ada Mendel} left on {=2021-05-07:Friday}.', undefined],
    ['{"a:“One,”} it was said. {"b:“Two.”}', 'Open: 2 speakers'],
    ['{"a:“One.”} {ada:Ada} or {ada?.pronoun:she} left {=:one day}.', 'Open: 1 speaker, 1 doubt, 1 day'],
  ];
  for (const [marked, expected] of texts) {
    it(`is ${expected ? `told: ${expected}` : 'not told where it is nothing'}`, () => {
      assert.equal(openPoints(openMarked(marked).annotations), expected);
    });
  }
});
