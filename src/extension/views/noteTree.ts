import { escaped } from '../../features/markdown';
import { plural, t } from '../../features/messages';
import { oneLine, shortened } from '../../features/wording';
import { hasTag, type PlacedNote } from '../notes/noteText';
import type { TreeNode } from './treeNode';

/** The view *Notes*: article by article in the order of the text; those whose words are gone stand apart, with their words. */
export function noteTree(notes: readonly PlacedNote[], tag: string): TreeNode[] {
  const shown = tag === '' ? notes : notes.filter(({ note }) => hasTag(note, tag));
  const orphans = shown.filter(({ span }) => !span);
  const byArticle = new Map<string, PlacedNote[]>();
  for (const placed of shown) {
    if (!placed.span) continue;
    const same = byArticle.get(placed.uri);
    if (same) same.push(placed);
    else byArticle.set(placed.uri, [placed]);
  }
  const articles = [...byArticle.values()].sort((a, b) => fileOf(a).localeCompare(fileOf(b)));
  return [...articles.map(articleNode), ...(orphans.length > 0 ? [orphansNode(orphans)] : [])];
}

const fileOf = ([first]: readonly PlacedNote[]): string => first?.file ?? '';

function articleNode(notes: readonly PlacedNote[]): TreeNode {
  const { uri } = notes[0] as PlacedNote;
  const label = fileOf(notes);
  const amount = plural('{0} note', '{0} notes', notes.length);
  const node: TreeNode = {
    id: `notes:${uri}`,
    kind: 'article',
    label,
    description: amount,
    icon: 'file-text',
    spoken: t('Article {0}, {1}', label, amount),
    target: { uri, start: 0, end: 0 },
    expanded: true,
  };
  const sorted = [...notes].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const children = sorted.map((placed) => noteNode(placed, node));
  node.children = () => children;
  return node;
}

function orphansNode(orphans: readonly PlacedNote[]): TreeNode {
  const amount = plural('{0} note', '{0} notes', orphans.length);
  const node: TreeNode = {
    id: 'orphanedNotes',
    kind: 'orphans',
    label: t('Without a place'),
    description: amount,
    tooltip: t(
      'The words of these notes are no longer in the article, or can’t be told from others. Nothing is lost: the notes stand at their words again when those come back.',
    ),
    icon: 'warning',
    spoken: t('Notes without a place, {0}', amount),
    expanded: true,
  };
  const children = orphans.map((placed) => noteNode(placed, node));
  node.children = () => children;
  return node;
}

function noteNode({ note, uri, file, span, line }: PlacedNote, parent: TreeNode): TreeNode {
  const { id, comments, tags, selectors } = note;
  const label = shortened(oneLine(comments[0]?.text ?? '') || tags.map((tag) => `#${tag}`).join(' '), 90);
  const words = `“${shortened(oneLine(selectors.exact), 60)}”`;
  const where = span ? t('line {0}', line) : file;
  const replies = comments.length > 1 ? plural('{0} reply', '{0} replies', comments.length - 1) : '';
  const said = comments.map(({ text, creator }) => `${creator ? `**${escaped(creator)}:** ` : ''}${escaped(text)}`);
  return {
    id: `note:${id}`,
    kind: 'note',
    label,
    description: [span ? where : `${words} · ${where}`, replies].filter(Boolean).join(' · '),
    tooltip: [`> ${escaped(oneLine(selectors.exact))}`, ...said].join('\n\n'),
    icon: span ? 'comment' : 'question',
    spoken: [label, words, where, replies].filter(Boolean).join(', '),
    ...(span && { target: { uri, start: span.start, end: span.end } }),
    parent,
    note: { uri, id },
  };
}
