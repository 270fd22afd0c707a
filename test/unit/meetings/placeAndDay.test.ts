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

/** What the sentence of the meeting does not say, its frame does. */
const framed: [text: string, ...meetings: string[]][] = [
  [
    '[p:Ana Ruiz] arrived in [l:Oslo] on Monday. During the visit she met [p:Tom Hill].',
    'Oslo, 2023-06-12',
    'Oslo, 2023-06-12',
  ],
  ['[p:Ana Ruiz] flew to [l:Oslo] on Monday to meet [p:Tom Hill].', 'Oslo, 2023-06-12', 'Oslo, 2023-06-12'],
  [
    '[p:Ana Ruiz] will meet [p:Tom Hill] when she arrives in [l:Oslo] next week.',
    'Oslo, 2023-06-19/2023-06-25',
    'Oslo, 2023-06-19/2023-06-25',
  ],
  [
    '[p:Ana Ruiz] will travel to [l:Oslo] next week, where she will speak with [p:Tom Hill].',
    'Oslo, 2023-06-19/2023-06-25',
    'Oslo, 2023-06-19/2023-06-25',
  ],
  ['[p:Ana Ruiz] went to [l:Oslo] in May while [p:Tom Hill] went to [l:Rome].', 'Oslo, 2023-05', 'Rome, 2023-05'],
  ['[p:Ana Ruiz] goes to [l:Oslo], now she meets [p:Tom Hill].', 'Oslo, –', '–, –'],
  ['[p:Ana Ruiz], who visited [l:Oslo] in 2019, met [p:Tom Hill].', 'Oslo, 2019', '–, –'],
  ['In [l:Oslo], [p:Ana Ruiz] and her husband, [p:Tom Hill], met [p:Kim Berg].', 'Oslo, –'],
  ['In [l:Oslo], [p:Ana Ruiz] said she had met [p:Kim Berg].', '–, –'],
  [
    '[p:Ana Ruiz] met [p:Tom Hill] in [l:Oslo] on Monday. She was also due to meet [p:Kim Berg].',
    'Oslo, 2023-06-12',
    'Oslo, 2023-06-12',
  ],
  [
    '[p:Ana Ruiz] met [p:Tom Hill] on Monday. In the afternoon, [p:Ana Ruiz] met [p:Kim Berg].',
    '–, 2023-06-12',
    '–, 2023-06-12',
  ],
  ['After meeting [p:Tom Hill] on Monday, [p:Ana Ruiz] flew to [l:Oslo].', '–, 2023-06-12', 'Oslo, –'],
  ['[p:Ana Ruiz] met [p:Tom Hill] and [p:Kim Berg] on the sidelines of a fair in [l:Oslo].', 'Oslo, –'],
  ['[p:Ana Ruiz] will host [p:Tom Hill] at the [o:White House] on Friday.', 'White House, 2023-06-16'],
  ['The court sent [p:Ana Ruiz] to [l:Oslo] for a meeting with [p:Tom Hill].', 'Oslo, –'],
];

describe('Place and day of a meeting', () => {
  for (const [text, ...expected] of framed) it(text, () => assert.deepEqual(placesAndDaysIn(text), expected));

  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(placesAndDaysIn(text), expected));
});
