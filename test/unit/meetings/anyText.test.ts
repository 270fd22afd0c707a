import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findIn } from './meetingsIn';

/** Pieces of sentences about meetings, in any order: what no editor would let pass. */
const pieces = fc.constantFrom(
  '[p:Ana Ruiz]',
  '[p:Tom Hill]',
  '[o:NATO]',
  '[l:Rome]',
  '[l:Japan]',
  'met',
  'meeting',
  'the meeting',
  'talks',
  'visit',
  'the trip',
  'summit',
  'flew to',
  'with',
  'between',
  'and',
  'of',
  'who',
  'will',
  'to',
  'called off',
  'on Monday',
  '’s',
  ',',
  '.',
  '“',
  '(',
  ')',
  '\n\n',
  '😀',
);
const anyArticle = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('Meetings of any text', () => {
  it('have evidence inside the text, participants, and an id of their own', () => {
    fc.assert(
      fc.property(anyArticle, (marked) => {
        const { meetings, text } = findIn(marked);
        assert.equal(new Set(meetings.map(({ id }) => id)).size, meetings.length);
        for (const { kind, participants, evidence, confidence = 0, why } of meetings) {
          assert.ok((participants.length > 0 || kind === 'summit') && evidence.length > 0 && why);
          assert.equal(new Set(participants).size, participants.length);
          assert.ok(confidence > 0 && confidence <= 1);
          for (const { start, end } of evidence) assert.ok(0 <= start && start < end && end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same when they are looked for again', () => {
    fc.assert(
      fc.property(anyArticle, (marked) => assert.deepEqual(findIn(marked).meetings, findIn(marked).meetings)),
      { numRuns: 50 },
    );
  });
});
