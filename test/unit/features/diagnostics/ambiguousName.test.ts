import assert from 'node:assert/strict';
import { foundIn, uri } from './foundIn';

const found = (text: string) => foundIn('ambiguousName', text);
const introduction = 'Senator Ada Lind met her cousin, the painter Carla Lind, in Oslo on Monday.';

describe('a name that could be either of two people', () => {
  it('is found where both were spoken of just before', () => {
    const [hint, ...more] = found(`${introduction} Lind said the talks had gone well.`);
    assert.equal(more.length, 0);
    assert.equal(hint?.words, 'Lind');
    assert.match(hint?.message ?? '', /“Lind” could be (Ada Lind or Carla Lind|Carla Lind or Ada Lind)\./);
    assert.equal(hint?.related.length, 2);
  });

  it('is told once for each name', () => {
    const hints = found(`${introduction} Lind said the talks had gone well. Lind left on Tuesday. Then Lind returned.`);
    assert.equal(hints.length, 1);
  });

  it('offers each of the two', () => {
    const [hint] = found(`${introduction} Lind said the talks had gone well.`);
    const fixes = hint?.fixes.filter(({ command }) => command?.command === 'readout.correctReference') ?? [];
    assert.deepEqual(fixes.map(({ title }) => title).sort(), ['This is Ada Lind', 'This is Carla Lind']);
    const [given, range, name, kind] = fixes[0]?.command?.arguments ?? [];
    assert.equal(given, uri);
    assert.deepEqual(range, hint?.diagnostic.range);
    assert.equal(`This is ${name}`, fixes[0]?.title);
    assert.equal(kind, 'person');
  });

  for (const words of [
    'eventually said',
    'named a successor',
    'campaigned for it',
    'erased a line',
    'rallied behind it',
  ]) {
    it(`is found before a word that only begins like one of a family or a team: “${words}”`, () => {
      assert.equal(found(`${introduction} Lind ${words} on Tuesday.`).length, 1);
    });
  }

  for (const [why, text] of [
    ['the full name is repeated', `${introduction} Ada Lind said the talks had gone well.`],
    ['nobody else has that name', 'Senator Ada Lind met the painter Carla Berg. Lind said the talks had gone well.'],
    [
      'only one of them was spoken of since, by other words',
      `${introduction} The senator had asked for it. Lind said the talks had gone well.`,
    ],
    [
      'the other is called by the given name',
      `${introduction} Carla is the younger. Lind said the talks had gone well.`,
    ],
    ['the family is meant', `${introduction} The Lind family lives in Bergen. A Lind rally was held on Tuesday.`],
  ] as const) {
    it(`is none where ${why}`, () => assert.deepEqual(found(text), []));
  }

  it('is none where a pronoun behind it tells a woman from a man', () => {
    const text =
      'Senator Ada Lind said she would go. Her brother Bo Lind said he would not. Lind took her time before the vote.';
    assert.deepEqual(found(text), []);
  });

  it('is none where one of the two was last named long ago', () => {
    const filler = 'The harbour was quiet and the boats lay still in the rain. '.repeat(12);
    assert.deepEqual(found(`${introduction} ${filler} Carla Lind arrived. Lind said the talks had gone well.`), []);
  });
});
