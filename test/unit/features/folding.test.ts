import assert from 'node:assert/strict';
import { markedService } from './markedArticle';

function folds(marked: string): string[] {
  return markedService(marked)
    .service.folding()
    .map(({ startLine, endLine }) => `${startLine}-${endLine}`);
}

const long = 'words and '.repeat(20).trim();

describe('folding', () => {
  const cases: [why: string, marked: string, expected: string[]][] = [
    ['folds a region of several lines', 'Story.\n{-boilerplate:Subscribe\nnow\n}The end.', ['1-2']],
    ['does not fold a region of one line', 'Story.\n{-boilerplate:Subscribe now.}\nThe end.', []],
    ['does not fold a caption', 'Story.\n{-caption:A photo\nof a tree.}\nThe end.', []],
    ['folds neighbours as one', '{-related:Next\nIn}\n\n{-boilerplate:Share\nthis}\nThe end.', ['0-4']],
    ['folds one line after another as one', '{-related:Next}\n{-boilerplate:Share}\nThe end.', ['0-1']],
    [
      'keeps regions with story between them apart',
      '{-related:Next\nIn}\nStory.\n{-boilerplate:Share\nthis}',
      ['0-1', '3-4'],
    ],
    ['folds a long quotation over several lines', `He said:\n{"q:“${long}\n\n“${long}”}\nThe end.`, ['1-3']],
    ['does not fold a short quotation', 'He said:\n{"q:“One.\n\n“Two.”}\nThe end.', []],
    ['does not fold a long quotation on one line', `{"q:“${long} ${long}”} The end.`, []],
    [
      'folds a quotation with what interrupts it shortly',
      `{"q:“${long}\n“${long}”} he said. {"q:“${long}\n${long}”}`,
      ['0-2'],
    ],
    [
      'does not fold away the story between two parts of a quotation',
      `{"q:“${long}\n“${long}”}\n${long}\n{"q:“${long}”}`,
      ['0-1'],
    ],
  ];
  for (const [why, marked, expected] of cases) {
    it(why, () => assert.deepEqual(folds(marked), expected));
  }
});
