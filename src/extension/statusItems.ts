import {
  type Command,
  type Disposable,
  env,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ArticleAnnotations } from '../core/annotations';
import { describeDate } from '../features/days';
import { t } from '../features/messages';
import { summaryOf } from './article';
import type { ArticleStore } from './articleStore';
import { type Client, readLanguages } from './client';
import { noteInWords, noticeInWords, type Warning } from './notices';
import { daySource, languageInWords, openPoints } from './openPoints';
import type { PublicationDays } from './publicationDays';

/**
 * The language status of the active article: what was found in it, its publication day, and what is wrong with
 * it. The last is seen at rest as well, in the status bar.
 */
export class StatusItems implements Disposable {
  private readonly counts = item('readout.counts', t('Readout'));
  private readonly language = item('readout.language', t('Language of the text'));
  private readonly day = item('readout.day', t('Publication day'));
  /** Lines of their own: what does not fit into one hides its command. */
  private open: LanguageStatusItem | undefined;
  private notice: LanguageStatusItem | undefined;
  private readonly warning: StatusBarItem = window.createStatusBarItem(
    'readout.warning',
    StatusBarAlignment.Right,
    100,
  );
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly store: ArticleStore,
    private readonly client: Client,
    private readonly publicationDays: PublicationDays,
  ) {
    this.warning.name = t('Readout: Warnings');
    this.day.command = { command: 'readout.setPublicationDay', title: t('Set…') };
    this.subscriptions = [
      this.counts,
      this.language,
      this.day,
      this.warning,
      store.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
      client.onDidChangeState(() => this.update()),
      publicationDays.onDidChangeProblems(() => this.update()),
    ];
    this.update();
  }

  dispose(): void {
    this.open?.dispose();
    this.notice?.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const uri = window.activeTextEditor?.document.uri;
    const article = uri && this.store.article(uri);
    this.counts.busy = this.client.state === 'starting';
    const failed = this.client.state === 'failed';
    this.counts.severity = failed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (failed) {
      this.counts.text = t('The language server has stopped');
      this.showOpen(undefined);
      this.counts.command = { command: 'readout.restartServer', title: t('Start again') };
      this.show([]);
      return;
    }
    if (!article) {
      this.counts.text = t('Not read as an article');
      this.showOpen(undefined);
      this.counts.command = { command: 'readout.annotate', title: t('Read it') };
      this.language.text = t('Language not looked at');
      this.day.text = t('No publication day');
      this.day.detail = undefined;
      this.show([]);
      return;
    }
    this.counts.text = summaryOf(article.annotations);
    this.showOpen(openPoints(article.annotations));
    this.counts.command = { command: 'readout.showSpeakers', title: t('Show') };
    this.language.text = languageInWords(this.store.reading(uri)?.language ?? 'unknown');
    this.describeDay(article.annotations.published);
    const { warnings, sidecar } = this.warningsOn(uri);
    this.show(warnings, sidecar);
  }

  private showOpen(points: string | undefined): void {
    if (points === undefined) {
      this.open?.dispose();
      this.open = undefined;
      return;
    }
    this.open ??= item('readout.open', t('What is open'));
    this.open.text = points;
  }

  private describeDay(published: ArticleAnnotations['published']): void {
    this.day.text = published
      ? t('Published {0}', describeDate(published.date, undefined, env.language))
      : t('No publication day');
    this.day.detail = published && daySource(published.source);
  }

  /** What is wrong with the article, and with the note of publication days beside it. */
  private warningsOn(uri: Uri): { warnings: Warning[]; sidecar?: Uri } {
    const warnings = (this.store.reading(uri)?.notices ?? []).map(noticeInWords);
    const note = this.publicationDays.problemOf(uri);
    if (!note) return { warnings };
    const place = workspace.asRelativePath(note.sidecar);
    return { warnings: [...warnings, noteInWords(note.problem, place)], sidecar: note.sidecar };
  }

  private show(warnings: readonly Warning[], sidecar?: Uri): void {
    const command = sidecar && { command: 'vscode.open', title: t('Open readout.json'), arguments: [sidecar] };
    this.warn(
      warnings.filter(({ harmless }) => !harmless),
      command,
    );
    if (warnings.length === 0) {
      this.notice?.dispose();
      this.notice = undefined;
      return;
    }
    this.notice ??= item('readout.notice', t('Readout'));
    const harmless = warnings.every((warning) => warning.harmless);
    this.notice.severity = harmless ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    this.notice.text = warnings.map(({ short }) => short).join(', ');
    this.notice.detail = warnings.map(({ detail }) => detail).join(' ');
    this.notice.command = command;
  }

  private warn(warnings: readonly Warning[], command: Command | undefined): void {
    const words = t('Readout: {0}', warnings.map(({ detail }) => detail).join('\n'));
    this.warning.text = `$(warning) ${warnings.map(({ short }) => short).join(', ')}`;
    this.warning.tooltip = words;
    this.warning.accessibilityInformation = { label: words };
    this.warning.command = command;
    if (warnings.length > 0) this.warning.show();
    else this.warning.hide();
  }
}

function item(id: string, name: string): LanguageStatusItem {
  const created = languages.createLanguageStatusItem(id, readLanguages);
  created.name = name;
  return created;
}
