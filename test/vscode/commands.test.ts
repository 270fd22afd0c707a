import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { annotated, closeAll, eventually, putCursor, readout, showText } from './workspace';

const article = `Envoys meet in Oslo

Foreign Minister Ada Mendel met Bo Lind, the envoy, in Oslo on 7 May 2021.

“We have time,” Mendel told reporters.

“No hurry,” Lind said.
`;

function selected(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
}

describe('the commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    await readout();
    const known = new Set(await vscode.commands.getCommands(true));
    const contributed = vscode.extensions.getExtension('readout.readout')?.packageJSON.contributes.commands;
    for (const { command } of contributed) assert.ok(known.has(command), command);
  });

  it('go from quote to quote, and round', async () => {
    const editor = await showText(article);
    await annotated(editor.document);
    putCursor(editor, 'Envoys');
    const seen: (string | undefined)[] = [];
    for (const command of ['nextQuote', 'nextQuote', 'nextQuote', 'previousQuote']) {
      await vscode.commands.executeCommand(`readout.${command}`);
      seen.push(selected());
    }
    assert.deepEqual(seen, ['“We have time,”', '“No hurry,”', '“We have time,”', '“No hurry,”']);
  });

  it('go from mention to mention of one person', async () => {
    const editor = await showText(article);
    await annotated(editor.document);
    putCursor(editor, 'Lind, the envoy');
    await vscode.commands.executeCommand('readout.nextMention');
    const first = selected();
    await vscode.commands.executeCommand('readout.previousMention');
    assert.notEqual(first, selected());
    assert.equal(selected(), 'Bo Lind');
  });

  it('copy a quote with its attribution', async () => {
    const editor = await showText(article);
    await annotated(editor.document);
    putCursor(editor, 'No hurry');
    await vscode.commands.executeCommand('readout.copyQuote');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^“No hurry”, said Bo Lind.* \(Envoys meet in Oslo.*\)$/);
  });

  it('open the sample articles, with the days on which they were published', async () => {
    await vscode.commands.executeCommand('readout.openSamples');
    const samples = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'readout-sample');
    assert.equal(samples.length, 5);
    assert.ok(samples.every(({ languageId, uri }) => languageId === 'news' && uri.path.endsWith('.news')));
    const published = await Promise.all(samples.map(async (document) => (await annotated(document)).published?.date));
    assert.ok(published.includes('2021-05-03'), String(published));
  });
});

describe('the language server', () => {
  afterEach(closeAll);

  it('starts again after a crash, and nothing is lost', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await showText(article);
    await annotated(document);
    const before = serverProcess();
    assert.ok(before);
    process.kill(before, 'SIGKILL');
    await eventually(() => serverProcess() !== before && serverProcess());
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Again: ');
    await vscode.workspace.applyEdit(edit);
    assert.ok((await annotated(document)).quotes.length > 0);
  });
});

/** The child of the extension host that runs our server. */
function serverProcess(): number | undefined {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (Number(parent) === process.pid && /dist[\\/]server\.js/.test(command)) return Number(id);
    } catch {
      // It has ended meanwhile.
    }
  }
  return undefined;
}
