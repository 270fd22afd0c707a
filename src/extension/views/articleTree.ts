import { headlineOf, type OpenArticle } from '../article';
import { t } from '../messages';
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
  return articles.flatMap((article) => {
    const children = nodesOf([article]);
    if (children.length === 0) return [];
    const node = articleNode(article, count(children.length), children);
    for (const child of children) child.parent = node;
    return [node];
  });
}

function articleNode(article: OpenArticle, amount: string, children: TreeNode[]): TreeNode {
  const label = headlineOf(article) || t('Article without text');
  const headline = article.annotations.headline ?? { start: 0, end: 0 };
  return {
    id: article.uri,
    kind: 'article',
    label,
    description: amount,
    icon: 'note',
    spoken: t('Article {0}, {1}', label, amount),
    target: { uri: article.uri, start: headline.start, end: headline.end },
    expanded: true,
    children: () => children,
  };
}
