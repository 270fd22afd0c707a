import assert from 'node:assert/strict';
import { isCalendarDay } from '../../../src/core/text/calendarDay';

describe('a calendar day', () => {
  for (const day of ['2021-05-07', '2024-02-29', '1999-12-31'])
    it(`can be ${day}`, () => assert.ok(isCalendarDay(day)));
  for (const day of [
    '',
    '2021-5-7',
    '2021-13-01',
    '2023-02-29',
    '2021-04-31',
    'yesterday',
    '2021-05-07T00:00',
    '0987-01-01',
  ])
    it(`cannot be “${day}”`, () => assert.ok(!isCalendarDay(day)));
});
