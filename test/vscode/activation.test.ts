import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension in VS Code', () => {
  it('is there', () => {
    assert.ok(vscode.extensions.getExtension('readout.readout'));
  });

  it('can be searched for files beside', async () => {
    assert.equal((await vscode.workspace.findFiles('*.txt')).length, 5);
  });
});
