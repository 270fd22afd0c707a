import { type Disposable, type TextDocument, workspace } from 'vscode';
import type { Client } from '../client';
import type { CorrectionStore } from '../kept/correctionStore';

/** Tells the server what the reader has put right in each open document, whenever that changes. */
export class CorrectionSync implements Disposable {
  /** What was sent last, by URI. */
  private readonly sent = new Map<string, string>();
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly client: Client,
    private readonly store: CorrectionStore,
  ) {
    this.subscriptions = [
      store.onDidChange(() => this.sendAll()),
      client.onDidStart(() => {
        this.sent.clear();
        this.sendAll();
      }),
      workspace.onDidOpenTextDocument((document) => this.send(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.sent.delete(uri.toString())),
    ];
    this.sendAll();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private sendAll(): void {
    for (const document of workspace.textDocuments) this.send(document);
  }

  private send({ uri }: TextDocument): void {
    // What the server does not know yet it is told when it has started.
    if (this.client.state !== 'running') return;
    const given = { corrections: [...this.store.of(uri)], known: [...this.store.known(uri)] };
    const nothing = given.corrections.length === 0 && given.known.length === 0;
    const key = uri.toString();
    const message = nothing ? '' : JSON.stringify(given);
    if ((this.sent.get(key) ?? '') === message) return;
    this.sent.set(key, message);
    this.client.setCorrections(uri, given);
  }
}
