import assert from 'node:assert/strict';
import { fixed, foundIn } from './foundIn';

const found = (text: string, published?: string) => foundIn('weekdayMismatch', text, { published });

describe('a date on another day of the week', () => {
  for (const [text, actual] of [
    ['The talks began on Friday, 6 May 2021, in Oslo.', 'Thursday'],
    ['The talks began on Friday, May 6, 2021, in Oslo.', 'Thursday'],
    ['The talks began on Monday, 1 March 2022.', 'Tuesday'],
  ] as const) {
    it(`is found in “${text}”, as a whole`, () => {
      const [hint, ...more] = found(text);
      assert.equal(more.length, 0);
      assert.match(hint?.words ?? '', /^(Friday|Monday), .*\d{4}$/);
      assert.match(hint?.message ?? '', new RegExp(` was a ${actual}, not a `));
    });
  }

  for (const text of [
    'The talks began on Thursday, 6 May 2021, in Oslo.',
    'The talks began on 6 May 2021, a Friday by their calendar.',
    'On Friday the talks began; in May 2021 they ended.',
  ]) {
    it(`is none in “${text}”`, () => assert.deepEqual(found(text), []));
  }

  it('is looked for without a year only where the publication day is known and no year beside it fits', () => {
    const text = 'The talks began on Tuesday, 6 May, in Oslo.';
    assert.deepEqual(found(text), []);
    assert.equal(found(text, '2021-05-08')[0]?.message, '6 May 2021 was a Thursday, not a Tuesday.');
    // 6 May 2022 was a Friday: the article may look ahead.
    assert.deepEqual(found('The talks begin on Friday, 6 May, in Oslo.', '2021-05-08'), []);
  });

  it('is put right by a quick fix that keeps the capitals', () => {
    const text = 'OSLO, FRIDAY, MAY 6, 2021. The talks began on Friday, 6 May 2021.';
    const hints = found(text);
    const last = hints.at(-1);
    assert.ok(last);
    assert.match(fixed(text, last, 'Change to') ?? '', /on Thursday, 6 May 2021\.$/);
  });
});
