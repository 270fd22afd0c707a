import assert from 'node:assert/strict';
import { readMarked } from './markedArticle';

function clusters(marked: string): string[] {
  const { text, entities } = readMarked(marked);
  return entities.list.map(({ mentions }) =>
    mentions.map(({ mention }) => text.slice(mention.start, mention.end)).join(' | '),
  );
}

const cases: [behaviour: string, marked: string, expected: string[]][] = [
  [
    'takes the names of a country for one',
    '[l:US] and [l:U.S.] and [l:United States] and [l:America].',
    ['US | U.S. | United States | America'],
  ],
  [
    'takes an acronym in brackets for the name',
    'The [o:Fair Trade Forum] ([o:FTF]) met. The [o:FTF] agreed.',
    ['Fair Trade Forum | FTF | FTF'],
  ],
  [
    'takes an acronym written like a word',
    'The [o:Asia-Pacific Trade Accord] ([o:Apta]) met. [o:Apta] agreed.',
    ['Asia-Pacific Trade Accord | Apta | Apta'],
  ],
  [
    'takes another name in brackets that the article goes on to use',
    'The [o:Ministry of Trade] (Medag) met. [o:Medag] agreed.',
    ['Ministry of Trade | Medag'],
  ],
  [
    'does not take the source in brackets for the name before',
    'The [o:Hale Group] ([o:Reuters]) met. [o:Reuters] agreed.',
    ['Hale Group', 'Reuters | Reuters'],
  ],
  ['takes initials for the name', 'The [o:Fair Trade Forum] met. The [o:FTF] agreed.', ['Fair Trade Forum | FTF']],
  ['knows international acronyms', '[o:UN] and [o:United Nations] and [o:U.N.].', ['UN | United Nations | U.N.']],
  ['knows numbered groups', '[o:Group of Seven] and [o:G7].', ['Group of Seven | G7']],
  [
    'takes the end of a name for the name',
    '[o:UN Security Council] met. The [o:Security Council] agreed.',
    ['UN Security Council | Security Council'],
  ],
  [
    'takes a distinctive first word for the name',
    '[o:Zenith News Agency] said. [o:Zenith] added.',
    ['Zenith News Agency | Zenith'],
  ],
  [
    'keeps organizations of one beginning apart',
    '[o:National Bank] and [o:National Party].',
    ['National Bank', 'National Party'],
  ],
  [
    'keeps a place and an organization of one name apart',
    '[l:Washington] and [o:Washington].',
    ['Washington', 'Washington'],
  ],
  [
    'leaves open what a short form of two names stands for',
    '[o:Lima Trade Court] and [o:Quito Trade Court] and the [o:Trade Court].',
    ['Lima Trade Court', 'Quito Trade Court', 'Trade Court'],
  ],
];

describe('organizations and places', () => {
  for (const [behaviour, marked, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(clusters(marked), expected);
    });
  }
});
