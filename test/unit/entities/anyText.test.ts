import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bySpan } from '../../../src/core/text/span';
import { readMarked } from './markedArticle';

/** Names, posts, nominals and pronouns in any order, with the marks that bound sentences, quotations and paragraphs. */
const anyMarked = fc
  .array(
    fc.constantFrom(
      ...[
        '[p:Ana Ruiz]',
        '[p:Ruiz]',
        '[p:Wang Lei]',
        '[p:Wang]',
        '[p:J.]',
        '[p:de]',
        '[o:UN]',
        '[o:Fair Trade Forum]',
        '[l:US]',
        '[l:Lima]',
      ],
      ...[
        'President',
        'the president',
        'Mr.',
        'a senior official',
        'his wife',
        'of',
        'and',
        'who',
        'is',
        'said',
        'met',
        'told',
        'In',
      ],
      ...[
        'he',
        'She',
        'her',
        'him',
        'himself',
        'they',
        'I',
        '’s',
        '“',
        '”',
        '"',
        ',',
        '.',
        '\n\n',
        '(',
        ')',
        '😀',
        'é',
        '\u0301',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('mentions and entities of any text', () => {
  it('lie inside the text and in text order, each in one entity at most', () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const { text, mentions, entities } = readMarked(marked);
        for (const list of [mentions.names, mentions.roles, mentions.nominals, mentions.pronouns]) {
          for (const [index, span] of list.entries()) {
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
            assert.ok(span.firstToken < span.endToken);
            assert.ok(index === 0 || bySpan(list[index - 1] as typeof span, span) <= 0);
          }
        }
        const all = entities.list.flatMap((entity) => entity.mentions.map(({ mention }) => mention));
        assert.equal(new Set(all).size, all.length);
        for (const name of mentions.names) assert.ok(entities.ofMention.has(name));
      }),
    );
  });

  it('have ids that are unique, and candidates that exist and are somebody else', () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const { entities } = readMarked(marked);
        assert.equal(entities.byId.size, entities.list.length);
        for (const { id, mentions } of entities.list) {
          for (const { candidates, confidence, why } of mentions) {
            assert.ok(confidence > 0 && confidence <= 1 && why !== '');
            for (const candidate of candidates ?? []) assert.ok(candidate !== id && entities.byId.has(candidate));
          }
        }
      }),
    );
  });
});
