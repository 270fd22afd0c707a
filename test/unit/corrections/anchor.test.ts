import assert from 'node:assert/strict';
import { anchor, selectorsFor } from '../../../src/corrections/anchor';

/** The nth place (from 0) of words in a text. */
function placeOf(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `“${words}” is not there ${nth + 1} times`);
  return { start, end: start + words.length };
}

const opening = 'The harbour town will get a new bridge, the mayor Ada Lind told the council on Monday.';
const warning = 'The engineer Eva Stone warned that the ground on the northern bank was soft.';
const vote = 'The council will vote on Thursday, and a public hearing is to be held before.';

describe('words whose surroundings were deleted', () => {
  const brief =
    'Lind spoke first. “We go,” he said. Hale spoke next. “We stay,” he said. Berg spoke last. “We wait,” he said.';
  const story = [
    opening,
    '“It will be built,” she said.',
    warning,
    '“Nobody should be surprised,” she said.',
    vote,
  ].join('\n\n');

  for (const [why, text, words, nth, gone] of [
    ['the sentences of one speaker', brief, 'he', 1, ' Hale spoke next. “We stay,” he said.'],
    ['the paragraphs of one speaker', story, 'she', 1, `${warning}\n\n“Nobody should be surprised,” she said.\n\n`],
    ['the last paragraphs', story, 'she', 1, `\n\n${warning}\n\n“Nobody should be surprised,” she said.\n\n${vote}`],
  ] as const) {
    it(`are not taken for the same words of somebody else: ${why}`, () => {
      const selectors = selectorsFor(text, placeOf(text, words, nth));
      assert.ok(text.includes(gone));
      assert.equal(anchor(text.replace(gone, ''), selectors), undefined);
    });
  }

  it('are not taken for what another says elsewhere, if many may say so', () => {
    const answer = '“I will not answer that question,”';
    const text = [opening, `${answer} Eva Stone said when she was asked about the cost.`, warning, vote].join('\n\n');
    const other = [opening, warning, vote, `Bo Hale was asked on Friday, too. ${answer} he replied.`].join('\n\n');
    assert.equal(anchor(other, selectorsFor(text, placeOf(text, answer))), undefined);
  });

  it('are found with their long quotation wherever that was moved', () => {
    const said = '“Nobody should be surprised if it takes a year more than the council has planned for it,”';
    const text = [opening, warning, `${said} she said.`, vote].join('\n\n');
    const moved = [`${said} Stone told the council.`, opening, vote].join('\n\n');
    assert.deepEqual(anchor(moved, selectorsFor(text, placeOf(text, said))), placeOf(moved, said));
  });
});
