import type { Article } from './article';

/** An article among others. */
export interface LocatedArticle {
  uri: string;
  article: Article;
}

/** The last part of a URI's path, as a reader knows it: "summit of seven.txt". */
export function fileName(uri: string): string {
  const [path = ''] = uri.split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
