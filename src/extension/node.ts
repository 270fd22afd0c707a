import { type ExtensionContext, l10n, Uri, window } from 'vscode';
import { annotationsOf } from './annotationsOf';
import type { ReadoutApi } from './api';
import { ArticleStore } from './articleStore';
import { Client } from './client';
import { registerCommands } from './commands';
import { ContextKeys } from './contextKeys';
import { Decorator } from './decorations/decorator';
import { Documents } from './documents';
import { useTranslation } from './messages';
import { PublicationDays } from './publicationDays';
import { Samples } from './samples';
import { Settings } from './settings';
import { registerShowReferences } from './showReferences';
import { StatusItems } from './statusItems';
import { ViewState } from './views/viewState';
import { Views } from './views/views';

let running: Client | undefined;

export function activate(context: ExtensionContext): ReadoutApi {
  useTranslation(l10n.t);
  const log = window.createOutputChannel('Readout', { log: true });
  const settings = new Settings();
  const store = new ArticleStore();
  const client = new Client(context, log, store);
  running = client;
  const viewState = new ViewState(context.workspaceState);
  const views = new Views(store, viewState, settings);
  const decorator = new Decorator(store, settings);
  const publicationDays = new PublicationDays(client, context.workspaceState);
  const samples = new Samples(Uri.joinPath(context.extensionUri, 'seeds'));
  const documents = new Documents(client, store, settings);
  context.subscriptions.push(
    log,
    settings,
    store,
    client,
    viewState,
    views,
    decorator,
    publicationDays,
    samples,
    documents,
    new ContextKeys(store, settings),
    new StatusItems(store, client, publicationDays),
    registerShowReferences(),
    ...registerCommands({ client, documents, publicationDays, samples, settings, store, views, viewState }),
  );
  return {
    version: 1,
    annotationsOf: (uri) => annotationsOf(uri, store, documents),
    onDidChangeAnnotations: store.onDidChange,
    highlightsOf: (uri) => decorator.highlightsOf(uri),
    nodesOf: (view) => views[view].roots,
  };
}

export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
