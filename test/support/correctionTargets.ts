import type { ArticleAnnotations } from '../../src/core/annotations';
import type { CorrectionBody, EntityReference } from '../../src/core/corrections/corrections';
import type { Span } from '../../src/core/text/span';
import { selectorsFor } from '../../src/corrections/anchor';
import type { StoredCorrection } from '../../src/corrections/webAnnotation';

/** Some words of an article and what a reader may say about them. */
export interface Target {
  span: Span;
  body: CorrectionBody;
}

/** Everything that an article offers to be corrected, with what the program has found there. */
function correctable({ entities, quotes, meetings }: ArticleAnnotations) {
  const byId = new Map(entities.map(({ id, kind, name }): [string, EntityReference] => [id, { kind, name }]));
  const only = ({ start, end }: Span): Span => ({ start, end });
  return {
    mentions: entities.flatMap(({ kind, name, mentions }) =>
      mentions.map((mention) => ({ span: only(mention), isName: mention.form === 'name', entity: { kind, name } })),
    ),
    quotes: quotes.flatMap(({ spans, speaker }) =>
      spans.slice(0, 1).map((span) => ({ span: only(span), speaker: byId.get(speaker?.entity ?? '') ?? null })),
    ),
    meetings: meetings.flatMap(({ evidence, status }) => evidence.map((span) => ({ span: only(span), status }))),
  };
}

/** Corrections that say what the program has found, so that an article with and without them is the same work. */
export function agreeingTargets(annotations: ArticleAnnotations): Target[] {
  const { mentions, quotes, meetings } = correctable(annotations);
  return [
    ...mentions.map(
      ({ span, isName, entity }): Target => ({
        span,
        body: isName ? { type: 'kind', kind: entity.kind } : { type: 'reference', entity },
      }),
    ),
    ...quotes.map(({ span, speaker }): Target => ({ span, body: { type: 'speaker', entity: speaker } })),
    ...meetings.map(({ span, status }): Target => ({ span, body: { type: 'meeting', status } })),
  ];
}

/** Corrections of each kind for everything that an article offers to be corrected. */
export function targetsOfEachKind(annotations: ArticleAnnotations): Record<CorrectionBody['type'], Target[]> {
  const { mentions, quotes, meetings } = correctable(annotations);
  const entity = mentions.find((mention) => mention.entity.kind === 'person')?.entity ?? null;
  if (!entity) throw new Error('The article names nobody.');
  const names = mentions.filter(({ isName }) => isName);
  const all = (found: readonly { span: Span }[], body: CorrectionBody) => found.map(({ span }) => ({ span, body }));
  return {
    kind: all(names, { type: 'kind', kind: 'organization' }),
    same: all(names, { type: 'same', entity }),
    different: all(names, { type: 'different', entity }),
    reference: all(mentions, { type: 'reference', entity }),
    shown: all(names, { type: 'shown', name: 'Somebody Else' }),
    speaker: all(quotes, { type: 'speaker', entity }),
    quote: all(quotes, { type: 'quote', entity: null }),
    noQuote: all(quotes, { type: 'noQuote' }),
    meeting: all(meetings, { type: 'meeting', participants: [entity], date: { start: '2021-05-07' }, place: null }),
    noMeeting: all(meetings, { type: 'noMeeting' }),
  };
}

/** What ends up in the file for some targets of a text. */
export function storedFor(text: string, targets: readonly Target[]): StoredCorrection[] {
  return targets.map(({ span, body }, index) => ({
    id: `urn:uuid:${index}`,
    motivation: 'editing',
    created: '2021-05-07T12:00:00.000Z',
    source: 'article.txt',
    selectors: selectorsFor(text, span),
    body,
  }));
}
