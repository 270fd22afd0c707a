import assert from 'node:assert/strict';
import { unbalancedQuotationMark } from '../../../../src/features/diagnostics/unbalancedQuotationMark';
import { charactersRead } from './charactersRead';
import { articleOf, fixed, foundIn } from './foundIn';

const found = (text: string) => foundIn('unbalancedQuotationMark', text);

interface Case {
  why: string;
  text: string;
  /** The text after the first quick fix. */
  mended: string;
}

const cases: Case[] = [
  {
    why: 'a quotation that runs to the end of its paragraph',
    text: 'Ada Lind said: “We will not go.\n\nThe talks go on in Oslo on Monday.',
    mended: 'Ada Lind said: “We will not go.”\n\nThe talks go on in Oslo on Monday.',
  },
  {
    why: 'a quotation before its reporting verb',
    text: '“We will not go,” Bo Berg said. “They will come to us, Ada Lind said.\n\nThe talks go on.',
    mended: '“We will not go,” Bo Berg said. “They will come to us,” Ada Lind said.\n\nThe talks go on.',
  },
  {
    why: 'straight marks',
    text: 'Ada Lind said: "We will not go.\n\nThe talks go on in Oslo on Monday.',
    mended: 'Ada Lind said: "We will not go."\n\nThe talks go on in Oslo on Monday.',
  },
  {
    why: 'an opening mark behind a colon',
    text: 'Ada Lind spoke in Oslo. She said: We will not go. Never.” The talks go on.',
    mended: 'Ada Lind spoke in Oslo. She said: “We will not go. Never.” The talks go on.',
  },
  {
    why: 'an opening mark behind a quotation that was interrupted',
    text: 'The talks go on.\n\n“We will not go,” Mr. Lind said in Oslo. We have time. We wait.”\n\nThat was on Monday.',
    mended:
      'The talks go on.\n\n“We will not go,” Mr. Lind said in Oslo. “We have time. We wait.”\n\nThat was on Monday.',
  },
  {
    why: 'an opening mark at the beginning of a paragraph',
    text: 'The talks go on.\n\nWe will not go. We wait,” Mr. Lind said in Oslo.\n\nThat was on Monday.',
    mended: 'The talks go on.\n\n“We will not go. We wait,” Mr. Lind said in Oslo.\n\nThat was on Monday.',
  },
  {
    why: 'one mark too many',
    text: 'The talks go on.\n\n“We will not go,” Mr. Lind said.”\n\nThat was on Monday.',
    mended: 'The talks go on.\n\n“We will not go,” Mr. Lind said.\n\nThat was on Monday.',
  },
  {
    why: 'a mark the wrong way round at the beginning of a paragraph',
    text: 'Ada Lind spoke in Oslo.\n\n” … we will not go,” she said.',
    mended: 'Ada Lind spoke in Oslo.\n\n“ … we will not go,” she said.',
  },
  {
    why: 'an opening mark right behind a full stop, with nothing before it that it could close',
    text: 'The hearing was long. It ended.“We will go now to the town hall, Ada Lind said.\n\nThe talks go on.',
    mended: 'The hearing was long. It ended.“We will go now to the town hall,” Ada Lind said.\n\nThe talks go on.',
  },
  {
    why: 'before the note of the editor',
    text: 'Ada Lind said: “We will not go. We [ all ] wait. [Translated.]\n\nThe talks go on in Oslo on Monday.',
    mended: 'Ada Lind said: “We will not go. We [ all ] wait.” [Translated.]\n\nThe talks go on in Oslo on Monday.',
  },
  {
    why: 'guillemets',
    text: 'Ada Lind said: «We will not go.\n\nThe talks go on in Oslo on Monday.',
    mended: 'Ada Lind said: «We will not go.»\n\nThe talks go on in Oslo on Monday.',
  },
];

