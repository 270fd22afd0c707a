import assert from 'node:assert/strict';
import { speakerWithoutFullName } from '../../../../src/features/diagnostics/speakerWithoutFullName';
import { charactersRead } from './charactersRead';
import { articleOf, fixed, foundIn } from './foundIn';

const found = (text: string) => foundIn('speakerWithoutFullName', text);

describe('a person who is quoted and never introduced by a full name', () => {
  it('is found at the first mention', () => {
    const [hint, ...more] = found(
      'The bridge will be closed in May. Mr Hollander said the repairs would take a year. “It is old,” Hollander said.',
    );
    assert.equal(more.length, 0);
    assert.equal(hint?.words, 'Hollander');
    assert.equal(hint?.message, 'Hollander is quoted, but the article never gives the full name.');
  });

  it('may be one whose name is misspelt', () => {
    const text =
      'The engineer Ada Hollander came to Oslo. “It is old,” Mr Holander said. “He said he knows it,” Hollander said.';
    const [hint, ...more] = found(text);
    assert.equal(more.length, 0);
    assert.ok(hint);
    assert.equal(hint.message, 'Holander is quoted, but is introduced nowhere; Ada Hollander may be meant.');
    assert.match(fixed(text, hint, 'Change to Hollander') ?? '', /Mr Hollander said/);
  });

  it('may have another letter doubled', () => {
    const [hint] = found('The engineer Ada Bennot came to Oslo. “It is old,” Mr Benott said. He left on Monday.');
    assert.equal(hint?.message, 'Benott is quoted, but is introduced nowhere; Ada Bennot may be meant.');
  });

  for (const [why, text] of [
    ['the full name is given', 'The engineer Ada Hollander came. Ms Hollander said the repairs would take a year.'],
    ['the full name comes later', 'Ms Hollander said it would take a year. Ada Hollander is an engineer.'],
    ['a word before or behind may be part of the name', 'Mr Hale said it would take a year. The band Hale Berg left.'],
    ['the person is not quoted', 'Mr Hollander came to Oslo. He left on Monday.'],
    ['a president is meant', 'President Hollander said the repairs would take a year. He left on Monday.'],
    [
      'it is another name of somebody',
      'The painter Ada Hollander, known as “Owl”, came to Oslo. “It is old,” Owl said. She left on Monday.',
    ],
    ['only a pronoun makes it a speaker', 'Mr Hollander came to Oslo. “It is old,” he said. He left on Monday.'],
    ['the family name is that of the spouse', 'Bo Berg came with his wife, Karin, who said she liked the bridge.'],
  ] as const) {
    it(`is none where ${why}`, () => assert.deepEqual(found(text), []));
  }

  it('is found with no more than twice the reading among twice the people', () => {
    const nameOf = (i: number) => `Ha${[...String(i)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a')}er`;
    const [once, twice] = [60, 120].map((n) => {
      const sentences = Array.from({ length: n }, (_, i) => `Mr ${nameOf(100 + i)} said that it would take a year.`);
      const article = articleOf(sentences.join('\n\n'));
      return charactersRead(() => assert.ok(speakerWithoutFullName.find(article, []).length >= n / 2));
    }) as [number, number];
    assert.ok(twice <= 2.1 * once, `${once} characters, then ${twice}`);
  });
});
