import type { Quote } from '../annotations';
import type { Entities, EntityRecord } from '../entities/entities';
import type { Mentions, PronounMention } from '../mentions/mentions';
import type { Segments } from '../segments/segments';
import { contains, lastStartingAtOrBefore, type Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import type { Quotes } from './quotes';

interface FirstPersonInput {
  tokens: Tokens;
  segments: Segments;
  mentions: Mentions;
  entities: Entities;
  quotes: Quotes;
}

/**
 * Gives I, me, my and myself inside a person's own quotation marks to that person. "We" is left alone: whom it
 * takes in besides the speaker the words do not tell. So is a quotation inside the quotation.
 */
export function resolveFirstPerson({ segments, mentions, entities, quotes }: FirstPersonInput): void {
  const speech = spokenPieces(quotes, entities);
  const grown = new Set<EntityRecord>();
  for (const pronoun of mentions.pronouns) {
    if (pronoun.person !== 1 || pronoun.number !== 'singular' || entities.ofMention.has(pronoun)) continue;
    const quotation = innermost(segments.quotations, pronoun);
    if (!quotation || quotation.depth > 0) continue;
    const { entity, confidence } = innermost(speech, pronoun) ?? {};
    if (!entity || confidence === undefined) continue;
    entity.mentions.push({ mention: pronoun, confidence, why: `in quotation marks, and ${entity.name} speaks` });
    entities.ofMention.set(pronoun, entity);
    grown.add(entity);
  }
  for (const entity of grown) entity.mentions.sort((a, b) => a.mention.start - b.mention.start);
}

/** A piece of direct or mixed speech and the person who says it, if known. */
interface Spoken extends Nested {
  entity: EntityRecord | undefined;
  confidence: number;
}

/** In text order, the outer before the inner. */
function spokenPieces(quotes: Quotes, entities: Entities): Spoken[] {
  const pieces: Spoken[] = [];
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    const entity = personOf(quote, entities);
    const confidence = quote.speaker?.confidence ?? 1;
    for (const { start, end } of quote.spans) pieces.push({ start, end, entity, confidence, parent: -1 });
  }
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  pieces.forEach((piece, index) => {
    while (open.length && (pieces[open.at(-1) as number] as Spoken).end <= piece.start) open.pop();
    piece.parent = open.at(-1) ?? -1;
    open.push(index);
  });
  return pieces;
}

function personOf(quote: Quote, entities: Entities): EntityRecord | undefined {
  if (quote.speaker?.entity === undefined) return undefined;
  const entity = entities.byId.get(quote.speaker.entity);
  return entity?.kind === 'person' ? entity : undefined;
}

interface Nested extends Span {
  /** Index of the one around it, or -1. */
  parent: number;
}

/** The innermost span around a pronoun, of spans that stand inside or after each other, in text order. */
function innermost<T extends Nested>(spans: readonly T[], pronoun: PronounMention): T | undefined {
  let index = lastStartingAtOrBefore(spans, pronoun.start);
  // Siblings that are already closed lie between; only a few can stand inside one outer span's reach.
  for (let tries = 0; index >= 0 && tries < 8; tries++) {
    const span = spans[index] as T;
    if (contains(span, pronoun)) return span;
    index = span.parent >= 0 ? span.parent : index - 1;
  }
  return undefined;
}
