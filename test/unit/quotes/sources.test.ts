import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import { reported } from './reported';

/** Name of the construction, text, and the quotes expected in it. */
type Case = [string, string, string[]];

const apposed: Case[] = [
  [
    'a name after the description',
    'A spokesman for the team, Eric Dunn, said that the meeting took place.',
    ['indirect · Eric Dunn · said · the meeting took place'],
  ],
  [
    'a name after the description behind the verb',
    '“I will leave,” said his deputy, Grace Lado.',
    ['direct · Grace Lado · said · “I will leave,”'],
  ],
  [
    'a name after a longer description',
    '“We need help,” Keller’s chief of staff, Andri Okafor, wrote.',
    ['direct · Andri Okafor · wrote · “We need help,”'],
  ],
  [
    'a name after “according to”',
    'The bridge is safe, according to his lawyer, Peter Hill.',
    ['indirect · Peter Hill · according to · The bridge is safe'],
  ],
  [
    'a noun that no list has, with the name',
    'Her clerk, Amy, said she would decide.',
    ['indirect · Amy · said · she would decide'],
  ],
  [
    'whom “who” stands for behind a description',
    'Keller met Anna Hill, the mayor of Brunnstadt, who told her that the bridge was old.',
    ['indirect · Anna Hill · told her · the bridge was old'],
  ],
  ['an agency that is spelled like a pronoun', 'WHO says they are ill.', ['indirect · WHO · says · they are ill']],
  [
    'who goes on after “but”, not the video he speaks of',
    'Keller said the video should be shown but said “the question is when.”',
    ['indirect · Keller · said · the video should be shown', 'direct · Keller · said · “the question is when.”'],
  ],
  [
    'who wrote the sentence around the gerund',
    'Keller told the crowd that we must go on, saying that the bridge matters.',
    ['indirect · Keller · told the crowd · we must go on', 'indirect · Keller · saying · the bridge matters'],
  ],
  [
    'who sent the letter, not the letter',
    'One of the men who sent the letter called Keller a fraud.',
    ['indirect · the men · called · Keller a fraud'],
  ],
  ['another', 'Another said it was worse.', ['indirect · Another · said · it was worse']],
];

const cues: Case[] = [
  [
    'a question with the verb first',
    '"Is it over?" asked John Deng, a trader.',
    ['direct · John Deng · asked · "Is it over?"'],
  ],
  ['an answer', '"No," his brother Peter answered.', ['direct · his brother Peter · answered · "No,"']],
  [
    'both halves, with a gesture between',
    '“I think,” Keller added, pausing, “that they forgot us.”',
    ['direct · Keller · added · “I think,” + “that they forgot us.”'],
  ],
  [
    'the claim up to the verb that judges it',
    'Keller’s claim that the bridge was safe is false, Hill said.',
    [
      'indirect · Hill · said · Keller’s claim that the bridge was safe is false',
      'indirect · Keller · claim · the bridge was safe',
    ],
  ],
  [
    'the story behind the words that open it',
    'By 2025, Keller said, the bridge will be closed.',
    ['indirect · Keller · said · the bridge will be closed'],
  ],
  [
    'a clause that is continued after the attribution',
    'Keller hopes, Hill said, that the bridge is safe.',
    ['indirect · Hill · said · Keller hopes + the bridge is safe'],
  ],
  [
    'what is said of something, with what it is said of',
    'They found an object that the army said was flying over the bridge.',
    ['indirect · the army · said · an object + was flying over the bridge'],
  ],
  [
    'the name that is given, to its closing mark',
    'It is closed because of what the lawmakers called “fraud” and nobody was punished.',
    ['direct · the lawmakers · called · “fraud”'],
  ],
  [
    'the declaration up to the main clause',
    'Asked about Hill’s declaration that it had been a bomb, Keller said, “I think it is important.”',
    ['indirect · Hill · declaration · it had been a bomb', 'direct · Keller · said · “I think it is important.”'],
  ],
  [
    'reports once, as the source',
    'According to some media reports, Brunnstadt is now capable of building two bridges.',
    ['indirect · some media reports · According to · Brunnstadt is now capable of building two bridges'],
  ],
  [
    'straight single marks with apostrophes inside',
    "'It's over. We don't know what's next,' Keller said.",
    ["direct · Keller · said · 'It's over. We don't know what's next,'"],
  ],
];

const none: Case[] = [
  ['states that are no verb', 'Twenty-seven states led by Keller joined the suit.', []],
  ['a book that is written', 'He wrote his book in 2010.', []],
  ['a figure that is reported', 'The country reported 24,466 new cases on Monday.', []],
  ['a demand for things', 'Workers demand higher wages.', []],
  ['what a thing shows', 'It underscores that the bridge is old.', []],
  ['a story that is told', 'The museum would tell an American story of “suffering”.', []],
  ['an office that is assumed', 'She has assumed office in 2010, and ran the city.', []],
  ['what goes without saying', 'It goes without saying that taxes are high.', []],
  ['a noun before a comma', 'In the wake of the New York Times report, Keller has been silent.', []],
  ['programs that are proposed', 'To pay for the programs that Keller has proposed, she needs money.', []],
  ['what is denied but not named', 'Keller denied it.', []],
  ['a clause that lacks its subject', 'They found an object the army said was flying over the bridge.', []],
];

function check(group: Case[]): void {
  for (const [name, text, expected] of group) it(name, () => assert.deepEqual(reported(text), expected));
}

describe('The source is', () => check(apposed));
describe('The content is', () => check(cues));
describe('Nothing is said in', () => check(none));

describe('The dateline', () => {
  it('is no part of what is said', () => {
    const text = 'Old bridge is worn out\n\nBRUNNSTADT (Reuters) - The bridge will close, officials said on Monday.';
    const contents = annotate(text).quotes.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(contents, [['The bridge will close']]);
  });
});

describe('“I” in words quoted inside other words', () => {
  it('is who says the inner ones', () => {
    const text = 'Two leave\n\nAnna Keller resigned. Tom Hill said Keller wrote “I quit” in her letter.';
    const speaker = annotate(text).entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => text.slice(start, end) === 'I'),
    );
    assert.equal(speaker?.name, 'Anna Keller');
  });
});
