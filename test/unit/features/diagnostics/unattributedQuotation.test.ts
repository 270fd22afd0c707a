import assert from 'node:assert/strict';
import { foundIn, uri } from './foundIn';

const found = (text: string) => foundIn('unattributedQuotation', text);
const quotation = '“We will never sell this old house to them, whatever they pay.”';
const before = 'The old house at the harbour of Bergen has stood empty for years, and its roof leaks.';
const after =
  'The town council of Bergen meets again in March, and the budget is then on its agenda for a second time.';

describe('a quotation without a speaker', () => {
  it('is found where it stands alone and nobody speaks around it', () => {
    const [hint, ...more] = found(`${before}\n\n${quotation}\n\n${after}`);
    assert.equal(more.length, 0);
    assert.equal(hint?.words, quotation);
    assert.deepEqual(
      hint?.fixes.map(({ title, command }) => [title, command?.command]),
      [
        ['The speaker of this quotation is…', 'readout.correctSpeaker'],
        ['This is not a quotation', 'readout.correctNoQuote'],
        ['Turn off hints of this kind', 'readout.turnOffDiagnostic'],
      ],
    );
    assert.deepEqual(hint?.fixes[0]?.command?.arguments, [uri, hint?.diagnostic.range]);
  });

  for (const [why, text] of [
    ['it has a speaker', `${before}\n\n${quotation} Ada Lind said.\n\n${after}`],
    ['a colon introduces it', `${before} This stood on the door:\n\n${quotation}\n\n${after}`],
    ['the paragraph before tells of something said', `Ada Lind gave a speech in Bergen.\n\n${quotation}\n\n${after}`],
    ['it goes on with what somebody said', `“We are poor,” Ada Lind said. “But free.”\n\n${quotation}\n\n${after}`],
    ['the line below is its signature', `${before}\n\n${quotation}\n\nAda Lind, house owner\n\n${after}`],
    ['it has a label', `${before}\n\n“LIND: We will never sell this old house to them.”\n\n${after}`],
    ['it is a title or a slogan', `${before}\n\n“Houses for the people of Bergen”\n\n${after}`],
    [
      'words of a sentence are quoted',
      `${before} It is “the very last of the old houses here”, and leaks.\n\n${after}`,
    ],
    ['nothing closes it', `${before}\n\n“We will never sell this old house to them, whatever they pay.\n\n${after}`],
  ] as const) {
    it(`is none where ${why}`, () => assert.deepEqual(found(text), []));
  }
});
