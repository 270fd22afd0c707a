import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { annotate, annotateSteps } from '../../../src/core/annotate';
import { knownLexemes, Lexemes } from '../../../src/core/lexicon/lexemes';
import { tokenize } from '../../../src/core/text/tokenize';
import { anyText } from '../../support/anyText';

const folder = path.join(__dirname, '../../../seeds');
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));
const options = { published: '2021-05-07' };

/** More words than are kept. */
const manyWords = Array.from({ length: 40_000 }, (_, at) => `Aa${at.toString(36)}`).join(' ');

function fillMemory(): void {
  const before = knownLexemes();
  tokenize(manyWords);
  assert.notEqual(knownLexemes(), before);
}

describe('What is kept of words for all articles', () => {
  it('knows a word wherever it stands, and its form in lower case', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const lexemes = new Lexemes();
        for (const { text, length, start, end, form, lower } of [tokenize(one), tokenize(other), tokenize(one)]) {
          for (let token = 0; token < length; token++) {
            const lexeme = lexemes.at(text, start[token] as number, end[token] as number);
            assert.equal(lexemes.strings[lexeme], form[token]);
            assert.equal(lexemes.strings[lexemes.wordOf(lexeme)], lower[token]);
          }
        }
        assert.equal(new Set(lexemes.strings).size, lexemes.count);
      }),
    );
  });

  it('begins anew when there is much of it, by number or by length', () => {
    fillMemory();
    const before = knownLexemes();
    tokenize('a'.repeat(1 << 20));
    assert.notEqual(knownLexemes(), before);
    assert.ok(knownLexemes().count < 10);
  });

  it('changes nothing in what is found in an article', () => {
    const first = articles.map((text) => annotate(text, options));
    fillMemory();
    const second = [...articles].reverse().map((text) => annotate(text, options));
    assert.deepEqual(second.reverse(), first);
  });

  it('is begun anew by one article without harm to another that is being read', () => {
    const [text = ''] = articles;
    const expected = annotate(text, options);
    const steps = annotateSteps(text, options);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return assert.deepEqual(step.value, expected);
      fillMemory();
    }
  });
});
