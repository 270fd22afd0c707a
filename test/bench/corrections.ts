import { annotate } from '../../src/core/annotate';
import type { ArticleAnnotations } from '../../src/core/annotations';
import type { CorrectionBody } from '../../src/core/corrections/corrections';
import { finish } from '../../src/core/steps';
import type { Span } from '../../src/core/text/span';
import { selectorsFor } from '../../src/corrections/anchor';
import type { StoredCorrection } from '../../src/corrections/webAnnotation';
import { analyse } from '../../src/server/analyse';
import { median, timeInTurn } from './measures';

interface CorrectedArticle {
  text: string;
  corrections: StoredCorrection[];
}

/** What finding and applying so many corrections in a folder of so many articles adds to annotating it, as a share. */
export function costOfCorrections(seeds: readonly string[], articles: number, corrections: number): number {
  const folder = Array.from({ length: articles }, (_, index) =>
    correctedArticle(`Edition ${index}\n\n${seeds[index % seeds.length]}`, Math.round(corrections / articles)),
  );
  const read = (of: (article: CorrectedArticle) => StoredCorrection[]) => () => {
    for (const article of folder) finish(analyse(article.text, { uri: '-', corrections: of(article) }));
  };
  const times = timeInTurn(
    { bare: read(() => []), corrected: read(({ corrections }) => corrections) },
    { blocks: 5, warmUp: 1, rounds: 2 },
  );
  return median(times.corrected) / median(times.bare) - 1;
}

function correctedArticle(text: string, count: number): CorrectedArticle {
  const targets = targetsIn(annotate(text));
  const corrections = Array.from({ length: count }, (_, index): StoredCorrection => {
    const { span, body } = targets[(index * 7) % targets.length] as { span: Span; body: CorrectionBody };
    return {
      id: `urn:uuid:${index}`,
      motivation: 'editing',
      created: '2021-05-07T12:00:00.000Z',
      source: 'article.txt',
      selectors: selectorsFor(text, span),
      body,
    };
  });
  return { text, corrections };
}

/** Corrections of all sorts that say what the program has found, so that both sides do the same work. */
function targetsIn({ entities, quotes, meetings }: ArticleAnnotations): { span: Span; body: CorrectionBody }[] {
  const names = new Map(entities.map(({ id, kind, name }) => [id, { kind, name }]));
  return [
    ...entities.flatMap(({ kind, name, mentions }) =>
      mentions.map((span) => ({
        span,
        body:
          span.form === 'name'
            ? ({ type: 'kind', kind } as const)
            : ({ type: 'reference', entity: { kind, name } } as const),
      })),
    ),
    ...quotes.flatMap(({ spans, speaker }) =>
      spans.slice(0, 1).map((span) => ({
        span,
        body: { type: 'speaker', entity: names.get(speaker?.entity ?? '') ?? null } as const,
      })),
    ),
    ...meetings.flatMap(({ evidence, status }) =>
      evidence.map((span) => ({ span, body: { type: 'meeting', status } as const })),
    ),
  ];
}
