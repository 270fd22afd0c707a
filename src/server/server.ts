import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isCalendarDay } from '../core/text/calendarDay';
import { useTranslation } from '../features/messages';
import { semanticTokenModifiers, semanticTokenTypes } from '../features/semanticTokens';
import { analyse } from './analyse';
import { type AnalysedDocument, Analyses, type Platform } from './analyses';
import { answerRequests } from './answers';
import { Diagnostics } from './diagnostics';
import {
  type AnnotationsParams,
  annotateRequest,
  annotationsNotification,
  setCorrectionsNotification,
  setPublishedNotification,
  setShownNotification,
  trackNotification,
} from './protocol';
import { defaultSettings, type InitializationOptions, readSettings } from './settings';
import { SymbolRegistration } from './symbolRegistration';

/** Annotated without being asked for; see protocol.ts. */
const ownLanguage = 'news';

/** A client may ask for a document just before it says that it is open; it has so many milliseconds to say so. */
const openingDelay = 500;

interface ServerOptions extends Platform {
  /** Stands in for the core in tests. */
  analyse?: typeof analyse;
}

/** Serves one client until it disconnects. Knows nothing of how the two are connected. */
export function startServer(connection: Connection, options: ServerOptions): void {
  let settings = defaultSettings;
  let refresh: () => void = () => undefined;
  let linkSupport = true;
  let registersSymbols = false;
  let shown: ReadonlySet<string> | undefined;
  const isShown = (uri: string) => shown === undefined || shown.has(uri);
  const symbols = new SymbolRegistration(connection);
  const documents = new TextDocuments(TextDocument);
  const diagnostics = new Diagnostics({
    platform: options,
    settings: () => settings,
    isShown,
    publish: (params) => connection.sendDiagnostics(params).catch(ignore),
    failed: (uri, error) => logFailure(connection, uri, error),
  });
  const analyses = new Analyses({
    platform: options,
    delay: () => settings.annotation.delay,
    analyse: options.analyse ?? analyse,
    finished: (result) => {
      if (result.analysis.error) logFailure(connection, result.uri, result.analysis.error);
      connection.sendNotification(annotationsNotification, toParams(result)).catch(ignore);
      if (result.again) refresh();
      void diagnostics.finished(result);
    },
    ended: (uri) => diagnostics.ended(uri),
    failed: (uri, error) => logFailure(connection, uri, error),
  });

  connection.onInitialize(({ initializationOptions, capabilities }: InitializeParams): InitializeResult => {
    const given: InitializationOptions = initializationOptions ?? {};
    settings = readSettings(given.settings);
    speak(given);
    const refreshOthers = refresher(connection, capabilities.workspace);
    refresh = () => {
      refreshOthers();
      symbols.refresh();
    };
    linkSupport = capabilities.textDocument?.definition?.linkSupport === true;
    registersSymbols = capabilities.textDocument?.documentSymbol?.dynamicRegistration === true;
    return {
      capabilities: { ...serverCapabilities, documentSymbolProvider: !registersSymbols },
      serverInfo: { name: 'readout' },
    };
  });
  connection.onInitialized(() => {
    if (registersSymbols) symbols.begin();
  });
  connection.onDidChangeConfiguration(({ settings: all }: { settings: { readout?: unknown } | null }) => {
    settings = readSettings(all?.readout);
    refresh();
    void diagnostics.updateAll();
  });
  connection.onShutdown(() => {
    analyses.dispose();
    diagnostics.dispose();
    symbols.dispose();
  });

  connection.onNotification(setShownNotification, ({ uris }) => {
    const before = shown;
    shown = new Set(uris);
    diagnostics.shown(analyses.uris.filter((uri) => before?.has(uri) !== isShown(uri)));
  });

  trackDocuments(connection, documents, analyses, () => refresh());
  documents.listen(connection);

  answerRequests(connection, {
    analyses,
    diagnostics,
    articles: async (token) =>
      (await analyses.all(token, isShown)).map(({ uri, analysis: { article } }) => ({ uri, article })),
    settings: () => settings,
    linkSupport: () => linkSupport,
  });

  connection.listen();
}

const serverCapabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  hoverProvider: true,
  foldingRangeProvider: true,
  workspaceSymbolProvider: true,
  callHierarchyProvider: true,
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  inlayHintProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
    full: true,
  },
};

/** Keeps the analyses in step with what is open and what the client wants annotated. */
function trackDocuments(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  analyses: Analyses,
  refresh: () => void,
): void {
  const wishes = new Map<string, boolean>();
  const isWanted = ({ uri, languageId }: TextDocument) => wishes.get(uri) ?? languageId === ownLanguage;

  documents.onDidOpen(({ document }) => {
    if (isWanted(document)) analyses.begin(document);
  });
  // Comes after an opening as well, and has nothing to add to it then.
  documents.onDidChangeContent(({ document }) => analyses.edit(document));
  documents.onDidClose(({ document }) => {
    wishes.delete(document.uri);
    analyses.forget(document.uri);
  });

  connection.onNotification(trackNotification, ({ uri, on }) => {
    wishes.set(uri, on);
    const document = documents.get(uri);
    if (!document || analyses.has(uri) === on) return;
    if (on) analyses.beginAgain(document);
    else {
      analyses.end(uri);
      refresh();
    }
  });
  connection.onNotification(setPublishedNotification, ({ uri, published, source }) => {
    const isDay = published !== null && isCalendarDay(published);
    analyses.setPublished(uri, isDay ? { published, publishedSource: source ?? 'option' } : undefined);
    const document = documents.get(uri);
    if (document && analyses.has(uri)) analyses.beginAgain(document);
  });
  connection.onNotification(setCorrectionsNotification, ({ uri, ...given }) => {
    analyses.setCorrections(uri, given);
    const document = documents.get(uri);
    if (document && analyses.has(uri)) analyses.beginAgain(document);
  });
  connection.onRequest(annotateRequest, async ({ uri }, token) => {
    const document = await opened(documents, uri, token);
    if (!document) throw new ResponseError<void>(ErrorCodes.InvalidParams, `Not open: ${uri}`);
    wishes.set(uri, true);
    analyses.beginAgain(document);
    const current = await analyses.current(uri, token);
    if (!current) throw new ResponseError<void>(LSPErrorCodes.RequestFailed, `Not annotated: ${uri}`);
    return toParams(current);
  });
}

/** The document, waited for a little if it is not open; undefined if it stays so. */
function opened(
  documents: TextDocuments<TextDocument>,
  uri: string,
  token: CancellationToken,
): Promise<TextDocument | undefined> {
  const document = documents.get(uri);
  if (document) return Promise.resolve(document);
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      resolve(documents.get(uri));
    };
    const timer = setTimeout(finish, openingDelay);
    const listeners = [
      documents.onDidOpen((event) => event.document.uri === uri && finish()),
      token.onCancellationRequested(finish),
    ];
  });
}

function toParams({ uri, version, analysis }: AnalysedDocument): AnnotationsParams {
  const { article, language, notices } = analysis;
  return { uri, version, annotations: article.annotations, language, notices };
}

/** What readers see is in their language from now on. */
function speak({ language = 'en', messages = {} }: InitializationOptions): void {
  l10n.config({ contents: { ...messages } });
  useTranslation({ language, translate: l10n.t });
}

/** For messages to a client that has gone, or that is about to. */
const ignore = () => undefined;

function logFailure(connection: Connection, uri: string, error: unknown): void {
  connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

/** Asks the client to ask again for what it keeps, as far as it can be asked to. */
function refresher(connection: Connection, workspace: InitializeParams['capabilities']['workspace']): () => void {
  return () => {
    if (workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh().catch(ignore);
    if (workspace?.foldingRange?.refreshSupport) connection.languages.foldingRange.refresh().catch(ignore);
    if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
    if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(ignore);
  };
}
