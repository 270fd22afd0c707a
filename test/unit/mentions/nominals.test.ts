import assert from 'node:assert/strict';
import { readMarked } from '../entities/markedArticle';

function nominals(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return mentions.nominals.map(
    ({ start, end, number, determiner }) => `${text.slice(start, end)} (${number}, ${determiner})`,
  );
}

const cases: [behaviour: string, marked: string, expected: string[]][] = [
  ['finds a definite noun phrase', 'The secretary left early.', ['The secretary (singular, definite)']],
  [
    'takes adjectives and countries in',
    'A senior Chilean diplomat said so.',
    ['A senior Chilean diplomat (singular, indefinite)'],
  ],
  ['takes a name as modifier in', 'The [l:US] diplomat left.', ['The US diplomat (singular, definite)']],
  [
    'finds plurals without an article',
    '[l:US] officials told reporters.',
    ['US officials (plural, none)', 'reporters (plural, none)'],
  ],
  [
    'finds an office with its organization',
    '[o:State Department] official: no comment.',
    ['State Department official (singular, none)'],
  ],
  [
    'takes a complement with “of” in',
    'The foreign ministers of [l:Chile] and [l:Peru] agreed.',
    ['The foreign ministers of Chile and Peru (plural, definite)'],
  ],
  [
    'takes a complement with “for” in before a name',
    'A spokesman for [l:Chile]’s foreign ministry said so.',
    ['A spokesman for Chile’s foreign ministry (singular, indefinite)'],
  ],
  ['ends before the verb', 'The company fired officials.', ['officials (plural, none)']],
  [
    'keeps possessors',
    'The party’s presumptive nominee smiled.',
    ['The party’s presumptive nominee (singular, possessive)'],
  ],
  [
    'keeps two adjectives with a comma',
    'The quiet, 71-year-old diplomat smiled.',
    ['The quiet, 71-year-old diplomat (singular, definite)'],
  ],
  ['does not take a noun before another noun', 'The president election and the expert panel were off.', []],
  ['does not take adjectives that look like person nouns', 'An official visit to the general assembly.', []],
  ['does not take a verb for a noun', 'They will head to town.', []],
  ['leaves posts of named people to the names', 'Foreign Minister [p:Ana Ruiz] spoke.', []],
];

describe('nominals', () => {
  for (const [behaviour, marked, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(nominals(marked), expected);
    });
  }

  it('knows the gender of nouns that tell it', () => {
    const { mentions } = readMarked('The spokeswoman met the chairman and the analyst.');
    assert.deepEqual(
      mentions.nominals.map((nominal) => nominal.gender),
      ['female', 'male', 'unknown'],
    );
  });
});
