import { commands, type Disposable, Uri } from 'vscode';
import { plural, t } from '../../features/messages';
import type { ArticleStore } from '../articleStore';
import type { WorkspacePlacement } from '../kept/workspacePlacement';
import { correctionTree } from '../views/correctionTree';
import { type Contents, OutlineView } from '../views/outlineView';
import { isNode, type TreeNode } from '../views/treeNode';
import type { Corrector } from './corrector';

/** The view *Corrections*: what the reader has put right, where it stands, and what has lost its place. */
export class CorrectionsView implements Disposable {
  private readonly view: OutlineView;
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly corrector: Corrector,
    private readonly placement: WorkspacePlacement,
    articles: ArticleStore,
  ) {
    const { store } = corrector;
    this.view = new OutlineView('readout.corrections', () => this.contents());
    this.subscriptions = [
      this.view,
      placement.onDidChange(() => this.view.refresh()),
      store.onDidChange(() => this.view.refresh()),
      articles.onDidChangeArticles(() => this.view.refresh()),
      commands.registerCommand('readout.removeCorrectionOfNode', (node: unknown) => isNode(node) && this.remove(node)),
      commands.registerCommand('readout.showCorrections', () => commands.executeCommand('readout.corrections.focus')),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get roots(): readonly TreeNode[] {
    return this.view.roots;
  }

  private contents(): Contents {
    const corrections = this.placement.corrections();
    const names = this.corrector.store
      .allKnown()
      .map(({ folder, name }) => ({ folder: folder?.toString() ?? '', name }));
    const isEmpty = corrections.length === 0 && names.length === 0 && this.placement.isComplete;
    commands.executeCommand('setContext', 'readout.hasNoCorrections', isEmpty);
    const orphans = corrections.filter(({ span }) => !span).length;
    return {
      roots: correctionTree(corrections, names),
      count: orphans,
      badge: plural('{0} correction without a place', '{0} corrections without a place', orphans),
      message: undefined,
      description: undefined,
    };
  }

  private async remove({ correction, known, label }: TreeNode): Promise<void> {
    if (correction)
      await this.corrector.takeBack(Uri.parse(correction.uri), [correction.id], t('Taken back: {0}', label));
    if (!known) return;
    const { folder, kind, name } = known;
    // Any document of the folder tells which list is meant.
    const uri = folder === '' ? Uri.parse('untitled:session') : Uri.joinPath(Uri.parse(folder), 'any');
    await this.corrector.change(uri, [{ forget: { kind, name } }], t('Taken back: {0}', name));
  }
}
