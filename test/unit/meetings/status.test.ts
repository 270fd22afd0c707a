import assert from 'node:assert/strict';
import { findIn } from './meetingsIn';

/** Published on Wednesday, 14 June 2023. */
const cases: [text: string, status: string][] = [
  ['[p:Ana Ruiz] met [p:Tom Hill] on Monday.', 'held'],
  ['[p:Ana Ruiz] is meeting [p:Tom Hill] this week.', 'held'],
  ['[p:Ana Ruiz] will meet [p:Tom Hill] on Friday.', 'planned'],
  ['[p:Ana Ruiz] is to meet [p:Tom Hill] in [l:Rome].', 'planned'],
  ['[p:Ana Ruiz] plans to meet [p:Tom Hill].', 'planned'],
  ['[p:Ana Ruiz] and [p:Tom Hill] agreed to meet in July.', 'planned'],
  ['[p:Ana Ruiz] was scheduled to meet with [p:Tom Hill].', 'planned'],
  ['[p:Ana Ruiz] will hold talks with [p:Tom Hill].', 'planned'],
  ['The summit between [p:Ana Ruiz] and [p:Tom Hill] is scheduled for July.', 'planned'],
  ['[p:Ana Ruiz] heads to [l:Rome] this weekend.', 'planned'],
  ['[p:Ana Ruiz] may meet [p:Tom Hill].', 'possible'],
  ['[p:Ana Ruiz] hopes to meet [p:Tom Hill].', 'possible'],
  ['[p:Ana Ruiz] wants talks with [p:Tom Hill].', 'possible'],
  ['[p:Ana Ruiz] has no plans to meet [p:Tom Hill].', 'possible'],
  ['There was talk of a possible meeting between [p:Ana Ruiz] and [p:Tom Hill].', 'possible'],
  ['A meeting between [p:Ana Ruiz] and [p:Tom Hill] could take place in July.', 'possible'],
  ['[p:Ana Ruiz] called off her meeting with [p:Tom Hill].', 'cancelled'],
  ['[p:Ana Ruiz] cancelled a visit to [l:Rome].', 'cancelled'],
  ['[p:Ana Ruiz]’s visit to [l:Rome] was cancelled in May.', 'cancelled'],
  ['[p:Ana Ruiz] turned down a request from [p:Tom Hill] to meet.', 'cancelled'],
  ['[p:Ana Ruiz] refused to meet [p:Tom Hill].', 'cancelled'],
  ['[p:Ana Ruiz] snubbed [p:Tom Hill] in [l:Rome].', 'cancelled'],
  ['[p:Ana Ruiz] was to have met [p:Tom Hill] on Tuesday.', 'cancelled'],
  ['[p:Ana Ruiz] postponed a trip to [l:Rome].', 'postponed'],
  ['[p:Ana Ruiz]’s meeting with [p:Tom Hill] has been postponed.', 'postponed'],
  ['[p:Ana Ruiz] postponed plans to visit [l:Rome].', 'postponed'],
  ['[p:Ana Ruiz] will not meet [p:Tom Hill] in [l:Rome].', 'cancelled'],
  ['[p:Ana Ruiz] is not scheduled to meet [p:Tom Hill].', 'possible'],
  ['[p:Ana Ruiz] ruled out meeting [p:Tom Hill].', 'cancelled'],
  ['[p:Ana Ruiz] pulled out of a meeting with [p:Tom Hill].', 'cancelled'],
  ['Did [p:Ana Ruiz] meet [p:Tom Hill]?', 'possible'],
  ['[p:Ana Ruiz] said she would meet [p:Tom Hill] on Friday.', 'planned'],
  ['[p:Ana Ruiz] met [p:Tom Hill] in May.', 'held'],
  ['A meeting between [p:Ana Ruiz] and [p:Tom Hill] planned for Monday was called off.', 'cancelled'],
  ['A visit by [p:Ana Ruiz] to [l:Japan], scheduled for June, was cancelled.', 'cancelled'],
  ['A planned visit by [p:Ana Ruiz] to [l:Japan] was postponed.', 'postponed'],
  ['The summit between [p:Ana Ruiz] and [p:Tom Hill] was put off until July.', 'postponed'],
  ['A meeting between [p:Ana Ruiz] and [p:Tom Hill], planned for Friday, was not cancelled.', 'planned'],
  ['[p:Ana Ruiz] will hold talks with [p:Tom Hill] after being rebuffed in May.', 'planned'],
];

describe('The status of a meeting', () => {
  for (const [text, status] of cases) {
    it(`is ${status}: ${text}`, () => {
      assert.deepEqual(
        findIn(text).meetings.map((meeting) => meeting.status),
        [status],
      );
    });
  }
});

describe('A meeting that the text denies', () => {
  const denied = [
    '[p:Ana Ruiz] denied that she had met [p:Tom Hill].',
    '[p:Ana Ruiz] has denied meeting [p:Tom Hill] in [l:Rome].',
    '[p:Ana Ruiz] denied having met [p:Tom Hill].',
    '[p:Ana Ruiz] denied a meeting with [p:Tom Hill].',
    '[p:Tom Hill] denied she met [p:Ana Ruiz] in [l:Rome].',
    '[p:Ana Ruiz] rejected claims that she had met [p:Tom Hill] in [l:Rome].',
    '[p:Ana Ruiz] dismissed reports of a meeting with [p:Tom Hill] as false.',
    'He said it was false that [p:Tom Hill] visited [l:Rome].',
    'It is not true that [p:Tom Hill] met [p:Ana Ruiz].',
    'There is no evidence that [p:Tom Hill] met [p:Ana Ruiz].',
    'Reports that [p:Tom Hill] met [p:Ana Ruiz] were untrue, she said.',
    '[p:Tom Hill] did not meet [p:Ana Ruiz].',
    '[p:Kim Berg] met with neither [p:Tom Hill] nor [p:Ana Ruiz].',
    'Neither [p:Tom Hill] nor [p:Ana Ruiz] met [p:Kim Berg].',
  ];
  for (const text of denied) it(`is none: ${text}`, () => assert.deepEqual(findIn(text).meetings, []));

  const told = [
    '[p:Ana Ruiz] denied the charges and met [p:Tom Hill].',
    '[p:Ana Ruiz] denied the charges after meeting [p:Tom Hill].',
    '[p:Ana Ruiz], who has denied any wrongdoing, met [p:Tom Hill].',
    '[p:Ana Ruiz] did not deny that she met [p:Tom Hill].',
  ];
  for (const text of told) it(`is another: ${text}`, () => assert.equal(findIn(text).meetings.length, 1));
});
