import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotated, closeAll, eventually, putCursor, show, showText } from './workspace';

const article = `Envoys meet in Oslo

Foreign Minister Ada Mendel met Bo Lind, the envoy, in Oslo on 7 May 2021.

“We have time,” Mendel told reporters about Lind.
`;

async function hoverOn(editor: vscode.TextEditor, words: string): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    putCursor(editor, words),
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

function whole({ document }: vscode.TextEditor): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}

function hintsIn(editor: vscode.TextEditor): Thenable<vscode.InlayHint[]> {
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', editor.document.uri, whole(editor));
}

function labelOf({ label }: vscode.InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

function lensesIn({ document }: vscode.TextEditor): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 100);
}

async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const configuration = () => vscode.workspace.getConfiguration('readout');
  await configuration().update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await configuration().update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('the hover card', () => {
  afterEach(closeAll);

  it('tells roles, other names, counts, the last quote and meetings, with links to their lines', async () => {
    const editor = await show('000_');
    await annotated(editor.document);
    const card = (await hoverOn(editor, 'Blinken had responded')).map(({ value }) => value).join('\n');
    assert.match(card, /\*\*Antony Blinken\*\* · person/);
    assert.match(card, /Secretary of State \(\[line \d+\]\(<file:\S+#L\d+,\d+-L\d+,\d+>\)\)/);
    assert.match(card, /Also called “Blinken”/);
    assert.match(card, /\d+ mentions · \d+ quotes · \d+ meetings/);
    assert.match(card, /[Qq]uoted .*: “?\w/);
    assert.match(card, /Meetings:\n- /);
    assert.match(card, /“Blinken”: /);
  });

  it('has links in an unsaved document that lead to their place', async () => {
    const editor = await showText(article);
    await annotated(editor.document);
    const [card] = await hoverOn(editor, 'Mendel told');
    const [, parameters = ''] = /command:readout\.goToPlace\?([^>]+)>/.exec(card?.value ?? '') ?? [];
    assert.deepEqual(card?.isTrusted, { enabledCommands: ['readout.goToPlace'] });
    await vscode.commands.executeCommand('readout.goToPlace', ...JSON.parse(decodeURIComponent(parameters)));
    assert.equal(editor.document.getText(vscode.window.activeTextEditor?.selection), 'Foreign Minister');
  });
});

describe('inlay hints', () => {
  afterEach(closeAll);

  for (const language of ['plaintext', 'news'])
    it(`are never cut, however long the paragraph: ${language}`, () => {
      // VS Code shows 43 characters of them on a line, and to it a paragraph is a line.
      const editor = vscode.workspace.getConfiguration('editor', { languageId: language });
      assert.equal(editor.get('inlayHints.maximumLength'), 0);
    });

  it('are few by default, and tell whom and which day a reader could take wrongly', async () => {
    const editor = await show('002_');
    await annotated(editor.document);
    const labels = await eventually(async () => {
      const found = (await hintsIn(editor)).map(labelOf);
      return found.some((label) => /^→ \d+ \w+ 20\d\d$/.test(label)) && found;
    });
    assert.ok(labels.includes('→ Blinken') && labels.length < 20, labels.join());
  });

  it('can be had everywhere, or not at all', async () => {
    const editor = await show('000_');
    await annotated(editor.document);
    const few = (await hintsIn(editor)).length;
    await withSetting('inlayHints', 'on', async () => {
      await eventually(async () => (await hintsIn(editor)).length > few);
    });
    await withSetting('inlayHints', 'off', async () => {
      await eventually(async () => (await hintsIn(editor)).length === 0);
    });
  });
});

describe('the code lens', () => {
  afterEach(closeAll);

  it('counts what the article has of a person, and lists the mentions on a click', async () => {
    const editor = await show('000_');
    await annotated(editor.document);
    const lenses = await lensesIn(editor);
    const blinken = lenses.find(({ command }) => command?.title.startsWith('Antony Blinken:'));
    assert.match(blinken?.command?.title ?? '', /^Antony Blinken: \d+ mentions · \d+ quotes · \d+ meetings$/);
    assert.ok(lenses.length < 8, lenses.map(({ command }) => command?.title).join('\n'));
    await vscode.commands.executeCommand(blinken?.command?.command ?? '', ...(blinken?.command?.arguments ?? []));
  });

  it('can be switched off', async () => {
    const editor = await show('000_');
    await annotated(editor.document);
    await withSetting('codeLens.enabled', false, async () => {
      await eventually(async () => (await lensesIn(editor)).length === 0);
    });
  });
});

describe('semantic tokens', () => {
  afterEach(closeAll);

  it('tell themes who is introduced, who is quoted and who is a pronoun', async () => {
    const { document } = await show('000_');
    await annotated(document);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const seen = new Set<string>();
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      line += lines;
      character = lines === 0 ? character + characters : characters;
      const words = document.getText(new vscode.Range(line, character, line, character + length));
      const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
      seen.add(`${words}: ${[legend.tokenTypes[type], ...modifiers].join('.')}`);
    }
    for (const token of [
      'Antony Blinken: person.name.definition',
      'Zhang: person.name.quoted',
      'he: person.pronoun.quoted',
      'China: place.name',
      'Friday: date',
    ]) {
      assert.ok(seen.has(token), `${token} is not among ${[...seen].join(', ')}`);
    }
  });
});
