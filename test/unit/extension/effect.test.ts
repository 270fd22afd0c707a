import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import type { CorrectionBody } from '../../../src/core/corrections/corrections';
import { selectorsFor } from '../../../src/corrections/anchor';
import { hasNoEffect } from '../../../src/extension/correcting/effect';

const text = `Foreign Minister Ada Mendel met Bo Lind, the envoy, in Oslo on 7 May 2021.

“We have time,” Mendel told reporters. He thanked Lind.

It rained “in Oslo” all day, and nobody went home.
`;
const ada = { kind: 'person', name: 'Ada Mendel' } as const;
const bo = { kind: 'person', name: 'Bo Lind' } as const;
const nobody = { kind: 'person', name: 'Cy Noone' } as const;

/** Whether the last of some corrections has no effect on the article. */
function isIdle(...given: [words: string, body: CorrectionBody][]): boolean {
  const located = given.map(([words, body], index) => {
    const start = text.indexOf(words);
    return { id: `c${index}`, span: { start, end: start + words.length }, body };
  });
  const annotations = annotate(text, { corrections: { located, known: [] } });
  const [last] = located.slice(-1);
  assert.ok(last);
  const { id, span, body } = last;
  const selectors = selectorsFor(text, span);
  const created = '2026-01-02T03:04:05.000Z';
  return hasNoEffect({ id, body, motivation: 'editing', created, source: 'a.news', selectors }, span, annotations);
}

describe('a correction', () => {
  const effective: Record<string, [string, CorrectionBody]> = {
    'of whom a pronoun stands for': ['He', { type: 'reference', entity: bo }],
    'of a pronoun that stands for nobody': ['He', { type: 'reference', entity: null }],
    'of a kind': ['Oslo', { type: 'kind', kind: 'person' }],
    'of what is no name': ['Oslo', { type: 'kind', kind: 'none' }],
    'of a speaker': ['“We have time,”', { type: 'speaker', entity: bo }],
    'of a quote': ['nobody went home', { type: 'quote', entity: ada }],
    'of what is no quote': ['“We have time,”', { type: 'noQuote' }],
    'of a meeting': ['met', { type: 'meeting', status: 'cancelled' }],
    'of what is no meeting': ['met', { type: 'noMeeting' }],
  };
  for (const [name, given] of Object.entries(effective)) {
    it(`${name} has an effect`, () => assert.equal(isIdle(given), false));
  }

  const idle: Record<string, [string, CorrectionBody]> = {
    'that a pronoun stands for somebody who is not in the article': ['He', { type: 'reference', entity: nobody }],
    'that somebody is the same as one who is not in the article': ['Lind', { type: 'same', entity: nobody }],
    'of the speaker of what is no quote': ['nobody went home', { type: 'speaker', entity: ada }],
    'of a speaker who is not in the article': ['“We have time,”', { type: 'speaker', entity: nobody }],
    'of a meeting without anybody': ['rained', { type: 'meeting', status: 'held' }],
  };
  for (const [name, given] of Object.entries(idle)) {
    it(`${name} has no effect`, () => assert.equal(isIdle(given), true));
  }

  it('that a later one builds upon still has its effect', () => {
    const kind: [string, CorrectionBody] = ['Bo Lind', { type: 'kind', kind: 'person' }];
    assert.equal(isIdle(['Bo Lind', { type: 'same', entity: ada }], kind), false);
  });
});
