import assert from 'node:assert/strict';
import { readMarked } from '../entities/markedArticle';

function names(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return mentions.names.map(({ start, end, kind }) => `${text.slice(start, end)} (${kind})`);
}

const cases: [behaviour: string, marked: string, expected: string[]][] = [
  [
    'finds a family name that nobody marked',
    '[p:Ana Ruiz] spoke. Then Ruiz left.',
    ['Ana Ruiz (person)', 'Ruiz (person)'],
  ],
  ['finds it before the full name', 'Ruiz wins\n\n[p:Ana Ruiz] spoke.', ['Ruiz (person)', 'Ana Ruiz (person)']],
  [
    'finds a family name that stands first',
    '[p:Wang Lei] spoke. Then Wang left.',
    ['Wang Lei (person)', 'Wang (person)'],
  ],
  [
    'finds both names in a compound',
    '[p:Ana Ruiz] met [p:John Hale]. The Ruiz-Hale talks failed.',
    ['Ana Ruiz (person)', 'John Hale (person)', 'Ruiz (person)', 'Hale (person)'],
  ],
  [
    'finds it before a common noun',
    '[p:Ana Ruiz] spoke. The Ruiz administration is new.',
    ['Ana Ruiz (person)', 'Ruiz (person)'],
  ],
  ['finds a full name in capitals', 'ANA RUIZ WINS\n\n[p:Ana Ruiz] spoke.', ['ANA RUIZ (person)', 'Ana Ruiz (person)']],
  ['does not find it in a longer name', '[p:Ana Ruiz] spoke. The Ruiz Foundation is new.', ['Ana Ruiz (person)']],
  ['does not take a month for a family name', '[p:Laura May] spoke. It is over in May 2020.', ['Laura May (person)']],
  ['does not take a word in lower case', '[p:Laura Rose] spoke. Prices rose.', ['Laura Rose (person)']],
  [
    'takes somebody named like a place for a person',
    '[p:Laura Lima] spoke. [l:Lima] claims to know.',
    ['Laura Lima (person)', 'Lima (person)'],
  ],
  [
    'keeps the place after “in”',
    '[p:Laura Lima] spoke. She lives in [l:Lima].',
    ['Laura Lima (person)', 'Lima (place)'],
  ],
  [
    'keeps the place where both are spoken of',
    '[p:Laura Lima] lives in [l:Lima]. [l:Lima] has parks.',
    ['Laura Lima (person)', 'Lima (place)', 'Lima (place)'],
  ],
  [
    'takes the given name of only one person for that person, whatever it was read as',
    'Minister [p:Tandok Osman] met [p:Osman Yahya]. “No,” said [l:Tandok]. [l:Tandok] said so twice.',
    ['Tandok Osman (person)', 'Osman Yahya (person)', 'Tandok (person)', 'Tandok (person)'],
  ],
  [
    'keeps a place that is somebody’s given name, too',
    '[p:Jordan Hale] spoke. [l:Jordan] said no.',
    ['Jordan Hale (person)', 'Jordan (place)'],
  ],
  [
    'leaves a given name that two people bear',
    'Minister [p:Tandok Osman] met [p:Tandok Yahya]. [o:Tandok] said no.',
    ['Tandok Osman (person)', 'Tandok Yahya (person)', 'Tandok (organization)'],
  ],
  [
    'knows a name by either apostrophe',
    "[p:Nora O’Dowd] spoke. “No,” said [o:O'Dowd]. Then O'Dowd left.",
    ['Nora O’Dowd (person)', "O'Dowd (person)", "O'Dowd (person)"],
  ],
  [
    'takes a single name that was read as a person twice',
    '[p:Zorba] spoke. [p:Zorba] left. We saw Zorba there.',
    ['Zorba (person)', 'Zorba (person)', 'Zorba (person)'],
  ],
];

describe('the names of an article, made consistent', () => {
  for (const [behaviour, marked, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(names(marked), expected);
    });
  }
});
