import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type Uri,
  workspace,
} from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, TransportKind } from 'vscode-languageclient/node';
import {
  type AnnotationsParams,
  annotateRequest,
  annotationsNotification,
  setPublishedNotification,
  trackNotification,
} from '../server/protocol';

export type ServerState = 'stopped' | 'starting' | 'running';

/** The languages of the documents that the server gets to see. */
export const readLanguages = [{ language: 'news' }, { language: 'plaintext' }];

/**
 * The language server as the rest of the extension sees it. It starts with the first article and is
 * started again when it crashes; whoever told it something tells it again on `onDidStart`.
 */
export class Client implements Disposable {
  private client: LanguageClient | undefined;
  private readonly annotated = new EventEmitter<AnnotationsParams>();
  private readonly started = new EventEmitter<void>();
  private readonly stateChanged = new EventEmitter<ServerState>();
  readonly onDidAnnotate = this.annotated.event;
  readonly onDidStart = this.started.event;
  readonly onDidChangeState = this.stateChanged.event;
  state: ServerState = 'stopped';

  constructor(
    private readonly context: ExtensionContext,
    readonly log: LogOutputChannel,
  ) {}

  /** It ran, or was to run, and does not: it crashed too often, or could not be started. */
  get hasFailed(): boolean {
    return this.client !== undefined && this.state === 'stopped';
  }

  dispose(): void {
    for (const emitter of [this.annotated, this.started, this.stateChanged]) emitter.dispose();
  }

  /** Ends the server; the client can't be used afterwards. */
  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) await client.stop();
    await client?.dispose();
  }

  async restart(): Promise<void> {
    if (this.client) await this.client.restart();
    else await this.start();
  }

  /** Tells the server whether to annotate a document; starts it where that is the first one. */
  track(uri: Uri, on: boolean): void {
    if (on && !this.client) {
      // `onDidStart` says it again, together with everything else.
      this.start().catch((error) => this.log.error('The language server did not start.', error));
      return;
    }
    this.notify((client) => client.sendNotification(trackNotification, { uri: this.toServer(client, uri), on }));
  }

  setPublished(uri: Uri, published: string | null): void {
    this.notify((client) =>
      client.sendNotification(setPublishedNotification, { uri: this.toServer(client, uri), published }),
    );
  }

  /** Has an open document annotated at once; the result comes as any other, before this ends. */
  async annotate(uri: Uri): Promise<void> {
    if (!this.client) await this.start();
    const client = this.client;
    if (client) await client.sendRequest(annotateRequest, { uri: this.toServer(client, uri) });
  }

  private toServer(client: LanguageClient, uri: Uri): string {
    return client.code2ProtocolConverter.asUri(uri);
  }

  private notify(send: (client: LanguageClient) => Promise<void>): void {
    if (!this.client || this.state !== 'running') return;
    send(this.client).catch((error) => this.log.error('The language server could not be reached.', error));
  }

  private async start(): Promise<void> {
    const server = { module: this.context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    const client = new LanguageClient(
      'readout',
      'Readout',
      { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6019'] } } },
      {
        documentSelector: [...readLanguages],
        outputChannel: this.log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationOptions: { settings: workspace.getConfiguration('readout') },
        synchronize: { configurationSection: 'readout' },
      },
    );
    this.client = client;
    this.state = 'starting';
    this.context.subscriptions.push(
      client.onNotification(annotationsNotification, (params) => this.annotated.fire(params)),
      client.onDidChangeState(({ newState }) => {
        this.state = newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped';
        this.stateChanged.fire(this.state);
        if (this.state === 'running') this.started.fire();
      }),
    );
    await client.start();
  }
}
