import assert from 'node:assert/strict';
import type { OpenArticle } from '../../../src/extension/article';
import { type MeetingTreeOptions, meetingTree } from '../../../src/extension/views/meetingTree';
import { drawn, ids } from './drawnTree';
import { openMarked } from './openMarked';

const text = [
  '{-headline:Envoys {#m:meet}}',
  '{ada.role:Envoy} {ada:Ada Mendel} will {#m:meet} {bo:Bo Lind} in {#m.place:{oslo:Oslo}} on Friday.',
  'She {#v:visited} {oslo:Oslo} before. A {#s:summit} was called off.',
].join('\n');
const friday = text.replace(/\{[^:{}]+:|\}/g, '').indexOf('Friday');
const first = openMarked(
  text,
  {
    entities: { oslo: { kind: 'place', name: 'Oslo' } },
    meetings: {
      m: {
        participants: ['ada', 'bo'],
        status: 'planned',
        date: { start: '2021-05-07', span: { start: friday, end: friday + 6 } },
      },
      v: { kind: 'visit', participants: ['ada'], date: { start: '2020', span: { start: 0, end: 1 } } },
      s: { kind: 'summit', status: 'cancelled', confidence: 0.4, why: 'called off' },
    },
  },
  'test:one',
);
const second = openMarked('{-headline:A {#c:call}}', { meetings: { c: { kind: 'call' } } }, 'test:two');

function tree(articles: OpenArticle[], options: Partial<MeetingTreeOptions> = {}) {
  return meetingTree(articles, { grouping: 'article', filter: '', order: 'text', language: 'en', ...options });
}

describe('the view of meetings', () => {
  it('shows who met whom, where, when and whether; below it participants, place, day and evidence', () => {
    assert.deepEqual(drawn(tree([first])), [
      'Ada Mendel · Bo Lind (Oslo, 7 May 2021, planned)',
      '  Ada Mendel (Envoy)',
      '  Bo Lind',
      '  Oslo',
      '  7 May 2021 (“Friday”)',
      '  Envoys meet (line 1)',
      '  Envoy Ada Mendel will meet Bo Lind in Oslo on Friday. (line 2)',
      'Ada Mendel (Visit, 2020, held)',
      '  Ada Mendel (Envoy)',
      '  2020 (“E”)',
      '  She visited Oslo before. A summit was called off. (line 3)',
      'Summit (cancelled)',
      '  …visited Oslo before. A summit was called off. (line 3)',
    ]);
  });

  it('puts several articles under their headlines', () => {
    assert.deepEqual(drawn(tree([first, second]), 1), ['Envoys meet (3 meetings)', 'A call (1 meeting)']);
  });

  it('makes one list of all articles, which says where each meeting stands', () => {
    assert.deepEqual(drawn(tree([second, first], { grouping: 'all', order: 'date' }), 1), [
      'Ada Mendel (Visit, 2020, held · Envoys meet)',
      'Ada Mendel · Bo Lind (Oslo, 7 May 2021, planned · Envoys meet)',
      'Call (held · A call)',
      'Summit (cancelled · Envoys meet)',
    ]);
  });

  it('sorts by participants', () => {
    assert.deepEqual(
      tree([first], { order: 'name' }).map(({ label }) => label),
      ['Ada Mendel', 'Ada Mendel · Bo Lind', 'Summit'],
    );
  });

  it('filters by what it shows', () => {
    assert.deepEqual(drawn(tree([first], { filter: 'oslo may' }), 1), [
      'Ada Mendel · Bo Lind (Oslo, 7 May 2021, planned)',
    ]);
    assert.deepEqual(drawn(tree([first], { filter: 'visit' }), 1), ['Ada Mendel (Visit, 2020, held)']);
  });

  it('says why, and where it is in doubt', () => {
    assert.equal(tree([first])[2]?.tooltip, '**Summit**\n\ncancelled\n\nWhy: called off\n\nDoubtful: 40 % sure');
  });

  it('cuts the line of the evidence down to what is around the trigger words, and marks them', () => {
    const long = openMarked(`${'Before it all. '.repeat(20)}They {#m:met} there. ${'After it all. '.repeat(20)}`);
    const evidence = tree([long])[0]?.children?.()[0];
    assert.ok(evidence?.highlight && evidence.label.length <= 140);
    assert.match(evidence.label, /^…\w.* They met there\. .*…$/);
    assert.equal(evidence.label.slice(...evidence.highlight), 'met');
  });

  it('finds something to show in a line without spaces', () => {
    const dense = openMarked(`${'會'.repeat(200)}{#m:會談}${'談'.repeat(300)}`);
    assert.match(tree([dense])[0]?.children?.()[0]?.label ?? '', /^…會談談+…$/);
  });

  it('has ids that are unique', () => {
    const all = ids(tree([first, second]));
    assert.equal(new Set(all).size, all.length);
  });
});
