import assert from 'node:assert/strict';
import type { CorrectionBody } from '../../../src/core/corrections/corrections';
import type { PlacedCorrection } from '../../../src/extension/kept/placed';
import { correctionTree } from '../../../src/extension/views/correctionTree';
import { drawn } from './drawnTree';

function corrected(exact: string, body: CorrectionBody, place: Partial<PlacedCorrection> = {}): PlacedCorrection {
  const selectors = { exact, prefix: 'on [', suffix: '] *he*', start: 5, end: 5 + exact.length };
  const created = '2026-01-02T03:04:05.000Z';
  const correction = {
    id: `urn:uuid:${exact}`,
    motivation: 'editing' as const,
    created,
    source: 'a.news',
    selectors,
    body,
  };
  return { correction, uri: 'file:///a.news', file: 'a.news', span: { start: 5, end: 9 }, line: 3, ...place };
}

describe('the view Corrections', () => {
  const tree = correctionTree(
    [
      corrected('talks', { type: 'noMeeting' }, { span: { start: 50, end: 55 }, line: 9 }),
      corrected('Bo', { type: 'kind', kind: 'person' }, { span: { start: 90, end: 92 }, line: 12, hasNoEffect: true }),
      corrected('“We go,”', { type: 'quote', entity: null }, { span: { start: 70, end: 78 }, line: 10 }),
      corrected('he', { type: 'reference', entity: { kind: 'person', name: 'Ada Mendel' } }),
      corrected('Lind', { type: 'kind', kind: 'place' }, { span: undefined }),
    ],
    [{ folder: '', name: { kind: 'person', name: 'Bo Lind', preferred: 'B. Lind', aliases: ['Lindy'] } }],
  );

  it('has those whose words are not found first, the others in the order of the text, and the names of all articles', () => {
    assert.deepEqual(drawn(tree), [
      'Not found in the text (1 correction)',
      '  “Lind” is a place (a.news)',
      'a.news (4 corrections)',
      '  “he” is Ada Mendel (line 3)',
      '  “talks” is no meeting (line 9)',
      '  “We go,” is a quote (line 10)',
      '  “Bo” is a person (line 12 · no effect now)',
      'Names for all articles (1 name)',
      '  Bo Lind (shown as B. Lind · also Lindy)',
    ]);
  });

  it('shows the words around a correction as they are written, with the day', () => {
    const [correction] = tree[1]?.children?.() ?? [];
    const [, , , idle] = tree[1]?.children?.() ?? [];
    assert.match(idle?.tooltip ?? '', /changes nothing now/);
    assert.equal(correction?.tooltip, '“he” is Ada Mendel\n\n…on \\[**he**\\] \\*he\\*…\n\n2026\\-01\\-02');
  });
});
