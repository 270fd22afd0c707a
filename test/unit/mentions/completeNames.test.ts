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
