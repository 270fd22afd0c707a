import { commands, type Disposable, env, languages, type TextDocument, type TextEditor, Uri, window } from 'vscode';
import { isCalendarDay } from '../core/text/calendarDay';
import { t } from '../features/messages';
import { describeMeeting } from '../features/wording';
import { mentionAt, type OpenArticle, quoteAt, summaryOf } from './article';
import type { ArticleStore } from './articleStore';
import { quoteWithAttribution } from './attribution';
import { type Client, isOvertaken, readLanguages } from './client';
import { askForOne } from './correcting/ask';
import { type HighlightKind, highlightKinds } from './decorations/highlights';
import type { Documents } from './documents';
import { type Direction, neighbouringMeeting, neighbouringMention, neighbouringQuote } from './navigate';
import type { PublicationDays } from './publicationDays';
import { revealCommand, revealText, select } from './reveal';
import type { Samples } from './samples';
import type { Settings } from './settings';
import { isNode, type TreeNode } from './views/treeNode';
import type { ViewState } from './views/viewState';
import type { Views } from './views/views';

/** What the commands work on. */
export interface Services {
  client: Client;
  documents: Documents;
  publicationDays: PublicationDays;
  samples: Samples;
  settings: Settings;
  store: ArticleStore;
  views: Views;
  viewState: ViewState;
}

type Command = (services: Services, node?: TreeNode) => unknown;

/** Every command of the manifest, and those that only our own menus and items call. */
const commandTable: Readonly<Record<string, Command>> = {
  'readout.annotate': annotate,
  'readout.openSamples': openSamples,
  'readout.setPublicationDay': setPublicationDay,
  'readout.restartServer': ({ client }) => client.restart(),

  'readout.nextQuote': (services) => goToQuote(services, 'next'),
  'readout.previousQuote': (services) => goToQuote(services, 'previous'),
  'readout.nextMention': (services) => goToMention(services, 'next'),
  'readout.previousMention': (services) => goToMention(services, 'previous'),
  'readout.nextMeeting': (services) => goToMeeting(services, 'next'),
  'readout.previousMeeting': (services) => goToMeeting(services, 'previous'),
  'readout.goToIntroduction': () => commands.executeCommand('editor.action.revealDefinition'),
  'readout.copyQuote': copyQuote,

  'readout.toggleHighlights': ({ settings }) => settings.toggle('highlights.enabled'),
  ...Object.fromEntries(highlightKinds.map((kind) => [toggleCommand(kind), toggler(kind)])),

  'readout.showMeetings': () => commands.executeCommand('readout.meetings.focus'),
  'readout.showSpeakers': () => commands.executeCommand('readout.speakers.focus'),
  'readout.groupByArticle': ({ viewState }) => viewState.change({ grouping: 'article' }),
  'readout.groupAcrossArticles': ({ viewState }) => viewState.change({ grouping: 'all' }),
  'readout.sortMeetings': sortMeetings,
  'readout.sortSpeakers': sortSpeakers,
  'readout.filterMeetings': (services) => filter(services, 'meetingFilter'),
  'readout.filterSpeakers': (services) => filter(services, 'speakerFilter'),
  'readout.clearMeetingFilter': ({ viewState }) => viewState.change({ meetingFilter: '' }),
  'readout.clearSpeakerFilter': ({ viewState }) => viewState.change({ speakerFilter: '' }),

  [revealCommand]: ({ views }, node) => node && views.open(node),
  'readout.copyQuoteOfNode': (services, node) => node && copyQuoteOfNode(services, node),
  'readout.nextMentionOfNode': (services, node) => node && nextMentionOfNode(services, node),
  'readout.setPublicationDayOfNode': setPublicationDay,
  'readout.goToNode': (_services, node) => node?.target && revealText(node.target, false),
};

export function registerCommands(services: Services): Disposable[] {
  return Object.entries(commandTable).map(([id, run]) =>
    commands.registerCommand(id, (argument?: unknown) =>
      run(services, isNode(argument) ? services.views.current(argument) : undefined),
    ),
  );
}

