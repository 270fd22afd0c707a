import assert from 'node:assert/strict';
import { reported } from './reported';

/** Name of the construction, text, and the quotes expected in it. */
type Case = [string, string, string[]];

const direct: Case[] = [
  [
    'a quotation before its attribution',
    '“We will rebuild the bridge,” Keller said.',
    ['direct · Keller · said · “We will rebuild the bridge,”'],
  ],
  [
    'a quotation with the verb first',
    '“We will rebuild the bridge,” said Anna Keller, the mayor of Brunnstadt.',
    ['direct · Anna Keller · said · “We will rebuild the bridge,”'],
  ],
  [
    'a quotation after the cue and the addressee',
    'Keller told reporters: “The bridge is safe.”',
    ['direct · Keller · told reporters · “The bridge is safe.”'],
  ],
  [
    'a quotation that the attribution interrupts',
    '“The bridge,” he said, “is older than any of us.”',
    ['direct · he · said · “The bridge,” + “is older than any of us.”'],
  ],
  [
    'a second quoted sentence without a cue',
    '“The bridge is safe,” Keller said. “Nobody needs to worry.”',
    ['direct · Keller · said · “The bridge is safe,” + “Nobody needs to worry.”'],
  ],
  [
    'a question with the cue behind the mark',
    '“Who will pay for it?” Keller asked.',
    ['direct · Keller · asked · “Who will pay for it?”'],
  ],
  [
    'a quotation that goes on in the next paragraph',
    '“The bridge is safe. We checked every cable.\n\n“Nobody needs to worry,” said Keller.',
    ['direct · Keller · said · “The bridge is safe. We checked every cable. + “Nobody needs to worry,”'],
  ],
  ['a name and a colon', 'Keller: “The bridge is safe.”', ['direct · Keller · – · “The bridge is safe.”']],
  [
    'a name after a dash',
    '“Nobody asked us before they closed it.” — Anna Keller',
    ['direct · Anna Keller · – · “Nobody asked us before they closed it.”'],
  ],
  [
    'a short quotation before an adjunct at the end of the text',
    'Hill said “no way,” at noon.',
    ['direct · Hill · said · “no way,”'],
  ],
  [
    'a short quotation before an adjunct and a paragraph without a verb',
    'Hill said “no way,” at noon.\n\nOld stones and a rusty rail.',
    ['direct · Hill · said · “no way,”'],
  ],
  [
    'a short quotation before an adjunct and a paragraph with a verb',
    'Hill said “no way,” at noon.\n\nThe old bridge was built in 1931.',
    ['direct · Hill · said · “no way,”'],
  ],
  ['straight marks', '"The bridge is safe," Keller added.', ['direct · Keller · added · "The bridge is safe,"']],
];

const mixed: Case[] = [
  [
    'quoted words inside a paraphrase',
    'Keller said the old bridge was “a danger to everyone”.',
    ['mixed · Keller · said · the old bridge was “a danger to everyone”'],
  ],
  [
    'a paraphrase before the cue',
    'The city wants to make sure “that nobody gets hurt,” she told reporters.',
    ['mixed · she · told reporters · The city wants to make sure “that nobody gets hurt,”'],
  ],
  [
    'a sentence of which the second half is quoted',
    'It was, she said, “a disaster”.',
    ['mixed · she · said · It was + “a disaster”'],
  ],
  [
    'a name that is given',
    'Keller called the plan “absurd” in a speech.',
    ['mixed · Keller · called · the plan “absurd”'],
  ],
];

