import assert from 'node:assert/strict';
import { plural, t, useTranslation } from '../../../src/features/messages';

/** As VS Code and the server look messages up: what is not there comes back as it is. */
function speak(language: string, bundle: Readonly<Record<string, string>>): void {
  useTranslation({
    language,
    translate: (message, ...values) =>
      (bundle[message] ?? message).replace(/\{(\d)\}/g, (hole, index) => String(values[Number(index)] ?? hole)),
  });
}

const quotes = (count: number) => plural('{0} quote', '{0} quotes', count);

describe('messages by number', () => {
  afterEach(() => useTranslation(undefined));

  it('have two forms in English', () => {
    assert.deepEqual([0, 1, 2, 21].map(quotes), ['0 quotes', '1 quote', '2 quotes', '21 quotes']);
  });

  it('have the forms of the display language', () => {
    speak('pl', {
      '{0} quote': '{0} cytat',
      '{0} quotes': '{0} cytatu',
      '{0} quotes/few': '{0} cytaty',
      '{0} quotes/many': '{0} cytatów',
    });
    assert.deepEqual([1, 2, 5, 22].map(quotes), ['1 cytat', '2 cytaty', '5 cytatów', '22 cytaty']);
  });

  it('fall back to the second message for a form that is not translated', () => {
    speak('pl', { '{0} quote': '{0} cytat', '{0} quotes': '{0} cytatów' });
    assert.deepEqual([1, 2, 5].map(quotes), ['1 cytat', '2 cytatów', '5 cytatów']);
  });

  it('count as the language does: zero is one in French', () => {
    speak('fr', { '{0} quote': '{0} citation', '{0} quotes': '{0} citations' });
    assert.deepEqual([0, 1, 2].map(quotes), ['0 citation', '1 citation', '2 citations']);
  });

  it('are English, in English forms, where nothing is translated', () => {
    speak('ru', {});
    assert.deepEqual([1, 2, 21].map(quotes), ['1 quote', '2 quotes', '21 quotes']);
    assert.equal(t('{0} is quoted here.', 'Ada'), 'Ada is quoted here.');
  });
});
