import assert from 'node:assert/strict';
import { type NoteProblem, noteInWords, noticeInWords } from '../../../src/extension/notices';

describe('what is wrong with an article', () => {
  it('is said in words, with how much was read', () => {
    const { short, detail } = noticeInWords({ code: 'truncated', read: 199_600 });
    assert.deepEqual(
      [short, detail],
      ['Only partly read', 'Very long: only the first 200,000 characters were annotated.'],
    );
  });

  it('is nothing where the article is only empty', () => {
    assert.ok(noticeInWords({ code: 'empty' }).harmless);
    assert.ok(!noticeInWords({ code: 'failed' }).harmless);
  });
});

describe('what is wrong with a note of publication days', () => {
  const problems: NoteProblem[] = [
    { code: 'noJson' },
    { code: 'noDays' },
    { code: 'unknownKey', found: 'summit.txt' },
    { code: 'noDay', found: '7 May' },
    { code: 'unreadable', found: 'no permission' },
  ];
  for (const problem of problems) {
    it(`names the file, and what was found there: ${problem.code}`, () => {
      const { detail } = noteInWords(problem, 'news/readout.json');
      assert.match(detail, /^news\/readout\.json/);
      if ('found' in problem) assert.ok(detail.includes(problem.found));
      assert.doesNotMatch(detail, /\{\d\}/);
    });
  }
});
