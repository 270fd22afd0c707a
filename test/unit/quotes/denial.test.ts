import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';

/** The contents that are denied in a text, and those that are not. */
function contents(text: string): { denied: string[]; said: string[] } {
  const found = { denied: [] as string[], said: [] as string[] };
  for (const { spans, polarity } of annotate(`Bridge is worn out\n\nThe bridge is old.\n\n${text}`).quotes) {
    const words = spans.map(({ start, end }) => annotated(text).slice(start, end)).join(' + ');
    (polarity === 'denied' ? found.denied : found.said).push(words);
  }
  return found;
}

const annotated = (text: string) => `Bridge is worn out\n\nThe bridge is old.\n\n${text}`;

const denials: [string, string, string][] = [
  ['denied with a clause', 'Keller denied that the meeting took place.', 'the meeting took place'],
  ['denied with a noun', 'The company denies any wrongdoing.', 'any wrongdoing'],
  ['denied with a gerund', 'Keller denied having met the builder.', 'having met the builder'],
  ['rejected as a claim', 'The ministry rejected claims that it had lost the files.', 'it had lost the files'],
  ['dismissed', 'The mayor dismissed the allegations that he had taken money.', 'he had taken money'],
  ['refuted', 'Keller refuted the report that she had resigned.', 'she had resigned'],
  ['called false', 'Keller said it was false that the bridge was closed.', 'the bridge was closed'],
  ['called not true', 'Keller said it is not true that the bridge was closed.', 'the bridge was closed'],
  ['denied once more', 'He repeated his denial that he had lost the files.', 'he had lost the files'],
  [
    'the content of a denial',
    'Nobody believed the company’s denial that it had lost the files.',
    'it had lost the files',
  ],
];

describe('Content is marked as denied where it is', () => {
  for (const [name, text, content] of denials)
    it(name, () => assert.deepEqual(contents(text), { denied: [content], said: [] }));
});

describe('Content is not marked as denied', () => {
  it('where the denial is what is said', () => {
    assert.deepEqual(contents('“I never met him,” Keller denied.'), { denied: [], said: ['“I never met him,”'] });
  });

  it('where only the second half is denied', () => {
    assert.deepEqual(contents('“That is a lie,” Keller said, denying that she had met the builder.'), {
      denied: ['she had met the builder'],
      said: ['“That is a lie,”'],
    });
  });

  it('where somebody did not deny it', () => {
    assert.deepEqual(contents('Keller has not denied that she met the builder.'), { denied: [], said: [] });
  });

  it('where a court denies a request: a decision is no speech', () => {
    assert.deepEqual(contents('The judge denied bail for the builder.'), { denied: [], said: [] });
  });
});
