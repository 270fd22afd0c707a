import assert from 'node:assert/strict';
import type { HintMode } from '../../../src/features/inlayHints';
import { markedService } from './markedArticle';

const published = { date: '2021-05-03', source: 'text' as const };

/** "LINE words → NAME" for each hint, the words being those right in front of it. */
function hints(
  marked: string,
  mode: HintMode,
  details?: Parameters<typeof markedService>[1],
  lines = [0, 99],
): string[] {
  const { article, service } = markedService(marked, details);
  const [from = 0, to = 0] = lines;
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  return service.inlayHints(range, mode).map(({ position, label }) => {
    const before = article.text.slice(0, article.lines.offsetAt(position));
    const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    return `${position.line} ${/\p{L}+$/u.exec(before)?.[0]} ${words}`;
  });
}

const near = 'Nothing of it matters much here. '.repeat(3);
const far = 'Nothing of it matters much here. '.repeat(20);

describe('inlayHints', () => {
  it('tell behind pronouns and descriptions whom they stand for, by a short name', () => {
    const marked =
      '{ada:Ada Mendel} left. {ada:Mendel} said {ada.pronoun:she} slept.\n{ada.nominal:The minister} ate; {bo.pronoun:he} did not. {bo:Bo Lind}.';
    assert.deepEqual(hints(marked, 'on'), ['0 she → Mendel', '1 minister → Mendel', '1 he → Bo Lind']);
  });

  it('tell which day it is, where the words do not', () => {
    const marked = 'On {=2021-05-07:Friday} and {=2021-05-07:May 7}, not {=2020-05-07:7 May 2020} or {=:one day}.';
    assert.deepEqual(hints(marked, 'on', { published }), ['0 Friday → 7 May 2021', '0 undefined → 7 May 2021']);
  });

  it('are those of the lines that are shown', () => {
    const marked = '{ada:Ada Mendel}\n{ada.pronoun:she}\n{ada.pronoun:her}\n{ada.pronoun:she}';
    assert.deepEqual(hints(marked, 'on', {}, [2, 3]), ['2 her → Ada Mendel']);
  });

  it('say why, and lead to where the person is introduced', () => {
    const { article, service } = markedService(
      '{ada:Ada Mendel} left. {ada?.pronoun!nearest woman:She} slept. {bo:Bo}',
    );
    const mention = article.annotations.entities[0]?.mentions[1];
    assert.ok(mention);
    mention.candidates = ['bo'];
    const [hint] = service.inlayHints({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, 'on');
    assert.equal(hint?.tooltip, '“She” is Ada Mendel (doubtful); nearest woman; could also be Bo');
    const parts = typeof hint?.label === 'string' ? [] : (hint?.label ?? []);
    assert.equal(parts.at(-1)?.location?.range.start.character, 0);
  });

  const cases: [why: string, marked: string, expected: string[]][] = [
    ['no hint where the name stands close by', '{ada:Ada Mendel} left. {ada.pronoun:She} slept.', []],
    ['where Readout is not sure', `{ada:Ada Mendel} left. ${near}{ada?.pronoun:She} slept.`, ['0 She → Ada Mendel']],
    ['not where nobody but the one was just named', '{ada:Ada Mendel} left, and {ada?.pronoun:she} slept.', []],
    [
      'where somebody else was named in between',
      '{bo:Bo Lind} met {cy:Cy Dahl}. {bo.pronoun:He} slept.',
      ['0 He → Bo Lind'],
    ],
    [
      'not where the pronoun does not fit whoever was named in between',
      '{bo:Bo Lind} met {ada:Ada Mendel}. {bo.pronoun:He} slept. {ada.pronoun:She} did not.',
      [],
    ],
    ['where the name is far away', `{ada:Ada Mendel} left.\n${far}\n{ada.pronoun:She} slept.`, ['2 She → Ada Mendel']],
    [
      'once for several of one person in one paragraph',
      `{ada:Ada Mendel} left.\n${far}\n{ada.pronoun:She} took {ada.pronoun:her} time.\n{ada.pronoun:She} slept.`,
      ['2 She → Ada Mendel', '3 She → Ada Mendel'],
    ],
    [
      'where a description comes before the name',
      '{ada.nominal:A minister} left. It was {ada:Ada Mendel}.',
      ['0 minister → Ada Mendel'],
    ],
    ['not for I in a quotation', `${far}{"q:“{ada.pronoun:I} slept,”} {ada:Ada Mendel} said.`, []],
    [
      'for a weekday once, and again when it is another day',
      '{=2021-05-07:Friday}, {=2021-05-07:Friday}, {=2021-04-30:Friday}, {=2021-W18:this week}',
      ['0 Friday → 7 May 2021', '0 Friday → 30 April 2021'],
    ],
    ['for a month of another year', '{=2020-11:November}, {=2021-06:June}', ['0 November → November 2020']],
  ];
  for (const [why, marked, expected] of cases) {
    it(`in doubt: ${why}`, () => assert.deepEqual(hints(marked, 'ambiguous', { published }), expected));
  }

  it('leave in peace what the reader has corrected', () => {
    const { article, service } = markedService('{ada:Ada Mendel} left. {ada?.pronoun:She} slept.');
    const mention = article.annotations.entities[0]?.mentions[1];
    assert.ok(mention);
    mention.corrected = 'c1';
    const all = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    assert.deepEqual(service.inlayHints(all, 'ambiguous'), []);
    assert.match(String(service.inlayHints(all, 'on')[0]?.tooltip), /corrected by you/);
  });
});
