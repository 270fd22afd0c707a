import type { TreeNode } from '../../../src/extension/views/treeNode';

/** A tree as lines, two spaces of indentation a level: "label (description)". */
export function drawn(nodes: readonly TreeNode[], levels = 9): string[] {
  if (levels === 0) return [];
  return nodes.flatMap(({ label, description, children }) => [
    description ? `${label} (${description})` : label,
    ...drawn(children?.() ?? [], levels - 1).map((line) => `  ${line}`),
  ]);
}

export function ids(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(({ id, children }) => [id, ...ids(children?.() ?? [])]);
}
