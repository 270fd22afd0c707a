import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleAnnotations, Entity } from '../../src/core/annotations';
import { annotated, closeAll, eventually, readout, show, showText } from './workspace';

const zhang = 'Zhang Jun';
let document: vscode.TextDocument;

/** The annotations once they are as they should be. */
function until(test: (annotations: ArticleAnnotations) => unknown): Promise<ArticleAnnotations> {
  return eventually(async () => {
    const annotations = await (await readout()).annotationsOf(document.uri);
    return annotations && test(annotations) ? annotations : undefined;
  });
}

/** The nth occurrence (from 0) of some words. */
function rangeOf(words: string, nth = 0): vscode.Range {
  let at = -1;
  for (let count = 0; count <= nth; count++) at = document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Runs a command on some words, selected for those that mark something, with the answers that it would ask for. */
function correct(command: string, words: string, ...answers: unknown[]): Thenable<unknown> {
  const range = rangeOf(words);
  const place = command.startsWith('mark') ? range : new vscode.Range(range.start, range.start);
  return vscode.commands.executeCommand(`readout.${command}`, document.uri.toString(), place, ...answers);
}

function kept(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, '.readout', name);
}

async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(kept(name)));
}

const named = ({ entities }: ArticleAnnotations, name: string): Entity | undefined =>
  entities.find((entity) => entity.name === name);

function speakerOf({ quotes, entities }: ArticleAnnotations, words: string): string | undefined {
  const offset = document.offsetAt(rangeOf(words).start);
  const quote = quotes.find(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end));
  return quote && (entities.find(({ id }) => id === quote.speaker?.entity)?.name ?? '');
}

