import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/extension/views/treeNode';
import { annotated, beginNote, closeAll, eventually, readout, show } from './workspace';

let document: vscode.TextDocument;

const words = 'Wang Yi to meet again';

function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
}

function rangeOf(passage: string): vscode.Range {
  const at = document.getText().indexOf(passage);
  assert.ok(at >= 0, passage);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + passage.length));
}

async function threads(): Promise<readonly vscode.CommentThread[]> {
  return (await readout()).noteThreadsOf(document.uri);
}

function passageOf({ range }: vscode.CommentThread): string {
  return document.getText(range);
}

async function roots(): Promise<readonly TreeNode[]> {
  return (await readout()).nodesOf('notes');
}

async function labels(): Promise<string[]> {
  return (await roots()).flatMap((node) => [node.label, ...(node.children?.() ?? []).map(({ label }) => label)]);
}

async function edit(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const made = new vscode.WorkspaceEdit();
  change(made);
  assert.ok(await vscode.workspace.applyEdit(made));
}

async function exported(name: string): Promise<string> {
  const file = vscode.Uri.joinPath(folder(), '.readout', name);
  await vscode.commands.executeCommand('readout.exportNotes', file);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));
}

describe('notes', () => {
  let original: string;

  beforeEach(async () => {
    ({ document } = await show('000_'));
    await annotated(document);
    original = document.getText();
    await (await beginNote(document, rangeOf('Wang Yi')))('Which talks? #check #un-event');
    await eventually(async () => (await threads()).length === 1);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('readout.clearNoteFilter');
    await closeAll();
    ({ document } = await show('000_'));
    if (document.getText() !== original) {
      await edit((made) => made.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), original));
      await document.save();
    }
    for (const thread of await threads()) await vscode.commands.executeCommand('readout.deleteNote', thread);
    const kept = vscode.Uri.joinPath(folder(), '.readout');
    await vscode.workspace.fs.delete(kept, { recursive: true });
    await eventually(async () => (await roots()).length === 0);
    await closeAll();
  });

  it('stand at their words, with their tags, and are kept as Web Annotations', async () => {
    const [thread] = await threads();
    assert.ok(thread);
    assert.equal(passageOf(thread), 'Wang Yi');
    assert.equal(thread.comments[0]?.body, 'Which talks? #check #un-event');
    const log = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), '.readout', 'corrections.jsonl'));
    const line = JSON.parse(new TextDecoder().decode(log).trim());
    assert.equal(line.motivation, 'commenting');
    assert.equal(line.target.selector[0].exact, 'Wang Yi');
    assert.deepEqual(
      line.body.map(({ purpose, value }: { purpose: string; value: string }) => [purpose, value]),
      [
        ['commenting', 'Which talks? #check #un-event'],
        ['tagging', 'check'],
        ['tagging', 'un-event'],
      ],
    );
  });

  it('stand at their words again when the article is closed and opened', async () => {
    await closeAll();
    ({ document } = await show('000_'));
    const [thread] = await eventually(async () => ((await threads()).length === 1 ? threads() : undefined));
    assert.ok(thread);
    assert.equal(passageOf(thread), 'Wang Yi');
  });

  it('move with the text, and are found by their words after edits that were saved', async () => {
    await edit((made) => made.insert(document.uri, new vscode.Position(0, 0), 'A new first line.\n\n'));
    const [thread] = await threads();
    assert.ok(thread);
    assert.equal(passageOf(thread), 'Wang Yi');
    await edit((made) => made.insert(document.uri, rangeOf('Wang Yi').start, 'the minister '));
    assert.equal(passageOf((await threads())[0] ?? thread), 'Wang Yi');
    await document.save();
    await closeAll();
    ({ document } = await show('000_'));
    const [again] = await eventually(async () => ((await threads()).length === 1 ? threads() : undefined));
    assert.ok(again);
    assert.equal(passageOf(again), 'Wang Yi');
  });

  it('stand at the words that were marked for them, also where the text was edited while they were written', async () => {
    const marked = rangeOf('senior Chinese diplomat');
    const save = await beginNote(document, marked);
    await edit((made) => made.insert(document.uri, marked.start, 'long '));
    await save('Where is it?');
    const made = await eventually(async () => ((await threads()).length === 2 ? threads() : undefined));
    assert.deepEqual(made.map(passageOf).sort(), ['Wang Yi', 'senior Chinese diplomat']);
  });

  it('are listed with their words when these are gone, and stand there again when they come back', async () => {
    await edit((made) => made.replace(document.uri, rangeOf(words), 'others'));
    await eventually(async () => (await labels())[0] === 'Not found in the text');
    const [orphans] = await roots();
    assert.match(orphans?.children?.()[0]?.description ?? '', /“Wang Yi”/);
    assert.equal((await threads()).length, 0);
    await vscode.commands.executeCommand('undo');
    await eventually(async () => (await threads()).length === 1);
    assert.ok(!(await labels()).includes('Not found in the text'));
  });

  it('take replies, edits and deletions, which can be undone', async () => {
    const [thread] = await threads();
    assert.ok(thread);
    await vscode.commands.executeCommand('readout.replyToNote', { thread, text: 'Those in May.' });
    assert.deepEqual(
      thread.comments.map(({ body }) => body),
      ['Which talks? #check #un-event', 'Those in May.'],
    );
    await vscode.commands.executeCommand('readout.saveNoteEdit', { ...thread.comments[0], body: 'Which talks? #done' });
    assert.equal(thread.comments[0]?.body, 'Which talks? #done');
    await vscode.commands.executeCommand('readout.deleteNoteComment', thread.comments[1]);
    assert.equal(thread.comments.length, 1);
    await vscode.commands.executeCommand('readout.deleteNote', thread);
    assert.equal((await threads()).length, 0);
    await vscode.commands.executeCommand('readout.undoCorrection');
    await eventually(async () => (await threads()).length === 1);
  });

  it('are listed by article, and a click shows their words', async () => {
    await eventually(async () => (await labels()).includes('Which talks? #check #un-event'));
    const node = (await roots())[0]?.children?.()[0];
    await vscode.commands.executeCommand('readout.revealNote', node);
    await eventually(() => {
      const editor = vscode.window.visibleTextEditors.find(({ document: one }) => one === document);
      return editor?.document.getText(editor.selection) === 'Wang Yi';
    });
  });

  it('are exported as Markdown, as a table and as Web Annotations', async () => {
    await eventually(async () => (await labels()).length === 2);
    assert.match(await exported('notes.md'), /> Wang Yi\n\nline \d+ · #check #un-event\n\n- Which talks\?/);
    assert.match(await exported('notes.csv'), /^\uFEFFarticle,line,passage,comment,tags,author,created,modified\n/);
    assert.equal(JSON.parse(await exported('notes.jsonl')).motivation, 'commenting');
    await assert.rejects(exported('notes.docx'), /notes\.docx/);
  });
});
