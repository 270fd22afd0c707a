import assert from 'node:assert/strict';
import { meetingNodeAt, speakerNodeAt } from '../../../src/extension/views/follow';
import { meetingTree } from '../../../src/extension/views/meetingTree';
import { speakerTree } from '../../../src/extension/views/speakerTree';
import { openMarked } from './openMarked';

const options = { grouping: 'article', filter: '', order: 'text', language: 'en' } as const;

describe('the node for the cursor', () => {
  const article = openMarked(
    [
      'No‸thing here.',
      '{ada:Ada ‸Mendel} {#m:met} {bo:Bo L‸ind}, then {#v:vis‸ited} Oslo.',
      '{"q:“We ‸have time,”} {"q.speaker:{ada.pronoun:sh‸e}} {"q.cue:sa‸id}.',
    ].join('\n'),
    {
      quotes: { q: { entity: 'ada' } },
      meetings: { m: { participants: ['ada', 'bo'] }, v: { kind: 'visit', participants: ['ada'] } },
    },
  );
  const [nothing, ada, bo, visited, quote, she, said] = article.carets;

  it('is the meeting of the trigger words under it, else the first of its line', () => {
    const roots = meetingTree([article], options);
    const shown = (offset = 0) => meetingNodeAt(roots, article, offset)?.label;
    assert.deepEqual([ada, bo, visited].map(shown), ['Ada Mendel · Bo Lind', 'Ada Mendel · Bo Lind', 'Ada Mendel']);
    assert.equal(shown(nothing), undefined);
    assert.equal(shown(quote), undefined);
  });

  it('is the quote that it is in, by content, cue and speaker, else the speaker of the name under it', () => {
    const roots = speakerTree([article], { ...options, coloursOf: () => new Map() });
    const shown = (offset = 0) => speakerNodeAt(roots, article, offset)?.label;
    assert.deepEqual([quote, she, said].map(shown), ['“We have time,”', '“We have time,”', '“We have time,”']);
    assert.equal(shown(ada), 'Ada Mendel');
    assert.equal(shown(bo), undefined);
    assert.equal(shown(nothing), undefined);
  });
});
