import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ArticleAnnotations, Entity } from '../../src/core/annotations';
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

const top = path.resolve(__dirname, '../../..');

interface ReferenceFact {
  /** A piece of text that occurs once, the word in question in [brackets]. */
  context: string;
  /** The full name. */
  person: string;
}

/** What was noted by hand about the articles (test/golden), by the name of the article. */
function goldenFacts(): [article: string, facts: { references: ReferenceFact[] }][] {
  const folder = path.join(top, 'test/golden');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.facts.json'))
    .map((file) => [file.replace('.facts.json', ''), JSON.parse(readFileSync(path.join(folder, file), 'utf8'))]);
}

/** The persons of the gold annotation of an article, where it is there. */
function goldPersons(article: string): Entity[] | undefined {
  const file = path.join(top, '../shared/gold/seeds', `${article}.json`);
  if (!existsSync(file)) return undefined;
  const { entities }: ArticleAnnotations = JSON.parse(readFileSync(file, 'utf8'));
  return entities.filter(({ kind }) => kind === 'person');
}

describe('go to definition', () => {
  afterEach(closeAll);

  for (const [article, { references }] of goldenFacts()) {
    it(`leads to the full name of whom each word stands for that was noted by hand in ${article}`, async () => {
      const { document } = await show(article);
      await annotated(document);
      const text = document.getText();
      const wrong: string[] = [];
      for (const { context, person } of references) {
        const at = text.indexOf(context.replace(/[[\]]/g, '')) + context.indexOf('[');
        const introduced = text.indexOf(person);
        // On the full name itself F12 lists the other mentions.
        if (at === introduced) continue;
        const places = await definitionsAt(document, document.positionAt(at));
        const expected = `${document.positionAt(introduced).line + 1} ${person}`;
        if (places.join() !== expected) wrong.push(`${context}: ${places.join(', ') || 'nowhere'}, not ${expected}`);
      }
      assert.deepEqual(wrong, []);
    });

    const gold = goldPersons(article);
    const test = gold ? it : it.skip;
    test(`leads from the names of people to the full one in ${article} (gold, needs ../shared)`, async () => {
      const { document } = await show(article);
      await annotated(document);
      const text = document.getText();
      const wrong: string[] = [];
      let count = 0;
      for (const { name, mentions } of gold ?? []) {
        const names = mentions.filter(({ form }) => form === 'name');
        const introduced = names.find(({ start, end }) => text.slice(start, end) === name);
        for (const { start, end } of names) {
          if (!introduced || start === introduced.start) continue;
          count++;
          const places = await definitionsAt(document, document.positionAt(start));
          const expected = `${document.positionAt(introduced.start).line + 1} ${name}`;
          if (places.join() !== expected)
            wrong.push(`${text.slice(start, end)} at ${start}: ${places.join(', ') || 'nowhere'}, not ${expected}`);
        }
      }
      assert.ok(count > 0);
      assert.deepEqual(wrong, []);
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
