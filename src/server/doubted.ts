import type { ArticleAnnotations } from '../core/annotations';

/** Low enough to be shown as doubtful. */
const doubt = 0.3;

/** The same annotations, none of them sure: for a text of which the core understands little. */
export function doubted(annotations: ArticleAnnotations, why: string): ArticleAnnotations {
  const doubtful = <T extends { confidence?: number; why?: string }>(decision: T): T => ({
    ...decision,
    confidence: Math.min(decision.confidence ?? 1, doubt),
    why: decision.why ? `${why}; ${decision.why}` : why,
  });
  return {
    ...annotations,
    entities: annotations.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(doubtful) })),
    quotes: annotations.quotes.map((quote) => ({
      ...quote,
      ...(quote.speaker && { speaker: doubtful(quote.speaker) }),
    })),
    meetings: annotations.meetings.map(doubtful),
  };
}
