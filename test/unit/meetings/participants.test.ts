import assert from 'node:assert/strict';
import { meetingsIn } from './meetingsIn';

type Case = [text: string, ...meetings: string[]];

const verbs: Case[] = [
  ['[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz] met privately with Prime Minister [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz] met on Monday in [l:Rome] with [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz] and [p:Tom Hill] met in [l:Rome].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz], the foreign minister, met [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz], who met [p:Tom Hill] in [l:Rome], said no.', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz] flew home and then met [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['Officials said [p:Ana Ruiz] had met [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  [
    '[p:Ana Ruiz] met [p:Tom Hill], [p:Kim Berg] and [p:Lee Stone].',
    'meeting held: Ana Ruiz, Kim Berg, Lee Stone, Tom Hill (met)',
  ],
  ['[p:Ana Ruiz] met [p:Tom Hill], [p:Kim Berg] said.', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz] sat down with [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (sat down)'],
  ['[p:Ana Ruiz] hosted [p:Tom Hill] at her residence.', 'meeting held: Ana Ruiz, Tom Hill (hosted)'],
  ['[p:Tom Hill] was received by President [p:Ana Ruiz].', 'meeting held: Ana Ruiz, Tom Hill (received)'],
  ['[p:Ana Ruiz] welcomed [p:Tom Hill] to the palace.', 'meeting held: Ana Ruiz, Tom Hill (welcomed)'],
  ['[p:Ana Ruiz] received several ministers including [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (received)'],
  ['[p:Ana Ruiz] spoke by phone with [p:Tom Hill].', 'call held: Ana Ruiz, Tom Hill (spoke)'],
  ['[p:Ana Ruiz] called [p:Tom Hill] on Monday.', 'call held: Ana Ruiz, Tom Hill (called)'],
  ['[p:Ana Ruiz] and [p:Tom Hill] spoke by phone.', 'call held: Ana Ruiz, Tom Hill (spoke)'],
  ['[p:Ana Ruiz] spoke with [p:Tom Hill] in [l:Rome].', 'meeting held: Ana Ruiz, Tom Hill (spoke)'],
  ['Her deputy, [p:Ana Ruiz], met [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  [
    'In [l:Rome], [p:Ana Ruiz] and her son, [p:Lee Ruiz], met [p:Tom Hill].',
    'meeting held: Ana Ruiz, Lee Ruiz, Tom Hill (met)',
  ],
  [
    '[p:Ana Ruiz] met [p:Tom Hill] on Monday and visited [l:Rome] on Tuesday.',
    'meeting held: Ana Ruiz, Tom Hill (met)',
    'visit held: Ana Ruiz (visited)',
  ],
  ['[p:Ana Ruiz] had not met [p:Tom Hill] but had spoken to [p:Kim Berg].', 'call held: Ana Ruiz, Kim Berg (spoken)'],
  ['The two leaders, [p:Ana Ruiz] and [p:Tom Hill], met.', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['After meeting [p:Tom Hill], [p:Ana Ruiz] went home.', 'meeting held: Ana Ruiz, Tom Hill (meeting)'],
  ['[p:Ana Ruiz] met [p:Tom Hill], the mayor of [l:Oslo], and his aides.', 'meeting held: Ana Ruiz, Tom Hill (met)'],
  ['[p:Ana Ruiz] played host to [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (played host to)'],
  ['[p:Ana Ruiz] plans to meet residents of [l:Oslo].', 'meeting planned: Ana Ruiz, Oslo (meet)'],
  ['[p:Ana Ruiz] met families of the victims on Monday.', 'meeting held: Ana Ruiz (met)'],
  ['[p:Ana Ruiz] visited [l:Rome].', 'visit held: Ana Ruiz (visited)'],
  ['[p:Ana Ruiz] flew to [l:Rome] on Monday.', 'visit held: Ana Ruiz (flew)'],
  ['[p:Ana Ruiz] arrived in [l:Rome].', 'visit held: Ana Ruiz (arrived)'],
];

const nouns: Case[] = [
  ['[p:Ana Ruiz] held talks with [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (talks)'],
  ['The meeting between [p:Ana Ruiz] and [p:Tom Hill] was brief.', 'meeting held: Ana Ruiz, Tom Hill (meeting)'],
  ['[p:Ana Ruiz]’s meeting with [p:Tom Hill] was brief.', 'meeting held: Ana Ruiz, Tom Hill (meeting)'],
  ['In a meeting with [p:Tom Hill], [p:Ana Ruiz] said no.', 'meeting held: Ana Ruiz, Tom Hill (meeting)'],
  ['[p:Ana Ruiz] said no in a phone call with [p:Tom Hill].', 'call held: Ana Ruiz, Tom Hill (phone call)'],
  ['At a meeting in [l:Rome], [p:Ana Ruiz] and [p:Tom Hill] agreed.', 'meeting held: Ana Ruiz, Tom Hill (meeting)'],
  [
    'She cited the meeting in [l:Rome] that [p:Ana Ruiz] held with [p:Tom Hill].',
    'meeting held: Ana Ruiz, Tom Hill (meeting)',
  ],
  ['[p:Ana Ruiz] attended a dinner hosted by [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (dinner)'],
  ['[p:Ana Ruiz] hosted a working dinner for [p:Tom Hill].', 'meeting held: Ana Ruiz, Tom Hill (working dinner)'],
  ['[p:Ana Ruiz] invited [p:Tom Hill] to a meeting in [l:Rome].', 'meeting possible: Ana Ruiz, Tom Hill (meeting)'],
  ['[p:Ana Ruiz]’s visit to [l:Rome] went well.', 'visit held: Ana Ruiz (visit)'],
  [
    '[p:Ana Ruiz] met [p:Tom Hill]. [p:Kim Berg] also attended the meeting.',
    'meeting held: Ana Ruiz, Kim Berg, Tom Hill (met, meeting)',
  ],
  [
    '[p:Ana Ruiz] met [p:Tom Hill]. His deputy, [p:Kim Berg], was also present at the talks.',
    'meeting held: Ana Ruiz, Kim Berg, Tom Hill (met, talks)',
  ],
  ['[p:Ana Ruiz] attended the [o:NATO] summit.', 'summit held: Ana Ruiz, NATO (summit)'],
  ['Nothing came of the 2009 climate summit in [l:Rome].', 'summit held:  (summit)'],
  [
    '[p:Ana Ruiz] shook hands with [p:Tom Hill] before their meeting in [l:Rome].',
    'meeting held: Ana Ruiz, Tom Hill (meeting)',
  ],
  ['[p:Ana Ruiz] paid a visit to [l:Rome].', 'visit held: Ana Ruiz (visit)'],
  [
    'There were visits by [p:Ana Ruiz] and [p:Tom Hill].',
    'visit held: Ana Ruiz (visits)',
    'visit held: Tom Hill (visits)',
  ],
  [
    '[p:Tom Hill] arrived in [l:Rome]. [p:Ana Ruiz] spoke after the [o:NATO] summit.',
    'visit held: Tom Hill (arrived)',
    'summit held: NATO (summit)',
  ],
];

const offices: Case[] = [
  ['[p:Ana Ruiz] met the foreign minister of [l:Japan].', 'meeting held: Ana Ruiz, Japan (met)'],
  [
    '[p:Ana Ruiz] met the presidents of [l:Japan], [l:China] and [l:Kenya].',
    'meeting held: Ana Ruiz, China, Japan, Kenya (met)',
  ],
  ['[l:China] said no. [p:Ana Ruiz] met senior Chinese officials.', 'meeting held: Ana Ruiz, China (met)'],
  ['[p:Ana Ruiz] met [l:China]’s top diplomat, [p:Bo Wen], in [l:Rome].', 'meeting held: Ana Ruiz, Bo Wen (met)'],
  ['The defence ministers of [l:Japan] and [l:Kenya] held talks.', 'meeting held: Japan, Kenya (talks)'],
  ['[p:Ana Ruiz] met members of the [o:Arctic Council].', 'meeting held: Ana Ruiz, Arctic Council (met)'],
];

const none: Case[] = [
  ['[p:Ana Ruiz] met the target.'],
  ['They reached the summit in [l:Nepal] on Monday.'],
  ['[p:Ana Ruiz] was met with criticism from [p:Tom Hill].'],
  ['[p:Ana Ruiz] has never met [p:Tom Hill].'],
  ['[p:Ana Ruiz] often meets with voters.'],
  ['[p:Ana Ruiz] met with reporters on Monday.'],
  ['[p:Ana Ruiz] called [p:Tom Hill] a liar.'],
  ['[p:Ana Ruiz] called for talks.'],
  ['[p:Ana Ruiz] spoke at a news conference in [l:Rome].'],
  ['[p:Ana Ruiz] told host [p:Tom Hill] that it was late.'],
  ['[p:Ana Ruiz] spoke with [o:Daily News] reporter [p:Tom Hill].'],
  ['[p:Ana Ruiz] was pleased to receive the endorsement of [p:Tom Hill].'],
  ['Both have a bad record when it comes to [l:Rome].'],
  ['The visit to the website took a second.'],
  ['When you meet him, [p:Tom Hill] smiles.'],
];

describe('Who takes part in a meeting', () => {
  const groups: [string, Case[]][] = [
    ['is told by the two sides of a verb', verbs],
    ['is told by what stands around a noun', nouns],
    ['may be a country or an organization where nobody is named', offices],
    ['is nobody where the words tell of no meeting', none],
  ];
  for (const [title, cases] of groups) {
    describe(title, () => {
      for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(meetingsIn(text), expected));
    });
  }
});
