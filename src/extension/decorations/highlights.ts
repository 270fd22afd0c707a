import type { Mention, Quote } from '../../core/annotations';
import type { Span } from '../../core/text/span';
import { type OpenArticle, speakerKey } from '../article';
import type { SpeakerColours } from './palette';

/** What can be switched off by itself: the settings `readout.highlights.<kind>`. */
export const highlightKinds = [
  'persons',
  'organizations',
  'places',
  'dates',
  'directQuotes',
  'indirectQuotes',
  'attributions',
  'meetings',
  'boilerplate',
] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** How a stretch of text can look. What comes first here is on top. */
export const looks = [
  'person',
  'personReference',
  'organization',
  'organizationReference',
  'place',
  'placeReference',
  'date',
  'meeting',
  'cue',
  'source',
  'directQuote',
  'mixedQuote',
  'indirectQuote',
  'caption',
  'boilerplate',
] as const;
export type Look = (typeof looks)[number];

/** Whether a look has the colour of a speaker; the others have one of their own. */
export function isTinted(look: Look): boolean {
  return look === 'cue' || look === 'source' || look.endsWith('Quote');
}

export interface Highlight extends Span {
  look: Look;
  /** Of the speaker, see `palette.ts`; absent: the neutral colour. */
  colour?: number;
}

/** Everything to be marked in the text, of the kinds that are on. */
export function highlightsOf(
  article: OpenArticle,
  colours: SpeakerColours,
  isOn: (kind: HighlightKind) => boolean,
): Highlight[] {
  const { annotations } = article;
  const highlights: Highlight[] = [];
  if (isOn('boilerplate')) {
    for (const region of annotations.regions) {
      highlights.push({
        start: region.start,
        end: region.end,
        look: region.kind === 'caption' ? 'caption' : 'boilerplate',
      });
    }
  }
  for (const quote of annotations.quotes) highlights.push(...quoteHighlights(article, quote, colours, isOn));
  for (const entity of annotations.entities) {
    if (!isOn(`${entity.kind}s`)) continue;
    for (const mention of entity.mentions) {
      highlights.push({ start: mention.start, end: mention.end, look: mentionLook(entity.kind, mention) });
    }
  }
  if (isOn('dates')) {
    for (const date of annotations.dates) highlights.push({ start: date.start, end: date.end, look: 'date' });
  }
  if (isOn('meetings')) {
    for (const meeting of annotations.meetings) {
      for (const { start, end } of meeting.evidence) highlights.push({ start, end, look: 'meeting' });
    }
  }
  return highlights.filter(({ start, end }) => start < end && end <= article.text.length);
}

function mentionLook(kind: 'person' | 'organization' | 'place', mention: Mention): Look {
  return mention.form === 'name' ? kind : `${kind}Reference`;
}

function* quoteHighlights(
  article: OpenArticle,
  quote: Quote,
  colours: SpeakerColours,
  isOn: (kind: HighlightKind) => boolean,
): Generator<Highlight> {
  const colour = colours.get(speakerKey(article, quote));
  if (isOn(quote.kind === 'direct' ? 'directQuotes' : 'indirectQuotes')) {
    for (const { start, end } of quote.spans) yield { start, end, look: `${quote.kind}Quote`, colour };
  }
  if (isOn('attributions')) {
    if (quote.cue) yield { start: quote.cue.start, end: quote.cue.end, look: 'cue', colour };
    const source = quote.speaker?.span;
    if (source) yield { start: source.start, end: source.end, look: 'source', colour };
  }
}
