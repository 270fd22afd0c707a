import assert from 'node:assert/strict';
import { foundIn } from './foundIn';

const found = (text: string) => foundIn('singleSource', text);
const said = [
  '“The bridge is old,” Hollander said.',
  'Hollander said the repairs would take a year.',
  '“We have no money,” she said.',
  'She said the town had asked for help.',
  '“Nobody answered,” Hollander added.',
];
const opening = 'Bridge to be closed in May\n\nThe engineer Ada Hollander came to Bergen on Monday.';

describe('an article with a single source', () => {
  it('is found where all that is quoted is by one person', () => {
    const [hint, ...more] = found([opening, ...said].join('\n\n'));
    assert.equal(more.length, 0);
    assert.match(hint?.message ?? '', /one source, Ada Hollander\./);
  });

  for (const words of [
    'She wants to address the flooding.',
    'She met the mayor in a book shop.',
    'It is a high-profile case.',
    'She also made remarks on the weather.',
    'The town has a law on hate speech.',
    'She read a letter box number to the workers.',
    'She told the speech therapist of it.',
  ]) {
    it(`is found beside words that are used of other things, too: ${words}`, () => {
      assert.equal(found([opening, words, ...said].join('\n\n')).length, 1);
    });
  }

  for (const words of [
    'She spoke in an interview with the Valley Times.',
    'She told the paper in a recent telephone interview.',
    'In interviews, she has said so before.',
    'She was interviewed by the Valley Times.',
    'That was in her speech to the engineers.',
    'Hollander’s speech lasted an hour.',
    'In his remarks, nobody was spared.',
    'Hollander made her remarks during a breakfast in Bergen.',
    'She says so in her 2019 book, too.',
    'This is from a new book about bridges.',
    'She wrote it in a letter to the mayor.',
    'The lecture was well attended.',
  ]) {
    it(`is none in what is one voice: ${words}`, () => {
      assert.deepEqual(found([opening, words, ...said].join('\n\n')), []);
    });
  }

  for (const [why, text] of [
    ['another is quoted, too', [opening, ...said, '“It is a pity,” the mayor, Bo Berg, said.'].join('\n\n')],
    ['somebody without a name is quoted, too', [opening, ...said, 'Officials said the bridge was safe.'].join('\n\n')],
    ['it is told that this was an interview', [opening, 'She gave an interview.', ...said].join('\n\n')],
    ['little is quoted at all', [opening, ...said.slice(0, 3)].join('\n\n')],
    ['nobody is quoted', opening],
  ] as const) {
    it(`is none where ${why}`, () => assert.deepEqual(found(text), []));
  }
});
