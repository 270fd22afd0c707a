import type { Quote } from '../../core/annotations';
import { escaped } from '../../features/markdown';
import { plural, t } from '../../features/messages';
import { isDoubtful, oneLine, quoteLabel, quoteText, shortened } from '../../features/wording';
import { candidatesOf, lineOf, noSpeaker, type OpenArticle, roleOf, type Speaker, speakersOf } from '../article';
import type { SpeakerColours } from '../decorations/palette';
import { contentStart } from '../navigate';
import { origins, underArticles } from './articleTree';
import { matches, once, type TreeNode, type TreeOptions, UniqueKeys } from './treeNode';

export type SpeakerOrder = 'text' | 'name' | 'quotes';

export interface SpeakerTreeOptions extends TreeOptions {
  order: SpeakerOrder;
  coloursOf: (uri: string) => SpeakerColours;
}

interface Voice {
  speaker: Speaker;
  /** One per article in which this speaker is quoted. */
  parts: { article: OpenArticle; quotes: Quote[] }[];
}

const quoteCount = (amount: number) => plural('{0} quote', '{0} quotes', amount);

/** The view *Speakers*: who is quoted, and below each what they said. */
export function speakerTree(articles: readonly OpenArticle[], options: SpeakerTreeOptions): TreeNode[] {
  const speakerCount = (amount: number) => plural('{0} speaker', '{0} speakers', amount);
  return underArticles(articles, options, speakerCount, (some) => {
    const voices = [...voicesOf(some).values()].map((voice) => filtered(voice, options.filter));
    const shown = voices.filter((voice) => voice !== undefined);
    const originOf = origins(some);
    return sorted(shown, options).map((voice) => speakerNode(voice, originOf, options, some.length > 1));
  });
}

/** Speakers of several articles, those of one name together. */
function voicesOf(articles: readonly OpenArticle[]): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  for (const article of articles) {
    for (const speaker of speakersOf(article)) {
      const voice = voices.get(speaker.key);
      if (voice) voice.parts.push({ article, quotes: speaker.quotes });
      else voices.set(speaker.key, { speaker, parts: [{ article, quotes: speaker.quotes }] });
    }
  }
  return voices;
}

/** The whole voice where its name or role matches, else those of its quotes that do. */
function filtered(voice: Voice, filter: string): Voice | undefined {
  const { speaker } = voice;
  if (!filter || matches(filter, [nameOf(speaker), ...(speaker.entity?.roles ?? []).map((role) => role.title)]))
    return voice;
  const parts = voice.parts
    .map(({ article, quotes }) => ({
      article,
      quotes: quotes.filter((quote) => matches(filter, [quoteText(quote, article.text)])),
    }))
    .filter(({ quotes }) => quotes.length > 0);
  return parts.length > 0 ? { speaker, parts } : undefined;
}

function sorted(voices: Voice[], { order, language }: SpeakerTreeOptions): Voice[] {
  if (order === 'text') return voices;
  const byName = (a: Voice, b: Voice) => a.speaker.name.localeCompare(b.speaker.name, language);
  return voices.sort((a, b) => {
    const last = Number(a.speaker.key === noSpeaker) - Number(b.speaker.key === noSpeaker);
    return last || (order === 'quotes' && amountOf(b) - amountOf(a)) || byName(a, b);
  });
}

function amountOf(voice: Voice): number {
  return voice.parts.reduce((sum, { quotes }) => sum + quotes.length, 0);
}

function nameOf(speaker: Speaker): string {
  return speaker.name || t('Speaker not identified');
}

function speakerNode(
  voice: Voice,
  originOf: (article: OpenArticle) => string | undefined,
  options: SpeakerTreeOptions,
  severalArticles: boolean,
): TreeNode {
  const { speaker, parts } = voice;
  const first = parts[0] as Voice['parts'][number];
  const name = nameOf(speaker);
  const role = roleOf(speaker.entity);
  const amount = quoteCount(amountOf(voice));
  const doubt = doubtOf(voice);
  const colour = options.coloursOf(first.article.uri).get(speaker.key);
  const prefix = severalArticles ? '' : first.article.uri;
  const node: TreeNode = {
    id: `${prefix}#speaker:${speaker.key}`,
    kind: 'speaker',
    label: name,
    description: [amount, doubt, role].filter(Boolean).join(' · '),
    tooltip: speakerTooltip(speaker),
    icon: doubt && doubt === t('doubtful') ? 'question' : iconOf(speaker),
    colour: colour === undefined ? undefined : `readout.speaker${colour + 1}`,
    target: introduction(first.article, speaker),
    spoken: [name, role, amount, doubt].filter(Boolean).join(', '),
  };
  node.children = once(() => quoteNodes(node, voice, originOf));
  return node;
}

