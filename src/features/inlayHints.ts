import type { InlayHint, InlayHintLabelPart, Range } from 'vscode-languageserver-types';
import type { DateMention, Entity, Mention } from '../core/annotations';
import type { Span } from '../core/text/span';
import type { Article, MentionSite } from './article';
import { describeDate, describeDateWithWeekday } from './days';
import { correctedByYou } from './hoverCard';
import { InDoubt } from './inDoubt';
import { t } from './messages';
import { shortNameOf } from './shortName';
import { isDoubtful, oneLine, shownName } from './wording';

/** Everywhere, or only where a reader could be in doubt. */
export type HintMode = 'on' | 'ambiguous';

/** Behind “he” and “the minister” whom they stand for, behind “Friday” which day that is. */
export function inlayHints(article: Article, uri: string, range: Range, mode: HintMode): InlayHint[] {
  const wanted = article.lines.spanOf(range);
  const inRange = ({ end }: Span) => wanted.start <= end && end <= wanted.end;
  const { sites, dates } = mode === 'ambiguous' ? inDoubt(article) : everything(article);
  return [
    ...sites.filter(({ mention }) => inRange(mention)).flatMap((site) => mentionHint(article, uri, site) ?? []),
    ...dates.filter(inRange).flatMap((date) => dateHint(article, date) ?? []),
  ];
}

/** What gets a hint, wherever in the article. */
interface Hinted {
  sites: readonly Pick<MentionSite, 'mention' | 'entity'>[];
  dates: readonly DateMention[];
}

function everything({ annotations }: Article): Hinted {
  return {
    sites: annotations.entities.flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity }))),
    dates: annotations.dates,
  };
}

/** An editor asks for the hints anew with every turn of the wheel. */
const doubts = new WeakMap<Article, Hinted>();

function inDoubt(article: Article): Hinted {
  let found = doubts.get(article);
  if (!found) {
    const doubt = new InDoubt(article);
    found = { sites: doubt.mentions(), dates: doubt.dates() };
    doubts.set(article, found);
  }
  return found;
}

function mentionHint(
  article: Article,
  uri: string,
  { mention, entity }: Pick<MentionSite, 'mention' | 'entity'>,
): InlayHint | undefined {
  const name = shortNameOf(article, entity);
  if (mention.form === 'name' || name === '' || name === wordsOf(article, mention)) return undefined;
  const definition = article.definitions.get(entity.id);
  const part: InlayHintLabelPart = {
    value: name,
    // So that Ctrl+click goes there.
    ...(definition && { location: { uri, range: article.lines.rangeOf(definition) } }),
  };
  return hint(article, mention, [{ value: '→ ' }, part], reasonFor(article, mention, entity));
}

function dateHint(article: Article, date: DateMention): InlayHint | undefined {
  const words = wordsOf(article, date);
  // Words with a year in them say it all.
  if (date.value === undefined || /\d{4}/.test(words)) return undefined;
  const day = article.annotations.published?.date;
  const value = describeDateWithWeekday(date.value);
  return hint(
    article,
    date,
    [{ value: `→ ${describeDate(date.value)}` }],
    day && day !== date.value
      ? t('“{0}”: {1}, counted from the publication day, {2}', words, value, describeDate(day))
      : t('“{0}”: {1}', words, value),
  );
}

function hint({ lines }: Article, { end }: Span, label: InlayHintLabelPart[], tooltip: string): InlayHint {
  return { position: lines.positionAt(end), label, tooltip, paddingLeft: true };
}

function reasonFor(article: Article, mention: Mention, entity: Entity): string {
  const others = (mention.candidates ?? [])
    .filter((id) => id !== entity.id)
    .flatMap((id) => article.entities.get(id) ?? []);
  const doubt = isDoubtful(mention) ? ` (${t('doubtful')})` : '';
  return [
    `${t('“{0}” is {1}', wordsOf(article, mention), shownName(entity))}${doubt}`,
    mention.corrected ? correctedByYou() : (mention.why ?? ''),
    others.length > 0 ? t('could also be {0}', others.map(shownName).join(', ')) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function wordsOf({ text }: Article, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}
