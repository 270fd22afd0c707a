import type { CodeAction, Diagnostic, PublishDiagnosticsParams, Range } from 'vscode-languageserver';
import { type Diagnosed, diagnose, quickFixes } from '../features/diagnostics/diagnose';
import type { LocatedArticle } from '../features/locatedArticle';
import type { AnalysedDocument, Platform } from './analyses';
import type { ServerSettings } from './settings';

interface Host {
  platform: Pick<Platform, 'pause'>;
  settings(): Pick<ServerSettings, 'diagnostics'>;
  publish(params: PublishDiagnosticsParams): void;
}

interface Entry {
  document: AnalysedDocument;
  diagnosed: Diagnosed[];
  /** What the editor was told last, as JSON; empty where it was told nothing. */
  told: string;
}

/** Milliseconds for which the other articles wait when one of them has changed. */
const othersDelay = 300;

/**
 * The findings of the open articles. They are pushed, because they come with the analysis that is made anyway, and
 * because those of one article may change with an edit of another.
 */
export class Diagnostics {
  readonly #host: Host;
  readonly #entries = new Map<string, Entry>();
  #timer: NodeJS.Timeout | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Takes a finished analysis in, and says what is found in it. */
  async finished(document: AnalysedDocument): Promise<void> {
    const entry: Entry = { document, diagnosed: [], told: this.#entries.get(document.uri)?.told ?? '' };
    this.#entries.set(document.uri, entry);
    await this.#update(entry, true);
    this.#updateOthersSoon();
  }

  /** The document is closed, or not annotated any more. */
  ended(uri: string): void {
    const entry = this.#entries.get(uri);
    if (!entry) return;
    this.#entries.delete(uri);
    if (entry.told !== '') this.#host.publish({ uri, diagnostics: [] });
    this.#updateOthersSoon();
  }

  /** After a change of the settings. */
  async updateAll(): Promise<void> {
    for (const entry of [...this.#entries.values()]) await this.#update(entry, false);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#entries.clear();
  }

  /** What can be done about the findings that touch a range; nothing where the analysis is of another version. */
  quickFixes({ uri, version, analysis }: AnalysedDocument, range: Range): CodeAction[] {
    const entry = this.#entries.get(uri);
    if (!entry || entry.document.version !== version) return [];
    return quickFixes(analysis.article, uri, entry.diagnosed, range);
  }

  /** Meanwhile the document may be closed or analysed again: then this comes to nothing. */
  async #update(entry: Entry, isNew: boolean): Promise<void> {
    const { uri, version } = entry.document;
    const diagnosed = await this.#diagnose(entry);
    if (!diagnosed) return;
    entry.diagnosed = diagnosed;
    const diagnostics: Diagnostic[] = diagnosed.map(({ diagnostic }) => diagnostic);
    const told = diagnostics.length > 0 ? JSON.stringify(diagnostics) : '';
    const isNews = isNew ? told !== '' || entry.told !== '' : told !== entry.told;
    if (!isNews) return;
    entry.told = told;
    this.#host.publish({ uri, version, diagnostics });
  }

  async #diagnose(entry: Entry): Promise<Diagnosed[] | undefined> {
    const { uri, analysis } = entry.document;
    const { diagnostics } = this.#host.settings();
    // Of a text in another language nothing is sure.
    if (!diagnostics.enabled || analysis.language === 'other') return [];
    const steps = diagnose(analysis.article, uri, this.#othersThan(uri), diagnostics);
    for (;;) {
      await this.#host.platform.pause();
      if (this.#entries.get(uri) !== entry) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  #othersThan(uri: string): LocatedArticle[] {
    return [...this.#entries.values()]
      .filter(({ document }) => document.uri !== uri && document.analysis.language !== 'other')
      .map(({ document }) => ({ uri: document.uri, article: document.analysis.article }));
  }

  #updateOthersSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.updateAll(), othersDelay);
  }
}
