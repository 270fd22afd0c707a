import { commands, type Disposable, window } from 'vscode';
import { mentionAt, quoteAt } from './article';
import type { ArticleStore } from './articleStore';
import type { Settings } from './settings';

/**
 * The context keys by which menus and the palette know what can be done here: `readout.isArticle` (the
 * active editor), `readout.onMention`, `readout.onMeeting`, `readout.inQuote` (the cursor), `readout.hasArticle`,
 * `readout.hasMeetings`, `readout.hasQuotes` (any open article), `readout.isOff` (no plain text is read).
 */
export class ContextKeys implements Disposable {
  private readonly values = new Map<string, boolean>();
  private readonly subscriptions: Disposable[];
  private resting: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: ArticleStore,
    private readonly settings: Settings,
  ) {
    this.subscriptions = [
      store.onDidChangeArticles(() => this.update()),
      settings.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
      window.onDidChangeTextEditorSelection(() => {
        clearTimeout(this.resting);
        this.resting = setTimeout(() => this.updateCursor(), 100);
      }),
    ];
    this.update();
  }

  dispose(): void {
    clearTimeout(this.resting);
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const key of this.values.keys()) this.set(key, false);
  }

  private update(): void {
    const articles = this.store.articles();
    const document = window.activeTextEditor?.document;
    this.set('readout.isArticle', Boolean(document && this.store.article(document.uri)));
    this.set('readout.isOff', this.settings.plainText() === 'never');
    this.set('readout.hasArticle', articles.length > 0);
    this.set(
      'readout.hasMeetings',
      articles.some(({ annotations }) => annotations.meetings.length > 0),
    );
    this.set(
      'readout.hasQuotes',
      articles.some(({ annotations }) => annotations.quotes.length > 0),
    );
    this.updateCursor();
  }

  private updateCursor(): void {
    const editor = window.activeTextEditor;
    const article = editor && this.store.article(editor.document.uri);
    const offset = article ? editor.document.offsetAt(editor.selection.active) : 0;
    this.set('readout.onMention', Boolean(article && mentionAt(article, offset)));
    this.set('readout.onMeeting', Boolean(article?.meetings.at(offset)));
    this.set('readout.inQuote', Boolean(article && quoteAt(article, offset)));
  }

  private set(key: string, value: boolean): void {
    if (this.values.get(key) === value) return;
    this.values.set(key, value);
    commands.executeCommand('setContext', key, value);
  }
}
