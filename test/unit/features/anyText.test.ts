import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-types';
import { annotate } from '../../../src/core/annotate';
import { readArticle } from '../../../src/features/article';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../src/features/callHierarchy';
import { languageService } from '../../../src/features/languageService';
import type { LocatedArticle } from '../../../src/features/locatedArticle';
import { workspaceSymbols } from '../../../src/features/workspaceSymbols';

/** Words and marks of news in any order: much is found in it, little of it makes sense. */
const anyNews = fc
  .array(
    fc.constantFrom(
      ...[
        'Ada Mendel',
        'Mendel',
        'Bo Lind',
        'Foreign Minister',
        'she',
        'the envoy',
        'met',
        'will meet',
        'said',
        'told',
      ],
      ...['“', '”', '"', '‘', '’', '. ', ', ', '\n', '\r\n', '\n\n', ' – ', '😀', 'on Friday', '7 May 2021', 'in Oslo'],
      ...['Advertisement', 'the United Nations', 'talks', 'The', 'a', 'and', 'that', 'é', '\u0301', '\t'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('every verb over any text', () => {
  it('answers at every offset with ranges inside the text', () => {
    fc.assert(
      fc.property(anyNews, (text) => {
        const article = readArticle(text, annotate(text), () => []);
        const service = languageService(article, 'test:any');
        const check = (range: Range) => {
          const { start, end } = article.lines.spanOf(range);
          assert.ok(start <= end && end <= text.length);
          assert.deepEqual(article.lines.rangeOf({ start, end }), range);
        };
        for (let offset = 0; offset <= text.length; offset += 3) {
          const position = article.lines.positionAt(offset);
          for (const link of service.definition(position)) check(link.targetSelectionRange);
          for (const { range } of service.references(position, true)) check(range);
          for (const { range } of service.documentHighlight(position)) check(range);
          const range = service.hover(position)?.range;
          if (range) check(range);
        }
        checkSymbols(service.documentSymbols(), check);
        for (const { startLine, endLine } of service.folding()) {
          assert.ok(startLine < endLine && endLine < article.lines.lineCount);
        }
        for (const { range } of service.codeLenses()) check(range);
        for (const mode of ['on', 'ambiguous'] as const) {
          const whole = article.lines.rangeOf({ start: 0, end: text.length });
          for (const { position } of service.inlayHints(whole, mode)) check({ start: position, end: position });
        }
        checkSpeech({ uri: 'test:any', article }, check);
      }),
      { numRuns: 50 },
    );
  });

  it('gives semantic tokens in order, without overlaps and within their lines', () => {
    fc.assert(
      fc.property(anyNews, (text) => {
        const article = readArticle(text, annotate(text));
        const { data } = languageService(article, 'test:any').semanticTokens();
        let line = 0;
        let end = 0;
        let start = 0;
        for (let i = 0; i < data.length; i += 5) {
          const [lines = 0, characters = 0, length = 0] = data.slice(i, i + 3);
          line += lines;
          if (lines > 0) end = 0;
          start = lines > 0 ? characters : start + characters;
          assert.ok(lines >= 0 && length > 0 && start >= end);
          end = start + length;
          const span = article.lines.lineSpan(line);
          assert.ok(end <= span.end - span.start);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Names, and who speaks of whom, from every person, organization and place. */
function checkSpeech(located: LocatedArticle, check: (range: Range) => void): void {
  for (const { name, location } of workspaceSymbols([located], '')) {
    assert.notEqual(name, '');
    if ('range' in location) check(location.range);
  }
  for (const mention of located.article.definitions.values()) {
    const position = located.article.lines.positionAt(mention.start);
    for (const item of prepareCallHierarchy(located.article, located.uri, position)) {
      assert.notEqual(item.name, '');
      check(item.selectionRange);
      for (const { from, fromRanges } of incomingCalls([located], item)) [from.range, ...fromRanges].forEach(check);
      for (const { to, fromRanges } of outgoingCalls([located], item)) [to.range, ...fromRanges].forEach(check);
    }
  }
}

function checkSymbols(symbols: DocumentSymbol[], check: (range: Range) => void): void {
  // One word may speak of several meetings.
  assert.ok(areApart(symbols.filter(({ kind }) => kind !== SymbolKind.Event).map(({ range }) => range)));
  for (const { name, range, selectionRange, children } of symbols) {
    assert.notEqual(name, '');
    check(range);
    check(selectionRange);
    assert.ok(isInside(selectionRange, range));
    for (const child of children ?? []) assert.ok(isInside(child.range, range));
    checkSymbols(children ?? [], check);
  }
}

/** Whether each ends before the next begins, or where it begins. */
function areApart(ranges: Range[]): boolean {
  return ranges.every(({ end }, i) => {
    const next = ranges[i + 1]?.start;
    return !next || end.line < next.line || (end.line === next.line && end.character <= next.character);
  });
}

function isInside(inner: Range, outer: Range): boolean {
  const order = (a: Range['start'], b: Range['start']) => a.line - b.line || a.character - b.character;
  return order(outer.start, inner.start) <= 0 && order(inner.end, outer.end) <= 0;
}
