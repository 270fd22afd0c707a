import assert from 'node:assert/strict';
import { placesAndDaysIn } from './meetingsIn';

/** Published on Wednesday, 14 June 2023. */
const cases: [text: string, ...meetings: string[]][] = [
  ['[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome] on Monday.', 'Rome, 2023-06-12'],
  ['On Monday, [p:Ana Ruiz] met [p:Tom Hill] in [l:Rome].', 'Rome, 2023-06-12'],
  ['[p:Ana Ruiz] will meet [p:Tom Hill] on Friday, she said on Monday.', '–, 2023-06-16'],
  ['[p:Ana Ruiz] said on Monday that she will meet [p:Tom Hill].', '–, –'],
  ['[p:Ana Ruiz] held talks with [p:Tom Hill] over the weekend.', '–, 2023-06-10/2023-06-11'],
  ['[p:Ana Ruiz] will visit [l:Rome] next week.', 'Rome, 2023-06-19/2023-06-25'],
  ['Friday’s meeting between [p:Ana Ruiz] and [p:Tom Hill] will be brief.', '–, 2023-06-16'],
  ['[p:Ana Ruiz] met [p:Tom Hill] at a summit in [l:Rome] last November.', 'Rome, 2022-11'],
  ['[p:Ana Ruiz] met [p:Tom Hill], who took office in 2020.', '–, –'],
  // What was called off may lie on either side of the day of publication: the nearest is meant.
  ['A visit by [p:Ana Ruiz] to [l:Japan], planned for April, was called off.', 'Japan, 2023-04'],
  ['A visit by [p:Ana Ruiz] to [l:Japan], planned for Friday, was cancelled.', 'Japan, 2023-06-16'],
  ['A visit by [p:Ana Ruiz] to [l:Japan], which had been scheduled for July, was put off.', 'Japan, 2023-07'],
  [
    '[p:Ana Ruiz] plans to meet [p:Tom Hill] on Sunday and possibly [p:Kim Berg] on Monday.',
    '–, 2023-06-18',
    '–, 2023-06-19',
  ],
];

describe('Place and day of a meeting', () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(placesAndDaysIn(text), expected));
});
