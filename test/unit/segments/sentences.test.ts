import assert from 'node:assert/strict';
import { sentencesOf } from './readable';

/** The sentences are separated by " | ". */
const cases: [name: string, marked: string][] = [
  ['a full stop ends a sentence', 'The talks failed. | Both sides went home.'],
  ['so do question and exclamation marks', 'Will they come? | Nobody knows! | We wait.'],
  ['initials end none', 'The book by J. R. Moreno was praised. | George W. Hill wrote it.'],
  ['a title before a name ends none', 'Gen. Ada Hill met Sen. Bo Marsh and Dr. Lee. | They talked.'],
  [
    'an abbreviated country ends one only before the start of a new one',
    'He left the U.S. The ambassador stayed. | The U.S. Senate voted.'.replace('U.S. The', 'U.S. | The'),
  ],
  [
    'a time of day may end a sentence',
    'It began at 9 a.m. | Hill spoke first at 10 a.m. Monday. | It ended at 5 p.m. | The hall emptied.',
  ],
  ['an abbreviated month or number ends none', 'On Jan. 5 they met in No. 10. | On Nov. 8 they voted.'],
  [
    'a company ends none before its verb',
    'Acme Inc. said so. | Marsh & Co. The deal is off.'.replace('Co. The', 'Co. | The'),
  ],
  [
    'closing quotation marks belong to the sentence before',
    '“We will stay.” | The minister left. | "Why?" | Nobody knew.',
  ],
  [
    'a quoted question goes on with its speaker',
    '“Who knows?” Hill told reporters. | “Stop!” he cried. | ‘Why?’ asked Moreno.',
  ],
  ['a capitalised pronoun begins a new sentence', '“Go away!” | He told them so.'],
  ['a bracketed sentence keeps its bracket', 'It rained. | (It always does.) | Then it stopped.'],
  ['an ellipsis inside a sentence ends none', 'He said “the ... plan … failed” and left. | Then … silence.'],
  ['an ellipsis before a new sentence ends one', 'They waited... | The bus never came.'],
  ['decimal points and addresses end none', 'Growth was 2.5 percent, example.com said. | See it.'],
  ['a missing space does not hide an end', 'They met in Malta. | Then they left.'.replace('. | T', '.T')],
  ['a new paragraph always ends a sentence', 'No full stop here\n | \nAnother one'.replace('\n | \n', '\n\n')],
  ['emoji and combining marks are no obstacle', 'We won! 😀 | São Paulo rejoiced.'.replace(' 😀 |', ' |')],
];

describe('sentences', () => {
  for (const [name, marked] of cases) {
    it(name, () => {
      if (marked.includes(' | ')) assert.equal(sentencesOf(marked.replaceAll(' | ', ' ')).join(' | '), marked);
    });
  }

  it('a missing space after a full stop does not hide the end', () => {
    assert.deepEqual(sentencesOf('They met in Malta.Then they left.'), ['They met in Malta.', 'Then they left.']);
  });

  it('a paragraph ends a sentence that has no full stop', () => {
    assert.deepEqual(sentencesOf('Hill Visits Moreno\n\nIt was late'), ['Hill Visits Moreno', 'It was late']);
  });

  it('text wrapped at a fixed width is joined', () => {
    const wrapped =
      'The minister said on Monday that she\nwould travel to the capital later in\nthe week, and that nothing had been\ndecided yet. Her office confirmed\nit.';
    assert.deepEqual(sentencesOf(wrapped).length, 2);
  });

  it('a single line break between full paragraphs separates them', () => {
    assert.equal(sentencesOf('The minister said so on Monday.\nHer office did not\n').length, 2);
  });
});
