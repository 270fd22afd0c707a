import assert from 'node:assert/strict';
import { findPublicationDay } from '../../../src/core/dates/publicationDay';
import { segment } from '../../../src/core/segments/segment';
import { tokenize } from '../../../src/core/text/tokenize';

const headline = 'Hill arrives in Rome for talks with lenders';
const story =
  'ROME - Finance Minister Ada Hill arrived in the Italian capital on Sunday for two days of talks with the country’s lenders.';

const cases: [name: string, text: string, date: string | undefined][] = [
  ['a date line below the headline', `${headline}\n\nMonday, May 3, 2021\n\n${story}`, '2021-05-03'],
  ['a date line that says what it is', `${headline}\nPublished: 3 May 2021, 5:30 p.m.\n\n${story}`, '2021-05-03'],
  ['a dateline with a year', `${headline}\n\nROME, May 3, 2021 (Reuters) - ${story.slice(7)}`, '2021-05-03'],
  [
    'a caption that shows what the headline tells',
    `${headline}\n\n${story}\n\nMinister Ada Hill arrives in Rome, Italy, May 2, 2021.\n\n${story}`,
    '2021-05-02',
  ],
  [
    'no caption of something else',
    `${headline}\n\n${story}\n\nThe harbour of Naples, Italy, May 2, 2020.\n\n${story}`,
    undefined,
  ],
  ['no date that the story speaks of', `${headline}\n\n${story} She was born on May 3, 1971.`, undefined],
  ['no text, no day', '', undefined],
];

describe('the day of publication', () => {
  for (const [name, text, date] of cases) {
    it(name, () => {
      const tokens = tokenize(text);
      const found = findPublicationDay(tokens, segment(tokens));
      assert.equal(found?.date, date);
      if (found) assert.match(text.slice(found.span?.start, found.span?.end), /May|3|2/);
    });
  }
});
