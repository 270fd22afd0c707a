import assert from 'node:assert/strict';
import { quoteWithAttribution } from '../../../src/extension/attribution';
import { openMarked } from './openMarked';

function copied(marked: string, details: Parameters<typeof openMarked>[1] = {}): string {
  const article = openMarked(marked, details);
  const quote = article.annotations.quotes[0];
  assert.ok(quote);
  return quoteWithAttribution(article, quote, 'en');
}

describe('a quote copied with its attribution', () => {
  it('names the speaker with role, the headline and the day', () => {
    const marked =
      '{-headline:Talks begin}\n{ada.role:Envoy} {ada:Ada Mendel}: {"q:“We have time,”} {"q.speaker:{ada.pronoun:she}} {"q.cue:said}.';
    const text = copied(marked, {
      quotes: { q: { entity: 'ada' } },
      published: { date: '2021-05-07', source: 'option' },
    });
    assert.equal(text, '“We have time”, said Ada Mendel, Envoy (Talks begin, 7 May 2021)');
  });

  it('puts the parts of an interrupted quote together', () => {
    const marked = '{"q:“We have time,”} {"q.speaker:{ada:Mendel}} {"q.cue:said}, {"q:“but not much.”}';
    assert.equal(
      copied(marked, { quotes: { q: { entity: 'ada' } } }),
      '“We have time, but not much.”, said Mendel (“We have time,” Mendel said, “but not much.”)',
    );
  });

  it('keeps quotation marks inside the quote', () => {
    assert.match(copied('{"q:“He said ‘no’ to me”} {"q.speaker:they} say.'), /^“He said ‘no’ to me”, said they /);
    assert.match(copied('{"q:\'Stop it\'} {"q.speaker:they} say.'), /^“Stop it”, said they /);
  });

  it('does not put a paraphrase in quotation marks', () => {
    const marked = '{-headline:Talks}\n{"q:There is time,} {"q.speaker:officials} {"q.cue:said}.';
    assert.equal(
      copied(marked, { quotes: { q: { kind: 'indirect' } } }),
      'There is time, according to officials (Talks)',
    );
  });

  it('does without a speaker', () => {
    assert.equal(copied('{-headline:Talks}\n{"q:“Time is short.”}'), '“Time is short.” (Talks)');
  });
});
