import assert from 'node:assert/strict';
import { foundIn } from './foundIn';

const found = (text: string) => foundIn('contradictingTitles', text);

describe('a title that contradicts another of the same person', () => {
  for (const [text, words] of [
    ['Foreign Minister Ada Lind came to Oslo. Ada Lind, the Secretary of State, met Bo Berg.', 'Secretary of State'],
    ['Finance Minister Ada Lind came to Oslo. Defence Minister Ada Lind left again.', 'Defence Minister'],
    ['Prime Minister Ada Lind came to Oslo. Lind, the foreign minister, left again.', 'foreign minister'],
  ] as const) {
    it(`is found in “${text}”`, () => {
      const [hint, ...more] = found(text);
      assert.equal(more.length, 0);
      assert.ok(hint?.words.includes(words), hint?.words);
      assert.equal(hint?.related.length, 1);
    });
  }

  for (const text of [
    'Foreign Minister Ada Lind came to Oslo. Lind, the foreign minister of Norway, met Bo Berg.',
    'Foreign Minister Ada Lind came to Oslo. Lind, a former defence minister, met Bo Berg.',
    'Prime Minister and Foreign Minister Ada Lind came to Oslo. Lind, the foreign minister, met Bo Berg.',
    'Foreign Minister Ada Lind met Defence Minister Bo Berg in Oslo.',
    'Senator Ada Lind came to Oslo. Lind, the chairwoman of the committee, met Bo Berg.',
  ]) {
    it(`is none in “${text}”`, () => assert.deepEqual(found(text), []));
  }
});
