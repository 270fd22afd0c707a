import type { Quote } from '../annotations';
import type { Entities, EntityRecord } from '../entities/entities';
import type { Quotes } from '../quotes/quotes';
import { bySpan, type Span } from '../text/span';
import type { CorrectionBody, Corrections, EntityReference, LocatedCorrection } from './corrections';
import { EntityFinder } from './findEntity';
import { byYou } from './reasons';

type QuoteCorrection = LocatedCorrection & { body: Extract<CorrectionBody, { type: 'speaker' | 'quote' | 'noQuote' }> };

const isAboutQuotes = (correction: LocatedCorrection): correction is QuoteCorrection =>
  correction.body.type === 'speaker' || correction.body.type === 'quote' || correction.body.type === 'noQuote';

/** The quotes as the reader says: their speakers changed, some gone, some added. A correction that fits no quote changes nothing. */
export function correctQuotes(text: string, entities: Entities, quotes: Quotes, corrections: Corrections): Quotes {
  const wanted = corrections.located.filter(isAboutQuotes);
  if (wanted.length === 0) return quotes;
  const finder = new EntityFinder(entities.list, corrections.known);
  let corrected = [...quotes];
  for (const { id, span, body } of wanted) {
    const at = quoteAt(corrected, span);
    if (body.type === 'speaker' && at) {
      const quote = withSpeaker(at, body.entity, finder, id);
      corrected = corrected.map((other) => (other === at ? quote : other));
    }
    if (body.type === 'noQuote' && at) corrected = corrected.filter((other) => other !== at);
    if (body.type === 'quote') {
      const rest = corrected.filter((other) => !overlaps(other, span));
      const quote: Quote = { id: '', kind: kindOf(text.slice(span.start, span.end)), spans: [span] };
      corrected = [...rest, withSpeaker(quote, body.entity, finder, id)];
    }
  }
  return corrected
    .sort((a, b) => bySpan(a.spans[0] as Span, b.spans[0] as Span))
    .map((quote, index) => ({ ...quote, id: `q${index + 1}` }));
}

/** The quote that shares the most characters with the span; of several the innermost, as that is the one that was pointed at. */
function quoteAt(quotes: readonly Quote[], span: Span): Quote | undefined {
  let best: Quote | undefined;
  let bestFit = 0;
  for (const quote of quotes) {
    const shared = quote.spans.reduce((sum, piece) => sum + sharedLength(piece, span), 0);
    const all = quote.spans.reduce((sum, { start, end }) => sum + end - start, 0);
    const fit = shared === 0 ? 0 : shared / (all + span.end - span.start - shared);
    if (fit > bestFit) {
      best = quote;
      bestFit = fit;
    }
  }
  return best;
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

const overlaps = (quote: Quote, span: Span): boolean => quote.spans.some((piece) => sharedLength(piece, span) > 0);

function withSpeaker(quote: Quote, reference: EntityReference | null, finder: EntityFinder, corrected: string): Quote {
  const { speaker: before, ...rest } = quote;
  if (!reference) return { ...rest, corrected };
  const entity = finder.find(reference);
  if (!entity) return before ? { ...rest, speaker: before, corrected } : { ...rest, corrected };
  const span = before?.span ?? wordsFor(entity, rest);
  return { ...rest, speaker: { span, entity: entity.id, confidence: 1, why: byYou }, corrected };
}

/** Where the attribution has no words for its source: those that name the speaker last before the quote. */
function wordsFor(entity: EntityRecord, { spans }: Quote): Span {
  const start = spans[0]?.start ?? 0;
  const before = entity.mentions.filter(({ mention }) => mention.end <= start);
  const { mention } = before.at(-1) ?? (entity.mentions[0] as EntityRecord['mentions'][number]);
  return { start: mention.start, end: mention.end };
}

const opening = /^["“‘„«']/;
const closing = /["”’“»'][.,!?]?$/;

function kindOf(words: string): Quote['kind'] {
  if (opening.test(words) && closing.test(words)) return 'direct';
  return /["“”„«»]/.test(words) ? 'mixed' : 'indirect';
}