describe('a quotation mark without a partner', () => {
  for (const { why, text, mended } of cases) {
    it(`is found, and its partner put where it belongs: ${why}`, () => {
      const hints = found(text);
      assert.equal(hints.length, 1);
      const [hint] = hints;
      assert.ok(hint);
      assert.match(hint.words, /^["“”«]$/);
      const title = hint.fixes[0]?.title ?? '';
      assert.equal(fixed(text, hint, title), mended);
    });
  }

  for (const [why, text] of [
    ['every mark has its partner', 'Ada Lind said: “We will not go.” The talks go on. “Never,” she said.'],
    [
      'the next paragraph takes the quotation up',
      'Ada Lind is in Oslo\n\nOn Monday, Ada Lind said: “We will not go.\n\n“They will come to us.”\n\nThe talks go on.',
    ],
    [
      'an excerpt ends whose paragraphs do not all open with a mark',
      'The book begins like this.\n\n"We came to Oslo.\n\nNobody was there.\n\nSo we went home."\n\nThe talks go on.',
    ],
    ['there are feet and inches', 'The man is 6\'3" tall and weighs 200 pounds, says Ada Lind.'],
    ['there is an apostrophe', 'The workers’ union and Ada Lind’s aides met in the ’90s.'],
    ['a page was copied with its markup', 'Read <a href="page">this</a> <b title="x and y.\n\nAda Lind left Oslo.'],
  ] as const) {
    it(`is none where ${why}`, () => assert.deepEqual(found(text), []));
  }

  it('is an opening one the wrong way round behind a full stop', () => {
    const text = 'The paper wrote: “The talks have failed. Nobody will go.“[The Valley Times]';
    const [hint, ...more] = found(text);
    assert.equal(more.length, 0);
    assert.ok(hint);
    assert.equal(hint.message, 'An opening quotation mark stands where one should close.');
    assert.match(fixed(text, hint, 'Change to ”') ?? '', /will go\.”\[The/);
  });

  for (const [why, text, mended] of [
    ['two single marks', 'Ada Lind called it a “question’’ that nobody asked.', 'a “question” that'],
    ['a single mark', 'Ada Lind wrote: “Let us go.’ Then she left Oslo.', '“Let us go.” Then'],
  ] as const) {
    it(`is closed by ${why}`, () => {
      const [hint, ...more] = found(text);
      assert.equal(more.length, 0);
      assert.ok(hint);
      assert.equal(hint.message, 'This quotation is closed by another mark.');
      assert.ok(fixed(text, hint, 'Change')?.includes(mended));
    });
  }

  for (const [why, textOf] of [
    ['many open', (n: number) => '“word word '.repeat(n)],
    ['many open and lie low', (n: number) => '„word word '.repeat(n)],
    ['many close', (n: number) => 'word word” '.repeat(n)],
    ['many close before any word', (n: number) => '” '.repeat(n)],
    ['many are the wrong way round', (n: number) => '“Word.“ '.repeat(n)],
    ['many paragraphs end with one', (n: number) => 'word”\n\n'.repeat(n)],
    ['many paragraphs begin with one', (n: number) => '“word\n\nword\n\n'.repeat(n)],
    ['brackets are open', (n: number) => `“word ${'[ '.repeat(n)}`],
  ] as const) {
    it(`is found with no more than twice the reading in twice the text: ${why}`, () => {
      const [once, twice] = [400, 800].map((n) => {
        const article = articleOf(textOf(n));
        article.readQuotationMarks();
        return charactersRead(() => unbalancedQuotationMark.find(article, []));
      }) as [number, number];
      // A little more is for the beginnings and ends of the text.
      assert.ok(twice <= 2.1 * once, `${once} characters, then ${twice}`);
    });
  }

  it('may be removed instead', () => {
    const text = 'Ada Lind spoke in Oslo. We will not go.” The talks go on.';
    const [hint] = found(text);
    assert.ok(hint);
    assert.equal(fixed(text, hint, 'Remove'), 'Ada Lind spoke in Oslo. We will not go. The talks go on.');
  });
});
