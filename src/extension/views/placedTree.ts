import { grouped } from '../../features/grouped';
import { t } from '../../features/messages';
import type { Placed } from '../kept/placed';
import type { TreeNode } from './treeNode';

/** What the lines of one view say. */
interface Wording<T extends Placed> {
  /** Begins the ids of its nodes. */
  id: string;
  /** "3 notes". */
  count(amount: number): string;
  /** What has become of those whose words are not found. */
  orphansTooltip: string;
  /** For a screen reader. */
  orphansSpoken(amount: string): string;
  node(placed: T, parent: TreeNode): TreeNode;
}

/** As the explorer sorts files: "a2" before "a10". */
const byName = new Intl.Collator(undefined, { numeric: true });

/** Those that have lost their place first, together; the others article by article, in the order of the text. */
export function placedTree<T extends Placed>(all: readonly T[], wording: Wording<T>): TreeNode[] {
  const orphans = all.filter(({ span }) => !span);
  const byArticle = grouped(all, ({ span, uri }) => (span ? [uri] : []));
  const articles = [...byArticle.values()].sort((a, b) => byName.compare(fileOf(a), fileOf(b)));
  return [
    ...(orphans.length > 0 ? [orphansNode(orphans, wording)] : []),
    ...articles.map((placed) => articleNode(placed, wording)),
  ];
}

const fileOf = ([first]: readonly Placed[]): string => first?.file ?? '';

function orphansNode<T extends Placed>(orphans: readonly T[], wording: Wording<T>): TreeNode {
  const amount = wording.count(orphans.length);
  return withChildren(orphans, wording, {
    id: `${wording.id}:orphans`,
    kind: 'orphans',
    label: t('Not found in the text'),
    description: amount,
    tooltip: wording.orphansTooltip,
    icon: 'warning',
    spoken: wording.orphansSpoken(amount),
    expanded: true,
  });
}

function articleNode<T extends Placed>(placed: readonly T[], wording: Wording<T>): TreeNode {
  const { uri } = placed[0] as T;
  const label = fileOf(placed);
  const amount = wording.count(placed.length);
  const sorted = [...placed].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return withChildren(sorted, wording, {
    id: `${wording.id}:${uri}`,
    kind: 'article',
    label,
    description: amount,
    icon: 'note',
    spoken: t('Article {0}, {1}', label, amount),
    target: { uri, start: 0, end: 0 },
    expanded: true,
  });
}

function withChildren<T extends Placed>(placed: readonly T[], { node }: Wording<T>, parent: TreeNode): TreeNode {
  const children = placed.map((one) => node(one, parent));
  parent.children = () => children;
  return parent;
}
