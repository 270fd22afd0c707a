import assert from 'node:assert/strict';
import type { CallHierarchyItem, Range } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls } from '../../../src/features/callHierarchy';
import { languageService } from '../../../src/features/languageService';
import type { LocatedArticle } from '../../../src/features/locatedArticle';
import { markedArticle } from './markedArticle';

const entities = { un: { kind: 'organization' as const } };
const quotes = { a: { entity: 'ada' }, b: { entity: 'bo' }, c: { entity: 'ada' }, d: {} };

const summit: LocatedArticle = {
  uri: 'test:/summit.txt',
  article: markedArticle(
    '{ada:Ada Mendel} met {bo:Bo Lind}.\n' +
      '{"a:“{ada.pronoun:I} like {bo:Lind}, and {bo.pronoun:he} {un:the UN},”} {"a.speaker:{ada:Mendel}} said.\n' +
      '{"b:“{ada:Ada Mendel} knows best,”} {"b.speaker:{bo:Lind}} said.\n' +
      '{"d:“{ada:Mendel} is late,”} {"d.speaker:an aide} said.',
    { entities, quotes },
  ).article,
};
const storm: LocatedArticle = {
  uri: 'test:/storm.txt',
  article: markedArticle(
    '{ada:Ada Mendel} and {cy:Cy Dahl}.\n{"c:“{cy:Dahl} was wet,”} {"c.speaker:{ada:Mendel}} said.\n' +
      '{"e:“So was {ada:Mendel},”} {"e.speaker:{cy:Dahl}} said.\n{"f:“{ada:Mendel}!”}',
    { quotes: { ...quotes, e: { entity: 'cy' } } },
  ).article,
};
const all = [summit, storm];

/** "NAME (DETAIL): words of the ranges in the article of `uri`". */
function shown(item: CallHierarchyItem, ranges: Range[], uri: string): string {
  const article = all.find((located) => located.uri === uri)?.article;
  const words = ranges.map((range) => {
    const { start, end } = article?.lines.spanOf(range) ?? { start: 0, end: 0 };
    return `${range.start.line + 1} ${article?.text.slice(start, end)}`;
  });
  return `${item.name} (${item.detail}): ${words.join(', ')}`;
}

function itemOf({ uri, article }: LocatedArticle, words: string): CallHierarchyItem {
  const [item] = languageService(article, uri).prepareCallHierarchy(
    article.lines.positionAt(article.text.indexOf(words)),
  );
  assert.ok(item);
  return item;
}

const incoming = (item: CallHierarchyItem) =>
  incomingCalls(all, item).map(({ from, fromRanges }) => shown(from, fromRanges, from.uri));
const outgoing = (item: CallHierarchyItem) =>
  outgoingCalls(all, item).map(({ to, fromRanges }) => shown(to, fromRanges, item.uri));

describe('the call hierarchy of speech', () => {
  it('begins with whom the mention stands for', () => {
    const item = itemOf(summit, 'Mendel said');
    assert.equal(item.name, 'Ada Mendel');
    assert.equal(item.selectionRange.start.line, 0);
  });

  it('begins nowhere in plain words', () => {
    const { article, uri } = summit;
    const position = article.lines.positionAt(article.text.indexOf('met'));
    assert.deepEqual(languageService(article, uri).prepareCallHierarchy(position), []);
  });

  it('shows who speaks of somebody, in all articles, also sources without a name', () => {
    assert.deepEqual(incoming(itemOf(summit, 'Ada Mendel')), [
      'Bo Lind (person · summit.txt): 3 Ada Mendel',
      'an aide (source without a name · summit.txt): 4 Mendel',
      'Cy Dahl (person · storm.txt): 3 Mendel',
      'A speaker whom the article does not name (source without a name · storm.txt): 4 Mendel',
    ]);
  });

  it('shows whom somebody speaks of, most often first, and not themselves', () => {
    assert.deepEqual(outgoing(itemOf(summit, 'Ada Mendel')), [
      'Bo Lind (person · summit.txt): 2 Lind, 2 he',
      'the UN (organization · summit.txt): 2 the UN',
      'Cy Dahl (person · storm.txt): 1 Ada Mendel',
    ]);
  });

  it('leads to the words in the other article', () => {
    const elsewhere = outgoingCalls(all, itemOf(summit, 'Ada Mendel')).at(-1)?.to;
    assert.equal(elsewhere?.uri, storm.uri);
    assert.equal(elsewhere?.selectionRange.start.line, 1);
  });

  it('goes on from every entry', () => {
    const [first] = incomingCalls(all, itemOf(summit, 'Ada Mendel'));
    assert.ok(first);
    assert.deepEqual(outgoing(first.from), ['Ada Mendel (person · summit.txt): 3 Ada Mendel']);
  });

  it('takes an item that is none of ours as nobody', () => {
    const item = { ...itemOf(summit, 'Ada Mendel'), data: undefined };
    assert.deepEqual([incomingCalls(all, item), outgoingCalls(all, item)], [[], []]);
  });
});
