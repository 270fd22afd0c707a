import assert from 'node:assert/strict';
import {
  contentStart,
  neighbouringMeeting,
  neighbouringMention,
  neighbouringQuote,
} from '../../../src/extension/navigate';
import { openMarked } from './openMarked';

describe('the next and the previous quote', () => {
  const article = openMarked('‸One {"a:“t‸wo”} three‸ {"b:“four”} five, {"a:“six”} s‸even');
  const idFrom = (caret: number, direction: 'next' | 'previous') =>
    neighbouringQuote(article, article.carets[caret] ?? 0, direction)?.id;

  it('go in the order of the text, and round', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((caret) => idFrom(caret, 'next')),
      ['a', 'b', 'b', 'a'],
    );
    assert.deepEqual(
      [0, 1, 2, 3].map((caret) => idFrom(caret, 'previous')),
      ['b', 'b', 'a', 'b'],
    );
  });

  it('are none where nobody is quoted', () => {
    assert.equal(neighbouringQuote(openMarked('No one spoke.'), 3, 'next'), undefined);
  });

  it('begin where their content begins', () => {
    const [quote] = article.annotations.quotes;
    assert.equal(quote && contentStart(quote), article.text.indexOf('“two'));
  });
});

describe('the next and the previous mention', () => {
  const article = openMarked('‸{ada:Ada M‸endel} met {bo:Bo‸} before {ada.pronoun:she} left, {ada:Mendel‸} said.');
  const wordsFrom = (caret: number, direction: 'next' | 'previous') => {
    const mention = neighbouringMention(article, article.carets[caret] ?? 0, direction);
    return mention && article.text.slice(mention.start, mention.end);
  };

  it('are those of the person under the cursor, and round', () => {
    assert.deepEqual(
      [1, 2, 3].map((caret) => wordsFrom(caret, 'next')),
      ['she', 'Bo', 'Ada Mendel'],
    );
    assert.deepEqual(
      [1, 3].map((caret) => wordsFrom(caret, 'previous')),
      ['Mendel', 'she'],
    );
  });

  it('are none away from any name', () => {
    assert.equal(neighbouringMention(article, article.text.indexOf('before') + 2, 'next'), undefined);
  });
});

describe('the next and the previous meeting', () => {
  const article = openMarked('‸They {#m:m‸et}. Another {#n:call} came before the {#m:talks} en‸ded.');
  const placeFrom = (caret: number, direction: 'next' | 'previous') => {
    const place = neighbouringMeeting(article, article.carets[caret] ?? 0, direction);
    return place && `${place.meeting.id} ${article.text.slice(place.span.start, place.span.end)}`;
  };

  it('are the places that speak of any meeting, in the order of the text, and round', () => {
    assert.deepEqual(
      [0, 1, 2].map((caret) => placeFrom(caret, 'next')),
      ['m met', 'n call', 'm met'],
    );
    assert.deepEqual(
      [0, 1, 2].map((caret) => placeFrom(caret, 'previous')),
      ['m talks', 'm talks', 'm talks'],
    );
  });

  it('are none where nobody meets', () => {
    assert.equal(neighbouringMeeting(openMarked('Nobody met.'), 3, 'next'), undefined);
  });
});
