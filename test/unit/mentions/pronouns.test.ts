import assert from 'node:assert/strict';
import { readMarked } from '../entities/markedArticle';

function pronouns(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return mentions.pronouns.map(
    ({ start, end, function: part, gender }) => `${text.slice(start, end)}: ${part}, ${gender}`,
  );
}

const cases: [behaviour: string, marked: string, expected: string[]][] = [
  [
    'finds subjects, objects, possessives and reflexives',
    'He saw him near his house himself.',
    ['He: subject, male', 'him: object, male', 'his: possessive, male', 'himself: reflexive, male'],
  ],
  [
    'reads “her” before a noun as possessive',
    'They took her car.',
    ['They: subject, unknown', 'her: possessive, female'],
  ],
  [
    'reads “her” before a preposition or a stop as object',
    'He saw her in town and thanked her.',
    ['He: subject, male', 'her: object, female', 'her: object, female'],
  ],
  ['finds a pronoun with a contracted verb', 'She’d go if I’m there.', ['She: subject, female', 'I: subject, unknown']],
  ['does not take the country for a pronoun', 'The US left us alone.', ['us: object, unknown']],
  ['does not take a word inside a name', '[o:Us Weekly] said so.', []],
  ['does not take a small i', 'Point i of the list.', []],
];

describe('pronouns', () => {
  for (const [behaviour, marked, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(pronouns(marked), expected);
    });
  }
});
