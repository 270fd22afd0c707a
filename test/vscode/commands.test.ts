import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { annotated, closeAll, eventually, putCursor, readout, show, showText } from './workspace';

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
    for (const document of samples) await eventually(async () => (await annotated(document)).published?.date);
    const published = await Promise.all(samples.map(async (document) => (await annotated(document)).published?.date));
    assert.ok(published.includes('2021-05-03'), String(published));
  });

  it('say so where there is no text to annotate', async () => {
    await readout();
    const shown = await messagesDuring(() => vscode.commands.executeCommand('readout.annotate'));
    assert.match(shown.join(), /the editor in front shows none/);
  });
});

describe('the publication date of an article', () => {
  afterEach(closeAll);

  it('is taken from the readout.json beside it, also when that changes', async () => {
    const { document } = await show('000_');
    const day = async () => (await annotated(document)).published?.date;
    await eventually(async () => (await day()) === '2021-05-03');
    const sidecar = vscode.Uri.joinPath(document.uri, '..', 'readout.json');
    const before = await vscode.workspace.fs.readFile(sidecar);
    await vscode.workspace.fs.writeFile(sidecar, Buffer.from('{ "published": { "*": "2022-05-02" } }'));
    try {
      await eventually(async () => (await day()) === '2022-05-02');
    } finally {
      await vscode.workspace.fs.writeFile(sidecar, before);
    }
    await eventually(async () => (await day()) === '2021-05-03');
  });

  it('can be set from the hover over a day that is not known, and only there', async () => {
    const editor = await showText(
      'Envoys meet\n\nForeign Minister Ada Mendel met Bo Lind on Friday. On 7 May 2021 they left.\n',
    );
    await annotated(editor.document);
    assert.match(await hoverOn(editor, 'Friday'), /command:readout.setPublicationDay/);
    assert.match(await hoverOn(editor, 'met'), /Day: “Friday”.*command:readout.setPublicationDay/s);
    assert.doesNotMatch(await hoverOn(editor, '7 May'), /command:readout.setPublicationDay/);
    assert.doesNotMatch(await hoverOn(editor, 'Ada'), /command:readout.setPublicationDay/);
  });
});

describe('the language server', () => {
  afterEach(closeAll);

  it('starts again after a crash, and nothing is lost', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await showText(article);
    await annotated(document);
    await endServer();
    await eventually(serverProcess);
    await insertAtStart(document, 'Again: ');
    assert.ok((await annotated(document)).quotes.length > 0);
  });

  it('says so when it crashes again and again, and starts again when the reader wants it', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await showText(article);
    await annotated(document);
    const shown: string[][] = [];
    let answer: (action: string) => void = () => undefined;
    const { showErrorMessage } = vscode.window;
    Object.assign(vscode.window, {
      showErrorMessage: (...words: string[]) => {
        shown.push(words);
        return new Promise<string>((resolve) => {
          answer = resolve;
        });
      },
    });
    try {
      while (shown.length === 0) {
        await endServer();
        await eventually(() => shown.length > 0 || serverProcess());
      }
      assert.match(shown[0]?.[0] ?? '', /language server/);
      assert.ok(shown[0]?.includes('Restart'));
      assert.ok((await (await readout()).annotationsOf(document.uri))?.quotes.length, 'what was found stays');
      await insertAtStart(document, 'Again: ');
      answer('Restart');
      assert.ok((await annotated(document)).quotes.length > 0);
      assert.equal(shown.length, 1, 'it is said once');
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
  });

  it('can be restarted while it runs, and while it starts', async () => {
    const { document } = await showText(article);
    await annotated(document);
    await Promise.all([
      vscode.commands.executeCommand('readout.restartServer'),
      vscode.commands.executeCommand('readout.restartServer'),
    ]);
    await insertAtStart(document, 'Again: ');
    assert.ok((await annotated(document)).quotes.length > 0);
  });
});

/** What the reader is told while something is done. */
async function messagesDuring(work: () => Thenable<unknown>): Promise<string[]> {
  const shown: string[] = [];
  const { showInformationMessage } = vscode.window;
  Object.assign(vscode.window, {
    showInformationMessage: async (message: string) => {
      shown.push(message);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
  return shown;
}

/** All that the hover over some words says. */
async function hoverOn(editor: vscode.TextEditor, words: string): Promise<string> {
  const position = putCursor(editor, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents) as (vscode.MarkdownString | string)[];
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

async function insertAtStart({ uri }: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** As a crash would, and waits until it is gone. */
async function endServer(): Promise<void> {
  const before = serverProcess();
  assert.ok(before);
  process.kill(before, 'SIGKILL');
  await eventually(() => serverProcess() !== before);
}

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
