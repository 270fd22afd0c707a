import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const file = path.resolve(__dirname, '../../../syntaxes/news.tmLanguage.json');

async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  const grammar = await registry.loadGrammar('text.news');
  assert.ok(grammar);
  return grammar;
}

describe('the grammar of news', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The pieces of a text that have a scope of ours, as "scope: words"; the innermost scope counts. */
  function scoped(text: string): string[] {
    const found: string[] = [];
    let state = INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      for (const { startIndex, endIndex, scopes } of tokens) {
        const scope = scopes.at(-1)?.replace(/\.news$/, '');
        if (scope && scope !== 'text') found.push(`${scope}: ${line.slice(startIndex, endIndex)}`);
      }
    }
    return found;
  }

  /** The same below a headline. */
  function inStory(text: string): string[] {
    return scoped(`Headline\n${text}`).slice(1);
  }

  it('takes the first line as the headline, and only that', () => {
    assert.deepEqual(scoped('Talks begin\n\nThey met.'), ['markup.heading.headline: Talks begin']);
  });

  const bylines = [
    'By Ada Mendel',
    'Reporting by Ada Mendel in Oslo; Editing by Bo Lind',
    'Additional reporting by Bo Lind',
  ];
  for (const byline of bylines) {
    it(`knows the byline “${byline}”`, () => {
      assert.deepEqual(
        inStory(byline).map((piece) => piece.split(':')[0]),
        ['keyword.other.byline', 'entity.other.byline'],
      );
    });
  }

  it('takes no sentence that begins with “By” for a byline', () => {
    assert.deepEqual(inStory('By Friday they had met.'), []);
  });

  const datelines: [line: string, dateline: string][] = [
    ['OSLO, May 7 (Agency) - They met.', 'OSLO, May 7 (Agency) '],
    ['Oslo (Agency) – They met.', 'Oslo (Agency) '],
    ['OSLO — They met.', 'OSLO '],
    ['SÃO PAULO -- They met.', 'SÃO PAULO '],
  ];
  for (const [line, dateline] of datelines) {
    it(`knows the dateline of “${line}”`, () => {
      const [place, dash, ...rest] = inStory(line);
      assert.equal(place, `constant.other.dateline: ${dateline}`);
      assert.match(String(dash), /^punctuation\.separator\.dateline: /);
      assert.deepEqual(rest, []);
    });
  }

  it('takes no sentence with a dash for a dateline', () => {
    assert.deepEqual(inStory('They met – and left.'), []);
  });

  it('marks quotations, one inside the other', () => {
    assert.deepEqual(inStory('It was “a ‘real’ start”, at last.'), [
      'punctuation.definition.string.begin: “',
      'string.quoted.double: a ',
      'punctuation.definition.string.begin: ‘',
      'string.quoted.single: real',
      'punctuation.definition.string.end: ’',
      'string.quoted.double:  start',
      'punctuation.definition.string.end: ”',
    ]);
  });

  it('ends a quotation with its paragraph at the latest', () => {
    assert.deepEqual(inStory('“It goes on\nThey left.'), [
      'punctuation.definition.string.begin: “',
      'string.quoted.double: It goes on',
    ]);
  });

  it('takes no apostrophe for a quotation mark', () => {
    assert.deepEqual(inStory('the workers’ and ministers’ day, it’s theirs'), []);
    assert.deepEqual(inStory('“It’s ours,” they said.').at(-1), 'keyword.other.reporting: said');
  });

  it('marks reporting verbs, outside quotations only', () => {
    assert.deepEqual(inStory('Mendel told reporters, according to Lind.'), [
      'keyword.other.reporting: told reporters',
      'keyword.other.reporting: according to',
    ]);
    assert.ok(!inStory('“he said so”').includes('keyword.other.reporting: said'));
  });

  it('is done with a long line of marks at once', () => {
    assert.ok(Array.isArray(inStory('“‘"'.repeat(20_000))));
    assert.ok(Array.isArray(inStory('A'.repeat(100_000))));
  });
});
