import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotated, closeAll, putCursor, show } from './workspace';

/** "LINE words" of where F12 leads, lines from 1. */
async function definitionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((location) => {
    const range = 'range' in location ? location.range : (location.targetSelectionRange ?? location.targetRange);
    return `${range.start.line + 1} ${document.getText(range)}`;
  });
}

describe('go to definition', () => {
  afterEach(closeAll);

  // As the gold files have it: the first mention that reads as the person's fullest name.
  const cases: [article: string, context: string, definition: string][] = [
    ['000_', 'Blinken had responded', '1 Antony Blinken'],
    ['000_', 'Wang, will be the second', '1 Wang Yi'],
    ['000_', 'Zhang said during', '7 Zhang Jun'],
    ['000_', 'he said.', '7 Zhang Jun'],
    ['000_', 'The US diplomat’s', '1 Antony Blinken'],
    ['000_', 'Chinese foreign minister', '1 Wang Yi'],
    ['002_', 'Han praises', '7 Han Zheng'],
    ['003_', 'Blinken was due', '4 Antony Blinken'],
    ['004_', 'Blinken will hold', '4 Antony Blinken'],
  ];
  for (const [article, context, definition] of cases) {
    it(`leads from “${context}” to “${definition}” in ${article}`, async () => {
      const editor = await show(article);
      await annotated(editor.document);
      assert.deepEqual(await definitionsAt(editor.document, putCursor(editor, context)), [definition]);
    });
  }

  it('lists the other mentions on the defining one', async () => {
    const editor = await show('000_');
    await annotated(editor.document);
    const places = await definitionsAt(editor.document, putCursor(editor, 'Antony Blinken'));
    assert.ok(places.length > 3, places.join('\n'));
    assert.ok(places.every((place) => place !== '1 Antony Blinken'));
  });

  it('answers references and hovers too', async () => {
    const editor = await show('000_');
    await annotated(editor.document);
    const position = putCursor(editor, 'Zhang said during');
    const { uri } = editor.document;
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      position,
    );
    assert.ok(references.length >= 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
    const shown = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === 'string' ? part : part.value));
    assert.match(shown.join('\n'), /Zhang Jun/);
  });
});
