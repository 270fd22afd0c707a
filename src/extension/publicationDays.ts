import { type Disposable, type Memento, type Uri, workspace } from 'vscode';
import type { Client } from './client';
import { isDay } from './dates';

const storageKey = 'publicationDays';

/** The publication days that the reader has set, kept for each document of this workspace. */
export class PublicationDays implements Disposable {
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly client: Client,
    private readonly storage: Memento,
  ) {
    this.subscriptions = [
      client.onDidStart(() => {
        for (const document of workspace.textDocuments) this.send(document.uri);
      }),
      workspace.onDidOpenTextDocument(({ uri }) => this.send(uri)),
      workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
        // Its name goes to the next unsaved document.
        if (isUntitled && this.get(uri) !== undefined) this.store(uri, undefined);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get(uri: Uri): string | undefined {
    return this.all()[uri.toString()];
  }

  /** YYYY-MM-DD; undefined: what the article itself says. */
  async set(uri: Uri, day: string | undefined): Promise<void> {
    await this.store(uri, day);
    this.client.setPublished(uri, day ?? null);
  }

  private store(uri: Uri, day: string | undefined): Thenable<void> {
    const { [uri.toString()]: _before, ...others } = this.all();
    return this.storage.update(storageKey, day === undefined ? others : { ...others, [uri.toString()]: day });
  }

  private send(uri: Uri): void {
    const day = this.get(uri);
    if (day !== undefined) this.client.setPublished(uri, day);
  }

  private all(): Record<string, string> {
    const stored = this.storage.get<Record<string, unknown>>(storageKey, {});
    const days = Object.entries(stored).filter((entry): entry is [string, string] => isDay(String(entry[1])));
    return Object.fromEntries(days);
  }
}
