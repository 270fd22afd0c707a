import { t } from '../../features/messages';
import { shortened } from '../../features/wording';
import { type OpenArticle, titlesOf } from '../article';
import type { TreeNode, TreeOptions } from './treeNode';

/**
 * Puts the nodes of several articles under one node per article; of a single article, or where articles
 * are not told apart, the nodes themselves. Articles of which nothing is left are left out.
 */
export function underArticles(
  articles: readonly OpenArticle[],
  options: TreeOptions,
  count: (amount: number) => string,
  nodesOf: (articles: readonly OpenArticle[]) => TreeNode[],
): TreeNode[] {
  if (options.grouping === 'all' || articles.length <= 1) return nodesOf(articles);
  const titles = titlesOf(articles);
  return articles.flatMap((article) => {
    const children = nodesOf([article]);
    if (children.length === 0) return [];
    const node = articleNode(article, titles.get(article.uri), count(children.length), children);
    for (const child of children) child.parent = node;
    return [node];
  });
}

function articleNode(
  article: OpenArticle,
  title: { headline: string; file?: string } | undefined,
  amount: string,
  children: TreeNode[],
): TreeNode {
  const label = title?.headline || t('Article without text');
  const headline = article.annotations.headline ?? { start: 0, end: 0 };
  const details = [title?.file, amount].filter(Boolean);
  return {
    id: article.uri,
    kind: 'article',
    label,
    description: details.join(' · '),
    icon: 'note',
    spoken: t('Article {0}, {1}', label, details.join(', ')),
    target: { uri: article.uri, start: headline.start, end: headline.end },
    expanded: true,
    children: () => children,
  };
}

/** How a line of one list across several articles says where it is from; nothing where there is one article only. */
export function origins(articles: readonly OpenArticle[]): (article: OpenArticle) => string | undefined {
  if (articles.length <= 1) return () => undefined;
  const titles = titlesOf(articles);
  return ({ uri }) => {
    const title = titles.get(uri);
    return [shortened(title?.headline ?? '', 40), title?.file].filter(Boolean).join(' · ');
  };
}
