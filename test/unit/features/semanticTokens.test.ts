import assert from 'node:assert/strict';
import type { Article } from '../../../src/features/article';
import {
  type SemanticTokenType,
  semanticTokenModifiers,
  semanticTokenTypes,
} from '../../../src/features/semanticTokens';
import { markedService, shown } from './markedArticle';

/** Each token as "LINE:CHARACTER words: type modifier …". */
function tokens(
  marked: string,
  details?: Parameters<typeof markedService>[1],
  isWanted?: (type: SemanticTokenType) => boolean,
): string[] {
  const { article, service } = markedService(marked, details);
  return decoded(article, service.semanticTokens(isWanted).data);
}

function decoded(article: Article, data: readonly number[]): string[] {
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const modifiers = semanticTokenModifiers.filter((_, bit) => bits & (1 << bit));
    const words = shown(article, { start: { line, character }, end: { line, character: character + length } });
    found.push(`${words}: ${[semanticTokenTypes[type], ...modifiers].join(' ')}`);
  }
  return found;
}

describe('semanticTokens', () => {
  it('tells kinds and forms apart', () => {
    const marked =
      '{ada:Ada Mendel} of {un:the UN} left {oslo:Oslo} on {=2021-05-07:Friday}.\n{ada.nominal:The envoy} and {ada?.pronoun:her} staff.';
    const details = { entities: { un: { kind: 'organization' as const }, oslo: { kind: 'place' as const } } };
    assert.deepEqual(tokens(marked, details), [
      '0:0 Ada Mendel: person name definition',
      '0:14 the UN: organization name definition',
      '0:26 Oslo: place name definition',
      '0:34 Friday: date',
      '1:0 The envoy: person nominal',
      '1:14 her: person pronoun uncertain',
    ]);
  });

  it('cuts a nominal around the name inside it', () => {
    const marked = '{ada.nominal:{oslo:Oslo}’s envoy} left.';
    assert.deepEqual(tokens(marked, { entities: { oslo: { kind: 'place' } } }), [
      '0:0 Oslo: place name definition',
      '0:4 ’s envoy: person nominal definition',
    ]);
  });

  it('tells who is quoted, and what the reader has corrected', () => {
    const marked = '{ada:Ada Mendel} left. {"q:“Well,”} {"q.speaker:{ada.pronoun:she}} said.';
    const { article, service } = markedService(marked, { quotes: { q: { entity: 'ada' } } });
    const mention = article.annotations.entities[0]?.mentions[0];
    assert.ok(mention);
    mention.corrected = 'c1';
    assert.deepEqual(decoded(article, service.semanticTokens().data), [
      '0:0 Ada Mendel: person name definition corrected',
      '0:25 she: person pronoun quoted',
    ]);
  });

  it('never goes over the end of a line', () => {
    assert.deepEqual(tokens('{ada:Ada\r\nMendel} left.'), [
      '0:0 Ada: person name definition',
      '1:0 Mendel: person name definition',
    ]);
  });

  it('leaves out the types that are not wanted', () => {
    const marked = '{ada:Ada Mendel} left on {=2021-05-07:Friday}, {ada.pronoun:she} said.';
    assert.deepEqual(
      tokens(marked, {}, (type) => type === 'date'),
      ['0:19 Friday: date'],
    );
  });

  it('is empty for an article without mentions', () => {
    assert.deepEqual(tokens('Nothing here.'), []);
  });
});
