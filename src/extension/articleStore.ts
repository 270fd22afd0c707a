import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
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
  /** In the order in which they were first read. */
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new EventEmitter<Uri>();
  /** The annotations of a document came, or are gone. */
  readonly onDidChange = this.changed.event;

  dispose(): void {
    this.entries.clear();
    this.changed.dispose();
  }

  /** Takes a result in, unless the document has moved on or was closed. */
  accept({ language, notices, ...result }: AnnotationsParams): void {
    const uri = Uri.parse(result.uri);
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
    if (document?.version !== result.version) return;
    const key = uri.toString();
    const article = openArticle(document.getText(), { ...result, uri: key });
    const colours = assignColours(speakersOf(article), this.entries.get(key)?.colours);
    this.entries.set(key, { article, colours, reading: { language, notices } });
    this.changed.fire(uri);
  }

  forget(uri: Uri): void {
    if (this.entries.delete(uri.toString())) this.changed.fire(uri);
  }

  articles(): OpenArticle[] {
    return [...this.entries.values()].map(({ article }) => article);
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
