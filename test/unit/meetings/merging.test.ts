import assert from 'node:assert/strict';
import { meetingsIn } from './meetingsIn';

const cases: [title: string, text: string, ...meetings: string[]][] = [
  [
    '“their meeting” is that of the two whom the sentence names',
    '[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome]. [p:Kim Berg] greeted [p:Lee Stone] before their meeting in [l:Oslo].',
    'meeting held: Ana Ruiz, Tom Hill (met)',
    'meeting held: Kim Berg, Lee Stone (meeting)',
  ],
  [
    'people without names are others than those told of',
    '[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome].\n\nResidents met with Mayor [p:Kim Berg] on Friday.',
    'meeting held: Ana Ruiz, Tom Hill (met)',
    'meeting held: Kim Berg (met)',
  ],
  [
    'what one could do at a summit is not the summit',
    '[p:Ana Ruiz] and [p:Tom Hill] could talk when they attend the [o:G20] summit in [l:Rome].',
    'summit planned: Ana Ruiz, G20, Tom Hill (summit)',
  ],
  [
    'words with a definite article refer to the meeting told of before',
    '[p:Ana Ruiz] met [p:Tom Hill] on Monday.\n\nThe meeting was brief.\n\nThe talks went well, she said after the session.',
    'meeting held: Ana Ruiz, Tom Hill (met, meeting, talks, session)',
  ],
  [
    'the same two people on the same day are one meeting',
    '[p:Ana Ruiz] met [p:Tom Hill] on Monday.\n\n[p:Hill] held talks with [p:Ruiz] in [l:Rome] on Monday.',
    'meeting held: Ana Ruiz, Tom Hill (met, talks)',
  ],
  [
    'the same two people on two days are two meetings',
    '[p:Ana Ruiz] met [p:Tom Hill] on Monday. [p:Ruiz] met [p:Hill] on Tuesday.',
    'meeting held: Ana Ruiz, Tom Hill (met)',
    'meeting held: Ana Ruiz, Tom Hill (met)',
  ],
  [
    'one that was held and one that is hoped for are two',
    '[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome]. [p:Ruiz] hopes to meet [p:Hill] again.',
    'meeting held: Ana Ruiz, Tom Hill (met)',
    'meeting possible: Ana Ruiz, Tom Hill (meet)',
  ],
  [
    'a call and a visit are two',
    '[p:Ana Ruiz] called [p:Tom Hill] on Monday. [p:Ruiz] will visit [l:Rome] next week. The visit is her first.',
    'call held: Ana Ruiz, Tom Hill (called)',
    'visit planned: Ana Ruiz (visit, visit)',
  ],
  [
    'the headline tells of the meeting of the story',
    'Ministers meet in [l:Rome]\n\n[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome] on Monday. They spoke about trade and the sea.',
    'meeting held: Ana Ruiz, Tom Hill (meet, met)',
  ],
  [
    'the time when they last met is an earlier one',
    '[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome]. They spoke about trade. The two had last met in [l:Oslo] in March.',
    'meeting held: Ana Ruiz, Tom Hill (met)',
    'meeting held: Ana Ruiz, Tom Hill (met)',
  ],
  [
    'that they at last met tells of no earlier one',
    '[p:Ana Ruiz] met [p:Tom Hill] in [l:Rome] on Monday. They spoke about trade. The two at last met in the old harbour.',
    'meeting held: Ana Ruiz, Tom Hill (met, met)',
  ],
  [
    'an earlier meeting told of in passing has the same people',
    'Friday’s meeting between [p:Ana Ruiz] and [p:Tom Hill] will be the second, following a tense meeting in [l:Rome] in March.',
    'meeting planned: Ana Ruiz, Tom Hill (meeting)',
    'meeting held: Ana Ruiz, Tom Hill (meeting)',
  ],
  [
    'talks with unnamed hosts are part of the visit',
    '[p:Ana Ruiz] arrived in [l:Japan] on Monday. [p:Ruiz] held talks with Japanese officials.',
    'visit held: Ana Ruiz, Japan (arrived, talks)',
  ],
  [
    'a second visitor’s visit is one of its own',
    '[p:Ana Ruiz] visited [l:Rome] in May. [p:Tom Hill] visited [l:Rome] in May.',
    'visit held: Ana Ruiz (visited)',
    'visit held: Tom Hill (visited)',
  ],
  [
    'visits to two countries are two',
    '[p:Ana Ruiz] visited [l:Japan]. [p:Ruiz] then flew to [l:Kenya].',
    'visit held: Ana Ruiz (visited)',
    'visit held: Ana Ruiz (flew)',
  ],
  [
    'summits of two organizations are two',
    '[p:Ana Ruiz] attended the [o:NATO] summit. [p:Tom Hill] attended the [o:ASEAN] summit.',
    'summit held: Ana Ruiz, NATO (summit)',
    'summit held: ASEAN, Tom Hill (summit)',
  ],
];

describe('Mentions of one meeting are one meeting', () => {
  for (const [title, text, ...expected] of cases) it(title, () => assert.deepEqual(meetingsIn(text), expected));
});
