import { commands, type Disposable, Uri } from 'vscode';
import { plural, t } from '../../features/messages';
import type { OpenArticle } from '../article';
import type { ArticleStore } from '../articleStore';
import type { PlacedCorrection } from '../kept/placed';
import type { WorkspacePlacement } from '../kept/workspacePlacement';
import { correctionTree } from '../views/correctionTree';
import { type Contents, OutlineView } from '../views/outlineView';
import { isNode, type TreeNode } from '../views/treeNode';
import type { Corrector } from './corrector';
import { hasNoEffect } from './effect';

/** The view *Corrections*: what the reader has put right, where it stands, and what has lost its place. */
export class CorrectionsView implements Disposable {
  private readonly view: OutlineView;
  /** Ids of corrections without effect, by the annotations that show it. */
  private readonly idle = new WeakMap<OpenArticle, ReadonlySet<string>>();
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly corrector: Corrector,
    private readonly placement: WorkspacePlacement,
    private readonly articles: ArticleStore,
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
    const corrections = this.judged(this.placement.corrections());
    const names = this.corrector.store
      .allKnown()
      .map(({ folder, name }) => ({ folder: folder?.toString() ?? '', name }));
    const isEmpty = corrections.length === 0 && names.length === 0 && this.placement.isComplete;
    commands.executeCommand('setContext', 'readout.hasNoCorrections', isEmpty);
    const orphans = corrections.filter(({ span }) => !span).length;
    return {
      roots: correctionTree(corrections, names),
      count: orphans,
      badge: plural('{0} correction not found in the text', '{0} corrections not found in the text', orphans),
      message: undefined,
      description: undefined,
    };
  }

  /** With those marked that change nothing in an open article. */
  private judged(corrections: PlacedCorrection[]): PlacedCorrection[] {
    return corrections.map((placed) =>
      this.idleIn(placed.uri, corrections).has(placed.correction.id) ? { ...placed, hasNoEffect: true } : placed,
    );
  }

  /** Of the corrections with which the present annotations of an article were made, those that changed nothing. */
  private idleIn(uri: string, corrections: readonly PlacedCorrection[]): ReadonlySet<string> {
    const article = this.articles.article(Uri.parse(uri));
    if (!article) return new Set();
    // What is corrected from now on is in the next annotations only.
    const known = this.idle.get(article);
    if (known) return known;
    const own = corrections.filter((placed) => placed.uri === uri);
    const ids = own.flatMap(({ correction, span }) =>
      span && hasNoEffect(correction, span, article.annotations) ? [correction.id] : [],
    );
    const idle = new Set(ids);
    this.idle.set(article, idle);
    return idle;
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
