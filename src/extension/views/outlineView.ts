import {
  type Command,
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
  type TreeView,
  window,
} from 'vscode';
import { revealCommand, revealNoteCommand } from '../reveal';
import type { TreeNode } from './treeNode';

/** What a view shows; the nodes are data (`meetingTree.ts`, `speakerTree.ts`). */
export interface Contents {
  roots: TreeNode[];
  /** Number on the badge of the view, and what it counts. */
  count: number;
  badge: string;
  /** A line above the tree, such as the filter. */
  message: string | undefined;
  /** Beside the title of the view. */
  description: string | undefined;
}

/** A tree view over nodes with ids of their own: what is open and selected stays so when it is refreshed. */
export class OutlineView implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changed = new EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: TreeView<TreeNode>;
  private contents: Contents;
  /** Roots as VS Code has them, and what it was last told to show of each. */
  private shown: { root: TreeNode; fingerprint: string }[] = [];
  /** Ids of the nodes that were opened once: the others are not looked into before they are. */
  private readonly opened = new Set<string>();

  constructor(
    id: string,
    private readonly read: () => Contents,
  ) {
    this.contents = read();
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.label();
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }

  get roots(): readonly TreeNode[] {
    return this.contents.roots;
  }

  /** Reads the contents again; only what is seen and differs is drawn anew. */
  refresh(): void {
    this.contents = this.read();
    this.label();
    const { roots } = this.contents;
    const sameRoots = roots.length === this.shown.length && roots.every(({ id }, i) => id === this.shown[i]?.root.id);
    if (!sameRoots) {
      this.changed.fire(undefined);
      return;
    }
    for (const [index, shown] of this.shown.entries()) {
      const fingerprint = this.fingerprintOf(roots[index] as TreeNode);
      if (fingerprint === shown.fingerprint) continue;
      shown.fingerprint = fingerprint;
      this.changed.fire(shown.root);
    }
  }

  /**
   * The node of the last reading for one that VS Code still holds from an earlier one, since it keeps nodes
   * that look the same while their text has moved.
   */
  current(node: TreeNode): TreeNode | undefined {
    const siblings = node.parent ? (this.current(node.parent)?.children?.() ?? []) : this.contents.roots;
    return siblings.includes(node) ? node : siblings.find(({ id }) => id === node.id);
  }

  /**
   * Selects a node, or else that of the article where articles are told apart and another one is selected.
   * Does not move the focus, and nothing while the view is hidden.
   */
  async showIn(article: string, node: TreeNode | undefined): Promise<void> {
    if (!this.view.visible) return;
    const selected = this.view.selection[0];
    const isElsewhere = !selected || rootOf(selected).id !== article;
    const shown = node ?? (isElsewhere ? this.contents.roots.find(({ id }) => id === article) : undefined);
    if (!shown || shown.id === selected?.id) return;
    await this.view.reveal(shown, { select: true, focus: false });
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) {
      const { roots } = this.contents;
      this.shown = roots.map((root) => ({ root, fingerprint: this.fingerprintOf(root) }));
      return roots;
    }
    this.opened.add(node.id);
    const shown = this.shown.find(({ root }) => root.id === rootOf(node).id);
    const current = this.current(node);
    if (shown) shown.fingerprint = this.fingerprintOf(this.current(shown.root) ?? shown.root);
    return current?.children?.() ?? [];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(held: TreeNode): TreeItem {
    const node = this.current(held) ?? held;
    const item = new TreeItem(labelOf(node), collapsibleState(node));
    item.id = node.id;
    item.description = node.description;
    item.iconPath = new ThemeIcon(node.icon, node.colour ? new ThemeColor(node.colour) : undefined);
    item.tooltip = node.tooltip === undefined ? undefined : new MarkdownString(node.tooltip);
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: node.spoken };
    item.command = node.target && reveal(node);
    return item;
  }

  /** All that is seen of a node and what is open below it. */
  private fingerprintOf(node: TreeNode): string {
    const { parent: _parent, target: _target, children, ...seen } = node;
    const below = children && (node.expanded || this.opened.has(node.id)) ? children() : [];
    return JSON.stringify(seen) + below.map((child) => this.fingerprintOf(child)).join();
  }

  private label(): void {
    const { count, badge, message, description } = this.contents;
    this.view.badge = count > 0 ? { value: count, tooltip: badge } : undefined;
    this.view.message = message;
    this.view.description = description;
  }
}

function labelOf({ label, highlight }: TreeNode): string | TreeItemLabel {
  return highlight ? { label, highlights: [highlight] } : label;
}

function reveal(node: TreeNode): Command {
  return { command: node.kind === 'note' ? revealNoteCommand : revealCommand, title: '', arguments: [node] };
}

function collapsibleState(node: TreeNode): TreeItemCollapsibleState {
  if (!node.children) return TreeItemCollapsibleState.None;
  return node.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function rootOf(node: TreeNode): TreeNode {
  return node.parent ? rootOf(node.parent) : node;
}
