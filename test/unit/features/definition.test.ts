import assert from 'node:assert/strict';
import { markedService, shown } from './markedArticle';

function targets(marked: string, details?: Parameters<typeof markedService>[1]): string[] {
  const { article, service, caret } = markedService(marked, details);
  return service.definition(caret).map((link) => shown(article, link.targetSelectionRange));
}

describe('definition', () => {
  const leads: [why: string, marked: string, expected: string[]][] = [
    ['a surname leads to the full name', '{ada:Ada Mendel} spoke.\n{ada:Men‸del} left.', ['0:0 Ada Mendel']],
    ['a pronoun leads to the full name', '{ada:Ada Mendel} spoke.\n{ada.pronoun:S‸he} left.', ['0:0 Ada Mendel']],
    [
      'a nominal leads to the full name',
      '{ada:Ada Mendel} spoke.\n{ada.nominal:The Danish ‸diplomat} left.',
      ['0:0 Ada Mendel'],
    ],
    [
      'a surname before the full name leads forward to it',
      '{ada:‸Mendel} to go.\n{ada:Ada Mendel} will go.',
      ['1:0 Ada Mendel'],
    ],
    [
      'the introducing mention leads to all the others',
      '{ada:Ada‸ Mendel} spoke. {ada:Mendel} said {ada.pronoun:she} left.',
      ['0:18 Mendel', '0:30 she'],
    ],
    ['a second full name leads to the first', '{ada:Ada Mendel} spoke. {ada:Ada Men‸del} left.', ['0:0 Ada Mendel']],
    ['a single mention leads to itself', '{ada:Ada‸ Mendel} spoke.', ['0:0 Ada Mendel']],
    ['the caret may stand behind the name', '{ada:Ada Mendel} and {ada:Mendel}‸.', ['0:0 Ada Mendel']],
    ['beside every mention there is nothing', '{ada:Ada Mendel} sp‸oke.', []],
    [
      'inside a nominal the name of the place is the smaller unit',
      '{oslo:Oslo} calls. {ada:Ada Mendel}, {ada.nominal:{oslo:Os‸lo}’s envoy}, left.',
      ['0:0 Oslo'],
    ],
    [
      'around the name inside a nominal it is the person',
      '{oslo:Oslo} calls. {ada:Ada Mendel}, {ada.nominal:{oslo:Oslo}’s en‸voy}, left.',
      ['0:12 Ada Mendel'],
    ],
    ['a later trigger of a meeting leads to the first', 'They {#m:met}. The {#m:mee‸ting} was short.', ['0:5 met']],
    [
      'white space in the name may differ',
      '{ada:Mendel} of old. {ada:Ada\nMendel} {ada.pronoun:‸she}',
      ['0:15 Ada\nMendel'],
    ],
  ];
  for (const [why, marked, expected] of leads) {
    it(why, () => assert.deepEqual(targets(marked), expected));
  }

  it('goes to the longest name where no mention reads as the entity’s name', () => {
    const marked = '{un:UN} and {un:United Nations}. {un:the ‸UN}';
    assert.deepEqual(targets(marked, { entities: { un: { name: 'United Nations Organization' } } }), [
      '0:7 United Nations',
    ]);
  });

  it('takes the whole mention as its origin, not the word', () => {
    const { article, service, caret } = markedService(
      '{ada:Ada Mendel} spoke. {ada.nominal:The Danish ‸diplomat} left.',
    );
    const origins = service
      .definition(caret)
      .map((link) => link.originSelectionRange && shown(article, link.originSelectionRange));
    assert.deepEqual(origins, ['0:18 The Danish diplomat']);
  });
});
