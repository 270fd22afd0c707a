import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeDate, describeDateWithWeekday, oneLine, shortened } from '../../../src/features/wording';

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

describe('shortened', () => {
  it('never exceeds its length and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const short = shortened(text, length);
        assert.ok(short.length <= Math.max(length, 1));
        assert.equal(Buffer.from(short).toString(), short);
      }),
    );
  });
});

describe('oneLine', () => {
  it('leaves no line end and no control character, so that nothing reaches a terminal', () => {
    assert.equal(oneLine(' a\r\n\tb\u001b[31mc\u0007 '), 'a b[31mc');
  });
});
