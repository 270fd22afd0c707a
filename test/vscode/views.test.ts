import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/extension/views/treeNode';
import { annotated, closeAll, eventually, readout, show, showText } from './workspace';

const article = `Envoys meet in Oslo

Foreign Minister Ada Mendel met Bo Lind, the envoy, in Oslo on 7 May 2021.

“We have time,” Mendel told reporters. “But not much.”

“No hurry,” Lind said.
`;

async function labels(view: 'meetings' | 'speakers'): Promise<string[]> {
  return (await readout()).nodesOf(view).map(({ label }) => label);
}

async function nodeOf(view: 'meetings' | 'speakers', label: string): Promise<TreeNode> {
  const node = (await readout()).nodesOf(view).find((candidate) => candidate.label === label);
  assert.ok(node, `${label} is not among ${await labels(view)}`);
  return node;
}

describe('the views of the sidebar', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('readout.groupByArticle');
    await closeAll();
  });

  it('show who met whom, with participants, place, day and evidence', async () => {
    const { document } = await showText(article);
    await annotated(document);
    const [meeting] = (await readout()).nodesOf('meetings');
    assert.equal(meeting?.label, 'Mendel · Lind');
    assert.match(meeting?.description ?? '', /^held 7 May 2021/);
    const kinds = meeting?.children?.().map(({ kind }) => kind) ?? [];
    for (const kind of ['participant', 'evidence']) assert.ok(kinds.includes(kind as TreeNode['kind']), kind);
  });

  it('show who said what', async () => {
    const { document } = await showText(article);
    await annotated(document);
    assert.deepEqual((await labels('speakers')).slice(0, 2), ['Ada Mendel', 'Bo Lind']);
    const lind = await nodeOf('speakers', 'Bo Lind');
    assert.deepEqual(
      lind.children?.().map(({ label }) => label),
      ['“No hurry,”'],
    );
  });

  it('reveal the text of a node that is clicked', async () => {
    const editor = await showText(article);
    await annotated(editor.document);
    const lind = await nodeOf('speakers', 'Bo Lind');
    await vscode.commands.executeCommand('readout.revealNode', lind.children?.()[0]);
    assert.equal(editor.document.getText(editor.selection), '“No hurry,”');
  });

  it('put several open articles under their headlines, or all together', async () => {
    await annotated((await show('000_')).document);
    const { document } = await showText(article);
    await annotated(document);
    assert.ok((await labels('speakers')).includes('Envoys meet in Oslo'));
    await vscode.commands.executeCommand('readout.groupAcrossArticles');
    assert.ok((await labels('speakers')).includes('Bo Lind'));
    assert.ok(!(await labels('speakers')).includes('Envoys meet in Oslo'));
  });

  it('forget an article that is closed', async () => {
    await annotated((await show('000_')).document);
    await closeAll();
    await eventually(async () => (await labels('speakers')).length === 0);
  });
});
