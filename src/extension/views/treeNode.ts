import type { EntityReference } from '../../core/corrections/corrections';
import type { Span } from '../../core/text/span';

/** A line of a view, as data; `outlineView.ts` makes a TreeItem of it. */
export interface TreeNode {
  /** The same from one analysis to the next, so that VS Code keeps what is open and selected. */
  id: string;
  kind:
    | 'article'
    | 'meeting'
    | 'participant'
    | 'place'
    | 'day'
    | 'unresolvedDay'
    | 'evidence'
    | 'speaker'
    | 'quote'
    | 'correction'
    | 'orphans'
    | 'knownNames'
    | 'knownName'
    | 'note';
  label: string;
  /** The part of the label to be marked: start and end. */
  highlight?: [number, number];
  description?: string;
  /** In Markdown. */
  tooltip?: string;
  /** Codicon name. */
  icon: string;
  /** Id of a contributed colour for the icon. */
  colour?: string;
  /** Where a click goes. */
  target?: Target;
  /** What a screen reader says. */
  spoken: string;
  expanded?: boolean;
  parent?: TreeNode;
  /** The correction that a node of the kind `correction` is about. */
  correction?: { uri: string; id: string };
  /** The note that a node of the kind `note` is about. */
  note?: { uri: string; id: string };
  /** The name that a node of the kind `knownName` is about, and the URI of its folder. */
  known?: EntityReference & { folder: string };
  /** Made when the node is opened; undefined for a leaf. */
  children?: () => TreeNode[];
}

/** A menu may hand in anything, such as the URI of the editor. */
export function isNode(argument: unknown): argument is TreeNode {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && 'spoken' in argument;
}

export interface Target extends Span {
  uri: string;
}

/** One article's part of a view, or everything where articles are not told apart. */
export interface TreeOptions {
  /** By article, or one list across all open articles. */
  grouping: 'article' | 'all';
  /** Shown are nodes with all of these words in their label, description or spoken text; empty: everything. */
  filter: string;
  /** Language tag for dates and for sorting by name. */
  language: string;
}

/** True where every word of the filter stands in one of the texts. */
export function matches(filter: string, texts: readonly (string | undefined)[]): boolean {
  const haystack = texts.join('\n').toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** Numbers repeated keys, so that ids differ: "a", "a~2". */
export class UniqueKeys {
  private readonly seen = new Map<string, number>();

  of(key: string): string {
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    return count === 1 ? key : `${key}~${count}`;
  }
}

/** The first node, in the order of the tree, for which `test` holds. Opens lazy levels. */
export function find(nodes: readonly TreeNode[], test: (node: TreeNode) => boolean): TreeNode | undefined {
  for (const node of nodes) {
    const found = test(node) ? node : find(node.children?.() ?? [], test);
    if (found) return found;
  }
  return undefined;
}

/** Remembers the first result. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
