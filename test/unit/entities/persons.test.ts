import assert from 'node:assert/strict';
import { personsOf, readMarked } from './markedArticle';

const cases: [behaviour: string, marked: string, expected: string[]][] = [
  ['takes the family name for the full name', '[p:Ana Ruiz] spoke. [p:Ruiz] left.', ['Ana Ruiz: Ana Ruiz | Ruiz']],
  [
    'takes a headline’s family name for the full name below',
    '[p:Ruiz] in town\n\n[p:Ana Ruiz] spoke.',
    ['Ana Ruiz: Ruiz | Ana Ruiz'],
  ],
  [
    'takes the first word for a name with the family name first',
    '[p:Wang Lei] spoke. [p:Wang] left.',
    ['Wang Lei: Wang Lei | Wang'],
  ],
  ['takes the given name, too', '[p:Laura Hale] spoke. [p:Laura] left.', ['Laura Hale: Laura Hale | Laura']],
  [
    'takes two family names',
    '[p:Enrique Soto Gil] spoke. [p:Soto Gil] left.',
    ['Enrique Soto Gil: Enrique Soto Gil | Soto Gil'],
  ],
  [
    'takes the first of two family names',
    '[p:Enrique Soto Gil] spoke. [p:Soto] left.',
    ['Enrique Soto Gil: Enrique Soto Gil | Soto'],
  ],
  [
    'takes a given name with “Mr.” where names are so used',
    '[p:Tandok Ahmad] met [p:Abu Ahmad]. Mr. [p:Tandok] left.',
    ['Tandok Ahmad: Tandok Ahmad | Tandok', 'Abu Ahmad: Abu Ahmad'],
  ],
  [
    'takes a patronymic',
    '[p:Rahman bin Yusof] spoke. [p:Rahman] left.',
    ['Rahman bin Yusof: Rahman bin Yusof | Rahman'],
  ],
  [
    'reads names past particles',
    '[p:Jan van der Berg] spoke. [p:Van der Berg] left. [p:Berg] smiled.',
    ['Jan van der Berg: Jan van der Berg | Van der Berg | Berg'],
  ],
  [
    'reads names past the Arabic article',
    '[p:Omar al-Said] spoke. [p:Said] left.',
    ['Omar al-Said: Omar al-Said | Said'],
  ],
  [
    'reads names past a middle initial',
    '[p:John F. Hale] spoke. [p:John Hale] left. [p:Hale] smiled.',
    ['John F. Hale: John F. Hale | John Hale | Hale'],
  ],
  [
    'reads names past Jr. and III',
    '[p:John Hale Jr.] spoke. [p:John Hale] left. [p:Hale] smiled.',
    ['John Hale Jr.: John Hale Jr. | John Hale | Hale'],
  ],
  [
    'takes a straight and a curly apostrophe for the same',
    "[p:Nora O’Dowd] spoke. [p:O'Dowd] left. [p:NORA O'DOWD] waved. [p:O’Dowd]’s team smiled.",
    ["Nora O’Dowd: Nora O’Dowd | O'Dowd | NORA O'DOWD | O’Dowd"],
  ],
  ['folds accents', '[p:Lü Wen] spoke. [p:Lu] left.', ['Lü Wen: Lü Wen | Lu']],
  ['folds capitals', '[p:ANA RUIZ] WINS\n\n[p:Ana Ruiz] spoke.', ['Ana Ruiz: ANA RUIZ | Ana Ruiz']],
  [
    'knows familiar forms of given names',
    '[p:William Hale] spoke. [p:Bill Hale] left.',
    ['William Hale: William Hale | Bill Hale'],
  ],
  [
    'knows a familiar form that stands alone',
    '[p:Benjamin Hale] spoke. [p:Benny] left.',
    ['Benjamin Hale: Benjamin Hale | Benny'],
  ],
  ['reads Ben as a given name', '[p:Ben Hale] spoke. [p:Hale] left.', ['Ben Hale: Ben Hale | Hale']],
  [
    'keeps two people of one family name apart',
    '[p:Ana Ruiz] met [p:Luis Ruiz].',
    ['Ana Ruiz: Ana Ruiz', 'Luis Ruiz: Luis Ruiz'],
  ],
  [
    'tells them apart by form of address',
    '[p:Ana Ruiz] met [p:Luis Ruiz]. Mr. [p:Ruiz] left.',
    ['Ana Ruiz: Ana Ruiz', 'Luis Ruiz: Luis Ruiz | Ruiz'],
  ],
  [
    'tells them apart by post',
    'Foreign Minister [p:Wang Lei] spoke. Spokesman [p:Wang Bo] spoke. Minister [p:Wang] left.',
    ['Wang Lei: Wang Lei | Wang', 'Wang Bo: Wang Bo'],
  ],
  [
    'keeps people of different names apart',
    '[p:John Hale] met [p:John Reed].',
    ['John Hale: John Hale', 'John Reed: John Reed'],
  ],
];

