import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readClauses } from '../../../src/core/clauses/readClauses';
import type { Dates } from '../../../src/core/dates/dates';
import { findDates } from '../../../src/core/dates/findDates';
import { segment } from '../../../src/core/segments/segment';
import { tokenize } from '../../../src/core/text/tokenize';

function datesIn(text: string, published?: string): Dates {
  const tokens = tokenize(text);
  const segments = segment(tokens);
  return findDates({ tokens, segments, clauses: readClauses(tokens, segments) }, { published });
}

/** Each date as "words = value". */
function valuesIn(text: string, published?: string): string[] {
  return datesIn(text, published).mentions.map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value ?? '?'}`,
  );
}

/** Wednesday, 14 June 2023. */
const wednesday = '2023-06-14';

const resolved: [text: string, ...dates: string[]][] = [
  // Weekdays by tense
  ['Hill spoke on Friday.', 'Friday = 2023-06-09'],
  ['Hill will speak on Friday.', 'Friday = 2023-06-16'],
  ['Hill is to speak on Friday.', 'Friday = 2023-06-16'],
  ['Hill was in Rome on Wednesday.', 'Wednesday = 2023-06-14'],
  ['Hill told reporters on Monday that she will travel on Sunday.', 'Monday = 2023-06-12', 'Sunday = 2023-06-18'],
  ['Speaking in Rome on Tuesday, Hill said no.', 'Tuesday = 2023-06-13'],
  [
    'Hill arrived early Sunday and left on Tuesday morning.',
    'early Sunday = 2023-06-11',
    'Tuesday morning = 2023-06-13',
  ],
  ['Friday’s meeting will be the second.', 'Friday = 2023-06-16'],
  ['They met last Thursday.', 'last Thursday = 2023-06-08'],
  ['They meet next Thursday.', 'next Thursday = 2023-06-15'],
  ['The talks scheduled for Saturday were called off.', 'Saturday = 2023-06-17'],
  // Weeks, weekends, months, years
  ['They met this week, and met last week too.', 'this week = 2023-W24', 'last week = 2023-W23'],
  ['They talked over the weekend.', 'the weekend = 2023-06-10/2023-06-11'],
  ['They will talk this weekend.', 'this weekend = 2023-06-17/2023-06-18'],
  ['Earlier this month she resigned.', 'Earlier this month = 2023-06'],
  ['He will retire later in the year.', 'later in the year = 2023'],
  ['He retired late last year.', 'late last year = 2022'],
  [
    'It grew in the first quarter of 2021 and the second quarter.',
    'first quarter of 2021 = 2021-Q1',
    'second quarter = 2023-Q2',
  ],
  // What only looks like a range or a date
  ['On May 3 and 5 people were hurt.', 'May 3 = 2023-05-03'],
  ['On May 3 and 5 they met.', 'May 3 and 5 = 2023-05-03/2023-05-05'],
  ['The code 0021-05-03 is no day.'],
  // Days told from publication
  [
    'It rained yesterday, and it will rain tomorrow morning.',
    'yesterday = 2023-06-13',
    'tomorrow morning = 2023-06-15',
  ],
  ['It rained last night and this morning.', 'last night = 2023-06-13', 'this morning = 2023-06-14'],
  [
    'They met three days ago, a month ago and two years ago.',
    'three days ago = 2023-06-11',
    'a month ago = 2023-05',
    'two years ago = 2021',
  ],
  ['They met on the 9th and will meet on the 2nd.', 'the 9th = 2023-06-09', 'the 2nd = 2023-07-02'],
  // Months
  ['They met in March.', 'March = 2023-03'],
  ['They met in October.', 'October = 2022-10'],
  ['They will meet in October.', 'October = 2023-10'],
  ['They could meet in October.', 'October = 2023-10'],
  [
    'They met last November, in late April and in June.',
    'last November = 2022-11',
    'late April = 2023-04',
    'June = 2023-06',
  ],
  ['The dispute will go on, following a tense meeting in March.', 'March = 2023-03'],
  ['It began in mid-May and will end in mid-July.', 'mid-May = 2023-05', 'mid-July = 2023-07'],
  ['The plan, due to be voted on in August, was new.', 'August = 2023-08'],
  // Days of the calendar
  ['They met on May 3.', 'May 3 = 2023-05-03'],
  ['They meet on June 18-19.', 'June 18-19 = 2023-06-18/2023-06-19'],
  ['They met on June 30 to July 2, 2021.', 'June 30 to July 2, 2021 = 2021-06-30/2021-07-02'],
  ['They met from 18 to 20 June 2020.', '18 to 20 June 2020 = 2020-06-18/2020-06-20'],
  ['They met on the 3rd of May, 2021.', '3rd of May, 2021 = 2021-05-03'],
  ['They met on Monday, May 3.', 'Monday, May 3 = 2023-05-03'],
  ['On Dec. 30 they met, and on Jan 2 they will again.', 'Dec. 30 = 2022-12-30', 'Jan 2 = 2024-01-02'],
  ['On November 30, last year, they met.', 'November 30, last year = 2022-11-30'],
  ['If he wins on Nov. 8, we leave.', 'Nov. 8 = 2023-11-08'],
  ['It began on 2021-05-03 and ended on 28/5/2021.', '2021-05-03 = 2021-05-03', '28/5/2021 = 2021-05-28'],
];

const absolute: [text: string, ...dates: string[]][] = [
  [
    'They met in January 2021, in 2012 and on May 3, 2021.',
    'January 2021 = 2021-01',
    '2012 = 2012',
    'May 3, 2021 = 2021-05-03',
  ],
  ['The 2016 election, the 2012-2016 term (2018).', '2016 = 2016', '2012-2016 = 2012/2016', '2018 = 2018'],
  ['They met on Friday, in March and last year.', 'Friday = ?', 'March = ?', 'last year = ?'],
  ['The meeting on May 3 failed.', 'May 3 = ?'],
  ['It ended on February 30, 2021.', 'February 30, 2021 = ?'],
];

const none: string[] = [
  'Theresa May said so, and May left.',
  'They may meet, March on Rome and march on.',
  'April Hill and August Moreno told June so.',
  'Black Friday sales, the Sunday Times and Super Tuesday.',
  'It cost 2000 dollars, 2020 people came, a 2000 year old town.',
  'The next year will be hard, and so will the coming weeks.',
  'A better Tomorrow is a slogan.',
  'He is on the 9th floor.',
];

describe('dates', () => {
  for (const [text, ...expected] of resolved) {
    it(`published on a Wednesday: ${text}`, () => assert.deepEqual(valuesIn(text, wednesday), expected));
  }
  for (const [text, ...expected] of absolute) {
    it(`without a day of publication: ${text}`, () => assert.deepEqual(valuesIn(text), expected));
  }
  for (const text of none) it(`no date: ${text}`, () => assert.deepEqual(valuesIn(text, wednesday), []));

  it('dates of page furniture are none of the story', () => {
    assert.deepEqual(valuesIn('Hill left on Friday.\n\nCopyright 2021. All rights reserved.', wednesday), [
      'Friday = 2023-06-09',
    ]);
  });

  it('a day that the calendar does not have is no day of publication', () => {
    assert.equal(datesIn('Hill left on Friday.', '2023-02-30').published, undefined);
  });

  it('are disjoint and in text order, for any sequence of date words', () => {
    const word = fc.constantFrom(
      'May',
      'Friday',
      '3',
      '2021',
      ',',
      '18-19',
      'last',
      'week',
      'the',
      'year',
      'to',
      'of',
      'ago',
      'a',
      'on',
      '9th',
      'morning',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const date of datesIn(text, wednesday).mentions) {
          assert.ok(date.start >= end && date.end > date.start && date.end <= text.length);
          assert.match(date.value ?? '2021', /^[\dWQ/-]+$/);
          end = date.end;
        }
      }),
    );
  });
});
