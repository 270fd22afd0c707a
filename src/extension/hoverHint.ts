import { Hover, MarkdownString, type Position, type ProviderResult, type TextDocument } from 'vscode';
import { t } from '../features/messages';
import type { ArticleStore } from './articleStore';
import { goToPlaceCommand, withCommandLinks } from './hoverLinks';

/** Adds to a hover on a day that is not known the link that sets the publication date, if that is what is missing. */
export async function withDayLink(
  store: ArticleStore,
  document: TextDocument,
  position: Position,
  next: () => ProviderResult<Hover>,
): Promise<Hover | undefined> {
  const hover = (await next()) ?? undefined;
  const article = store.article(document.uri);
  if (!hover || !article || article.annotations.published || article.version !== document.version) return hover;
  const offset = document.offsetAt(position);
  const date = article.dates.at(offset);
  const isOpen = date ? date.value === undefined : article.meetings.at(offset)?.when !== undefined;
  if (!isOpen || article.mentions.at(offset)) return hover;
  const link = new MarkdownString(`[${t('Set the publication date…')}](command:readout.setPublicationDay)`);
  link.isTrusted = { enabledCommands: ['readout.setPublicationDay'] };
  return new Hover([...hover.contents, link], hover.range);
}

/** Makes the links to places work in documents that are not files. */
export function withWorkingLinks(hover: Hover | null | undefined): Hover | undefined {
  for (const content of hover?.contents ?? []) {
    if (!(content instanceof MarkdownString)) continue;
    const value = withCommandLinks(content.value);
    if (value === content.value) continue;
    content.value = value;
    content.isTrusted = { enabledCommands: [goToPlaceCommand] };
  }
  return hover ?? undefined;
}
