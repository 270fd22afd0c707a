// What the suites have in common: the articles of the open folder, and the interface of the extension.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleAnnotations } from '../../src/core/annotations';
import type { ReadoutApi } from '../../src/extension/api';

/** Activates the extension where it is not yet. */
export async function readout(): Promise<ReadoutApi> {
  const extension = vscode.extensions.getExtension<ReadoutApi>('readout.readout');
  assert.ok(extension);
  return extension.activate();
}

/** Shows a file of the open folder, by the beginning of its name. */
export async function show(beginning: string): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles(`${beginning}*`);
  assert.ok(uri, `no file ${beginning}*`);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Shows an unsaved document. */
export async function showText(content: string, language = 'news'): Promise<vscode.TextEditor> {
  for (;;) {
    const document = await vscode.workspace.openTextDocument({ content, language });
    const editor = await vscode.window.showTextDocument(document);
    if (withoutReturns(document.getText()) === withoutReturns(content)) return editor;
    // VS Code fills a new "Untitled-1" from the backup of the last one where it has not yet deleted that.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** VS Code gives all lines of a document the same ending. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r', '');
}

/** The annotations of the present version of a document. */
export async function annotated({ uri }: vscode.TextDocument): Promise<ArticleAnnotations> {
  const annotations = await (await readout()).annotationsOf(uri);
  assert.ok(annotations, `${uri} was not annotated`);
  return annotations;
}

/** Puts the cursor into the nth occurrence (from 0) of some words, behind their first character. */
export function putCursor(editor: vscode.TextEditor, words: string, nth = 0): vscode.Position {
  const text = editor.document.getText();
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, `“${words}” is not there ${nth + 1} times`);
  const position = editor.document.positionAt(at + 1);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** Looks again until `look` gives something. Mocha's time limit ends it. */
export async function eventually<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Closes every editor without asking. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty && !document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(() => !vscode.workspace.textDocuments.some(({ isUntitled, isClosed }) => isUntitled && !isClosed));
}

/** Begins a note at some words of the article in front, and gives what ends it as VS Code does when it is to be kept. */
export async function beginNote(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
): Promise<(text: string) => Promise<void>> {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  assert.ok(editor);
  // The box of a note that was just written is an editor, too, and may be the active one for a moment.
  await eventually(async () => {
    const shown = await vscode.window.showTextDocument(editor.document, { selection: range });
    return shown === vscode.window.activeTextEditor && shown.selection.isEqual(range);
  });
  await vscode.commands.executeCommand('readout.addNote');
  const threads = (await readout()).noteThreadsOf(uri);
  const [comment] = threads.find(({ contextValue }) => contextValue === 'draft')?.comments ?? [];
  assert.equal(comment?.mode, vscode.CommentMode.Editing);
  return async (body) => {
    await vscode.commands.executeCommand('readout.saveNote', { ...comment, body });
  };
}
