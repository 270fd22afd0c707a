import assert from 'node:assert/strict';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { annotated, beginNote, closeAll, eventually, readout, show, showText } from './workspace';

const { fs } = vscode.workspace;

function at(...names: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, ...names);
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await fs.readFile(uri));
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await fs.writeFile(uri, new TextEncoder().encode(text));
}

const log = () => at('.readout', 'corrections.jsonl');

/** Notes something about the first place of some words. */
async function note(document: vscode.TextDocument, words: string): Promise<void> {
  const start = document.getText().indexOf(words);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  await (await beginNote(document, range))(`About ${words}`);
}

/** The words at which notes stand in a document. */
async function passages(document: vscode.TextDocument): Promise<string[]> {
  return (await readout()).noteThreadsOf(document.uri).map(({ range }) => document.getText(range));
}

async function listed(): Promise<string[]> {
  return (await readout()).nodesOf('notes').map(({ label }) => label);
}

async function copyOfSeed(name: string): Promise<vscode.TextDocument> {
  const [seed] = await vscode.workspace.findFiles('000_*');
  assert.ok(seed);
  await fs.copy(seed, at(name), { overwrite: true });
  const { document } = await show(name);
  await annotated(document);
  return document;
}

describe('the files of .readout', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ['.readout', 'moved', 'a.news', 'b.news']) {
      await Promise.resolve(fs.delete(at(name), { recursive: true })).catch(() => undefined);
    }
    await eventually(async () => (await listed()).length === 0);
  });

  it('are read again when another program writes them, and a bad line is reported there', async () => {
    const document = await copyOfSeed('a.news');
    await note(document, 'Wang Yi');
    const [line = ''] = (await read(log())).split('\n');
    const second = line.replace(/urn:uuid:[^"]+/, 'urn:uuid:second').replace('About Wang Yi', 'About him again');
    await write(log(), `${line}\n<<<<<<< HEAD\n{"id":\n${second}\n`);
    await eventually(async () => (await passages(document)).length === 2);
    const problems = await eventually(() => {
      const found = vscode.languages.getDiagnostics(log());
      return found.length === 2 ? found : undefined;
    });
    assert.match(problems[0]?.message ?? '', /Git left this line in a merge/);
    assert.match(problems[1]?.message ?? '', /no JSON/);
    assert.equal(problems[1]?.range.start.line, 2);
    await write(log(), `${line}\n`);
    await eventually(() => vscode.languages.getDiagnostics(log()).length === 0);
    assert.equal((await passages(document)).length, 1);
  });

  it('follow an article that gets another name in VS Code', async () => {
    const document = await copyOfSeed('a.news');
    await note(document, 'Wang Yi');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('a.news'), at('moved', 'b.news'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(async () => (await read(log())).includes('"source":"moved/b.news"'));
    const folder = new vscode.WorkspaceEdit();
    folder.renameFile(at('moved'), at('b.news'));
    assert.ok(await vscode.workspace.applyEdit(folder));
    await eventually(async () => (await read(log())).includes('"source":"b.news/b.news"'));
    const moved = await vscode.workspace.openTextDocument(at('b.news', 'b.news'));
    await eventually(async () => (await passages(moved))[0] === 'Wang Yi');
  });

  it('keep what is noted of an article that leaves the workspace, until it is back', async () => {
    const document = await copyOfSeed('a.news');
    await note(document, 'Wang Yi');
    const before = await read(log());
    const outside = vscode.Uri.file(path.join(await mkdtemp(path.join(tmpdir(), 'readout-')), 'a.news'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('a.news'), outside);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(async () => (await listed()).join() === 'Not found in the text');
    assert.equal(await read(log()), before);
    await closeAll();
    await rename(outside.fsPath, at('a.news').fsPath);
    const { document: back } = await show('a.news');
    await eventually(async () => (await passages(back))[0] === 'Wang Yi');
    await rm(path.dirname(outside.fsPath), { recursive: true });
  });

  it('find an article again that was moved by another program', async () => {
    const document = await copyOfSeed('a.news');
    await note(document, 'Wang Yi');
    await closeAll();
    await rename(at('a.news').fsPath, at('b.news').fsPath);
    const { document: moved } = await show('b.news');
    await eventually(async () => (await passages(moved))[0] === 'Wang Yi');
    await eventually(async () => (await listed()).join() === 'b.news');
  });

  it('are not needed for a document that is not saved: what is noted holds for the session', async () => {
    const { document } = await showText(
      'Envoys meet in Oslo\n\nForeign Minister Ada Mendel met Bo Lind in Oslo on Friday.\n',
    );
    await annotated(document);
    await note(document, 'Bo Lind');
    assert.deepEqual(await passages(document), ['Bo Lind']);
    await assert.rejects(async () => read(log()));
  });

  it('may be impossible to write: then what is noted holds, and is written as soon as it can be', async () => {
    const document = await copyOfSeed('a.news');
    // A file where the folder should be stands for a folder that can't be written to: tests may run as root.
    await write(at('.readout'), '');
    await note(document, 'Wang Yi');
    assert.deepEqual(await passages(document), ['Wang Yi']);
    await fs.delete(at('.readout'));
    await note(document, 'summit');
    await eventually(async () => (await read(log())).split('\n').length === 3);
  });
});
