import assert from 'node:assert/strict';
import { quotationsOf } from './readable';

const cases: [name: string, text: string, expected: string[]][] = [
  ['curly double marks', 'He said “we agree” and left.', ['“we agree”']],
  ['straight double marks', 'He said "we agree," then "we do not".', ['"we agree,"', '"we do not"']],
  ['curly single marks', 'Both sides ‘agree’ to talk', ['‘agree’']],
  ['straight single marks', "Both sides 'agree' to talk", ["'agree'"]],
  ['guillemets', 'He said «we agree».', ['«we agree»']],
  ['two backquotes and two apostrophes', "He said ``we agree'' twice.", ["``we agree''"]],
  ['apostrophes inside words are no marks', 'The ’80s, US’ aims, the workers’ union and Hill’s ‘plan’.', ['‘plan’']],
  ['a straight apostrophe in front is no mark', "Back in the '90s they took 'em all.", []],
  ['a wrong opening mark as apostrophe', 'Hill‘s plan is not Moreno‘s.', []],
  [
    'a plural possessive inside single marks',
    'He wants ‘the workers’ union to win’ now.',
    ['‘the workers’ union to win’'],
  ],
  ['a plural possessive after single marks', 'The ‘plan’ of the workers’ union', ['‘plan’']],
  ['single inside double', '“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”', '>‘no’']],
  ['double inside single', '‘She said “no” to me,’ he said.', ['‘She said “no” to me,’', '>“no”']],
  ['straight single inside straight double', `"'No,' she told me," he said.`, [`"'No,' she told me,"`, `>'No,'`]],
  [
    'double inside double',
    '“I like “The Long Road” a lot,” he said.',
    ['“I like “The Long Road” a lot,”', '>“The Long Road”'],
  ],
  ['interrupted speech is two', '“We came,” he said, “and we saw.”', ['“We came,”', '“and we saw.”']],
  ['repeated opening marks go on', '“One.\n\n“Two.\n\n“Three,” he said.', ['“One.~', '+“Two.~', '+“Three,”']],
  ['so do repeated straight marks', '"One.\n\n"Two," he said.', ['"One.~', '+"Two,"']],
  ['so do repeated single marks', '‘One.\n\n‘Two,’ he said.', ['‘One.~', '+‘Two,’']],
  ['speech closed only in the next paragraph', '“One.\n\nTwo,” he said.', ['“One.~', '+Two,”']],
  ['an unclosed mark ends with its paragraph', 'He said “we agree.\n\nThen he left.', ['“we agree.~']],
  [
    'an unclosed mark ends before the next one',
    '“We agree, he said. “Now go,” he added.',
    ['“We agree, he said.~', '“Now go,”'],
  ],
  ['a closing mark alone is nothing', 'We agree,” he said. Then he left.', []],
  ['wrong shapes follow their place', 'He said ”we agree“ again.', ['”we agree“']],
  [
    'an opening mark at the very end can only close',
    '“They see that,” he said. “They do. “',
    ['“They see that,”', '“They do. “'],
  ],
  ['a measure is no quotation', `A 6" pipe and a 5' pole.`, []],
  ['nothing between the marks is no quotation', 'He said "" and “”.', []],
  ['quotation after a dash or bracket', 'The plan—“a gift”—(“so to say”) stays.', ['“a gift”', '“so to say”']],
];

describe('quotation marks', () => {
  for (const [name, text, expected] of cases) {
    it(`${name}: ${text.replaceAll('\n', '⏎').slice(0, 60)}`, () => assert.deepEqual(quotationsOf(text), expected));
  }
});
