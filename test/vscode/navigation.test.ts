import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotated, closeAll, eventually, putCursor, show, showText } from './workspace';

const article = `Envoys meet in Oslo

Foreign Minister Ada Mendel met Bo Lind, the envoy, in Oslo on 7 May 2021.

“We have time for Lind,” Mendel told reporters after the talks with him.

“Mendel is in no hurry,” Lind said.
`;

/** Shows an article in a tab that the next one does not take over. */
async function showFirmly(beginning: string): Promise<vscode.TextEditor> {
  const editor = await show(beginning);
  await vscode.commands.executeCommand('workbench.action.keepEditor');
  await annotated(editor.document);
  return editor;
}

function symbolsFor(query: string): Thenable<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
}

async function callsOn(editor: vscode.TextEditor, words: string) {
  const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
    'vscode.prepareCallHierarchy',
    editor.document.uri,
    putCursor(editor, words),
  );
  assert.ok(item);
  const [incoming, outgoing] = await Promise.all([
    vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item),
    vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item),
  ]);
  return { item, incoming, outgoing };
}

/** The names of the symbols around a place, the outermost first: what the breadcrumbs show. */
function around(symbols: vscode.DocumentSymbol[], position: vscode.Position): string[] {
  const symbol = symbols.find(({ range }) => range.contains(position));
  return symbol ? [symbol.name, ...around(symbol.children, position)] : [];
}

async function outlineOf({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

describe('symbols of all open articles', () => {
  afterEach(closeAll);

  it('lead to people, organizations and meetings by a part of their name', async () => {
    for (const beginning of ['000_', '003_']) await showFirmly(beginning);
    const people = await symbolsFor('antony blinken');
    const from = (beginning: string) => people.filter(({ location }) => location.uri.path.includes(`/${beginning}`));
    assert.ok(from('000_').length > 0 && from('003_').length > 0);
    const person = from('000_').find(({ name }) => name.startsWith('Antony Blinken,'));
    assert.match(person?.name ?? '', /^Antony Blinken, .*Secretary of State/);
    assert.ok((await symbolsFor('security council')).some(({ name }) => name.includes('Security Council')));
    const meetings = (await symbolsFor('blinken')).filter(({ kind }) => kind === vscode.SymbolKind.Event);
    assert.ok(meetings.some(({ name }) => name.includes('Wang Yi')));
  });

  it('are those of the articles that have a tab, though VS Code keeps others in mind', async () => {
    const articles = async () =>
      new Set((await symbolsFor('blinken')).map(({ location }) => location.uri.path.slice(-24, -21)));
    for (const beginning of ['000_', '003_']) await showFirmly(beginning);
    await eventually(async () => (await articles()).size === 2);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(async () => (await articles()).size === 1);
    assert.ok(vscode.workspace.textDocuments.some(({ uri }) => uri.path.includes('/003_')));
    await showFirmly('003_');
    await eventually(async () => (await articles()).size === 2);
  });
});

describe('the call hierarchy', () => {
  afterEach(closeAll);

  it('shows who speaks of a person, and of whom that person speaks', async () => {
    const editor = await showText(article);
    await annotated(editor.document);
    const { item, incoming, outgoing } = await callsOn(editor, 'Mendel told');
    assert.equal(item.name, 'Ada Mendel');
    const words = (ranges: vscode.Range[]) => ranges.map((range) => editor.document.getText(range));
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, ...words(fromRanges)]),
      [['Bo Lind', 'Mendel']],
    );
    assert.deepEqual(
      outgoing.map(({ to, fromRanges }) => [to.name, ...words(fromRanges)]),
      [['Bo Lind', 'Lind']],
    );
  });

  it('joins the articles in which a person occurs', async () => {
    await showFirmly('002_');
    const editor = await showFirmly('004_');
    const { incoming, outgoing } = await callsOn(editor, 'Blinken');
    const files = new Set(
      [...incoming.map(({ from }) => from), ...outgoing.map(({ to }) => to)].map(({ uri }) => uri.path),
    );
    assert.equal(files.size, 2, [...files].join());
  });
});

describe('the outline', () => {
  afterEach(closeAll);

  it('tells inside a quotation whose words they are', async () => {
    const editor = await show('000_');
    await annotated(editor.document);
    const crumbs = around(await outlineOf(editor.document), putCursor(editor, 'becoming more and more evident'));
    assert.match(crumbs[0] ?? '', /^Zhang Jun: “It’s becoming/);
  });

  it('names the participants of every meeting', async () => {
    const { document } = await show('000_');
    await annotated(document);
    const all = (symbols: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
    const names = all(await outlineOf(document)).map(({ name }) => name);
    assert.ok(
      names.some((name) => /^Meeting: .*Antony Blinken · Wang Yi/.test(name)),
      names.join('\n'),
    );
  });
});

describe('folding', () => {
  afterEach(closeAll);

  it('takes long quotations over several lines, and what is not the story', async () => {
    const { document } = await show('000_');
    await annotated(document);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const firstLines = ranges.map(({ start, end }) => [document.lineAt(start).text, end - start] as const);
    const folds = (beginning: string) => firstLines.find(([line]) => line.startsWith(beginning))?.[1];
    assert.equal(folds('“The United States claims that it is upholding'), 2);
    assert.equal(folds('“The Biden administration claims'), 2);
    assert.ok(firstLines.some(([, more]) => more > 20));
  });
});

describe('the commands for meetings', () => {
  afterEach(closeAll);

  it('go from one place that speaks of a meeting to the next, and round', async () => {
    const editor = await show('000_');
    const { meetings } = await annotated(editor.document);
    const { document } = editor;
    const places = meetings
      .flatMap(({ evidence }) => evidence)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) =>
        document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))),
      );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: string[] = [];
    for (const _ of places) {
      await vscode.commands.executeCommand('readout.nextMeeting');
      seen.push(document.getText(editor.selection));
    }
    assert.deepEqual(seen, places);
    await vscode.commands.executeCommand('readout.nextMeeting');
    assert.equal(document.getText(editor.selection), places[0]);
    await vscode.commands.executeCommand('readout.previousMeeting');
    assert.equal(document.getText(editor.selection), places.at(-1));
  });
});
