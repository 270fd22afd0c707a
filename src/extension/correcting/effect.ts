import type { ArticleAnnotations } from '../../core/annotations';
import { overlaps, type Span } from '../../core/text/span';
import type { StoredCorrection } from '../../corrections/webAnnotation';

/**
 * Whether a correction surely changes nothing in annotations that were made with it: because the article is read so
 * without it, because another decided later, or because what it names is not there. `span` is where its words stand.
 */
export function hasNoEffect({ id, body }: StoredCorrection, span: Span, annotations: ArticleAnnotations): boolean {
  const { entities, quotes, meetings } = annotations;
  const mentions = entities.flatMap((entity) => entity.mentions);
  const touches = (other: Span) => overlaps(other, span);
  switch (body.type) {
    case 'kind':
    case 'same':
    case 'shown':
    case 'reference':
    case 'different': {
      // Another correction of the same words keeps what this one decided, and has its id there.
      if (mentions.some(({ corrected, ...at }) => corrected === id || (corrected !== undefined && touches(at)))) {
        return false;
      }
      const takesAway =
        body.type === 'different' ||
        (body.type === 'kind' && body.kind === 'none') ||
        (body.type === 'reference' && !body.entity);
      return !takesAway || mentions.some(({ start, end }) => start === span.start && end === span.end);
    }
    case 'speaker':
      return !quotes.some(({ corrected }) => corrected === id);
    case 'quote':
      return !quotes.some(({ corrected, spans }) => corrected !== undefined && spans.some(touches));
    case 'meeting':
      return !meetings.some(({ corrected }) => corrected?.includes(id));
    // What is gone bears no id.
    case 'noQuote':
    case 'noMeeting':
      return false;
  }
}
