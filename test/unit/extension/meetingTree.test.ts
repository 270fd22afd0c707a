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

/** A meeting on a Friday that nobody knows. */
function undated(published?: OpenArticle['annotations']['published']): OpenArticle {
  const words = 'They {#m:meet} on Friday.';
  const start = words.replace(/[{}]|#m:/g, '').indexOf('Friday');
  return openMarked(words, { published, meetings: { m: { status: 'planned', when: { start, end: start + 6 } } } });
}

function tree(articles: OpenArticle[], options: Partial<MeetingTreeOptions> = {}) {
  return meetingTree(articles, { grouping: 'article', filter: '', order: 'text', language: 'en', ...options });
}

describe('the view of meetings', () => {
  it('shows who met whom, where, when and whether; below it participants, place, day and evidence', () => {
    assert.deepEqual(drawn(tree([first])), [
      'Ada Mendel · Bo Lind (planned 7 May 2021, Oslo)',
      '  Ada Mendel (Envoy)',
      '  Bo Lind',
      '  Oslo',
      '  7 May 2021 (“Friday”)',
      '  Envoys meet (line 1)',
      '  Envoy Ada Mendel will meet Bo Lind in Oslo on Friday. (line 2)',
      'Ada Mendel (held 2020, visit)',
      '  Ada Mendel (Envoy)',
      '  2020 (“E”)',
      '  She visited Oslo before. A summit was called off. (line 3)',
      'Summit (cancelled, doubtful)',
      '  …visited Oslo before. A summit was called off. (line 3)',
    ]);
  });

  it('puts several articles under their headlines', () => {
    assert.deepEqual(drawn(tree([first, second]), 1), ['Envoys meet (3 meetings)', 'A call (1 meeting)']);
  });

  it('makes one list of all articles, which says where each meeting stands', () => {
    assert.deepEqual(drawn(tree([second, first], { grouping: 'all', order: 'date' }), 1), [
      'Ada Mendel (held 2020, visit · Envoys meet)',
      'Ada Mendel · Bo Lind (planned 7 May 2021, Oslo · Envoys meet)',
      'Call (held · A call)',
      'Summit (cancelled, doubtful · Envoys meet)',
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
      'Ada Mendel · Bo Lind (planned 7 May 2021, Oslo)',
    ]);
    assert.deepEqual(drawn(tree([first], { filter: 'visit' }), 1), ['Ada Mendel (held 2020, visit)']);
  });

  it('says why, and where it is in doubt', () => {
    assert.equal(
      tree([first])[2]?.tooltip,
      '**Summit**\n\ncancelled\\, doubtful\n\nWhy: called off\n\nDoubtful: 40 % sure',
    );
  });

  it('shows the words of the article for a day that could not be resolved, and what to do about it', () => {
    const [meeting] = tree([undated()]);
    assert.equal(meeting?.description, 'planned “Friday”');
    assert.match(meeting?.tooltip ?? '', /publication date is not known/);
    const day = meeting?.children?.().find(({ kind }) => kind === 'unresolvedDay');
    assert.deepEqual([day?.label, day?.description], ['“Friday”', 'set the publication date']);
    assert.match(day?.spoken ?? '', /^Day: “Friday”, set/);
  });

  it('does not ask for a publication date that is known', () => {
    const [meeting] = tree([undated({ date: '2021-05-03', source: 'text' })]);
    assert.doesNotMatch(meeting?.tooltip ?? '', /publication/);
    assert.equal(meeting?.children?.().find(({ kind }) => kind === 'unresolvedDay')?.description, 'day not clear');
  });

  it('calls people as the article does, by their full name where that would not tell them apart', () => {
    const names = '{ada:Ada Mendel} {#m:met} {bo:Bo Lind} and {cy:Cy Lind}. {ada:Mendel} and {bo:Lind} agreed.';
    const article = openMarked(names, { meetings: { m: { participants: ['ada', 'bo', 'cy'] } } });
    const [meeting] = tree([article]);
    assert.equal(meeting?.label, 'Mendel · Bo Lind · Cy Lind');
    assert.match(meeting?.spoken ?? '', /Ada Mendel/);
    assert.equal(tree([article], { filter: 'ada' }).length, 1);
  });

  it('names the first two of many participants', () => {
    const names = '{a:Ann}, {b:Bo}, {c:Cy} and {d:Di} {#m:met}.';
    const article = openMarked(names, { meetings: { m: { participants: ['a', 'b', 'c', 'd'] } } });
    assert.equal(tree([article])[0]?.label, 'Ann · Bo · +2');
  });

  it('tells articles of the same headline apart by their files', () => {
    const same = '{-headline:Envoys meet} {#m:talks}';
    const articles = [openMarked(same, {}, 'file:/news/a%20b.txt'), openMarked(same, {}, 'file:/news/c.txt')];
    assert.deepEqual(drawn(tree(articles), 1), [
      'Envoys meet (a b.txt · 1 meeting)',
      'Envoys meet (c.txt · 1 meeting)',
    ]);
    assert.deepEqual(drawn(tree(articles, { grouping: 'all' }), 1), [
      'Meeting (held · Envoys meet · a b.txt)',
      'Meeting (held · Envoys meet · c.txt)',
    ]);
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
