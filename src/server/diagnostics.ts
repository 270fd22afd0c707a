import type { CodeAction, Diagnostic, PublishDiagnosticsParams, Range } from 'vscode-languageserver';
import { checksAcross, checksAlone } from '../features/diagnostics/checks';
import { type Diagnosed, diagnose, inTextOrder, quickFixes } from '../features/diagnostics/diagnose';
import type { LocatedArticle } from '../features/locatedArticle';
import type { AnalysedDocument, Platform } from './analyses';
import type { ServerSettings } from './settings';

interface Host {
  platform: Pick<Platform, 'pause'>;
  settings(): Pick<ServerSettings, 'diagnostics'>;
  /** Whether an article has a tab: others are not compared with. */
  isShown(uri: string): boolean;
  publish(params: PublishDiagnosticsParams): void;
  failed(uri: string, error: unknown): void;
  /** Milliseconds without a change for which the other articles wait when one of them has changed. */
  othersDelay?: number;
}

/** One version of an open article. */
interface Entry {
  document: AnalysedDocument;
  /** What is found by looking at it alone. */
  alone: readonly Diagnosed[];
  /** What is found by comparing it with the others. */
  across: readonly Diagnosed[];
  /** What the editor was told last, as JSON; empty where it was told nothing. */
  told: string;
  /** What has to be looked at, or looked at again. */
  readonly due: Set<Checked>;
  /** Whether nothing was told of this version yet. */
  isNew: boolean;
  /** Counts the times that somebody set out to look; only the last goes on. */
  run: number;
}

type Checked = 'alone' | 'across';

const checksOf = { alone: checksAlone, across: checksAcross };

const defaultOthersDelay = 300;

/**
 * The findings of the open articles. They are pushed, because they come with the analysis that is made anyway, and
 * because those of one article may change with an edit of another.
 */
export class Diagnostics {
  private readonly entries = new Map<string, Entry>();
  /** URIs of what has changed since the others were compared with it last. */
  private readonly changed = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly host: Host) {}

  /** Takes a finished analysis in, and says what is found in it. */
  async finished(document: AnalysedDocument): Promise<void> {
    const told = this.entries.get(document.uri)?.told ?? '';
    const entry: Entry = { document, alone: [], across: [], told, due: new Set(), isNew: true, run: 0 };
    this.entries.set(document.uri, entry);
    this.updateOthersSoon(document.uri);
    await this.update(entry, ['alone', 'across']);
  }

  /** The document is closed, or not annotated any more. */
  ended(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.entries.delete(uri);
    if (entry.told !== '') this.host.publish({ uri, diagnostics: [] });
    this.updateOthersSoon(uri);
  }

  /** The tabs of these documents have come or gone. */
  shown(uris: Iterable<string>): void {
    for (const uri of uris) if (this.entries.has(uri)) this.updateOthersSoon(uri);
  }

  /** After a change of the settings. */
  async updateAll(): Promise<void> {
    for (const entry of [...this.entries.values()]) await this.update(entry, ['alone', 'across']);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.entries.clear();
  }

  /** What can be done about the findings that touch a range; nothing where the analysis is of another version. */
  quickFixes({ uri, version, analysis }: AnalysedDocument, range: Range): CodeAction[] {
    const entry = this.entries.get(uri);
    if (!entry || entry.document.version !== version) return [];
    return quickFixes(analysis.article, uri, inTextOrder([...entry.alone, ...entry.across]), range);
  }

  /** Looks at these parts of an article, and at those that an unfinished look before has left. Never rejects. */
  private async update(entry: Entry, parts: readonly Checked[]): Promise<void> {
    for (const part of parts) entry.due.add(part);
    const run = ++entry.run;
    try {
      for (const part of [...entry.due]) {
        const found = await this.diagnose(entry, part, run);
        if (!found) return;
        entry[part] = found;
      }
      entry.due.clear();
      this.tell(entry);
    } catch (error) {
      // To look again would break again, until something changes.
      if (entry.run === run) entry.due.clear();
      this.host.failed(entry.document.uri, error);
    }
  }

  private tell(entry: Entry): void {
    const { uri, version } = entry.document;
    const diagnosed = inTextOrder([...entry.alone, ...entry.across]);
    const diagnostics: Diagnostic[] = diagnosed.map(({ diagnostic }) => diagnostic);
    const told = diagnostics.length > 0 ? JSON.stringify(diagnostics) : '';
    const isNews = entry.isNew ? told !== '' || entry.told !== '' : told !== entry.told;
    entry.isNew = false;
    if (!isNews) return;
    entry.told = told;
    this.host.publish({ uri, version, diagnostics });
  }

  /** Undefined where meanwhile the document is closed, analysed again, or looked at anew, with other settings perhaps. */
  private async diagnose(entry: Entry, part: Checked, run: number): Promise<readonly Diagnosed[] | undefined> {
    const { uri, analysis } = entry.document;
    const isLast = () => this.entries.get(uri) === entry && entry.run === run;
    const { diagnostics } = this.host.settings();
    // Of a text in another language nothing is sure.
    if (!diagnostics.enabled || analysis.language === 'other') return isLast() ? [] : undefined;
    const others = part === 'alone' ? [] : this.othersThan(uri);
    const steps = diagnose(checksOf[part], { uri, article: analysis.article }, others, diagnostics);
    for (;;) {
      await this.host.platform.pause();
      if (!isLast()) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  private othersThan(uri: string): LocatedArticle[] {
    return [...this.entries.values()]
      .filter(({ document }) => document.uri !== uri && this.host.isShown(document.uri))
      .filter(({ document }) => document.analysis.language !== 'other')
      .map(({ document }) => ({ uri: document.uri, article: document.analysis.article }));
  }

  private updateOthersSoon(uri: string): void {
    this.changed.add(uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.updateOthers().catch((error) => this.host.failed(uri, error));
    }, this.host.othersDelay ?? defaultOthersDelay);
  }

  /** Compares those again of which a finding names what has changed, or that have something in common with it now. */
  private async updateOthers(): Promise<void> {
    const { timer } = this;
    const { diagnostics } = this.host.settings();
    if (diagnostics.enabled && checksAcross.some(({ code }) => diagnostics[code] !== 'off')) {
      for (const entry of [...this.entries.values()]) {
        await this.host.platform.pause();
        // With a change that came meanwhile this begins again.
        if (this.timer !== timer) return;
        if (this.entries.get(entry.document.uri) !== entry) continue;
        if (this.isConcerned(entry)) await this.update(entry, ['across']);
      }
    }
    if (this.timer === timer) this.changed.clear();
  }

  private isConcerned({ document: { uri, analysis }, across, due }: Entry): boolean {
    // A look that is under way may have begun before the change.
    if (due.size > 0) return [...this.changed].some((other) => other !== uri);
    const named = new Set(
      across.flatMap(({ diagnostic }) => diagnostic.relatedInformation ?? []).map(({ location }) => location.uri),
    );
    return [...this.changed].some((other) => {
      if (other === uri) return false;
      const article = this.entries.get(other)?.document.analysis.article;
      return (
        named.has(other) || (article && checksAcross.some((check) => check.dependsOn?.(analysis.article, article)))
      );
    });
  }
}
