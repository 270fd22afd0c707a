import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { annotate } from '../core/annotate';
import type { ArticleAnnotations, Span } from '../core/annotations';

/** A gold document: the contract's, with what `../shared/score/README.md` adds. */
export interface GoldDocument extends ArticleAnnotations {
  layers: string[];
  ignore?: (Span & { layers?: string[]; reason?: string })[];
}

export interface GoldArticle {
  name: string;
  text: string;
  gold: GoldDocument;
}

/**
 * Where the material lies that is not part of the project; undefined in a clone that stands alone.
 * Beside the top folder, in which npm runs scripts and tests.
 */
export function sharedFolder(): string | undefined {
  const folder = resolve('../shared');
  return existsSync(join(folder, 'score', 'score.mjs')) ? folder : undefined;
}

export function goldFolder(shared: string, corpus: string): string {
  const inGold = join(shared, 'gold', corpus);
  return existsSync(inGold) ? inGold : join(shared, 'corpora', corpus);
}

/** The pairs NAME.txt and NAME.json of a folder, sorted by name. Throws where the folder does not exist. */
export function readCorpus(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\uFEFF/, '');
      return { name, text, gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldDocument };
    });
}

export interface Annotated {
  article: GoldArticle;
  predicted: ArticleAnnotations;
}

/** Annotates with the publication day that the gold gives. */
export function annotateArticle(article: GoldArticle): Annotated {
  const predicted = annotate(article.text, { uri: article.name, published: article.gold.published?.date });
  return { article, predicted };
}

export function annotateCorpus(folder: string): Annotated[] {
  return readCorpus(folder).map(annotateArticle);
}
