import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changePeople, type PeopleChange, peopleStepOf, readPeople } from '../../../src/corrections/people';

const ada = { kind: 'person', name: 'Ada Mendel' } as const;
const file = `{
  // Who is who in the north
  "people": [
    {
      "name": "Ada Mendel",
      "preferred": "Mendel",
      "aliases": ["A. Mendel"],
      "born": 1970
    },
    { "name": "Nordbank", "kind": "organization" }
  ],
  "from": "the desk"
}
`;

const codesIn = (text: string) => readPeople(text).problems.map(({ code }) => code);

describe('the file of names', () => {
  it('is read with kinds, preferred names and aliases', () => {
    assert.deepEqual(readPeople(file), {
      names: [
        { ...ada, preferred: 'Mendel', aliases: ['A. Mendel'] },
        { kind: 'organization', name: 'Nordbank' },
      ],
      problems: [],
    });
  });

  it('is made where there is none', () => {
    const made = changePeople('', [{ put: { ...ada, roles: ['mayor'] } }]) ?? '';
    assert.deepEqual(readPeople(made), { names: [{ ...ada, roles: ['mayor'] }], problems: [] });
    assert.equal(changePeople(made, [{ remove: ada }])?.replace(/\s/g, ''), '{"people":[]}');
  });

  it('is changed where it must be, and nowhere else', () => {
    const changed = changePeople(file, [{ put: { ...ada, preferred: 'Ms Mendel', aliases: ['A. Mendel'] } }]);
    assert.equal(changed, file.replace('"Mendel"', '"Ms Mendel"'));
  });

  it('keeps unknown keys of an entry', () => {
    const changed = changePeople(file, [{ put: ada }]) ?? '';
    assert.match(changed, /"born": 1970/);
    assert.match(changed, /Who is who in the north/);
    assert.deepEqual(readPeople(changed).names[0], ada);
  });

  it('tells a person from an organization of the same name', () => {
    const changed = changePeople(file, [{ put: { kind: 'person', name: 'Nordbank' } }]) ?? '';
    assert.equal(readPeople(changed).names.length, 3);
  });

  const broken: [string, string, number][] = [
    ['{"people": [{"name": "Ada Mendel"}', 'syntax', 1],
    ['{"people": {}}', 'noPeople', 0],
    ['[]', 'noPeople', 0],
    ['{"people": [{"name": "Ada Mendel"}, {"kind": "person"}]}', 'noName', 1],
    ['{"people": [{"name": "Ada Mendel"}, "Bo"]}', 'noName', 1],
    ['{"people": [{"name": "Ada Mendel", "aliases": "A."}]}', 'wrongValue', 1],
    ['{"people": [{"name": "Ada Mendel"}, {"name": "X", "kind": "ship"}]}', 'wrongValue', 1],
    ['{"people": [{"name": "Ada Mendel"}, {"name": "Ada Mendel"}]}', 'twice', 1],
    ['{"people": [\n<<<<<<< HEAD\n{"name": "Ada Mendel"},\n=======\n]}', 'mergeMarker', 1],
  ];
  for (const [text, code, names] of broken) {
    it(`says what is wrong, and reads the rest: ${code} in ${text.slice(0, 60)}`, () => {
      assert.ok(codesIn(text).includes(code as never), codesIn(text).join());
      assert.equal(readPeople(text).names.length, names);
    });
  }

  it('takes the names of both sides of a merge, and is not changed before it is mended', () => {
    const text = '{"people": [\n<<<<<<< HEAD\n{"name": "Ada Mendel"}\n=======\n{"name": "Bo Lind"}\n>>>>>>> x\n]}';
    assert.deepEqual(
      readPeople(text).names.map(({ name }) => name),
      ['Ada Mendel', 'Bo Lind'],
    );
    assert.equal(changePeople(text, [{ put: ada }]), undefined);
  });

  it('does not count the names that neither side of a merge has any more', () => {
    const sides = [
      '<<<<<<< HEAD',
      '{"name": "Ada Mendel"}',
      '||||||| base',
      '{"name": "Eve Holm"},',
      '{"name": "Old"}',
    ];
    for (const ending of ['\n', '\r\n']) {
      const text = ['{"people": [', ...sides, '=======', '{"name": "Bo Lind"}', '>>>>>>> x', ']}'].join(ending);
      assert.deepEqual(
        readPeople(text).names.map(({ name }) => name),
        ['Ada Mendel', 'Bo Lind'],
      );
      assert.deepEqual(codesIn(text), Array(4).fill('mergeMarker'));
      assert.equal(changePeople(text, [{ put: ada }]), undefined);
    }
  });

  const backIn = (changes: PeopleChange[], meanwhile: (text: string) => string) => {
    const takeBack = peopleStepOf(file, changes);
    assert.ok(takeBack);
    return changePeople(meanwhile(changePeople(file, changes) ?? ''), [{ takeBack }]);
  };

  it('has an entry again as it stood when its removal is taken back', () => {
    assert.equal(
      backIn([{ remove: ada }], (text) => text),
      file,
    );
    const back = backIn([{ remove: ada }], (text) => text.replace('the desk', 'the north desk')) ?? '';
    assert.match(back, /north desk/);
    assert.match(back, /"born": 1970/);
    assert.deepEqual(
      readPeople(back).names.map(({ name }) => name),
      ['Ada Mendel', 'Nordbank'],
    );
  });

  it('loses just what was added when that is taken back, and nothing that was added by hand', () => {
    const byHand = (text: string) => text.replace('"A. Mendel"', '"Dr Mendel", "A. Mendel"');
    const added = { put: { ...ada, preferred: 'Ms Mendel', aliases: ['A. Mendel', 'Mme Mendel'] } };
    assert.deepEqual(readPeople(backIn([added], byHand) ?? '').names[0], {
      ...ada,
      preferred: 'Mendel',
      aliases: ['Dr Mendel', 'A. Mendel'],
    });
    const bo = { kind: 'person', name: 'Bo Lind' } as const;
    const elsewhere = (text: string) => text.replace('the desk', 'us');
    assert.equal(readPeople(backIn([{ put: { ...bo, roles: ['mayor'] } }], elsewhere) ?? '').names.length, 2);
    const more = (text: string) => changePeople(text, [{ put: { ...bo, roles: ['mayor', 'poet'] } }]) ?? '';
    assert.deepEqual(readPeople(backIn([{ put: { ...bo, roles: ['mayor'] } }], more) ?? '').names[2], {
      ...bo,
      roles: ['poet'],
    });
  });

  it('never throws', () => {
    const some = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `{"people": ${json}}`),
    );
    fc.assert(
      fc.property(some, (text) => {
        readPeople(text);
        const changed = changePeople(text, [{ put: ada }]);
        if (changed !== undefined) assert.ok(readPeople(changed).names.some(({ name }) => name === ada.name));
      }),
    );
  });
});
