import { type Disposable, workspace } from 'vscode';
import type { Span } from '../../core/text/span';
import type { CorrectionStore } from './correctionStore';

/**
 * With every save of an article, what stands around the words of its corrections and notes is noted anew. `spanOf` knows
 * where a note stands whose words have changed.
 */
export function refreshOnSave(store: CorrectionStore, spanOf: (id: string) => Span | undefined): Disposable {
  return workspace.onDidSaveTextDocument((document) => void store.refresh(document, spanOf));
}
