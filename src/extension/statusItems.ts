import {
  type Disposable,
  env,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from 'vscode';
import type { Notice } from '../server/protocol';
import { summaryOf } from './article';
import type { ArticleStore } from './articleStore';
import { type Client, readLanguages } from './client';
import { dateLabel } from './dates';
import { t } from './messages';

/**
 * The language status of the active article: what was found in it, its publication day, and what is wrong with
 * it. The last is seen at rest as well, in the status bar.
 */
export class StatusItems implements Disposable {
  private readonly counts = item('readout.counts', t('Readout'));
  private readonly day = item('readout.day', t('Publication day'));
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
  ) {
    this.warning.name = t('Readout: Warnings');
    this.day.command = { command: 'readout.setPublicationDay', title: t('Set…') };
    this.subscriptions = [
      this.counts,
      this.day,
      this.warning,
      store.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
      client.onDidChangeState(() => this.update()),
    ];
    this.update();
  }

  dispose(): void {
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
      this.counts.command = { command: 'readout.restartServer', title: t('Start again') };
      this.show([]);
      return;
    }
    if (!article) {
      this.counts.text = t('Not read as an article');
      this.counts.command = { command: 'readout.annotate', title: t('Read it') };
      this.day.text = t('No publication day');
      this.show([]);
      return;
    }
    const { published } = article.annotations;
    this.counts.text = summaryOf(article.annotations);
    this.counts.command = { command: 'readout.showSpeakers', title: t('Show') };
    this.day.text = published
      ? t('Published {0}', dateLabel(published.date, undefined, env.language))
      : t('No publication day');
    this.show(this.store.reading(uri)?.notices ?? []);
  }

  private show(notices: readonly Notice[]): void {
    this.warn(notices.filter(({ code }) => code !== 'empty'));
    if (notices.length === 0) {
      this.notice?.dispose();
      this.notice = undefined;
      return;
    }
    this.notice ??= item('readout.notice', t('Readout'));
    const harmless = notices.every(({ code }) => code === 'empty');
    this.notice.severity = harmless ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    this.notice.text = notices.map(({ code }) => shortNotice(code)).join(', ');
    this.notice.detail = notices.map(({ message }) => message).join(' ');
  }

  private warn(notices: readonly Notice[]): void {
    const words = notices.map(({ code }) => shortNotice(code)).join(', ');
    const details = notices.map(({ message }) => message).join('\n');
    this.warning.text = `$(warning) ${words}`;
    this.warning.tooltip = `Readout: ${details}`;
    this.warning.accessibilityInformation = { label: t('Readout: {0}', details) };
    if (notices.length > 0) this.warning.show();
    else this.warning.hide();
  }
}

function item(id: string, name: string): LanguageStatusItem {
  const created = languages.createLanguageStatusItem(id, readLanguages);
  created.name = name;
  return created;
}

function shortNotice(code: Notice['code']): string {
  return {
    empty: t('Nothing to read'),
    notEnglish: t('Probably not English'),
    truncated: t('Only partly read'),
    undecodable: t('Wrong encoding'),
    binary: t('Not a text'),
    failed: t('Could not be read'),
  }[code];
}