describe('persons and the forms of their names', () => {
  for (const [behaviour, marked, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(personsOf(marked), expected);
    });
  }

  it('names the other candidate, and is unsure, where the text leaves it open', () => {
    const { entities } = readMarked('[p:Wang Lei] and [p:Wang Bo] came. [p:Wang] left.');
    const bare = entities.list
      .flatMap((entity) => entity.mentions)
      .find(({ mention }) => mention.end - mention.start === 4);
    assert.ok(bare && bare.confidence < 0.6);
    assert.equal(bare.candidates?.length, 1);
    assert.ok(entities.byId.has(bare.candidates[0] as string));
  });

  it('gives ids made from kind and name, the same whatever stands before', () => {
    const ids = (marked: string) => readMarked(marked).entities.list.map(({ id }) => id);
    assert.deepEqual(ids('[p:Ana Ruiz] is in [l:Lima].'), ['person:ana-ruiz', 'place:lima']);
    assert.deepEqual(ids('Good news. [p:Ana Ruiz] is in [l:Lima].'), ['person:ana-ruiz', 'place:lima']);
  });

  it('gives two entities of one name two ids', () => {
    const { entities } = readMarked('Mr. [p:Hale] met Mrs. [p:Hale].');
    assert.deepEqual(
      entities.list.map(({ id }) => id),
      ['person:hale', 'person:hale~2'],
    );
  });

  const rolesOf = (marked: string): string[] => {
    const { text, entities } = readMarked(marked);
    const persons = entities.list.filter(({ kind }) => kind === 'person');
    return persons.map(({ name, roles }) =>
      [name, ...roles.map(({ start, end }) => text.slice(start, end))].join(': '),
    );
  };

  it('lists a post once, in its fullest form', () => {
    const marked = 'President [p:Luis Gil] left. Chilean President [p:Luis Gil] came. [p:Gil], the president, spoke.';
    assert.deepEqual(rolesOf(marked), ['Luis Gil: Chilean President']);
    assert.deepEqual(rolesOf('Vice-president [p:Ann Lowe] left. [p:Lowe], the vice president, spoke.'), [
      'Ann Lowe: Vice-president',
    ]);
  });

  it('keeps posts that are not the same', () => {
    const marked = 'Deputy Minister [p:Luis Gil] left. [p:Eva Soto] is a minister. Minister [p:Gil] was deputy leader.';
    assert.deepEqual(rolesOf(marked), ['Luis Gil: Deputy Minister: Minister: deputy leader', 'Eva Soto: minister']);
  });

  it('takes the office from a noun phrase where no title gives one', () => {
    const marked = 'Mr. [p:Luis Gil] met his Chilean counterpart [p:Ann Lowe]. The Chilean foreign minister smiled.';
    assert.deepEqual(rolesOf(marked), ['Luis Gil', 'Ann Lowe: Chilean foreign minister']);
  });

  it('lists posts, but neither forms of address nor relations', () => {
    const { text, entities } = readMarked('Mr. [p:Luis Gil], the mayor of [l:Lima], and his wife, [p:Eva Gil], came.');
    assert.deepEqual(
      entities.list
        .filter(({ kind }) => kind === 'person')
        .map(({ name, roles }) => [name, ...roles.map((role) => text.slice(role.start, role.end))]),
      [['Luis Gil', 'mayor of Lima'], ['Eva Gil']],
    );
  });
});
