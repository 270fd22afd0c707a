import { type ExtensionContext, env, l10n, Uri, window } from 'vscode';
import { useTranslation } from '../features/messages';
import { annotationsOf } from './annotationsOf';
import type { ReadoutApi } from './api';
import { ArticleStore } from './articleStore';
import { Client } from './client';
import { registerCommands } from './commands';
import { ContextKeys } from './contextKeys';
import { CorrectionActions } from './correcting/correctionActions';
import { registerCorrectionCommands } from './correcting/correctionCommands';
import { CorrectionSync } from './correcting/correctionSync';
import { CorrectionsView } from './correcting/correctionsView';
import { Corrector } from './correcting/corrector';
import { Renaming } from './correcting/renaming';
import { Decorator } from './decorations/decorator';
import { Documents } from './documents';
import { registerHintCommands } from './hintCommands';
import { CorrectionStore } from './kept/correctionStore';
import { refreshOnSave } from './kept/refreshOnSave';
import { WorkspacePlacement } from './kept/workspacePlacement';
import { NoteCommands } from './notes/noteCommands';
import { NoteDrafts } from './notes/noteDrafts';
import { NotesView } from './notes/notesView';
import { NoteThreads } from './notes/noteThreads';
import { registerPlaceCommands } from './placeCommands';
import { PublicationDays } from './publicationDays';
import { ReadingProgress } from './readingProgress';
import { Samples } from './samples';
import { Settings } from './settings';
import { StatusItems } from './statusItems';
import { ViewState } from './views/viewState';
import { Views } from './views/views';

let running: Client | undefined;

export function activate(context: ExtensionContext): ReadoutApi {
  useTranslation({ language: env.language, translate: l10n.t });
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
  const corrections = new CorrectionStore();
  const corrector = new Corrector(corrections);
  const placement = new WorkspacePlacement(corrections);
  const correctionsView = new CorrectionsView(corrector, placement, store);
  const noteThreads = new NoteThreads(corrections);
  const noteDrafts = new NoteDrafts(noteThreads);
  const notesView = new NotesView(corrections, noteThreads, placement, store);
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
    new ReadingProgress(documents, store, client),
    new StatusItems(store, client, publicationDays),
    registerPlaceCommands(store),
    registerHintCommands(),
    corrections,
    placement,
    noteThreads,
    noteDrafts,
    refreshOnSave(corrections, (id) => noteThreads.spanOf(id)),
    notesView,
    new NoteCommands(corrections, noteThreads, noteDrafts, notesView),
    correctionsView,
    new CorrectionSync(client, corrections),
    new CorrectionActions(store),
    new Renaming(store, corrector),
    ...registerCorrectionCommands(store, corrector),
    ...registerCommands({ client, documents, publicationDays, samples, settings, store, views, viewState }),
  );
  return {
    version: 1,
    annotationsOf: (uri) => annotationsOf(uri, store, documents),
    onDidChangeAnnotations: store.onDidChange,
    highlightsOf: (uri) => decorator.highlightsOf(uri),
    noteThreadsOf: (uri) => [...noteThreads.threadsOf(uri), ...noteDrafts.threadsOf(uri)],
    nodesOf: (view) => ({ ...views, corrections: correctionsView, notes: notesView })[view].roots,
  };
}

export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
