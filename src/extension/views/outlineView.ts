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
  type TreeView,
  window,
} from 'vscode';
import { revealCommand } from '../reveal';
import type { TreeNode } from './treeNode';

/** What a view shows; the nodes are data (`meetingTree.ts`, `speakerTree.ts`). */
export interface Contents {
  roots: TreeNode[];
  /** For the badge of the view. */
  count: number;
  badge: string;
  /** A line above the tree, such as the filter. */
  message: string | undefined;
}

/** A tree view over nodes with ids of their own: what is open and selected stays so when it is refreshed. */
export class OutlineView implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changed = new EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: TreeView<TreeNode>;
  private contents: Contents;
  private fingerprint: string;

  constructor(
    id: string,
    private readonly read: () => Contents,
  ) {
    this.contents = read();
    this.fingerprint = fingerprintOf(this.contents.roots);
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

  /** Reads the contents again; the tree is only drawn anew where they differ. */
  refresh(): void {
    const before = this.contents.roots;
    this.contents = this.read();
    const fingerprint = fingerprintOf(this.contents.roots);
    if (fingerprint === this.fingerprint) {
      // The nodes on display stay, but they lead to where their text is now.
      adoptTargets(before, this.contents.roots);
      this.contents.roots = before;
    } else {
      this.fingerprint = fingerprint;
      this.changed.fire(undefined);
    }
    this.label();
  }

  /** Selects a node without moving the focus. Does nothing while the view is hidden. */
  async show(node: TreeNode): Promise<void> {
    if (!this.view.visible || this.view.selection[0]?.id === node.id) return;
    await this.view.reveal(node, { select: true, focus: false });
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return node ? (node.children?.() ?? []) : this.contents.roots;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): TreeItem {
    const item = new TreeItem(node.label, collapsibleState(node));
    item.id = node.id;
    item.description = node.description;
    item.iconPath = new ThemeIcon(node.icon, node.colour ? new ThemeColor(node.colour) : undefined);
    item.tooltip = node.tooltip === undefined ? undefined : new MarkdownString(node.tooltip);
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: node.spoken };
    item.command = node.target && reveal(node);
    return item;
  }

  private label(): void {
    const { count, badge, message } = this.contents;
    this.view.badge = count > 0 ? { value: count, tooltip: badge } : undefined;
    this.view.message = message;
  }
}

function reveal(node: TreeNode): Command {
  return { command: revealCommand, title: '', arguments: [node] };
}

function collapsibleState(node: TreeNode): TreeItemCollapsibleState {
  if (!node.children) return TreeItemCollapsibleState.None;
  return node.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** All that is seen of a tree. */
function fingerprintOf(roots: readonly TreeNode[]): string {
  return JSON.stringify(roots, (key, value) => {
    if (key === 'parent' || key === 'target') return undefined;
    return key === 'children' ? value() : value;
  });
}

function adoptTargets(shown: readonly TreeNode[], current: readonly TreeNode[]): void {
  for (const [index, node] of shown.entries()) {
    const twin = current[index];
    if (!twin) return;
    node.target = twin.target;
    if (node.children && twin.children) adoptTargets(node.children(), twin.children());
  }
}
