import type { Quote } from '../annotations';
import type { EntityRecord } from '../entities/entities';
import type { Quotes } from '../quotes/quotes';
import { bySpan, type Span } from '../text/span';
import type { CorrectionBody, Corrections, EntityReference, LocatedCorrection } from './corrections';
import type { EntityFinder } from './findEntity';
import { byYou } from './reasons';
import { SpanBuckets } from './spanBuckets';

type QuoteCorrection = LocatedCorrection & { body: Extract<CorrectionBody, { type: 'speaker' | 'quote' | 'noQuote' }> };

const isAboutQuotes = (correction: LocatedCorrection): correction is QuoteCorrection =>
  correction.body.type === 'speaker' || correction.body.type === 'quote' || correction.body.type === 'noQuote';

/** The quotes as the reader says: their speakers changed, some gone, some added. A correction that fits no quote changes nothing. */
export function correctQuotes(text: string, finder: EntityFinder, quotes: Quotes, corrections: Corrections): Quotes {
  const wanted = corrections.located.filter(isAboutQuotes);
  if (wanted.length === 0) return quotes;
  const present = new PresentQuotes(quotes);
  for (const { id, span, body } of wanted) {
    const at = present.indexAt(span);
    if (body.type === 'speaker' && at >= 0) present.change(at, (quote) => withSpeaker(quote, body.entity, finder, id));
    if (body.type === 'noQuote' && at >= 0) present.change(at, (quote) => without(quote, span));
    if (body.type === 'quote') {
      present.changeAll(span, (quote) => without(quote, span));
      const quote: Quote = { id: '', kind: kindOf(text.slice(span.start, span.end)), spans: [span], corrected: id };
      present.add(withSpeaker(quote, body.entity, finder, id));
    }
  }
  return present.list
    .sort((a, b) => bySpan(a.spans[0] as Span, b.spans[0] as Span))
    .map((quote, index) => numbered(quote, `q${index + 1}`));
}

function numbered(quote: Quote, id: string): Quote {
  return quote.id === id ? quote : { ...quote, id };
}

/** The quotes while they change. */
class PresentQuotes {
  /** undefined: gone. */
  readonly #quotes: (Quote | undefined)[] = [];
  readonly #places = new SpanBuckets();

  constructor(quotes: Quotes) {
    for (const quote of quotes) this.add(quote);
  }

  get list(): Quote[] {
    return this.#quotes.filter((quote) => quote !== undefined);
  }

  add(quote: Quote): void {
    for (const span of quote.spans) this.#places.add(this.#quotes.length, span);
    this.#quotes.push(quote);
  }

  change(index: number, changed: (quote: Quote) => Quote | undefined): void {
    const quote = this.#quotes[index];
    if (quote) this.#quotes[index] = changed(quote);
  }

  changeAll(span: Span, changed: (quote: Quote) => Quote | undefined): void {
    for (const index of this.#places.about(span)) this.change(index, changed);
  }

  /**
   * The quote that shares the most characters with the span, and at least half of the span's; of several the innermost,
   * as that is the one that was pointed at. -1: none.
   */
  indexAt(span: Span): number {
    let best = -1;
    let bestFit = 0;
    const length = span.end - span.start;
    for (const index of this.#places.about(span)) {
      let shared = 0;
      let all = 0;
      for (const piece of this.#quotes[index]?.spans ?? []) {
        shared += sharedLength(piece, span);
        all += piece.end - piece.start;
      }
      const fit = 2 * shared < length ? 0 : shared / (all + length - shared);
      if (fit > bestFit) {
        best = index;
        bestFit = fit;
      }
    }
    return best;
  }
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** What is left of a quote beside a span: its other pieces, or nothing. */
function without(quote: Quote, span: Span): Quote | undefined {
  const spans = quote.spans.filter((piece) => sharedLength(piece, span) === 0);
  if (spans.length === quote.spans.length) return quote;
  return spans.length === 0 ? undefined : { ...quote, spans };
}

/** As it was where the article does not name the speaker. */
function withSpeaker(quote: Quote, reference: EntityReference | null, finder: EntityFinder, corrected: string): Quote {
  if (!reference) {
    const { speaker: _, ...rest } = quote;
    return { ...rest, corrected };
  }
  const entity = finder.find(reference);
  if (!entity) return quote;
  const span = quote.speaker?.span ?? wordsFor(entity, quote);
  return { ...quote, speaker: { span, entity: entity.id, confidence: 1, why: byYou }, corrected };
}

/** Where the attribution has no words for its source: those that name the speaker last before the quote. */
function wordsFor(entity: EntityRecord, { spans }: Quote): Span {
  const content = spans[0] as Span;
  const before = entity.mentions.filter(({ mention }) => mention.end <= content.start);
  const nearest = before.at(-1) ?? entity.mentions[0];
  const { start, end } = nearest ? nearest.mention : content;
  return { start, end };
}

const opening = /^["“‘„«']/;
const closing = /["”’“»'][.,!?]?$/;

function kindOf(words: string): Quote['kind'] {
  if (opening.test(words) && closing.test(words)) return 'direct';
  return /["“”„«»]/.test(words) ? 'mixed' : 'indirect';
}
