import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSidecar, type SidecarNote } from '../../../src/features/sidecar';

describe('a note of publication days', () => {
  const cases: [why: string, note: string, read: SidecarNote][] = [
    ['gives the day of the file', '{ "published": { "a.txt": "2021-05-03", "*": "x" } }', { published: '2021-05-03' }],
    [
      'gives the day of all others',
      '{ "published": { "b.txt": "x", "*": "2021-05-07" } }',
      { published: '2021-05-07' },
    ],
    ['may name other files only', '{ "published": { "b.txt": "2021-05-03" } }', {}],
    ['may be without days', '{}', {}],
    ['has to be JSON', '{ "published": ', { problem: { code: 'noJson' } }],
    ['has to be an object', '["2021-05-03"]', { problem: { code: 'noDays' } }],
    ['has to give days by file', '{ "published": "2021-05-07" }', { problem: { code: 'noDays' } }],
    ['has to give a day', '{ "published": { "*": "7 May" } }', { problem: { code: 'noDay', found: '7 May' } }],
    ['has to give a day as text', '{ "published": { "a.txt": 2021 } }', { problem: { code: 'noDay', found: '2021' } }],
    [
      'does not put another day in the place of a wrong one',
      '{ "published": { "a.txt": null, "*": "2021-05-07" } }',
      { problem: { code: 'noDay', found: 'null' } },
    ],
    [
      'has to hold files in “published”',
      '{ "a.txt": "2021-05-07" }',
      { problem: { code: 'unknownKey', found: 'a.txt' } },
    ],
    [
      'still gives its days where there is a key too many',
      '{ "publisher": "Harbour News", "published": { "*": "2021-05-07" } }',
      { published: '2021-05-07', problem: { code: 'unknownKey', found: 'publisher' } },
    ],
  ];
  for (const [why, note, read] of cases) it(why, () => assert.deepEqual(readSidecar(note, 'a.txt'), read));

  it('is read whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (note) => void readSidecar(note, 'a.txt')));
  });
});
