import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotated, closeAll, eventually, show, showText } from './workspace';

/** Six mistakes in one article; the other two need other open articles, or none. */
const article = `Envoys meet in Oslo

Foreign Minister Ada Lind met her cousin, the painter Carla Lind, in Oslo on Friday, 6 May 2021. Lind left at noon.

The old house at the harbour has stood empty for years, and its roof leaks.

“We will never sell this old house to them, whatever they pay.”

The town council meets again in March, and the budget is then on its agenda for a second time.

Ada Lind, the secretary of state, goes to Bergen next. Mr Hollander said the roof could be mended.

On the way out, Bo Berg said: “We have time.

The talks go on in Bergen in June, and nobody knows for how long they will last.
`;

const story = (word: string) => `Peace talks in Oslo

Senator Ada Lind came to Oslo on Monday for talks about peace.

“We want a ${word} and lasting peace for all of us,” Ada Lind said.
`;

function hintsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Readout');
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** "CODE words", sorted. */
function shown(document: vscode.TextDocument): string[] {
  return hintsOf(document)
    .map((hint) => `${codeOf(hint)} ${document.getText(hint.range)}`)
    .sort();
}

async function hint(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return eventually(() => hintsOf(document).find((candidate) => codeOf(candidate) === code));
}

async function quickFix(document: vscode.TextDocument, code: string, title: string): Promise<vscode.CodeAction> {
  const { range } = await hint(document, code);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const found = actions.find((action) => action.title.startsWith(title));
  assert.ok(found, `${title} is not among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

const settings = () => vscode.workspace.getConfiguration('readout.diagnostics');

describe('hints', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ['enabled', 'weekdayMismatch']) {
      await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('show what a careful editor would want to know of an article', async () => {
    const { document } = await showText(article);
    await eventually(() => hintsOf(document).length > 0);
    assert.deepEqual(shown(document), [
      'ambiguousName Lind',
      'contradictingTitles secretary of state',
      'speakerWithoutFullName Hollander',
      'unattributedQuotation “We will never sell this old house to them, whatever they pay.”',
      'unbalancedQuotationMark “',
      'weekdayMismatch Friday, 6 May 2021',
    ]);
    for (const { severity } of hintsOf(document)) assert.equal(severity, vscode.DiagnosticSeverity.Hint);
    const { code, relatedInformation } = await hint(document, 'ambiguousName');
    assert.ok(typeof code === 'object');
    const readme = await vscode.workspace.openTextDocument(code.target.with({ fragment: '' }));
    const line = Number(code.target.fragment.slice(1));
    assert.match(readme.lineAt(line - 1).text, /^\| `ambiguousName` \|/);
    assert.deepEqual(relatedInformation?.map(({ location }) => document.getText(location.range)).sort(), [
      'Ada Lind',
      'Carla Lind',
    ]);
  });

  it('are few in the sample articles, and true', async () => {
    const documents: vscode.TextDocument[] = [];
    for (const beginning of ['000', '001', '002', '004', '003']) {
      const { document } = await show(beginning);
      await annotated(document);
      documents.push(document);
    }
    // “stop interfering in China’s internal affairs.” and stop harming … in the name of competition.”
    await eventually(() => documents.some((document) => hintsOf(document).length > 0));
    assert.deepEqual(documents.map(shown), [[], [], [], [], ['unbalancedQuotationMark ”']]);
  });

  it('tell of a quotation that reads otherwise in another open article, until that is closed', async () => {
    const { document } = await showText(story('good'));
    const other = await showText(story('just'));
    const { relatedInformation } = await hint(document, 'differingQuotation');
    assert.equal(relatedInformation?.[0]?.location.uri.toString(), other.document.uri.toString());
    await hint(other.document, 'differingQuotation');
  });

  it('are mended by a quick fix, which edits the article', async () => {
    const { document } = await showText(article);
    await apply(await quickFix(document, 'weekdayMismatch', 'Change to Thursday'));
    assert.match(document.getText(), /on Thursday, 6 May 2021/);
    await eventually(() => !hintsOf(document).some((one) => codeOf(one) === 'weekdayMismatch'));
    await apply(await quickFix(document, 'unbalancedQuotationMark', 'Insert ”'));
    assert.match(document.getText(), /said: “We have time\.”\n/);
    await eventually(() => !hintsOf(document).some((one) => codeOf(one) === 'unbalancedQuotationMark'));
  });

  it('offer to say who is meant, who speaks, and what is no quotation', async () => {
    const { document } = await showText(article);
    for (const [code, title, command] of [
      ['ambiguousName', 'This is Ada Lind', 'readout.correctReference'],
      ['ambiguousName', 'This is Carla Lind', 'readout.correctReference'],
      ['unattributedQuotation', 'The speaker of this quotation is', 'readout.correctSpeaker'],
      ['unattributedQuotation', 'This is not a quotation', 'readout.correctNoQuote'],
    ] as const) {
      const fix = await quickFix(document, code, title);
      assert.equal(fix.command?.command, command);
      assert.equal(fix.command?.arguments?.[0], document.uri.toString());
    }
  });

  it('go where the reader says who is meant, and what is no quotation', async () => {
    const { document } = await showText(article);
    await apply(await quickFix(document, 'ambiguousName', 'This is Carla Lind'));
    await eventually(() => !hintsOf(document).some((one) => codeOf(one) === 'ambiguousName'));
    const { entities } = await annotated(document);
    const lind = document.getText().indexOf('Lind left');
    const owner = entities.find(({ mentions }) => mentions.some(({ start }) => start === lind));
    assert.equal(owner?.name, 'Carla Lind');
    await apply(await quickFix(document, 'unattributedQuotation', 'This is not a quotation'));
    await eventually(() => !hintsOf(document).some((one) => codeOf(one) === 'unattributedQuotation'));
    await vscode.commands.executeCommand('readout.undoCorrection');
    await hint(document, 'unattributedQuotation');
    await vscode.commands.executeCommand('readout.undoCorrection');
    await hint(document, 'ambiguousName');
  });

  it('are switched off by a quick fix, for all articles', async () => {
    const { document } = await showText(article);
    const fix = await quickFix(document, 'weekdayMismatch', 'Turn off hints of this kind');
    // Ends only when the message is answered.
    void apply(fix);
    await eventually(() => settings().get('weekdayMismatch') === 'off');
    await eventually(() => !hintsOf(document).some((one) => codeOf(one) === 'weekdayMismatch'));
    assert.ok(hintsOf(document).length > 0);
  });

  it('follow the settings', async () => {
    const { document } = await showText(article);
    await hint(document, 'weekdayMismatch');
    await settings().update('weekdayMismatch', 'warning', vscode.ConfigurationTarget.Global);
    await eventually(
      async () => (await hint(document, 'weekdayMismatch')).severity === vscode.DiagnosticSeverity.Warning,
    );
    await settings().update('enabled', false, vscode.ConfigurationTarget.Global);
    await eventually(() => hintsOf(document).length === 0);
  });

  it('go with the article', async () => {
    const { document } = await showText(article);
    await hint(document, 'weekdayMismatch');
    await closeAll();
    await eventually(() => hintsOf(document).length === 0);
  });
});
