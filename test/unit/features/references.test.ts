import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { markedService, shown } from './markedArticle';

const marked = '{ada:Mendel} is here.\n{ada:Ada Mendel} says {ada.pronoun:s‸he} agrees with {bo:Bo Lind}.';

describe('references', () => {
  it('lists all mentions in text order with the declaration', () => {
    const { article, service, caret } = markedService(marked);
    const found = service.references(caret, true).map(({ range }) => shown(article, range));
    assert.deepEqual(found, ['0:0 Mendel', '1:0 Ada Mendel', '1:16 she']);
  });

  it('leaves out the introducing mention without the declaration', () => {
    const { article, service, caret } = markedService(marked);
    const found = service.references(caret, false).map(({ range }) => shown(article, range));
    assert.deepEqual(found, ['0:0 Mendel', '1:16 she']);
  });

  it('lists every trigger of a meeting', () => {
    const { article, service, caret } = markedService('They {#m:met}. The {#m:mee‸ting} was short.');
    assert.deepEqual(
      service.references(caret, true).map(({ range }) => shown(article, range)),
      ['0:5 met', '0:14 meeting'],
    );
  });

  it('finds nothing beside a mention', () => {
    const { service, caret } = markedService('{ada:Ada Mendel} i‸s here.');
    assert.deepEqual(service.references(caret, true), []);
  });
});

describe('documentHighlight', () => {
  it('marks all mentions and sets the introducing one apart', () => {
    const { article, service, caret } = markedService(marked);
    const found = service.documentHighlight(caret).map(({ range, kind }) => [shown(article, range), kind]);
    assert.deepEqual(found, [
      ['0:0 Mendel', DocumentHighlightKind.Read],
      ['1:0 Ada Mendel', DocumentHighlightKind.Write],
      ['1:16 she', DocumentHighlightKind.Read],
    ]);
  });
});
