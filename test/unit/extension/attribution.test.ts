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
    assert.equal(copied(marked, { quotes: { q: { kind: 'indirect' } } }), 'There is time, officials said (Talks)');
  });

  const paraphrases: [what: string, marked: string, told: string][] = [
    [
      'a clause that follows',
      '{ada:Ada Mendel} {"q.cue:said} that {"q:all is well}.',
      'Ada Mendel said that all is well',
    ],
    [
      'auxiliaries and adverbs',
      '{"q.speaker:{ada:Mendel}} has long {"q.cue:said} that {"q:all is well}.',
      'Mendel has long said that all is well',
    ],
    [
      'the cue of the article, and a source that opens its sentence',
      '{"q.cue:According to} {"q.speaker:A spokesman}, {"q:all is well}.',
      'All is well, according to a spokesman',
    ],
    [
      'a source with a name in it',
      '{"q.cue:According to} {"q.speaker:Chinese officials}, {"q:all is well}.',
      'All is well, according to Chinese officials',
    ],
    [
      'a speaker behind the verb',
      '{"q:All is well}, {"q.cue:say} {"q.speaker:Officials}.',
      'All is well, officials say',
    ],
    [
      'a participle',
      '{"q.speaker:{ada:Mendel}} left, {"q.cue:adding} that {"q:all is well}.',
      'Mendel \\(“adding”\\): all is well',
    ],
  ];
  for (const [what, marked, told] of paraphrases) {
    it(`keeps in a paraphrase ${what}`, () => {
      const speaker = { entity: marked.includes('{ada:') ? 'ada' : undefined };
      const full = marked.includes('q.speaker')
        ? marked
        : marked.replace('{ada:Ada Mendel}', '{"q.speaker:{ada:Ada Mendel}}');
      assert.match(copied(full, { quotes: { q: { kind: 'indirect', ...speaker } } }), new RegExp(`^${told} \\(`));
    });
  }

  const denials: [marked: string, told: string][] = [
    ['{"q.speaker:{bo:Bo Lind}} {"q.cue:denied} that {"q:they met}.', 'Bo Lind denied that they met'],
    ['{"q.speaker:{bo:Bo Lind}} {"q.cue:rejected claims} that {"q:they met}.', 'Bo Lind rejected claims that they met'],
    ['{"q.speaker:{bo:Bo Lind}} left, {"q.cue:denying} that {"q:they met}.', 'Bo Lind: denying that they met'],
    [
      'Nobody believed {"q.speaker:{bo:Bo Lind}}’s {"q.cue:denial} that {"q:they met}.',
      'Bo Lind: denial that they met',
    ],
  ];
  for (const [marked, told] of denials) {
    it(`does not turn a denial into a statement: ${told}`, () => {
      const text = copied(marked, { quotes: { q: { kind: 'indirect', polarity: 'denied', entity: 'bo' } } });
      assert.ok(text.startsWith(`${told} (`), text);
    });
  }

  it('warns where the speaker is uncertain', () => {
    const marked = '{"q:“Yes,”} {"q.speaker:{bo:Bo Lind}} {"q.cue:said}. {ada:Ada Mendel} left.';
    const low = copied(marked, { quotes: { q: { entity: 'bo', confidence: 0.3 } } });
    assert.match(low, /^“Yes”, said Bo Lind \[speaker uncertain\] \(/);
    const open = copied(marked, { quotes: { q: { entity: 'bo', confidence: 0.6, candidates: ['bo', 'ada'] } } });
    assert.match(open, /^“Yes”, said Bo Lind \[speaker uncertain, could also be Ada Mendel\] \(/);
  });

  it('says so where nobody knows who speaks', () => {
    assert.equal(
      copied('{-headline:Talks}\n{"q:“Time is short.”}'),
      '“Time is short.” [speaker not identified] (Talks)',
    );
    assert.match(
      copied('{"q:“Time is short,”} {"q.speaker:He} {"q.cue:said}.'),
      /, said he \[speaker not identified\]/,
    );
  });
});
