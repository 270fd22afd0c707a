import { type Disposable, EventEmitter, TabInputText, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import type { AnnotationsParams } from '../server/protocol';
import { type OpenArticle, openArticle, speakersOf } from './article';
import { assignColours, type SpeakerColours } from './decorations/palette';

/** What is known of an open article besides its annotations. */
export type Reading = Pick<AnnotationsParams, 'language' | 'notices'>;

interface Entry {
  article: OpenArticle;
  colours: SpeakerColours;
  reading: Reading;
}

/** The last annotations of every open article, from the version that they were made of. */
export class ArticleStore implements Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new EventEmitter<Uri>();
  /** The annotations of a document came, or are gone. */
  readonly onDidChange = this.changed.event;
  private readonly listed = new EventEmitter<void>();
  /** What `articles` gives is another. */
  readonly onDidChangeArticles = this.listed.event;
  private readonly subscriptions = [
    this.changed,
    this.listed,
    this.onDidChange(() => this.listed.fire()),
    window.tabGroups.onDidChangeTabs(() => this.listed.fire()),
  ];

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.entries.clear();
  }

  /** Takes a result in, unless the document has moved on or was closed. */
  accept({ language, notices, ...result }: AnnotationsParams): void {
    const uri = Uri.parse(result.uri);
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
    if (document?.version !== result.version) return;
    const text = document.getText();
    if (text.length !== result.annotations.length) return;
    const key = uri.toString();
    const article = openArticle(text, { ...result, uri: key });
    const colours = assignColours(speakersOf(article), this.entries.get(key)?.colours);
    this.entries.set(key, { article, colours, reading: { language, notices } });
    this.changed.fire(uri);
  }

  forget(uri: Uri): void {
    if (this.entries.delete(uri.toString())) this.changed.fire(uri);
  }

  /** Of every article that has a tab, in the order of the tabs. VS Code keeps documents long after their tab is gone. */
  articles(): OpenArticle[] {
    return tabUris().flatMap((uri) => this.entries.get(uri)?.article ?? []);
  }

  article(uri: Uri): OpenArticle | undefined {
    return this.entries.get(uri.toString())?.article;
  }

  reading(uri: Uri): Reading | undefined {
    return this.entries.get(uri.toString())?.reading;
  }

  colours(uri: string): SpeakerColours {
    return this.entries.get(uri)?.colours ?? new Map();
  }
}

/** Of all tabs that show a text, each once; of a comparison, the newer side. */
export function tabUris(): string[] {
  const uris = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => {
      if (input instanceof TabInputText) return [input.uri.toString()];
      return input instanceof TabInputTextDiff ? [input.modified.toString()] : [];
    });
  return [...new Set(uris)];
}
