import type { Region } from '../annotations';
import type { Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import type { Block } from './blocks';
import { type BlockView, viewBlock } from './blockView';
import { isCaption } from './captions';
import { isField, isFurniture } from './furniture';
import { findDateline, findHeadline, isByline, isDateLine, isNameLine, isTranscript, trailingAgency } from './header';
import { isHeadlineLike, isListLabel, isPointer } from './relatedHeadlines';
import type { ParagraphKind } from './segments';

export interface Layout {
  /** One for each paragraph. */
  kinds: ParagraphKind[];
  headline?: Span;
  byline?: Span;
  dateline?: Span & { place?: Span };
}

/** A paragraph of this many words is story, not a line of the page. */
const proseWords = 25;
const shortestProse = 10;
/** Shorter lines among headlines are labels. */
const shortestTitle = 5;
/** Paragraphs of the story that may begin with the dateline. */
const datelineReach = 3;

/**
 * Tells what each paragraph is, first by itself, then by its neighbours: what stands before the headline,
 * between two paragraphs of the story, or after its end is judged by where it stands.
 */
export function readLayout(tokens: Tokens, blocks: readonly Block[]): Layout {
  const views = blocks.map((block) => viewBlock(tokens, block));
  const kinds = views.map((view) => ownKind(tokens, view));
  markFields(views, kinds);
  const layout: Layout = { kinds };
  const bodyStart = readHeader(views, layout);
  markNameLines(views, kinds, bodyStart);
  const bodyEnd = lastProse(views, kinds);
  markLists(views, kinds, bodyStart);
  for (let i = bodyStart + 1; i < bodyEnd; i++) {
    if (kinds[i] === 'body') kinds[i] = kindBetween(views, kinds, i);
  }
  markTail(views, kinds, bodyEnd);
  readByline(tokens, views, layout, bodyStart, bodyEnd);
  layout.dateline = readDateline(tokens, views, kinds);
  return layout;
}

function ownKind(tokens: Tokens, view: BlockView): ParagraphKind {
  if (isByline(view) || isDateLine(view)) return 'byline';
  if (isCaption(view)) return 'caption';
  if (isFurniture(tokens, view)) return 'boilerplate';
  if (isPointer(view)) return 'related';
  return view.bulleted ? 'listItem' : 'body';
}

/** Key and value lines are the page's own data where several follow each other. */
function markFields(views: readonly BlockView[], kinds: ParagraphKind[]): void {
  let first = 0;
  for (let i = 0; i <= views.length; i++) {
    const view = views[i];
    if (view && (isField(view) || (kinds[i] === 'boilerplate' && i > first))) continue;
    if (i - first >= 3) kinds.fill('boilerplate', first, i);
    first = i + 1;
  }
}

function isProse(view: BlockView): boolean {
  return view.words >= proseWords || (view.endsSentence && !view.asks && view.words >= shortestProse);
}

/** Finds the headline and returns where the story proper begins. */
function readHeader(views: readonly BlockView[], layout: Layout): number {
  const { kinds } = layout;
  const candidates: number[] = [];
  let bodyStart = 0;
  for (; bodyStart < views.length; bodyStart++) {
    const view = views[bodyStart] as BlockView;
    if (kinds[bodyStart] !== 'body') continue;
    // Some outlets put a full stop after their headlines, so the first sentence may still be one.
    if (isProse(view) && (candidates.length > 0 || view.words >= proseWords)) break;
    candidates.push(bodyStart);
  }
  if (bodyStart === views.length) bodyStart = candidates[0] === 0 && views.length > 1 ? 1 : 0;
  const headline = findHeadline(
    views,
    candidates.filter((i) => i < bodyStart),
  );
  if (headline < 0) return bodyStart;
  const { start, end, words } = views[headline] as BlockView;
  layout.headline = { start, end };
  kinds[headline] = 'headline';
  for (const i of candidates) {
    // Section labels and plugs above the headline.
    const view = views[i] as BlockView;
    if (i < headline && words >= 5 && view.words <= 14 && !view.endsSentence) kinds[i] = 'boilerplate';
  }
  return bodyStart;
}

/** An author without "By": a line of names right above or below a byline or date line of the header. */
function markNameLines(views: readonly BlockView[], kinds: ParagraphKind[], bodyStart: number): void {
  for (let i = 0; i < bodyStart; i++) {
    const beside = kinds[i - 1] === 'byline' || kinds[i + 1] === 'byline';
    if (kinds[i] === 'body' && beside && isNameLine(views[i] as BlockView)) kinds[i] = 'byline';
  }
}

function lastProse(views: readonly BlockView[], kinds: readonly ParagraphKind[]): number {
  for (let i = views.length - 1; i >= 0; i--) {
    if ((kinds[i] === 'body' || kinds[i] === 'listItem') && isProse(views[i] as BlockView)) return i;
  }
  return 0;
}

/** "Next in …" and the headlines below it. */
function markLists(views: readonly BlockView[], kinds: ParagraphKind[], from: number): void {
  for (let i = from; i < views.length; i++) {
    if (!isListLabel(views[i] as BlockView)) continue;
    let end = i + 1;
    while (
      end < views.length &&
      kinds[end] !== 'boilerplate' &&
      isListed(views[end] as BlockView, views[end - 1] as BlockView, end === i + 1)
    )
      end++;
    if (end === i + 1) continue;
    kinds.fill('related', i, end);
    i = end - 1;
  }
}

function isListed(view: BlockView, before: BlockView, isFirst: boolean): boolean {
  if (view.words < 3 || view.words > 30 || (view.endsSentence && !view.asks)) return false;
  return isFirst || view.blankBefore === before.blankBefore || !view.blankBefore;
}

/** What a paragraph between the first and the last of the story is. */
function kindBetween(views: readonly BlockView[], kinds: readonly ParagraphKind[], i: number): ParagraphKind {
  const view = views[i] as BlockView;
  if (view.endsSentence && !view.asks) return 'body';
  const before = kinds[i - 1];
  const after = kinds[i + 1];
  // Between two labels of the page stands what they belong to.
  if (before === 'boilerplate' && after === 'boilerplate')
    return view.words >= shortestTitle ? 'related' : 'boilerplate';
  if (view.blankBefore && view.blankAfter && isHeadlineLike(view)) return 'related';
  const following = views[i + 1];
  const isCrosshead = view.words <= 9 && !view.startsLowerCase && following !== undefined && isProse(following);
  return isCrosshead && after === 'body' ? 'heading' : 'body';
}

/** After the story: once furniture has begun, lines that are no sentences belong to it. */
function markTail(views: readonly BlockView[], kinds: ParagraphKind[], bodyEnd: number): void {
  let furniture = false;
  for (let i = bodyEnd + 1; i < views.length; i++) {
    const view = views[i] as BlockView;
    if (kinds[i] === 'related' || (kinds[i] === 'boilerplate' && view.words > 0)) furniture = true;
    else if (furniture && (kinds[i] === 'body' || kinds[i] === 'listItem') && !(view.endsSentence && !view.asks)) {
      kinds[i] = view.words >= shortestTitle ? 'related' : 'boilerplate';
    }
  }
}

/** The first line that names the author, else an agency that signs the first or the last paragraph. */
function readByline(
  tokens: Tokens,
  views: readonly BlockView[],
  layout: Layout,
  bodyStart: number,
  bodyEnd: number,
): void {
  const own = views.find((view, i) => layout.kinds[i] === 'byline' && !isDateLine(view));
  if (own) {
    layout.byline = { start: own.start, end: own.end };
    return;
  }
  for (const i of [...range(0, bodyStart), bodyEnd]) {
    const view = views[i];
    if (!view || !['body', 'listItem'].includes(layout.kinds[i] as string)) continue;
    layout.byline = trailingAgency(tokens, view);
    if (layout.byline) return;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Looked for in the first paragraphs of the story. */
function readDateline(
  tokens: Tokens,
  views: readonly BlockView[],
  kinds: readonly ParagraphKind[],
): Layout['dateline'] {
  const story = views.filter((_, i) => kinds[i] === 'body');
  const transcript = isTranscript(story);
  for (const view of story.slice(0, datelineReach)) {
    const dateline = findDateline(tokens, view, transcript);
    if (dateline) return dateline;
  }
  return undefined;
}

/** Neighbouring paragraphs of one kind are one region. */
export function regionsOf(blocks: readonly Block[], kinds: readonly ParagraphKind[]): Region[] {
  const regions: Region[] = [];
  blocks.forEach(({ start, end }, i) => {
    const kind = kinds[i];
    if (kind !== 'boilerplate' && kind !== 'related' && kind !== 'caption') return;
    const last = regions.at(-1);
    if (last && kinds[i - 1] === kind && kind !== 'caption') last.end = end;
    else regions.push({ kind, start, end });
  });
  return regions;
}