/** `readout.togglePersons` for the kind `persons`. */
function toggleCommand(kind: HighlightKind): string {
  return `readout.toggle${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

function toggler(kind: HighlightKind): Command {
  return ({ settings }) => settings.toggle(`highlights.${kind}`);
}

async function annotate({ client, documents, store }: Services): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    window.showInformationMessage(
      t('Readout reads texts, and the editor in front shows none. Open the article as text.'),
    );
    return;
  }
  const document = await asReadable(editor.document);
  if (!document) return;
  documents.want(document);
  try {
    await client.annotate(document.uri);
  } catch (error) {
    if (!isOvertaken(error)) return sayNotAnnotated(client, error);
    client.log.debug('Annotating was given up: an edit came in between.');
  }
  const annotations = store.article(document.uri)?.annotations;
  if (annotations) say(summaryOf(annotations));
}

async function sayNotAnnotated(client: Client, error: unknown): Promise<void> {
  client.log.error('Annotating failed.', error);
  // Then the client has said so itself.
  if (client.state === 'failed') return;
  const showLog = t('Show the Log');
  const answer = await window.showErrorMessage(
    t('Readout could not read this article. Try again; the log has the reason.'),
    showLog,
  );
  if (answer === showLog) client.log.show();
}

/** The document in a language that we read; one in another language if the reader wants it changed. */
async function asReadable(document: TextDocument): Promise<TextDocument | undefined> {
  if (languages.match(readLanguages, document) > 0) return document;
  const change = t('Read It as News');
  const answer = await window.showInformationMessage(
    t('Readout reads documents in the languages News and Plain Text. This one is in another.'),
    change,
  );
  return answer === change ? languages.setTextDocumentLanguage(document, 'news') : undefined;
}

async function openSamples({ samples }: Services): Promise<void> {
  const all = samples.all();
  // The first once more at the end: it is to be in front.
  for (const uri of [...all, ...all.slice(0, 1)]) await window.showTextDocument(uri, { preview: false });
}

/** Of the article of a node, else of the one in front. */
async function setPublicationDay({ publicationDays, store }: Services, node?: TreeNode): Promise<void> {
  const uri = node?.target ? Uri.parse(node.target.uri) : window.activeTextEditor?.document.uri;
  if (!uri) return;
  const before = publicationDays.get(uri)?.day ?? store.article(uri)?.annotations.published?.date ?? '';
  const answer = await window.showInputBox({
    title: t('Publication date of this article'),
    prompt: t(
      '“Friday” and “last month” are counted from this day. Leave it empty to go by readout.json or the article.',
    ),
    placeHolder: t('YYYY-MM-DD'),
    value: before,
    validateInput: (value) =>
      value.trim() === '' || isCalendarDay(value.trim()) ? undefined : t('A day such as 2021-05-07, please.'),
  });
  const day = answer?.trim();
  // What was only confirmed is not to stand in the way of later changes to readout.json or the article.
  if (day !== undefined && day !== before) await publicationDays.set(uri, day || undefined);
}

/** The article in the active editor and the offset of the cursor. */
function here({ store }: Services): { editor: TextEditor; article: OpenArticle; offset: number } | undefined {
  const editor = window.activeTextEditor;
  const article = editor && store.article(editor.document.uri);
  if (!article || article.version !== editor.document.version) return undefined;
  return { editor, article, offset: editor.document.offsetAt(editor.selection.active) };
}

function goToQuote(services: Services, direction: Direction): void {
  const place = here(services);
  const quote = place && neighbouringQuote(place.article, place.offset, direction);
  const first = quote?.spans[0];
  if (place && first) select(place.editor, first.start, first.end);
  else say(t('There is no quote in this article.'));
}

function goToMention(services: Services, direction: Direction): void {
  const place = here(services);
  const mention = place && neighbouringMention(place.article, place.offset, direction);
  if (place && mention) select(place.editor, mention.start, mention.end);
  else say(t('The cursor is on no name, and on no word that stands for one.'));
}

function goToMeeting(services: Services, direction: Direction): void {
  const place = here(services);
  const found = place && neighbouringMeeting(place.article, place.offset, direction);
  if (place && found) {
    select(place.editor, found.span.start, found.span.end);
    // The word alone, “talks”, does not tell which meeting it is.
    say(describeMeeting(found.meeting, place.article.entities, place.article.text));
  } else say(t('There is no meeting in this article.'));
}

async function copyQuote(services: Services): Promise<void> {
  const place = here(services);
  const quote = place && quoteAt(place.article, place.offset);
  if (!place || !quote) return say(t('The cursor is in no quote.'));
  await copy(quoteWithAttribution(place.article, quote, env.language));
}

async function copyQuoteOfNode({ store }: Services, { target }: TreeNode): Promise<void> {
  const article = store.articles().find(({ uri }) => uri === target?.uri);
  const quote = article?.annotations.quotes.find(({ spans }) => spans[0]?.start === target?.start);
  if (article && quote) await copy(quoteWithAttribution(article, quote, env.language));
}

async function copy(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  say(t('Copied the quote.'));
}

/** From the mention that the editor is on, to the next of the same speaker or participant. */
async function nextMentionOfNode(services: Services, { target }: TreeNode): Promise<void> {
  const article = services.store.articles().find(({ uri }) => uri === target?.uri);
  const entity = article && target && mentionAt(article, target.start)?.entity;
  if (!article || !entity) return;
  const place = here(services);
  const at = place?.article === article ? place.offset : -1;
  const inEditor = at >= 0 ? mentionAt(article, at) : undefined;
  const from = inEditor?.entity === entity ? inEditor.mention.start : at;
  const next = entity.mentions.find(({ start }) => start > from) ?? entity.mentions[0];
  if (next) await revealText({ uri: article.uri, start: next.start, end: next.end }, true);
}

async function sortMeetings({ viewState }: Services): Promise<void> {
  const order = await askForOne(
    t('Sort Meetings'),
    {
      text: t('In the order of the text'),
      date: t('By day'),
      name: t('By participants'),
    },
    viewState.current.meetingOrder,
  );
  if (order) await viewState.change({ meetingOrder: order });
}

async function sortSpeakers({ viewState }: Services): Promise<void> {
  const order = await askForOne(
    t('Sort Speakers'),
    {
      text: t('In the order of the text'),
      name: t('By name'),
      quotes: t('By number of quotes'),
    },
    viewState.current.speakerOrder,
  );
  if (order) await viewState.change({ speakerOrder: order });
}

/** Filters while one types; Escape brings back what was before. */
function filter({ viewState }: Services, which: 'meetingFilter' | 'speakerFilter'): void {
  const before = viewState.current[which];
  const input = window.createInputBox();
  input.title = which === 'meetingFilter' ? t('Filter Meetings') : t('Filter Speakers');
  input.prompt = t('Shows what holds all of these words. Leave it empty to see everything.');
  input.placeholder = t('Words, such as a name or a place');
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => viewState.change({ [which]: value.trim() }));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) viewState.change({ [which]: before });
    input.dispose();
  });
  input.show();
}

/** In the status bar, where it does not get in the way. */
function say(message: string): void {
  window.setStatusBarMessage(message, 4000);
}
