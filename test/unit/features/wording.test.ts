import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inQuotes, oneLine, shortened } from '../../../src/features/wording';

describe('shortened', () => {
  it('never exceeds its length and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const short = shortened(text, length);
        assert.ok(short.length <= Math.max(length, 1));
        assert.equal(Buffer.from(short).toString(), short);
      }),
    );
  });
});

describe('oneLine', () => {
  it('leaves no line end and no control character, so that nothing reaches a terminal', () => {
    assert.equal(oneLine(' a\r\n\tb\u001b[31mc\u0007 '), 'a b[31mc');
  });
});

describe('inQuotes', () => {
  const cases: [words: string, shown: string][] = [
    ['he', '“he”'],
    ['“It would be fine,” ', '“It would be fine,”'],
    ['"It would be fine', '“It would be fine”'],
    ['the “good” one', '“the “good” one”'],
    ['”', '“””'],
  ];
  for (const [words, shown] of cases) it(`shows ${words} as ${shown}`, () => assert.equal(inQuotes(words, 40), shown));
});
