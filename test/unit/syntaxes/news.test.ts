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

  it('takes nothing for a headline, a byline or a verb of speech that only may be one', () => {
    assert.deepEqual(scoped('Advertisement\nBy The Numbers\n\nShe notes that both said so.\nBREAKING — They met.'), []);
  });

  const bylines = ['Reporting by Ada Mendel in Oslo; Editing by Bo Lind', 'Additional reporting by Bo Lind'];
  for (const byline of bylines) {
    it(`knows the byline “${byline}”`, () => {
      assert.deepEqual(
        scoped(byline).map((piece) => piece.split(':')[0]),
        ['keyword.other.byline', 'entity.other.byline'],
      );
    });
  }

  it('takes no sentence that begins with “By” for a byline', () => {
    assert.deepEqual(scoped('By Friday they had met.'), []);
  });

  const datelines: [line: string, dateline: string][] = [
    ['OSLO, May 7 (Agency) - They met.', 'OSLO, May 7 (Agency) '],
    ['Oslo (Agency) – They met.', 'Oslo (Agency) '],
    ['SÃO PAULO (Agency) -- They met.', 'SÃO PAULO (Agency) '],
  ];
  for (const [line, dateline] of datelines) {
    it(`knows the dateline of “${line}”`, () => {
      const [place, dash, ...rest] = scoped(line);
      assert.equal(place, `constant.other.dateline: ${dateline}`);
      assert.match(String(dash), /^punctuation\.separator\.dateline: /);
      assert.deepEqual(rest, []);
    });
  }

  it('takes no sentence with a dash for a dateline', () => {
    assert.deepEqual(scoped('They met – and left.'), []);
    assert.deepEqual(scoped('Mendel (left) – and Lind.'), []);
  });

  it('marks quotations, one inside the other', () => {
    assert.deepEqual(scoped('It was “a ‘real’ start”, at last.'), [
      'punctuation.definition.quotation.begin: “',
      'meta.quotation.double: a ',
      'punctuation.definition.quotation.begin: ‘',
      'meta.quotation.single: real',
      'punctuation.definition.quotation.end: ’',
      'meta.quotation.double:  start',
      'punctuation.definition.quotation.end: ”',
    ]);
  });

  it('ends a quotation that begins with a low mark where German ends it', () => {
    assert.deepEqual(scoped('„Ja“, sagte er.'), [
      'punctuation.definition.quotation.begin: „',
      'meta.quotation.double: Ja',
      'punctuation.definition.quotation.end: “',
    ]);
  });

  it('ends a quotation with its paragraph at the latest', () => {
    assert.deepEqual(scoped('“It goes on\nThey left.'), [
      'punctuation.definition.quotation.begin: “',
      'meta.quotation.double: It goes on',
    ]);
  });

  it('takes no apostrophe for a quotation mark', () => {
    assert.deepEqual(scoped('the workers’ and ministers’ day, it’s theirs'), []);
    assert.match(scoped('“It’s ours,” they said.').at(-1) ?? '', /^punctuation.definition.quotation.end/);
  });

  it('is done with a long line of marks at once', () => {
    assert.ok(Array.isArray(scoped('“‘"'.repeat(20_000))));
    assert.ok(Array.isArray(scoped('A'.repeat(100_000))));
  });
});
