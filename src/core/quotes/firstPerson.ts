import type { Quote } from '../annotations';
import type { Entities, EntityRecord, ResolvedMention } from '../entities/entities';
import type { Mentions, PronounMention } from '../mentions/mentions';
import type { Quotation, Segments } from '../segments/segments';
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
  const speakers = speakersOf(quotes, entities);
  const grown = new Set<EntityRecord>();
  for (const pronoun of mentions.pronouns) {
    if (pronoun.person !== 1 || pronoun.number !== 'singular' || entities.ofMention.has(pronoun)) continue;
    const quotation = innermost(segments.quotations, pronoun);
    if (!quotation || quotation.depth > 0) continue;
    const speaker = speakers[lastStartingAtOrBefore(speakers, pronoun.start)];
    if (!speaker || !contains(speaker, pronoun)) continue;
    speaker.entity.mentions.push(resolved(pronoun, speaker));
    entities.ofMention.set(pronoun, speaker.entity);
    grown.add(speaker.entity);
  }
  for (const entity of grown) entity.mentions.sort((a, b) => a.mention.start - b.mention.start);
}

/** A piece of reported content and the person who says it. */
interface Spoken extends Span {
  entity: EntityRecord;
  confidence: number;
}

/** The pieces of direct and mixed speech by known persons, disjoint and in text order; of nested ones the outer. */
function speakersOf(quotes: Quotes, entities: Entities): Spoken[] {
  const spoken: Spoken[] = [];
  for (const quote of quotes) {
    const entity = personOf(quote, entities);
    if (entity)
      for (const { start, end } of quote.spans)
        spoken.push({ start, end, entity, confidence: quote.speaker?.confidence ?? 1 });
  }
  spoken.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: Spoken[] = [];
  for (const piece of spoken) if (piece.start >= (disjoint.at(-1)?.end ?? 0)) disjoint.push(piece);
  return disjoint;
}

function personOf(quote: Quote, entities: Entities): EntityRecord | undefined {
  if (quote.kind === 'indirect' || quote.speaker?.entity === undefined) return undefined;
  const entity = entities.byId.get(quote.speaker.entity);
  return entity?.kind === 'person' ? entity : undefined;
}

/** The innermost quotation around a pronoun. */
function innermost(quotations: readonly Quotation[], pronoun: PronounMention): Quotation | undefined {
  let index = lastStartingAtOrBefore(quotations, pronoun.start);
  // Siblings that are already closed lie between; only a few can stand inside one outer quotation's reach.
  for (let tries = 0; index >= 0 && tries < 8; tries++) {
    const quotation = quotations[index] as Quotation;
    if (contains(quotation, pronoun)) return quotation;
    index = quotation.parent >= 0 ? quotation.parent : index - 1;
  }
  return undefined;
}

function resolved(mention: PronounMention, speaker: Spoken): ResolvedMention {
  return { mention, confidence: speaker.confidence, why: `in quotation marks, and ${speaker.entity.name} speaks` };
}
