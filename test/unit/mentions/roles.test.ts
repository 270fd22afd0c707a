import assert from 'node:assert/strict';
import { readMarked } from '../entities/markedArticle';

/** The posts that a sentence gives, as "title > name". */
function posts(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return mentions.roles.map(({ start, end, holder }) => {
    const name = mentions.names[holder];
    return `${text.slice(start, end)} > ${name ? text.slice(name.start, name.end) : '?'}`;
  });
}

const cases: [behaviour: string, marked: string, expected: string[]][] = [
  ['reads a post right before a name', 'Foreign Minister [p:Ana Ruiz] spoke.', ['Foreign Minister > Ana Ruiz']],
  [
    'takes a country into the title',
    '[l:US] Secretary of State [p:John Hale] will visit.',
    ['US Secretary of State > John Hale'],
  ],
  [
    'takes an adjective of nationality into the title',
    'She met Spanish Prime Minister [p:Luis Gil].',
    ['Spanish Prime Minister > Luis Gil'],
  ],
  [
    'takes a country as possessor into the title',
    '[l:Chile]’s UN envoy [p:Eva Soto] said so.',
    ['Chile’s UN envoy > Eva Soto'],
  ],
  [
    'leaves a person as possessor out of the title',
    'It was [p:Gil]’s national security adviser [p:Eva Soto].',
    ['national security adviser > Eva Soto'],
  ],
  [
    'leaves the article out of the title',
    'The former president [p:Luis Gil] was there.',
    ['former president > Luis Gil'],
  ],
  [
    'keeps an organization before the post',
    '[o:State Department] spokesman [p:Tom Reed] said so.',
    ['State Department spokesman > Tom Reed'],
  ],
  [
    'reads a post in apposition',
    '[p:Eva Soto], a specialist on trade law at [o:Lima University], said so.',
    ['specialist on trade law at Lima University > Eva Soto'],
  ],
  [
    'ends a post in apposition before a place',
    '[p:Eva Soto], a dentist from [l:Lima], said so.',
    ['dentist > Eva Soto'],
  ],
  [
    'reads a post in apposition without an article',
    '[p:Eva Soto], director of the [o:Ocean Institute], said so.',
    ['director of the Ocean Institute > Eva Soto'],
  ],
  [
    'reads a post with what it is of, wherever the phrase ends',
    'So said [p:Eva Soto], director of the [o:Ocean Institute] think tank in town.',
    ['director of the Ocean Institute > Eva Soto'],
  ],
  ['looks past an age', '[p:Eva Soto], 44, a senior analyst, said so.', ['senior analyst > Eva Soto']],
  [
    'reads a post before a name between commas',
    'The leader of the [o:Reform Party], [p:Eva Soto], said so.',
    ['leader of the Reform Party > Eva Soto'],
  ],
  [
    'reads a post of somebody’s before a name between commas',
    'So said his deputy, [p:Eva Soto].',
    ['deputy > Eva Soto'],
  ],
  [
    'reads a post of a person’s before a name between commas',
    '[p:Gil]’s chief of staff, [p:Eva Soto], wrote so.',
    ['chief of staff > Eva Soto'],
  ],
  [
    'reads a post with “a” before a name between commas',
    'A spokesman for the team, [p:Tom Reed], denied it.',
    ['spokesman for the team > Tom Reed'],
  ],
  ['gives nobody in a list the post before', 'A priest, [p:Eva Soto], and a nurse came.', []],
  [
    'reads two posts that share an article before a name between commas',
    'The founder and chief executive, [p:Eva Soto], left.',
    ['founder > Eva Soto', 'chief executive > Eva Soto'],
  ],
  [
    'gives a plural to each name in a list',
    'Senators [p:Tom Reed] and [p:Eva Soto] came.',
    ['Senators > Tom Reed', 'Senators > Eva Soto'],
  ],
  ['takes no plural for the title of one person', '[p:Soto] told reporters [p:Gil] had no plans.', []],
  ['takes no verb for a title', '[l:Chile]’s [p:Gil] hosts [p:Soto].', []],
  [
    'reads two posts joined after a name',
    '[p:Eva Soto], owner and manager of the [o:Hale Inn], left.',
    ['owner and manager of the Hale Inn > Eva Soto'],
  ],
  [
    'reads two posts joined after a copula',
    '[p:Eva Soto] is a lawyer and former mayor of [l:Lima].',
    ['lawyer and former mayor of Lima > Eva Soto'],
  ],
  [
    'reads a post after a copula',
    '[p:Eva Soto] is [l:Chile]’s senior envoy in town.',
    ['Chile’s senior envoy > Eva Soto'],
  ],
  [
    'leaves the verb out of a post that somebody was given',
    '[p:Soto] was elected vice-chairman.',
    ['vice-chairman > Soto'],
  ],
  [
    'goes on after an acronym',
    'The head of the [o:UN] refugee agency, [p:Eva Soto], left.',
    ['head of the UN refugee agency > Eva Soto'],
  ],
  [
    'reads a post and a title before one name',
    'The head of the [o:Army], Gen. [p:Eva Soto], left.',
    ['head of the Army > Eva Soto', 'Gen. > Eva Soto'],
  ],
  [
    'reads the office that someone holds',
    '[p:Soto], who holds the largely ceremonial title of vice-president, came.',
    ['vice-president > Soto'],
  ],
  [
    'reads two posts joined before a name',
    'The former president and leading presidential candidate [p:Luis Gil] came.',
    ['former president > Luis Gil', 'leading presidential candidate > Luis Gil'],
  ],
  [
    'reads a double post as one title',
    'State Councilor and Foreign Minister [p:Wu Lan] came.',
    ['State Councilor and Foreign Minister > Wu Lan'],
  ],
  [
    'gives a plural title to each name',
    'Reps. [p:Zoe Hart] and [p:Ann Lowe] agreed.',
    ['Reps. > Zoe Hart', 'Reps. > Ann Lowe'],
  ],
  [
    'gives a counted plural to the names that follow',
    'Two analysts, [p:Eva Soto] and [p:Tom Reed], agreed.',
    ['analysts > Eva Soto', 'analysts > Tom Reed'],
  ],
  ['reads short titles', 'Sen. [p:Ann Lowe] and Gov. [p:Tom Reed] agreed.', ['Sen. > Ann Lowe', 'Gov. > Tom Reed']],
  ['reads forms of address', 'Mr. [p:Reed] and Mrs [p:Lowe] agreed.', ['Mr. > Reed', 'Mrs > Lowe']],
  ['gives no post across the verb of a clause', 'After she met [p:Luis Gil], the president of [l:Chile] said no.', []],
  ['gives no post before a list of people', 'The president met ministers, [p:Luis Gil] and [p:Eva Soto].', []],
];

describe('posts and titles', () => {
  for (const [behaviour, marked, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(posts(marked), expected);
    });
  }
});