/** "doubtful" where no quote is surely this speaker's, "1 doubtful" where some are not; else empty. */
function doubtOf({ parts }: Voice): string {
  const quotes = parts.flatMap((part) => part.quotes);
  const doubtful = quotes.filter(({ speaker }) => speaker && isDoubtful(speaker)).length;
  if (doubtful === 0) return '';
  return doubtful === quotes.length ? t('doubtful') : t('{0} doubtful', doubtful);
}

function quoteTooltip(article: OpenArticle, { speaker }: Quote, content: string): string {
  const parts = [escaped(shortened(content, 1000))];
  if (speaker && isDoubtful(speaker)) {
    const others = candidatesOf(article, speaker).join(', ');
    parts.push(`**${t('Speaker doubtful')}**`);
    if (speaker.why) parts.push(`${t('Why:')} ${escaped(speaker.why)}`);
    if (others) parts.push(escaped(t('Could also be: {0}', others)));
  }
  return parts.join('\n\n');
}

function iconOf(speaker: Speaker): string {
  if (speaker.key === noSpeaker) return 'question';
  if (!speaker.entity) return 'comment';
  return speaker.entity.kind === 'person'
    ? 'account'
    : speaker.entity.kind === 'organization'
      ? 'organization'
      : 'globe';
}

/** Where the article introduces the speaker by the fullest name; the first quote of an unnamed source. */
function introduction(article: OpenArticle, speaker: Speaker): TreeNode['target'] {
  const fullest = speaker.entity && article.definitions.get(speaker.entity.id);
  const quote = speaker.quotes[0];
  const span = fullest ?? quote?.speaker?.span ?? quote?.spans[0];
  return span && { uri: article.uri, start: span.start, end: span.end };
}

function speakerTooltip(speaker: Speaker): string | undefined {
  const roles = [...new Set((speaker.entity?.roles ?? []).map((role) => oneLine(role.title)))];
  return roles.length > 0 ? roles.map((role) => `- ${escaped(role)}`).join('\n') : undefined;
}

function quoteNodes(
  parent: TreeNode,
  voice: Voice,
  originOf: (article: OpenArticle) => string | undefined,
): TreeNode[] {
  const keys = new UniqueKeys();
  return voice.parts.flatMap(({ article, quotes }) =>
    quotes.map((quote) => quoteNode(parent, article, quote, keys, originOf(article))),
  );
}

function quoteNode(
  parent: TreeNode,
  article: OpenArticle,
  quote: Quote,
  keys: UniqueKeys,
  origin: string | undefined,
): TreeNode {
  const content = quoteLabel(quote, article.text);
  const doubt = quote.speaker && isDoubtful(quote.speaker) ? t('doubtful') : '';
  const line = t('line {0}', lineOf(article, contentStart(quote)));
  const first = quote.spans[0];
  const last = quote.spans.at(-1);
  return {
    id: `${parent.id}#quote:${keys.of(`${article.uri} ${content.slice(0, 60)}`)}`,
    kind: 'quote',
    label: shortened(content, 90),
    description: [doubt, line, origin].filter(Boolean).join(' · '),
    tooltip: quoteTooltip(article, quote, content),
    icon: doubt ? 'question' : quote.kind === 'indirect' ? 'comment' : 'quote',
    colour: parent.colour,
    spoken: [kindOf(quote), doubt && t('speaker doubtful'), shortened(content, 300), line].filter(Boolean).join(', '),
    target: first && last && { uri: article.uri, start: first.start, end: last.end },
    parent,
  };
}

function kindOf(quote: Quote): string {
  return quote.kind === 'direct' ? t('Direct quote') : quote.kind === 'mixed' ? t('Partly quoted') : t('Paraphrase');
}
