import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor, selectorsFor } from '../../../src/corrections/anchor';
import { refreshedSelectors } from '../../../src/corrections/refreshedSelectors';
import type { Selectors } from '../../../src/corrections/webAnnotation';

const first =
  'Ada Mendel came to Oslo by train late on Thursday evening. She told reporters that the talks would go on.';
const second =
  'The envoy of the island had waited for a week. She left again without a word to anybody in the harbour.';
const third = 'Carl Stone watched them from the old bridge, and then walked home. Nobody knows what he was told there.';
const text = [first, second, third, 'The ferry sails on Friday.'].join('\n\n');

function spanOf(words: string, nth = 0, article = text) {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = article.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

const keptFor = (words: string, nth = 0): Selectors => selectorsFor(text, spanOf(words, nth));

describe('the selectors of an article that is saved', () => {
  it('stay where nothing around the words has changed, wherever they stand now', () => {
    const kept = keptFor('She', 1);
    assert.equal(refreshedSelectors(text, kept), undefined);
    assert.equal(refreshedSelectors(`A headline\n\n${text}`, kept), undefined);
  });

  const around: [what: string, words: string, nth: number, from: string, to: string][] = [
    ['before them', 'She', 0, 'late on Thursday', 'on Wednesday'],
    ['behind them', 'She', 1, 'without a word to anybody', 'at noon'],
    ['beside words that stand once', 'Carl Stone', 0, 'from the old bridge', 'for hours'],
    ['before the last words', 'Friday', 0, 'Nobody knows', 'Few know'],
    ['behind the first words', 'Ada Mendel', 0, 'late on Thursday', 'on Wednesday'],
  ];
  for (const [what, words, nth, from, to] of around) {
    it(`are made anew where something has changed ${what}, and both sides of the words are there`, () => {
      const edited = text.replace(from, to);
      const refreshed = refreshedSelectors(edited, keptFor(words, nth));
      assert.deepEqual(refreshed, selectorsFor(edited, spanOf(words, nth, edited)));
    });
  }

  const deletions: [what: string, words: string, nth: number, from: string, to: string][] = [
    ['the sentence of the words', 'She', 0, 'She told reporters that the talks would go on.', ''],
    ['all before the words', 'She', 1, text.slice(0, text.indexOf('She left')), ''],
    ['all behind the words', 'She', 1, text.slice(text.indexOf(' left again')), ''],
    [
      'all from there to the next of the same words',
      'She',
      0,
      text.slice(text.indexOf('She told'), text.indexOf('She left')),
      '',
    ],
    ['all from the same words before to there', 'She', 1, text.slice(text.indexOf(' told'), text.indexOf(' left')), ''],
  ];
  for (const [what, words, nth, from, to] of deletions) {
    it(`stay when ${what} is deleted: with “undo” the words are found again`, () => {
      const kept = keptFor(words, nth);
      const edited = text.replace(from, to);
      assert.notEqual(edited, text);
      const saved = refreshedSelectors(edited, kept) ?? kept;
      assert.deepEqual(anchor(text, saved), spanOf(words, nth));
    });
  }

  it('are made anew where the editor has followed words that were rewritten', () => {
    const edited = text.replace('Carl Stone watched them', 'Mr Stone was watching the two');
    const live = spanOf('Mr Stone', 0, edited);
    assert.deepEqual(refreshedSelectors(edited, keptFor('Carl Stone'), live), selectorsFor(edited, live));
    assert.equal(refreshedSelectors(edited, keptFor('Carl Stone'), { start: live.start, end: live.start }), undefined);
  });

  it('are those of the words themselves when they are back, whatever the editor has followed meanwhile', () => {
    const kept = keptFor('She', 0);
    assert.equal(refreshedSelectors(text, kept, spanOf('She', 1)), undefined);
    const edited = text.replace('late on Thursday', 'on Wednesday');
    const expected = selectorsFor(edited, spanOf('She', 0, edited));
    assert.deepEqual(refreshedSelectors(edited, kept, spanOf('She', 1, edited)), expected);
  });

  it('find the words after every deletion that was saved and taken back', () => {
    const places = ['She', 'the', 'he', 'Ada Mendel', 'Carl Stone'].flatMap((words) =>
      [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + words.length,
      })),
    );
    const cut = fc.tuple(fc.nat(text.length), fc.nat(200));
    fc.assert(
      fc.property(fc.constantFrom(...places), cut, (span, [from, length]) => {
        const kept = selectorsFor(text, span);
        const edited = text.slice(0, from) + text.slice(from + length);
        const saved = refreshedSelectors(edited, kept) ?? kept;
        assert.deepEqual(anchor(text, saved), span);
      }),
      { numRuns: 300 },
    );
  });
});
