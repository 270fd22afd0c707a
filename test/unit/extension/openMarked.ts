import type { OpenArticle } from '../../../src/extension/article';
import { markedArticle } from '../features/markedArticle';

/** An open article from text with marks (see `markedArticle`), and where the carets stood. */
export function openMarked(
  marked: string,
  details?: Parameters<typeof markedArticle>[1],
  uri = 'test:article',
): OpenArticle & { carets: number[] } {
  const { article, carets } = markedArticle(marked, details);
  return { ...article, uri, version: 1, carets };
}
