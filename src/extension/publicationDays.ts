import { type Disposable, languages, type Memento, type TextDocument, Uri, workspace } from 'vscode';
import { publicationDayIn, sidecarName } from '../features/sidecar';
import { type Client, readLanguages } from './client';
import { isDay } from './dates';

const storageKey = 'publicationDays';

/**
 * The publication days that the reader has set, kept for each document of this workspace, and those that are
 * noted beside the articles (`sidecar.ts`), which hold where the reader has set none.
 */
export class PublicationDays implements Disposable {
  private readonly subscriptions: Disposable[];
  /** From the sidecars, by URI. */
  private readonly noted = new Map<string, string>();

  constructor(
    private readonly client: Client,
    private readonly storage: Memento,
  ) {
    const sidecars = workspace.createFileSystemWatcher(`**/${sidecarName}`);
    this.subscriptions = [
      sidecars,
      sidecars.onDidChange(() => this.lookAgain()),
      sidecars.onDidCreate(() => this.lookAgain()),
      sidecars.onDidDelete(() => this.lookAgain()),
      client.onDidStart(() => {
        for (const document of workspace.textDocuments) this.send(document.uri);
      }),
      workspace.onDidOpenTextDocument((document) => {
        this.send(document.uri);
        void this.look(document);
      }),
      workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
        this.noted.delete(uri.toString());
        // Its name goes to the next unsaved document.
        if (isUntitled && this.all()[uri.toString()] !== undefined) this.store(uri, undefined);
      }),
    ];
    this.lookAgain();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** As the reader has set it, else as it is noted beside the article. */
  get(uri: Uri): string | undefined {
    return this.all()[uri.toString()] ?? this.noted.get(uri.toString());
  }

  /** YYYY-MM-DD; undefined: what the article itself says. */
  async set(uri: Uri, day: string | undefined): Promise<void> {
    await this.store(uri, day);
    this.client.setPublished(uri, this.get(uri) ?? null);
  }

  private store(uri: Uri, day: string | undefined): Thenable<void> {
    const { [uri.toString()]: _before, ...others } = this.all();
    return this.storage.update(storageKey, day === undefined ? others : { ...others, [uri.toString()]: day });
  }

  private send(uri: Uri): void {
    const day = this.get(uri);
    if (day !== undefined) this.client.setPublished(uri, day);
  }

  private lookAgain(): void {
    for (const document of workspace.textDocuments) void this.look(document);
  }

  /** Reads what is noted beside a document, and tells the server if that is news. */
  private async look(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (document.isUntitled || languages.match(readLanguages, document) === 0) return;
    const day = await notedDay(uri);
    const key = uri.toString();
    if (document.isClosed || day === this.noted.get(key)) return;
    if (day === undefined) this.noted.delete(key);
    else this.noted.set(key, day);
    this.client.setPublished(uri, this.get(uri) ?? null);
  }

  private all(): Record<string, string> {
    const stored = this.storage.get<Record<string, unknown>>(storageKey, {});
    const days = Object.entries(stored).filter((entry): entry is [string, string] => isDay(String(entry[1])));
    return Object.fromEntries(days);
  }
}

async function notedDay(uri: Uri): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(uri, '..', sidecarName));
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const day = publicationDayIn(new TextDecoder().decode(bytes), name);
    return day !== undefined && isDay(day) ? day : undefined;
  } catch {
    // There is none, or it is just being written.
    return undefined;
  }
}
