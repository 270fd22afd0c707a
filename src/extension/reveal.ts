import { Range, Selection, type TextEditor, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { Target } from './views/treeNode';

/** Goes to the text of a node; not in the palette. */
export const revealCommand = 'readout.revealNode';

/** Goes to the words of a note and opens its thread; not in the palette. */
export const revealNoteCommand = 'readout.revealNote';

/** Shows a stretch of an article and selects it. */
export async function revealText({ uri, start, end }: Target, preserveFocus: boolean): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, { viewColumn: shown?.viewColumn, preserveFocus });
  select(editor, start, end);
  return editor;
}

export function select(editor: TextEditor, start: number, end: number): void {
  const range = new Range(editor.document.positionAt(start), editor.document.positionAt(end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
