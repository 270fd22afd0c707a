import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../src/core/text/tokenize';
import { TokenKind } from '../../../src/core/text/tokens';
import { anyText } from '../../support/anyText';

describe('Tokens', () => {
  const cases: [string, string, string][] = [
    ['the possessive ending is a token of its own', "China’s and the minister's", "China|’s|and|the|minister|'s"],
    [
      'contractions are split as in the Penn Treebank',
      'We’ll say he’d go, don’t they',
      'We|’ll|say|he|’d|go|,|do|n’t|they',
    ],
    ['an apostrophe inside a name stays in it', 'O’Brien of Côte d’Ivoire', 'O’Brien|of|Côte|d’Ivoire'],
    ['a plural possessive leaves its apostrophe alone', 'the workers’ rights', 'the|workers|’|rights'],
    ['hyphenated words are one token', 'Anne-Marie of Asia-Pacific', 'Anne-Marie|of|Asia-Pacific'],
    [
      'abbreviations keep their full stop',
      'Gen. J.P. Marsh of the U.S. at 9 a.m. sharp',
      'Gen.|J.P.|Marsh|of|the|U.S.|at|9|a.m.|sharp',
    ],
    ['an abbreviation takes its hyphen along', 'a U.N.-backed plan', 'a|U.N.-backed|plan'],
    ['the full stop of a sentence stands alone', 'He left. She stayed.', 'He|left|.|She|stayed|.'],
    [
      'a missing space after a full stop is seen',
      'It ended.The rest in 2021.Agency',
      'It|ended|.|The|rest|in|2021|.|Agency',
    ],
    ['numbers keep points, commas and colons', '3.5% of 1,200 at 10:30', '3.5|%|of|1,200|at|10:30'],
    ['quotation marks stand alone', '“Yes,” she said. ‘No’', '“|Yes|,|”|she|said|.|‘|No|’'],
    ['two single marks are a double one', "''Yes,'' she said", "''|Yes|,|''|she|said"],
    ['dashes and dots in a row are one token', 'well -- so ... yes', 'well|--|so|...|yes'],
    [
      'an address is one token, without the full stop behind it',
      'see https://example.org/a?b=c.',
      'see|https://example.org/a?b=c|.',
    ],
    ['a combining mark stays with its letter', 'Jose\u0301 said', 'Jose\u0301|said'],
    ['ampersands join', 'AT&T and S&P', 'AT&T|and|S&P'],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(tokenize(text).form.join('|'), expected));
  }

  it('tell words, numbers, marks and symbols apart', () => {
    const { word, number, mark, symbol } = TokenKind;
    assert.deepEqual([...tokenize('Five 5 5th , €').kind], [word, number, word, mark, symbol]);
  });

  it('have lower forms with straight apostrophes', () => {
    assert.deepEqual(tokenize('O’Brien’s').lower, ["o'brien", "'s"]);
  });

  it('cover every character of any text that is not white space, in order, splitting no surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (let i = 0; i < tokens.length; i++) {
          const start = tokens.start[i] as number;
          assert.match(text.slice(end, start), /^[\s\u0085\u200b\u2060\ufeff]*$/);
          assert.ok(start >= end && (tokens.end[i] as number) > start);
          // A low half may stand alone; with its high half before it a pair would be split.
          assert.doesNotMatch(text.slice(Math.max(0, start - 1), start + 1), /^[\ud800-\udbff][\udc00-\udfff]$/);
          end = tokens.end[i] as number;
        }
        assert.match(text.slice(end), /^[\s\u0085\u200b\u2060\ufeff]*$/);
      }),
    );
  });
});
