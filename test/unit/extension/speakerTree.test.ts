import assert from 'node:assert/strict';
import type { OpenArticle } from '../../../src/extension/article';
import { type SpeakerTreeOptions, speakerTree } from '../../../src/extension/views/speakerTree';
import { drawn, ids } from './drawnTree';
import { openMarked } from './openMarked';

const first = openMarked(
  [
    '{-headline:Talks begin}',
    '{ada.role:Envoy} {ada:Ada Mendel} {"a.speaker:{ada.pronoun:she}} {"a.cue:said} {"a:“Yes”}.',
    '{"b:Things go well}, {"b.speaker:officials} {"b.cue:say}. {"c:“Who knows?”} {"c.speaker:they} {"c.cue:asked}.',
    '{"d:“Not I,”} {"d.speaker:{bo:Bo Lind}} {"d.cue:said}. {"e:“Nor they,”} {"e.speaker:{bo.pronoun:he}} {"e.cue:added}.',
  ].join('\n'),
  { quotes: { a: { entity: 'ada' }, b: { kind: 'indirect' }, d: { entity: 'bo' }, e: { entity: 'bo' } } },
  'test:one',
);
const second = openMarked(
  '{-headline:Talks end}\n{"a:“Over,”} {"a.speaker:{ada:Ada Mendel}} {"a.cue:said}.',
  { quotes: { a: { entity: 'ada' } } },
  'test:two',
);
const silent = openMarked('{-headline:Nobody speaks}', {}, 'test:three');

function tree(articles: OpenArticle[], options: Partial<SpeakerTreeOptions> = {}) {
  return speakerTree(articles, {
    grouping: 'article',
    filter: '',
    order: 'text',
    language: 'en',
    coloursOf: () => new Map([['ada mendel', 2]]),
    ...options,
  });
}

describe('the view of speakers', () => {
  it('shows who is quoted in the order of the text, and below each the quotes; nameless sources by their words', () => {
    assert.deepEqual(drawn(tree([first])), [
      'Ada Mendel (1 quote · Envoy)',
      '  “Yes” (line 2)',
      'officials (1 quote)',
      '  Things go well (line 3)',
      'Bo Lind (2 quotes)',
      '  “Not I,” (line 4)',
      '  “Nor they,” (line 4)',
      'Speaker not identified (1 quote)',
      '  “Who knows?” (line 3)',
    ]);
  });

  it('puts several articles under their headlines, without those that quote nobody', () => {
    assert.deepEqual(drawn(tree([second, silent, first]), 2), [
      'Talks end (1 speaker)',
      '  Ada Mendel (1 quote)',
      'Talks begin (4 speakers)',
      '  Ada Mendel (1 quote · Envoy)',
      '  officials (1 quote)',
      '  Bo Lind (2 quotes)',
      '  Speaker not identified (1 quote)',
    ]);
  });

  it('puts the quotes of one name together across articles', () => {
    assert.deepEqual(drawn(tree([first, second], { grouping: 'all', filter: 'mendel' })), [
      'Ada Mendel (2 quotes · Envoy)',
      '  “Yes” (line 2 · Talks begin)',
      '  “Over,” (line 2 · Talks end)',
    ]);
  });

  it('sorts by name and by number of quotes; quotes without a speaker stay last', () => {
    const names = (order: SpeakerTreeOptions['order']) => tree([first], { order }).map(({ label }) => label);
    assert.deepEqual(names('name'), ['Ada Mendel', 'Bo Lind', 'officials', 'Speaker not identified']);
    assert.deepEqual(names('quotes'), ['Bo Lind', 'Ada Mendel', 'officials', 'Speaker not identified']);
  });

  it('filters by name, role and words of the quote', () => {
    assert.deepEqual(drawn(tree([first], { filter: 'envoy' }), 1), ['Ada Mendel (1 quote · Envoy)']);
    assert.deepEqual(drawn(tree([first], { filter: 'THEY nor' })), ['Bo Lind (1 quote)', '  “Nor they,” (line 4)']);
    assert.deepEqual(drawn(tree([first], { filter: 'nothing like it' })), []);
  });

  it('has ids that are unique and survive an edit above', () => {
    const before = ids(tree([first, second]));
    assert.equal(new Set(before).size, before.length);
    const moved = openMarked(
      '{"z:“New,”} {"z.speaker:{cy:Cy Dahl}} {"z.cue:said}.\n{"a:“Over,”} {"a.speaker:{ada:Ada Mendel}} {"a.cue:said}.',
      { quotes: { a: { entity: 'ada' }, z: { entity: 'cy' } } },
      'test:two',
    );
    const after = ids(tree([moved]));
    for (const id of ids(tree([second]))) assert.ok(after.includes(id), id);
  });

  it('leads to where the article introduces the speaker, and to the quotes', () => {
    const [ada] = tree([first]);
    const at = first.text.indexOf('Ada');
    assert.deepEqual(ada?.target, { uri: 'test:one', start: at, end: at + 'Ada Mendel'.length });
    assert.equal(ada?.children?.()[0]?.target?.start, first.text.indexOf('“Yes”'));
  });

  it('shows where a speaker is doubtful, in the line, in the tooltip and in what is read out', () => {
    const doubtful = openMarked(
      '{ada:Ada Mendel} and {bo:Bo Lind} came. {"a:“Yes”} {"a.speaker:{ada.pronoun:she}} {"a.cue:said}. {"b:“No”} {"b.speaker:{ada:Mendel}} {"b.cue:said}. {"c:“Well”} {"c.speaker:{bo:Lind}} {"c.cue:said}.',
      {
        quotes: {
          a: { entity: 'ada', confidence: 0.6, candidates: ['ada', 'bo'], why: 'the nearest woman' },
          b: { entity: 'ada' },
          c: { entity: 'bo', confidence: 0.3 },
        },
      },
    );
    const nodes = tree([doubtful]);
    assert.deepEqual(drawn(nodes), [
      'Ada Mendel (2 quotes · 1 doubtful)',
      '  “Yes” (doubtful · line 1)',
      '  “No” (line 1)',
      'Bo Lind (1 quote · doubtful)',
      '  “Well” (doubtful · line 1)',
    ]);
    const [yes, no] = nodes[0]?.children?.() ?? [];
    assert.equal(yes?.icon, 'question');
    assert.notEqual(no?.icon, 'question');
    assert.equal(nodes[1]?.icon, 'question');
    assert.match(yes?.spoken ?? '', /speaker doubtful/);
    assert.equal(nodes[1]?.spoken, 'Bo Lind, 1 quote, doubtful');
    assert.match(yes?.tooltip ?? '', /Speaker doubtful.*the nearest woman.*Could also be\\: Bo Lind/s);
  });

  it('begins what is denied with the words that deny it', () => {
    const article = openMarked('{bo:Bo Lind} {"a.cue:denied} that {"a:they met}. {"a.speaker:{bo.pronoun:He}} left.', {
      quotes: { a: { kind: 'indirect', entity: 'bo', polarity: 'denied' } },
    });
    assert.equal(tree([article])[0]?.children?.()[0]?.label, 'denied that they met');
  });

  it('says in words what the icons say', () => {
    const [ada] = tree([first]);
    assert.equal(ada?.colour, 'readout.speaker3');
    assert.equal(ada?.spoken, 'Ada Mendel, Envoy, 1 quote');
    assert.equal(ada?.children?.()[0]?.spoken, 'Direct quote, “Yes”, line 2');
  });
});
