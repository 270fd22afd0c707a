import { commands, type Disposable, TabInputText, window, workspace } from 'vscode';
import type { ArticleStore } from './articleStore';
import type { Client } from './client';
import type { Documents } from './documents';

/** VS Code opens the documents of a window that is opened again within so many milliseconds, or has told of them at least. */
const firstMoments = 1000;
const longestOpening = 20000;

/**
 * Tells when there is nothing more to come: the context key `readout.isSettled`, without which no view says that it
 * has nothing to show. Until then an empty view shows its progress.
 */
export class ReadingProgress implements Disposable {
  private readonly began = Date.now();
  private finish: (() => void) | undefined;
  private isSettled = false;
  private readonly subscriptions: Disposable[];
  private readonly timers: NodeJS.Timeout[];

  constructor(
    private readonly documents: Documents,
    private readonly store: ArticleStore,
    private readonly client: Client,
  ) {
    const update = () => this.update();
    this.subscriptions = [
      store.onDidChangeArticles(update),
      client.onDidChangeState(update),
      documents.onDidTrack(update),
      workspace.onDidOpenTextDocument(update),
    ];
    this.timers = [firstMoments, longestOpening].map((moment) => setTimeout(update, moment));
    this.update();
  }

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.finish?.();
    this.settle(false);
  }

  private update(): void {
    const isPending = this.isPending();
    this.settle(!isPending);
    if (isPending && this.store.articles().length === 0) this.show();
    else {
      this.finish?.();
      this.finish = undefined;
    }
  }

  private isPending(): boolean {
    const age = Date.now() - this.began;
    if (age < firstMoments || (age < longestOpening && isOpening())) return true;
    return this.client.state !== 'failed' && this.documents.isAwaited;
  }

  private settle(isSettled: boolean): void {
    if (this.isSettled === isSettled) return;
    this.isSettled = isSettled;
    commands.executeCommand('setContext', 'readout.isSettled', isSettled);
  }

  private show(): void {
    if (this.finish) return;
    const finished = new Promise<void>((resolve) => {
      this.finish = resolve;
    });
    for (const viewId of ['readout.meetings', 'readout.speakers']) {
      window.withProgress({ location: { viewId } }, () => finished);
    }
  }
}

/** Whether a text is in front whose document VS Code has not yet handed over. */
function isOpening(): boolean {
  const known = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
  return window.tabGroups.all.some(
    ({ activeTab }) => activeTab?.input instanceof TabInputText && !known.has(activeTab.input.uri.toString()),
  );
}
