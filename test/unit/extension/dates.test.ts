import assert from 'node:assert/strict';
import { dateLabel } from '../../../src/extension/dates';

describe('a date in words', () => {
  const cases: [start: string, end: string | undefined, language: string, label: string][] = [
    ['2021-05-07', undefined, 'en', '7 May 2021'],
    ['2021-05-07', undefined, 'en-US', 'May 7, 2021'],
    ['2021-05-07', undefined, 'de', '7. Mai 2021'],
    ['2021-05', undefined, 'en', 'May 2021'],
    ['2021', undefined, 'en', '2021'],
    ['2023-06-18', '2023-06-18', 'en', '18 June 2023'],
    ['2023-06-18', '2023-06-19', 'en', '18–19 June 2023'],
    ['2023-06-30/2023-07-01', undefined, 'en', '30 June – 1 July 2023'],
    ['2021-W18', undefined, 'en', 'week of 3 May 2021'],
    ['2021-W18', undefined, 'de', '2021-W18'],
    ['2021-02-30', undefined, 'de', '2021-02-30'],
  ];
  for (const [start, end, language, label] of cases) {
    it(`${start}${end ? ` to ${end}` : ''} is “${label}” in ${language}`, () => {
      // Which spaces stand around the dash differs between versions of Node.
      assert.equal(
        dateLabel(start, end, language)
          .replace(/\s+/gu, ' ')
          .replace(/(\d) – (\d+ \w+ \d+)$/, '$1–$2'),
        label,
      );
    });
  }
});
