import { type Disposable, EventEmitter, languages, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import { readsLikeProse } from '../core/text/prose';
import { type ArticleStore, tabUris } from './articleStore';
import type { Client } from './client';
import { keptFolderName } from './kept/openFolder';
import type { Settings } from './settings';

/** Schemes of what is no document of the reader's: old versions in a diff, previews of a refactoring, logs, comments. */
const ignoredSchemes = new Set(['git', 'vscode-bulkeditpreview', 'output', 'comment']);

/** So much of a text is enough to tell whether it is prose. */
const sampleLength = 20_000;

/** Decides which open documents are articles and has the server annotate those. */
export class Documents implements Disposable {
  /** What the server was told, by URI. */
  private readonly tracked = new Map<string, boolean>();
  /** Documents that the reader asked to have annotated, whatever they look like. */
  private readonly wanted = new Set<string>();
  private readonly trackedNow = new EventEmitter<void>();
  /** It was decided of a document whether it is annotated. */
  readonly onDidTrack = this.trackedNow.event;
  private readonly recheck = new Map<string, NodeJS.Timeout>();
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly client: Client,
    private readonly store: ArticleStore,
    private readonly settings: Settings,
  ) {
    this.subscriptions = [
      this.trackedNow,
      workspace.onDidOpenTextDocument((document) => this.check(document)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.checkSoon(document)),
      window.tabGroups.onDidChangeTabs(() => this.tellShown()),
      settings.onDidChange(() => this.checkAll()),
      client.onDidStart(() => this.repeat()),
      client.onDidAnnotate((result) => {
        // The name of a closed "Untitled-1" is soon given to the next one.
        if (this.tracked.get(Uri.parse(result.uri).toString())) store.accept(result);
      }),
    ];
    this.checkAll();
  }

  dispose(): void {
    for (const timer of this.recheck.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Annotates a document from now on, also one that does not look like an article. */
  want(document: TextDocument): void {
    this.wanted.add(document.uri.toString());
    this.check(document);
  }

  /** Whether annotations of a document are there or will come. */
  isRead(document: TextDocument): boolean {
    return this.tracked.get(document.uri.toString()) || this.isArticle(document);
  }

  /** Whether an article that has a tab has not been annotated yet. */
  get isAwaited(): boolean {
    return tabUris().some((uri) => this.tracked.get(uri) && !this.store.article(Uri.parse(uri)));
  }

  /** Whether the document, as it is now, is one that we annotate. */
  private isArticle(document: TextDocument): boolean {
    const { uri, languageId } = document;
    if (ignoredSchemes.has(uri.scheme) || uri.path.includes(`/${keptFolderName}/`)) return false;
    if (this.wanted.has(uri.toString())) return true;
    if (languageId !== 'news' && languageId !== 'plaintext') return false;
    if (this.matchesOne(document, this.settings.globs('exclude', uri))) return false;
    if (languageId === 'news') return true;
    const reading = this.settings.plainText(uri);
    if (reading === 'never' || !this.matchesOne(document, this.settings.globs('include', uri))) return false;
    return reading === 'always' || readsLikeProse(beginningOf(document));
  }

  private matchesOne(document: TextDocument, globs: readonly string[]): boolean {
    return globs.some((pattern) => languages.match({ pattern }, document) > 0);
  }

  private checkAll(): void {
    for (const document of workspace.textDocuments) this.check(document);
  }

  private check(document: TextDocument): void {
    const on = this.isArticle(document);
    const uri = document.uri.toString();
    // The server takes up documents in `news` unasked.
    const before = this.tracked.get(uri) ?? (document.languageId === 'news' ? undefined : false);
    if (on === before) return;
    this.tracked.set(uri, on);
    this.client.track(document.uri, on);
    if (!on) this.store.forget(document.uri);
    this.trackedNow.fire();
  }

  /** A document that was no article may become one as it is written: it is looked at after a pause. */
  private checkSoon(document: TextDocument): void {
    const uri = document.uri.toString();
    if (this.tracked.get(uri) || document.languageId !== 'plaintext' || ignoredSchemes.has(document.uri.scheme)) return;
    clearTimeout(this.recheck.get(uri));
    this.recheck.set(
      uri,
      setTimeout(() => {
        this.recheck.delete(uri);
        if (!document.isClosed) this.check(document);
      }, 500),
    );
  }

  /** Also called when the language of a document changes: it is closed and opened again. */
  private close(document: TextDocument): void {
    const uri = document.uri.toString();
    clearTimeout(this.recheck.get(uri));
    this.recheck.delete(uri);
    this.tracked.delete(uri);
    this.wanted.delete(uri);
    this.store.forget(document.uri);
  }

  private tellShown(): void {
    this.client.setShown(tabUris().map((uri) => Uri.parse(uri)));
  }

  /** The server started again and remembers nothing. */
  private repeat(): void {
    for (const document of workspace.textDocuments) {
      const on = this.tracked.get(document.uri.toString());
      if (on !== undefined) this.client.track(document.uri, on);
    }
    this.tellShown();
  }
}

function beginningOf(document: TextDocument): string {
  return document.getText(new Range(document.positionAt(0), document.positionAt(sampleLength)));
}
