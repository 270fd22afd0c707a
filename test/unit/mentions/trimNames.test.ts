import assert from 'node:assert/strict';
import { gazetteer } from '../../../src/core/lexicon/gazetteer';
import { ArticleFacts } from '../../../src/core/mentions/names/article';
import { spanOf } from '../../../src/core/mentions/names/nameSpans';
import { trimNames } from '../../../src/core/mentions/names/trimNames';
import { tokenize } from '../../../src/core/text/tokenize';

/** What is left of a text that was read as one name. */
function trimmed(text: string, kind: 'person' | 'organization'): string[] {
  const tokens = tokenize(text);
  const facts = new ArticleFacts(tokens, Int32Array.of(0, tokens.length), gazetteer());
  const whole = spanOf(facts, 0, tokens.length, kind, 1);
  return trimNames(facts, [whole]).map(({ start, end }) => text.slice(start, end));
}

describe('A name that was read too long', () => {
  it('is divided at every conjunction', () => {
    assert.deepEqual(trimmed('Hale and Reed nor Stone', 'person'), ['Hale', 'Reed', 'Stone']);
  });

  it('loses the forms of address behind conjunctions', () => {
    assert.deepEqual(trimmed('Dr. Ann Hale and Mr Reed', 'person'), ['Ann Hale', 'Reed']);
  });

  it('has no part that is nothing but a form of address', () => {
    assert.deepEqual(trimmed('Mr and Mrs Stone', 'person'), ['Stone']);
  });

  it('keeps the conjunction in an organization', () => {
    assert.deepEqual(trimmed('Hale and Reed and Stone', 'organization'), ['Hale and Reed and Stone']);
  });
});
