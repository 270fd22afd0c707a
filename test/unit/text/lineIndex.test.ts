import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../src/core/text/lineIndex';

/** Any mixture of line endings, letters and characters of two code units. */
const anyText = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'é', '😀', ' ', '\u2028', 'word'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('LineIndex', () => {
  const lineCounts: [string, number][] = [
    ['', 1],
    ['one', 1],
    ['one\n', 2],
    ['one\r\ntwo', 2],
    ['one\rtwo\r\rfour', 4],
    ['one\n\rthree', 3],
    ['\r\n\r\n', 3],
    // A line separator is no line ending for an editor.
    ['one\u2028one', 1],
  ];
  for (const [text, expected] of lineCounts) {
    it(`counts ${expected} in ${JSON.stringify(text)}`, () => {
      assert.equal(new LineIndex(text).lineCount, expected);
    });
  }

  it('finds the line without its ending', () => {
    const lines = new LineIndex('one\r\ntwo\rthree\n');
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.lineSpan(line)),
      [
        { start: 0, end: 3 },
        { start: 5, end: 8 },
        { start: 9, end: 14 },
        { start: 15, end: 15 },
      ],
    );
  });

  it('gives the empty span at the end for a line beyond the text', () => {
    assert.deepEqual(new LineIndex('one\ntwo').lineSpan(7), { start: 7, end: 7 });
  });

  it('takes an offset inside a line ending as the end of its line', () => {
    assert.deepEqual(new LineIndex('one\r\ntwo').positionAt(4), { line: 0, character: 3 });
  });

  it('stays inside the text whatever it is asked', () => {
    const lines = new LineIndex('one\ntwo');
    assert.deepEqual(lines.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 3 });
    assert.equal(lines.offsetAt({ line: -1, character: 2 }), 0);
    assert.equal(lines.offsetAt({ line: 9, character: 2 }), 7);
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(lines.offsetAt({ line: 0, character: -1 }), 0);
  });

  it('counts a character outside the basic plane as two, as editors do', () => {
    assert.deepEqual(new LineIndex('😀 a').positionAt(3), { line: 0, character: 3 });
  });

  it('agrees with the language server’s own document on every offset and position', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = new LineIndex(text);
        const document = TextDocument.create('any:text', 'news', 1, text);
        assert.equal(lines.lineCount, document.lineCount);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = lines.positionAt(offset);
          assert.deepEqual(position, document.positionAt(offset));
          assert.equal(lines.offsetAt(position), document.offsetAt(position));
        }
      }),
    );
  });

  it('finds the way back from every span whose ends are not inside a line ending', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (text, a, b) => {
        const lines = new LineIndex(text);
        const [start, end] = [a, b].map((n) => lines.offsetAt(lines.positionAt(Math.min(n, text.length))));
        const span = { start: Math.min(start as number, end as number), end: Math.max(start as number, end as number) };
        assert.deepEqual(lines.spanOf(lines.rangeOf(span)), span);
      }),
    );
  });
});
