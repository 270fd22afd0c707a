import assert from 'node:assert/strict';
import { describeDate, describeDateWithWeekday } from '../../../src/features/days';
import { useTranslation } from '../../../src/features/messages';

describe('a date in the display language', () => {
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
    ['2021-W18', undefined, 'de', 'week of 3. Mai 2021'],
    ['2021-02-30', undefined, 'de', '2021-02-30'],
    ['2021-05-07', undefined, 'en-GB', '7 May 2021'],
    ['2021', undefined, 'th', '2021'],
    ['2021', undefined, 'fa', '۲۰۲۱'],
  ];
  for (const [start, end, language, label] of cases) {
    it(`${start}${end ? ` to ${end}` : ''} is “${label}” in ${language}`, () => {
      // Which spaces stand around the dash differs between versions of Node.
      assert.equal(
        describeDate(start, end, language)
          .replace(/\s+/gu, ' ')
          .replace(/(\d) – (\d+ \w+ \d+)$/, '$1–$2'),
        label,
      );
    });
  }
});

describe('a day in the language of a reader', () => {
  afterEach(() => useTranslation(undefined));

  const language = (name: string) => useTranslation({ language: name, translate: (message) => message });

  for (const name of ['en_US', 'C', '', 'x', '…']) {
    it(`is in English where that is none: “${name}”`, () => {
      language(name);
      assert.equal(describeDate('2021-05-07'), '7 May 2021');
      assert.equal(describeDateWithWeekday('2021-05-07'), 'Friday, 7 May 2021');
      assert.equal(describeDate('2021-05', '2021-06'), 'May – June 2021');
    });
  }

  it('is one of the calendar of the articles, whatever calendar the language has', () => {
    for (const name of ['th', 'fa-u-nu-latn', 'ar-SA-u-nu-latn', 'ja-u-ca-japanese']) {
      language(name);
      assert.match(describeDateWithWeekday('2021-05-07'), /2021/, name);
    }
  });

  it('is found by the name as VS Code writes it', () => {
    language('pt-br');
    assert.equal(describeDate('2021-05-07'), '7 de maio de 2021');
  });
});

describe('describeDate', () => {
  const cases: [string, string][] = [
    ['2021-05-07', '7 May 2021'],
    ['2021-05', 'May 2021'],
    ['2021', '2021'],
    ['2021-W18', 'week of 3 May 2021'],
    ['2020-W01', 'week of 30 December 2019'],
    ['2021-W01', 'week of 4 January 2021'],
    ['2021-Q2', 'second quarter of 2021'],
    ['2023-09-16/2023-09-17', '16–17 September 2023'],
    ['2023-04-30/2023-05-02', '30 April – 2 May 2023'],
    ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
    ['2023-04/2023-05', 'April – May 2023'],
    ['2021/2023', '2021 – 2023'],
    ['2021-Q2/2021-Q3', 'second quarter of 2021 – third quarter of 2021'],
    ['2021-05-07/2021-05-07', '7 May 2021'],
    ['2021-13-07', '2021-13-07'],
    ['', ''],
  ];
  for (const [value, expected] of cases) {
    it(`reads ${value || 'nothing'} as ${expected || 'nothing'}`, () => assert.equal(describeDate(value), expected));
  }

  it('takes an end of its own', () => assert.equal(describeDate('2021-05-07', '2021-05-08'), '7–8 May 2021'));

  it('adds the weekday to a single day only', () => {
    assert.equal(describeDateWithWeekday('2021-05-07'), 'Friday, 7 May 2021');
    assert.equal(describeDateWithWeekday('2021-05'), 'May 2021');
  });
});
