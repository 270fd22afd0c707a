import {
  type Disposable,
  languages,
  type Position,
  Range,
  type RenameProvider,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { t } from '../../features/messages';
import { shownName } from '../../features/wording';
import type { ArticleStore } from '../articleStore';
import { readLanguages } from '../client';
import { renameEntity } from './correctMentions';
import type { Corrector } from './corrector';
import { placeIn } from './place';

/** F2 gives somebody the name by which the reader wants to see them. The article is never edited. */
export class Renaming implements RenameProvider, Disposable {
  private readonly registration: Disposable;

  constructor(
    private readonly store: ArticleStore,
    private readonly corrector: Corrector,
  ) {
    this.registration = languages.registerRenameProvider([...readLanguages], this);
  }

  dispose(): void {
    this.registration.dispose();
  }

  prepareRename(document: TextDocument, position: Position): { range: Range; placeholder: string } {
    const site = placeIn(this.store, document, new Range(position, position))?.mention;
    if (!site) throw new Error(t('Put the cursor on a name, or on a word that stands for one.'));
    const { start, end } = site.mention;
    const range = new Range(document.positionAt(start), document.positionAt(end));
    return { range, placeholder: shownName(site.entity) };
  }

  async provideRenameEdits(document: TextDocument, position: Position, newName: string): Promise<WorkspaceEdit> {
    const place = placeIn(this.store, document, new Range(position, position));
    if (place && newName.trim() !== '') await renameEntity(this.corrector, place, newName.trim());
    return new WorkspaceEdit();
  }
}
