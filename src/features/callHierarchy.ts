/**
 * The editor's call hierarchy, used for speech: quotations are the calls. Whoever is quoted on somebody "calls" them;
 * people of one name in several articles are taken as one.
 */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
  Range,
} from 'vscode-languageserver-types';
import type { Entity, Quote } from '../core/annotations';
import { contains, type Span } from '../core/text/span';
import type { Article } from './article';
import { entityKindLabels } from './entityLabels';
import { fileName, type LocatedArticle } from './locatedArticle';
import { t } from './messages';
import { entitySymbolKinds } from './symbolKinds';
import { describeRoles, shortened, shownName, speakerName } from './wording';

const longestDetail = 60;

/** Somebody who speaks, or is spoken of, and every place where that happens in one article. */
interface Speech {
  item: CallHierarchyItem;
  ranges: Range[];
}

/** Who or what the mention at a position stands for. */
export function prepareCallHierarchy(article: Article, uri: string, position: Position): CallHierarchyItem[] {
  const site = article.mentions.at(article.lines.offsetAt(position));
  return site ? [entityItem({ uri, article }, site.entity)] : [];
}

/** Who is quoted as speaking of `item`, with the places: one entry for each speaker and article. Most talkative first. */
export function incomingCalls(
  articles: Iterable<LocatedArticle>,
  item: CallHierarchyItem,
): CallHierarchyIncomingCall[] {
  const calls: Speech[] = [];
  for (const located of articles) {
    const spoken = new Map<string, Speech>();
    for (const { quote, entity, span } of spokenOf(located.article)) {
      if (keyOf(entity) !== keyOfItem(item)) continue;
      const speaker = speakerItem(located, quote);
      add(spoken, keyOfItem(speaker), speaker, located.article.lines.rangeOf(span));
    }
    calls.push(...spoken.values());
  }
  return mostFirst(calls).map((call) => ({ from: call.item, fromRanges: call.ranges }));
}

/**
 * Whom `item` speaks of when quoted, with the places. The protocol has places in the item's own article only: what is
 * said in another article is an entry that leads there. Most mentioned first.
 */
export function outgoingCalls(
  articles: Iterable<LocatedArticle>,
  item: CallHierarchyItem,
): CallHierarchyOutgoingCall[] {
  const here = new Map<string, Speech>();
  const elsewhere: Speech[] = [];
  for (const located of articles) {
    const isHere = located.uri === item.uri;
    const spoken = isHere ? here : new Map<string, Speech>();
    for (const { quote, entity, span } of spokenOf(located.article)) {
      const speaker = speakerOf(located.article, quote);
      if (!speaker || keyOf(speaker) !== keyOfItem(item)) continue;
      const range = located.article.lines.rangeOf(span);
      const target = entityItem(located, entity);
      if (isHere) add(spoken, keyOf(entity), target, range);
      else add(spoken, keyOf(entity), placedAt(target, range), item.selectionRange);
    }
    if (!isHere) elsewhere.push(...spoken.values());
  }
  return [...mostFirst([...here.values()]), ...mostFirst(elsewhere)].map((call) => ({
    to: call.item,
    fromRanges: call.ranges,
  }));
}

interface SpokenOf {
  quote: Quote;
  entity: Entity;
  /** The mention. */
  span: Span;
}

/** Every mention inside the content of a quotation, but for those of whoever speaks it. In text order of the quotations. */
function* spokenOf({ annotations, mentions }: Article): Generator<SpokenOf> {
  const { stretches } = mentions;
  for (const quote of annotations.quotes) {
    // A mention with another one inside has several stretches.
    const seen = new Set<Span>();
    for (const content of quote.spans) {
      for (let i = firstFrom(stretches, content.start); i < stretches.length; i++) {
        const stretch = stretches[i];
        if (!stretch || stretch.start >= content.end) break;
        const { mention, entity } = stretch.value;
        if (seen.has(mention) || !contains(content, mention) || entity.id === quote.speaker?.entity) continue;
        seen.add(mention);
        yield { quote, entity, span: mention };
      }
    }
  }
}

/** Index of the first span that starts at or after `offset`. `spans` must be sorted. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function entityItem({ uri, article }: LocatedArticle, entity: Entity): CallHierarchyItem {
  const definition = article.definitions.get(entity.id) ?? { start: 0, end: 0 };
  const range = article.lines.rangeOf(definition);
  return {
    name: shownName(entity) || '…',
    kind: entitySymbolKinds[entity.kind],
    detail: detail(describeRoles(entity) || entityKindLabels()[entity.kind], uri),
    uri,
    range,
    selectionRange: range,
    data: keyOf(entity),
  };
}

/** Who speaks a quotation, be it in the words of the article; an item of its own where the article does not tell. */
function speakerItem(located: LocatedArticle, quote: Quote): CallHierarchyItem {
  const { uri, article } = located;
  const entity = speakerOf(article, quote);
  if (entity) return entityItem(located, entity);
  const name = speakerName(quote, article.entities, article.text);
  const span = quote.speaker?.span ?? quote.spans[0] ?? { start: 0, end: 0 };
  const range = article.lines.rangeOf(span);
  return {
    name: name ?? t('A speaker whom the article does not name'),
    kind: entitySymbolKinds.person,
    detail: detail(t('source without a name'), uri),
    uri,
    range,
    selectionRange: range,
    data: `source:${(name ?? '').toLocaleLowerCase('en')}`,
  };
}

function speakerOf({ entities }: Article, { speaker }: Quote): Entity | undefined {
  return speaker?.entity === undefined ? undefined : entities.get(speaker.entity);
}

/** The same entry, but leading to this place. */
function placedAt(item: CallHierarchyItem, range: Range): CallHierarchyItem {
  return { ...item, range, selectionRange: range };
}

function detail(what: string, uri: string): string {
  return `${shortened(what, longestDetail)} · ${fileName(uri)}`;
}

function add(speeches: Map<string, Speech>, key: string, item: CallHierarchyItem, range: Range): void {
  const speech = speeches.get(key);
  if (speech) speech.ranges.push(range);
  else speeches.set(key, { item, ranges: [range] });
}

function mostFirst(speeches: Speech[]): Speech[] {
  return speeches.sort((a, b) => b.ranges.length - a.ranges.length);
}

/** The same for the same name in another article. */
function keyOf(entity: Entity): string {
  return `${entity.kind}:${shownName(entity).toLocaleLowerCase('en')}`;
}

/** The editor hands items back as they were made. */
function keyOfItem({ data }: CallHierarchyItem): string {
  return typeof data === 'string' ? data : '';
}
