import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  l10n,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  LSPErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { t } from '../features/messages';
import {
  type AnnotationsParams,
  annotateRequest,
  annotationsNotification,
  type SetCorrectionsParams,
  type SetPublishedParams,
  setCorrectionsNotification,
  setPublishedNotification,
  setShownNotification,
  trackNotification,
} from '../server/protocol';
import type { InitializationOptions } from '../server/settings';
import type { ArticleStore } from './articleStore';
import { HintLinks } from './hintLinks';
import { withDayLink, withWorkingLinks } from './hoverHint';
import { isOutOfReach, Restarts } from './restarts';

/** `failed`: it ended too often, or could not be started; the reader was told. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/** A publication day, YYYY-MM-DD, and who says so; see `SetPublishedParams`. */
export interface KnownDay {
  day: string;
  source: NonNullable<SetPublishedParams['source']>;
}

/** The languages of the documents that the server gets to see. */
export const readLanguages = [{ language: 'news' }, { language: 'plaintext' }];

/** Messages to the reader are for `Client` to give: those of the library offer no way to start again. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The library only tells that a server is gone; `Client` starts another, with a client of its own. */
const errorHandler: ErrorHandler = {
  error: (_error, _message, count) => ({
    action: isOutOfReach(count) ? ErrorAction.Shutdown : ErrorAction.Continue,
    handled: true,
  }),
  closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
};

/**
 * The language server as the rest of the extension sees it. It starts with the first article and is
 * started again when it ends by itself; whoever told it something tells it again on `onDidStart`.
 */
export class Client implements Disposable {
  private client: LanguageClient | undefined;
  private listeners: Disposable[] = [];
  private starting: Promise<void> | undefined;
  /** VS Code ends: nothing is started any more. */
  private ended = false;
  private readonly restarts = new Restarts();
  private readonly hintLinks: HintLinks;
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
    private readonly store: ArticleStore,
  ) {
    this.hintLinks = new HintLinks(context.extensionUri);
  }

  dispose(): void {
    for (const emitter of [this.annotated, this.started, this.stateChanged]) emitter.dispose();
  }

  /** Ends the server; the client can't be used afterwards. */
  async stop(): Promise<void> {
    this.ended = true;
    await this.close();
  }

  /** Starts the server anew, in whatever state it is. What went wrong the reader is told here. */
  async restart(): Promise<void> {
    this.restarts.forget();
    this.enter('starting');
    await this.close();
    await this.start().catch(() => undefined);
  }

  /** Tells the server whether to annotate a document; starts it where that is the first one. */
  track(uri: Uri, on: boolean): void {
    // `onDidStart` says it again, together with everything else.
    if (on && this.state === 'stopped') this.start().catch(() => undefined);
    else this.notify((client) => client.sendNotification(trackNotification, { uri: this.toServer(client, uri), on }));
  }

  /** undefined: what the article itself says. */
  setPublished(uri: Uri, known: KnownDay | undefined): void {
    this.notify((client) =>
      client.sendNotification(setPublishedNotification, {
        uri: this.toServer(client, uri),
        published: known?.day ?? null,
        source: known?.source,
      }),
    );
  }

  setCorrections(uri: Uri, given: Omit<SetCorrectionsParams, 'uri'>): void {
    this.notify((client) =>
      client.sendNotification(setCorrectionsNotification, { uri: this.toServer(client, uri), ...given }),
    );
  }

  /** The documents that have a tab. */
  setShown(uris: readonly Uri[]): void {
    this.notify((client) =>
      client.sendNotification(setShownNotification, { uris: uris.map((uri) => this.toServer(client, uri)) }),
    );
  }

  /** Has an open document annotated at once; the result comes as any other, before this ends. */
  async annotate(uri: Uri): Promise<void> {
    if (this.state === 'failed') await this.restart();
    else if (this.state !== 'running') await this.start();
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

  private enter(state: ServerState): void {
    if (this.state === state || this.ended) return;
    this.state = state;
    this.stateChanged.fire(state);
  }

  /** Resolves once the server runs; rejects when it was given up, and the reader was told. */
  private start(): Promise<void> {
    this.starting ??= this.startUntilItRuns().finally(() => {
      this.starting = undefined;
    });
    return this.starting;
  }

  private async startUntilItRuns(): Promise<void> {
    while (!this.ended) {
      try {
        return await this.open();
      } catch (error) {
        this.log.error('The language server did not start.', error);
        await this.close();
        if (this.restarts.another(Date.now())) continue;
        this.giveUp();
        throw error;
      }
    }
  }

  private async open(): Promise<void> {
    const client = this.create();
    this.client = client;
    this.listeners = [
      client.onNotification(annotationsNotification, (params) => this.annotated.fire(params)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) {
          this.enter('running');
          this.started.fire();
        } else if (newState === State.Stopped) this.recover();
      }),
    ];
    this.enter('starting');
    await startOf(client);
    if (this.client === client) return;
    await client.dispose();
    throw new Error('The language server was let go of while it started.');
  }

  private create(): LanguageClient {
    const server = { module: this.context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    const options: LanguageClientOptions = {
      documentSelector: [...readLanguages],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: this.initializationOptions(),
      initializationFailedHandler: () => false,
      synchronize: { configurationSection: 'readout' },
      errorHandler,
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) =>
          next(
            uri,
            diagnostics.map((diagnostic) => this.hintLinks.link(diagnostic)),
          ),
        provideHover: (document, position, token, next) =>
          withDayLink(this.store, document, position, async () =>
            withWorkingLinks(await next(document, position, token)),
          ),
      },
    };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    return new QuietClient('readout', 'Readout', { run: server, debug }, options);
  }

  private initializationOptions(): InitializationOptions {
    return { settings: workspace.getConfiguration('readout'), language: env.language, messages: l10n.bundle };
  }

  /** The server ended, and nobody had asked for it. */
  private recover(): void {
    const again = this.restarts.another(Date.now());
    this.log.warn(`The language server ended unexpectedly; ${again ? 'it is started again' : 'too often'}.`);
    const closed = this.close();
    if (!again) this.giveUp();
    else {
      this.enter('starting');
      closed.then(() => this.start()).catch(() => undefined);
    }
  }

  /** Lets go of the server, whatever state it is in. */
  private async close(): Promise<void> {
    const { client, listeners } = this;
    this.client = undefined;
    this.listeners = [];
    for (const listener of listeners) listener.dispose();
    const process = client?.serverProcess;
    try {
      await client?.dispose();
    } catch (error) {
      // The library can't stop what has not started, or does not answer.
      this.log.debug('The language server is ended by force.', error);
      process?.kill();
    }
  }

  private async giveUp(): Promise<void> {
    if (this.state === 'failed') return;
    this.enter('failed');
    const restart = t('Restart');
    const showLog = t('Show the Log');
    const answer = await window.showErrorMessage(
      t('Readout’s language server has ended several times. What was found so far stays; edits are not read.'),
      restart,
      showLog,
    );
    if (answer === restart) await commands.executeCommand('readout.restartServer');
    else if (answer === showLog) this.log.show();
  }
}

/** Whether a request failed because an edit came in between; the analysis of that edit follows by itself. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
}

/** Like the library's, which never settles where the server ends before it has answered. */
function startOf(client: LanguageClient): Promise<void> {
  return new Promise((resolve, reject) => {
    const listener = client.onDidChangeState(({ newState }) => {
      if (newState === State.StartFailed) reject(new Error('The language server ended while it started.'));
    });
    client
      .start()
      .then(resolve, reject)
      .finally(() => listener.dispose());
  });
}
