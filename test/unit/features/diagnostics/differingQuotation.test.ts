import assert from 'node:assert/strict';
import { foundIn } from './foundIn';

const story = (words: string, speaker = 'Ada Lind') =>
  `Senator ${speaker} came to Oslo.\n\n“${words},” ${speaker} said.`;
const words = 'We want a good and lasting peace for all the people of this valley';
const found = (text: string, ...others: string[]) => foundIn('differingQuotation', text, { others });

describe('a quotation that reads otherwise in another open article', () => {
  it('is found, with both wordings', () => {
    const [hint, ...more] = found(story(words), story(words.replace('good', 'just')));
    assert.equal(more.length, 0);
    assert.equal(
      hint?.message,
      'Another open article has this quotation otherwise: “a good and” here, “a just and” there.',
    );
    assert.match(hint?.related[0] ?? '', /We want a just and lasting peace/);
  });

  it('is found where a word was left out', () => {
    assert.equal(found(story(words), story(words.replace('all ', ''))).length, 1);
  });

  for (const [why, other] of [
    ['it is the same', story(words)],
    ['the marks of the other are of another shape', story(words).replace(/[“”]/g, '"')],
    ['the other quotes less of it', story('We want a good and lasting peace for all')],
    ['the other quotes more of it', story(`${words}, and we shall have it`)],
    ['somebody else says so', story(words.replace('good', 'just'), 'Bo Berg')],
    ['it is another quotation', story('We want a good and lasting road through all the mountains of this country')],
    ['the editor put in a word in brackets', story(words.replace('this valley', '[the] valley'))],
  ] as const) {
    it(`is none where ${why}`, () => assert.deepEqual(found(story(words), other), []));
  }

  it('is none where one of the other articles has it word for word, whichever comes first', () => {
    const [same, different] = [story(words), story(words.replace('good', 'just'))];
    assert.deepEqual(found(story(words), different, same), []);
    assert.deepEqual(found(story(words), same, different), []);
  });

  it('is none where the two were said on two days', () => {
    const [here, there] = ['On Monday, nobody came.', 'Many came on Friday.'];
    assert.deepEqual(found(`${here}\n\n${story(words)}`, `${there}\n\n${story(words.replace('good', 'just'))}`), []);
  });

  it('is looked for in all open articles', () => {
    assert.equal(found(story(words), 'Nothing is said here.', story(words.replace('good', 'just'))).length, 1);
  });
});
