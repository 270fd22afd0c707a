import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';

const text = 'Foreign Minister Ada Mendel will meet Prime Minister Bo Lind in Oslo on Friday.';

describe('The day of a meeting that could not be resolved', () => {
  it('stays in the words of the article', () => {
    const [meeting] = annotate(text).meetings;
    assert.equal(meeting?.date, undefined);
    assert.equal(meeting?.when && text.slice(meeting.when.start, meeting.when.end), 'Friday');
  });

  it('is none where the publication day is known', () => {
    const [meeting] = annotate(text, { published: '2021-05-03' }).meetings;
    assert.equal(meeting?.date?.start, '2021-05-07');
    assert.equal(meeting?.when, undefined);
  });
});