describe('corrections', () => {
  beforeEach(async () => {
    ({ document } = await show('000_'));
    await annotated(document);
  });
  afterEach(async () => {
    await closeAll();
    // As git would: what is kept goes, and with it what it decided.
    await vscode.workspace.fs.delete(kept(''), { recursive: true }).then(undefined, () => undefined);
    const { nodesOf } = await readout();
    await eventually(() => nodesOf('corrections').length === 0);
    ({ document } = await show('000_'));
    await until(
      (found) => !JSON.stringify(found).includes('"corrected"') && !JSON.stringify(found).includes('"preferred"'),
    );
    await closeAll();
  });

  it('give a pronoun to somebody else, and with it what that one says', async () => {
    assert.equal(speakerOf(await annotated(document), '“Quite a number”'), zhang);
    await correct('correctReference', 'he said', 'Wang Yi', 'person');
    const found = await until((now) => speakerOf(now, '“Quite a number”') === 'Wang Yi');
    const mention = named(found, 'Wang Yi')?.mentions.find(({ corrected }) => corrected);
    assert.equal(mention?.why, 'corrected by you');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf('he said').start,
    );
    assert.match(
      hover?.contents.map((part) => (part as vscode.MarkdownString).value).join('') ?? '',
      /corrected by you/i,
    );
  });

  it('are in the outline at once, although the text is the same', async () => {
    const outline = async () =>
      JSON.stringify(await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri));
    await eventually(async () => (await outline()).includes(zhang));
    await vscode.commands.executeCommand('readout.rename', document.uri.toString(), rangeOf(zhang), 'Ambassador Zhang');
    await eventually(async () => (await outline()).includes('Ambassador Zhang'));
    assert.ok(!(await outline()).includes(zhang));
  });

  it('are kept as Web Annotations, one a line, and never touch the article', async () => {
    const before = document.getText();
    await correct('correctSpeaker', '“It’s becoming more and more evident', 'Wang Yi', 'person');
    await until((now) => speakerOf(now, '“It’s becoming') === 'Wang Yi');
    const [line, rest] = (await read('corrections.jsonl')).split('\n');
    const annotation = JSON.parse(line ?? '');
    assert.equal(rest, '');
    assert.equal(annotation['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.match(annotation.target.selector[0].exact, /^“It’s becoming/);
    assert.equal(document.getText(), before);
    assert.ok(!document.isDirty);
  });

  it('make a name another kind of thing in all articles', async () => {
    await correct('markPerson', 'Beijing');
    await until((now) => named(now, 'Beijing')?.kind === 'person');
    assert.match(await read('people.json'), /"Beijing"/);
    const other = await show('002_');
    const found = await eventually(async () => {
      const annotations = await (await readout()).annotationsOf(other.document.uri);
      return annotations && named(annotations, 'Beijing')?.kind === 'person';
    });
    assert.ok(found);
  });

  it('say that words are no name, and that others are one', async () => {
    await correct('markNoName', 'Myanmar');
    await until((now) => !named(now, 'Myanmar'));
    await correct('markOrganization', 'fallout');
    await until((now) => named(now, 'fallout')?.kind === 'organization');
  });

  it('join two people and take them apart again', async () => {
    await correct('joinEntities', 'Wu Xinbo', 'Zhu Jiejin', 'person');
    const one = await until((now) => !named(now, 'Wu Xinbo'));
    assert.ok((named(one, 'Zhu Jiejin')?.mentions.length ?? 0) > 2);
    assert.match(await read('people.json'), /"aliases"/);
    await correct('splitEntity', 'Wu Xinbo');
    await until((now) => named(now, 'Wu Xinbo'));
  });

  it('tell who speaks, that a quote is none, and that other words are one', async () => {
    await correct('correctNoQuote', '“It’s becoming more and more evident');
    await until((now) => speakerOf(now, '“It’s becoming') === undefined);
    await correct('markQuote', 'Beijing has framed its policies in the region', 'Wu Xinbo', 'person');
    await until((now) => speakerOf(now, 'Beijing has framed') === 'Wu Xinbo');
  });

  it('tell who met, where, when and whether, that it was no meeting, and that other words speak of one', async () => {
    const [first] = (await annotated(document)).meetings;
    assert.ok(first?.evidence[0]);
    const { start, end } = first.evidence[0];
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const run = (command: string, ...answers: unknown[]) =>
      vscode.commands.executeCommand(`readout.${command}`, document.uri.toString(), range, ...answers);
    const facts = {
      participants: [{ kind: 'person', name: 'Linda Thomas-Greenfield' }],
      place: 'London',
      status: 'cancelled',
    };
    await run('correctMeeting', facts);
    await run('correctMeeting', { date: { start: '2021-05-09' } });
    const found = await until(({ meetings }) => meetings.some(({ date }) => date?.start === '2021-05-09'));
    const meeting = found.meetings.find(({ date }) => date?.start === '2021-05-09');
    assert.equal(meeting?.place?.text, 'London');
    assert.equal(meeting?.status, 'cancelled');
    // Both decisions are about one meeting: the log has one line for it.
    assert.equal((await read('corrections.jsonl')).trim().split('\n').length, 1);
    await run('correctNoMeeting');
    await until(({ meetings }) => !meetings.some(({ evidence }) => evidence.some((words) => words.start === start)));
    await correct('markMeeting', 'tour to Europe', { participants: [{ kind: 'person', name: zhang }] });
    await until(({ meetings, entities }) => {
      const id = entities.find(({ name }) => name === zhang)?.id ?? '';
      return meetings.some(({ participants, corrected }) => corrected && participants.includes(id));
    });
  });

  it('rename somebody with F2, without an edit of the article', async () => {
    const position = rangeOf('Blinken had responded').start;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'Tony Blinken',
    );
    assert.equal(edit.size, 0);
    await until((now) => named(now, 'Antony Blinken')?.preferred === 'Tony Blinken');
    const { nodesOf } = await readout();
    await eventually(() => nodesOf('speakers').some(({ label }) => label === 'Tony Blinken'));
    assert.ok(!document.isDirty);
  });

  it('rename whoever the article names by the full name, also from a surname; a bare surname only in its article', async () => {
    const rename = (name: string, words: string) =>
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, rangeOf(words).start, name);
    const preferredIn = async (uri: vscode.Uri, name: string) => {
      const annotations = await (await readout()).annotationsOf(uri);
      return annotations && named(annotations, name)?.preferred;
    };
    const open = async (text: string) => {
      ({ document } = await showText(text));
      await annotated(document);
      return document.uri;
    };
    const full = await open('Envoy Carl Stone came to Oslo. Stone left on Friday.');
    const other = await open('Carl Stone met Bo Lind in Bergen.');
    const bare = await open('Envoy Stone came to Oslo. Mr Stone left.');
    const otherBare = await open('Mr Stone of the union spoke in Bergen. Stone left.');
    document = await vscode.workspace.openTextDocument(full);
    await rename('Charles Stone', 'Stone left');
    await eventually(async () => (await preferredIn(other, 'Carl Stone')) === 'Charles Stone');
    assert.equal(await preferredIn(bare, 'Stone'), undefined);
    document = await vscode.workspace.openTextDocument(bare);
    await rename('Ida Stone', 'Stone left');
    await eventually(async () => (await preferredIn(bare, 'Stone')) === 'Ida Stone');
    assert.equal(await preferredIn(otherBare, 'Stone'), undefined);
    await rename('Stone', 'Stone came');
    await eventually(async () => (await preferredIn(bare, 'Stone')) === undefined);
    await rename('Ida Stone', 'Stone came');
    await eventually(async () => (await preferredIn(bare, 'Stone')) === 'Ida Stone');
    for (let step = 0; step < 4; step++) await vscode.commands.executeCommand('readout.undoCorrection');
    await eventually(async () => (await preferredIn(other, 'Carl Stone')) === undefined);
    assert.equal(await preferredIn(bare, 'Stone'), undefined);
  });

  it('can be undone and done again', async () => {
    const speaker = '“It’s becoming more and more evident';
    await correct('correctSpeaker', speaker, 'Wang Yi', 'person');
    await until((now) => speakerOf(now, speaker) === 'Wang Yi');
    await vscode.commands.executeCommand('readout.undoCorrection');
    await until((now) => speakerOf(now, speaker) === zhang);
    await vscode.commands.executeCommand('readout.redoCorrection');
    await until((now) => speakerOf(now, speaker) === 'Wang Yi');
  });

  it('are offered as code actions where the cursor is, and can be taken back there', async () => {
    const actionsAt = async (words: string) =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          rangeOf(words),
          vscode.CodeActionKind.RefactorRewrite.value,
        )
      ).map(({ title, command }) => ({ title, command }));
    const offered = await actionsAt('Linda Thomas-Greenfield');
    for (const title of [/is no name/, /is the same as…/, /is an organization/]) {
      assert.ok(
        offered.some((action) => title.test(action.title)),
        JSON.stringify(offered),
      );
    }
    await correct('correctReference', 'he said', 'Wang Yi', 'person');
    await until((now) => speakerOf(now, '“Quite a number”') === 'Wang Yi');
    const back = (await actionsAt('he said')).find(({ title }) => title === 'Take back your correction');
    assert.ok(back?.command);
    await vscode.commands.executeCommand(back.command.command, ...(back.command.arguments ?? []));
    await until((now) => speakerOf(now, '“Quite a number”') === zhang);
  });

  it('are listed as without effect where the article has nobody of that name', async () => {
    await correct('correctSpeaker', '“It’s becoming more and more evident', 'Cy Noone', 'person');
    await correct('correctReference', 'he said', 'Wang Yi', 'person');
    const { nodesOf } = await readout();
    const listed = () =>
      nodesOf('corrections')
        .flatMap((root) => root.children?.() ?? [])
        .map(({ description }) => description ?? '');
    await eventually(() => listed().filter((words) => words.endsWith('no effect now')).length === 1);
    assert.equal(listed().length, 2);
  });

  it('are listed with their line, and those whose words are not found with these', async () => {
    const { nodesOf } = await readout();
    const labels = () =>
      nodesOf('corrections')
        .flatMap((node) => [node, ...(node.children?.() ?? [])])
        .map(({ label }) => label);
    await correct('correctReference', 'he said', 'Wang Yi', 'person');
    await eventually(() => labels().includes('“he” is Wang Yi') && !labels().includes('Not found in the text'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf('he said'), 'it was said');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(() => labels().join().startsWith('Not found in the text,“he” is Wang Yi'));
    await vscode.commands.executeCommand('undo');
    await eventually(() => !labels().includes('Not found in the text') && labels().includes('“he” is Wang Yi'));
  });

  it('are taken back with what was learned from them, and not with what was decided later', async () => {
    await correct('markPerson', 'Beijing');
    await until((now) => named(now, 'Beijing')?.kind === 'person');
    await correct('correctSpeaker', '“It’s becoming more and more evident', 'Wang Yi', 'person');
    await until((now) => speakerOf(now, '“It’s becoming') === 'Wang Yi');
    const { nodesOf } = await readout();
    const nodes = () => nodesOf('corrections').flatMap((node) => [node, ...(node.children?.() ?? [])]);
    const node = await eventually(() => nodes().find(({ label }) => label === '“Beijing” is a person'));
    await vscode.commands.executeCommand('readout.removeCorrectionOfNode', node);
    await until((now) => named(now, 'Beijing')?.kind === 'place');
    assert.equal(speakerOf(await annotated(document), '“It’s becoming'), 'Wang Yi');
    assert.doesNotMatch(await read('people.json'), /Beijing/);
  });

  it('hold after the article was closed, edited and opened again', async () => {
    await correct('correctReference', 'he said', 'Wang Yi', 'person');
    await until((now) => speakerOf(now, '“Quite a number”') === 'Wang Yi');
    await closeAll();
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    const edited = new TextDecoder()
      .decode(bytes)
      .replace('It will be the first event', 'This, then, will be the first event');
    try {
      await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(`A new line.\n\n${edited}`));
      ({ document } = await show('000_'));
      await until((now) => speakerOf(now, '“Quite a number”') === 'Wang Yi');
    } finally {
      await closeAll();
      await vscode.workspace.fs.writeFile(document.uri, bytes);
    }
  });
});