const indirect: Case[] = [
  [
    'a deed told within reported words is no speech of its own',
    'Twelve guests of the mayor had also confirmed their attendance, Keller said.',
    ['indirect · Keller · said · Twelve guests of the mayor had also confirmed their attendance'],
  ],
  [
    'a clause with that',
    'Officials said on Monday that the bridge would close.',
    ['indirect · Officials · said · the bridge would close'],
  ],
  [
    'a clause without that, after a day',
    'Keller said Friday she was confident the bridge would open.',
    ['indirect · Keller · said · she was confident the bridge would open'],
  ],
  [
    'a clause before the attribution',
    'The bridge will close in May, the ministry said in a statement.',
    ['indirect · the ministry · said · The bridge will close in May'],
  ],
  [
    'a source with an apposition between commas',
    'Anna Keller, head of the Institute for Bridges, said the cables were old.',
    ['indirect · Anna Keller · said · the cables were old'],
  ],
  [
    'according to',
    'The bridge will close in May, according to a city official.',
    ['indirect · a city official · according to · The bridge will close in May'],
  ],
  [
    'a second cue of the same speaker',
    'The bridge will close, said Keller, adding that ferries would run.',
    ['indirect · Keller · said · The bridge will close', 'indirect · Keller · adding · ferries would run'],
  ],
  [
    'a report inside a report',
    'Analysts said that state media said the bridge was safe.',
    [
      'indirect · Analysts · said · state media said the bridge was safe',
      'indirect · state media · said · the bridge was safe',
    ],
  ],
  [
    'somebody urged to do something',
    'Keller urged the council to repair the bridge.',
    ['indirect · Keller · urged the council · to repair the bridge'],
  ],
  [
    'an accusation',
    'Keller accused the company of hiding the damage.',
    ['indirect · Keller · accused · the company of hiding the damage'],
  ],
  [
    'a relative clause',
    'It angered the company, which has accused Keller of lying.',
    ['indirect · the company · accused · Keller of lying'],
  ],
  [
    'a noun that reports, its source before or after it',
    'He rejected claims by the company that the cables were new.',
    ['indirect · the company · claims · the cables were new'],
  ],
  [
    'an attribution in the middle',
    'The bridge, officials say, is likely to close.',
    ['indirect · officials · say · The bridge + is likely to close'],
  ],
  [
    'what one source quotes from another',
    'The paper quoted Keller as saying the bridge was safe.',
    ['indirect · Keller · saying · the bridge was safe'],
  ],
  [
    'a relative clause between commas',
    'Keller, who said that the bridge was safe, has left the city.',
    ['indirect · Keller · said · the bridge was safe'],
  ],
  [
    'two speakers in one sentence',
    'The police say 14 people were hurt, but local doctors say there were more.',
    ['indirect · The police · say · 14 people were hurt', 'indirect · local doctors · say · there were more'],
  ],
];

const none: Case[] = [
  ['scare quotes of the narrator', 'The so-called “miracle bridge” was closed again on Sunday.', []],
  ['the title of a work', 'The film “The Last Bridge” opened in May.', []],
  ['plans and hopes', 'Keller plans to rebuild the bridge and hopes to finish it in May.', []],
  ['a deed whose verb could be a word', 'Rebels attacked the bridge after the company pressed ahead.', []],
  ['what was not said', 'Keller did not say whether the bridge would close.', []],
  ['the accused', 'The three men accused of the attack were in court.', []],
  ['what may be said one day', 'Keller is expected to announce a new plan.', []],
];

function check(group: Case[]): void {
  for (const [name, text, expected] of group) it(name, () => assert.deepEqual(reported(text), expected));
}

describe('Direct speech is found in', () => check(direct));
describe('Mixed speech is found in', () => check(mixed));
describe('Indirect speech is found in', () => check(indirect));
describe('No speech is found in', () => check(none));

describe('A programme or a book in quotation marks', () => {
  it('is not what the guest says', () => {
    assert.deepEqual(reported('In an interview on “Morning Talk,” Keller said the bridge was safe.'), [
      'indirect · Keller · said · the bridge was safe',
    ]);
  });

  it('belongs to the addressee', () => {
    assert.deepEqual(reported('Keller told CNN’s “Morning Talk” that the bridge was safe.'), [
      'indirect · Keller · told CNN’s “Morning Talk” · the bridge was safe',
    ]);
  });
});
