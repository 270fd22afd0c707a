import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotated, closeAll, eventually, readout, show, showText } from './workspace';

const prose = 'Ada Mendel met Bo Lind in Oslo on Friday. “We have time,” Mendel told reporters after the talks.\n';

/** The words drawn with a look, such as `person`, as soon as anything is drawn. */
async function drawn(document: vscode.TextDocument, look: string): Promise<string[]> {
  const api = await readout();
  const highlights = await eventually(() => {
    const all = api.highlightsOf(document.uri);
    return all.length > 0 && all;
  });
  return highlights
    .filter((highlight) => highlight.look === look)
    .map(({ start, end }) => document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))));
}

async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const everything = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  assert.ok(await editor.edit((edit) => edit.replace(everything, text)));
}

describe('an article in the editor', () => {
  afterEach(closeAll);

  it('shows people, organizations, places, dates, quotes and what is no story', async () => {
    const { document } = await show('000_');
    await annotated(document);
    assert.ok((await drawn(document, 'person')).includes('Antony Blinken'));
    assert.ok((await drawn(document, 'place')).includes('China'));
    assert.ok((await drawn(document, 'organization')).includes('United Nations Security Council'));
    const quotes = await drawn(document, 'directQuote');
    assert.ok(quotes.some((words) => words.startsWith('“It’s becoming more and more evident')));
    assert.ok((await drawn(document, 'cue')).includes('said'));
    assert.ok((await drawn(document, 'boilerplate')).some((words) => words.startsWith('Do you have questions')));
  });

  it('tints the quotes of one speaker alike', async () => {
    const { document } = await showText(`${prose}\n“No,” Lind said.\n\n“Well,” Mendel said.\n`);
    await annotated(document);
    const quotes = (await readout()).highlightsOf(document.uri).filter(({ look }) => look === 'directQuote');
    const [first, second, third] = quotes.map(({ colour }) => colour);
    assert.equal(quotes.length, 3);
    assert.equal(first, third);
    assert.notEqual(first, second);
  });

  it('follows an edit', async () => {
    const editor = await showText(prose);
    await annotated(editor.document);
    await replaceAll(editor, `Nothing here.\n\n${prose.replaceAll('Mendel', 'Kovac')}`);
    const { entities, length } = await annotated(editor.document);
    assert.equal(length, editor.document.getText().length);
    assert.ok(entities.some(({ name }) => name === 'Ada Kovac'));
    assert.ok((await drawn(editor.document, 'person')).includes('Ada Kovac'));
  });

  it('tells other extensions that its annotations have changed', async () => {
    const editor = await showText(prose);
    await annotated(editor.document);
    const api = await readout();
    assert.equal(api.version, 1);
    const changed = new Promise<vscode.Uri>((resolve) => {
      const subscription = api.onDidChangeAnnotations((uri) => {
        subscription.dispose();
        resolve(uri);
      });
    });
    await replaceAll(editor, prose.repeat(2));
    assert.equal((await changed).toString(), editor.document.uri.toString());
  });

  it('counts right where lines end with CRLF and characters take two units', async () => {
    const { document } = await showText(`🎉🎉 ${prose.replaceAll('. ', '.\r\n')}`);
    await annotated(document);
    assert.ok((await drawn(document, 'person')).includes('Ada Mendel'));
    assert.ok((await drawn(document, 'directQuote')).includes('“We have time,”'));
  });

  it('can have every kind of highlight switched off and on', async () => {
    const { document } = await showText(prose);
    await annotated(document);
    const looks = async () => new Set((await readout()).highlightsOf(document.uri).map(({ look }) => look));
    assert.ok((await looks()).has('person'));
    await vscode.commands.executeCommand('readout.togglePersons');
    assert.ok(!(await looks()).has('person') && (await looks()).has('directQuote'));
    await vscode.commands.executeCommand('readout.toggleHighlights');
    assert.equal((await looks()).size, 0);
    await vscode.commands.executeCommand('readout.toggleHighlights');
    await vscode.commands.executeCommand('readout.togglePersons');
    assert.ok((await looks()).has('person'));
  });
});

describe('which documents are articles', () => {
  afterEach(closeAll);

  it('plain text that reads like prose is one', async () => {
    const { document } = await showText(prose.repeat(4), 'plaintext');
    assert.ok(await (await readout()).annotationsOf(document.uri));
  });

  it('a list of packages is none, until one asks for it', async () => {
    const { document } = await showText('numpy==1.26.4\nrequests>=2.31\nflask\n', 'plaintext');
    assert.equal(await (await readout()).annotationsOf(document.uri), undefined);
    await vscode.commands.executeCommand('readout.annotate');
    assert.ok(await (await readout()).annotationsOf(document.uri));
  });

  it('an empty document becomes one as it is written', async () => {
    const editor = await showText('', 'plaintext');
    assert.equal(await (await readout()).annotationsOf(editor.document.uri), undefined);
    await replaceAll(editor, prose.repeat(4));
    assert.ok((await annotated(editor.document)).entities.length > 0);
  });

  it('another language is none', async () => {
    const { document } = await showText(prose.repeat(4), 'markdown');
    assert.equal(await (await readout()).annotationsOf(document.uri), undefined);
  });
});

describe('what is no ordinary article', () => {
  afterEach(closeAll);

  it('has no names marked where it is probably not English', async () => {
    const german =
      'Der Minister traf am Freitag in Oslo seine Kollegin Ada Mendel. „Wir haben Zeit“, sagte Mendel dazu.\n';
    const { document } = await showText(german.repeat(5));
    const { entities } = await annotated(document);
    assert.ok(entities.flatMap(({ mentions }) => mentions).every(({ confidence = 1 }) => confidence < 0.5));
    const looks = (await readout()).highlightsOf(document.uri).map(({ look }) => look);
    assert.ok(!looks.includes('person') && !looks.includes('organization'), looks.join());
  });

  const texts: Record<string, string> = {
    'an empty document': '',
    emoji: '🎉'.repeat(200),
    'thousands of quotation marks that nobody closes': '“‘"'.repeat(3000),
    'an article that is not in English':
      'Der Minister traf am Freitag in Oslo seine Kollegin. „Wir haben Zeit“, sagte er nach dem Gespräch.\n'.repeat(5),
    'a single line of a megabyte': prose.replace('\n', ' ').repeat(10_000),
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`${what} is read without a fault`, async () => {
      const { document } = await showText(text);
      const annotations = await annotated(document);
      const spans = [...annotations.dates, ...annotations.entities.flatMap(({ mentions }) => mentions)];
      assert.ok(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length));
    });
  }
});
