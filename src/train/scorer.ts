import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotated } from './corpus';

/** Figures of one layer by name; a figure is a number, null, or an object with `f1` or `accuracy`. */
export type LayerFigures = Record<string, unknown>;
export type Figures = Record<string, LayerFigures>;

interface ScorerModules {
  score(gold: unknown[], predictions: Map<string, unknown>): { layers: Figures };
  goldDocument(name: string, text: string, document: unknown): unknown;
  prediction(document: unknown, text: string, where: string): unknown;
}

// Behind a function so that the import is not rewritten to `require`, which cannot load the scorer's modules.
async function loadScorer(shared: string): Promise<ScorerModules> {
  const at = (file: string) => pathToFileURL(join(shared, 'score', file)).href;
  const [main, load] = await Promise.all([import(at('score.mjs')), import(at('lib/load.mjs'))]);
  return { score: main.score, goldDocument: load.goldDocument, prediction: load.prediction };
}

/** Scores annotations against gold with the shared scorer. Rejects where a prediction breaks the contract. */
export async function scoreArticles(shared: string, annotated: readonly Annotated[]): Promise<Figures> {
  const scorer = await loadScorer(shared);
  const gold = annotated.map(({ article }) => scorer.goldDocument(article.name, article.text, article.gold));
  const predictions = new Map(
    annotated.map(({ article, predicted }) => [
      article.name,
      scorer.prediction(JSON.parse(JSON.stringify(predicted)), article.text, article.name),
    ]),
  );
  return scorer.score(gold, predictions).layers;
}

/** One figure of a layer: `figure(figures, 'persons', 'definition_name')`. Null where there is nothing to divide by. */
export function figure(figures: Figures, layer: string, name: string): number | null {
  let value: unknown = figures[layer]?.[name];
  if (value && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    value = record.f1 ?? record.accuracy ?? null;
  }
  return typeof value === 'number' ? value : null;
}
