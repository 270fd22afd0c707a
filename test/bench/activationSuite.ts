// Stands in for a test suite in VS Code's extension host: lets an article activate the extension and prints its row
// of the page "Developer: Startup Performance". `npm run bench` starts it.
import * as vscode from 'vscode';

export async function run(): Promise<void> {
  const [uri] = await vscode.workspace.findFiles('*.txt');
  if (uri) await vscode.workspace.openTextDocument(uri);
  await vscode.extensions.getExtension('readout.readout')?.activate();
  await vscode.commands.executeCommand('perfview.show');
  const page = vscode.window.activeTextEditor?.document.getText().split('\n');
  // So that test/support/vscodeServer/code.mjs can tell it from what VS Code itself says on the console.
  console.log(`[tests] ${page?.find((row) => row.startsWith('| readout.readout '))}`);
}
