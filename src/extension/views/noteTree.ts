import { escaped, plainText } from '../../features/markdown';
import { plural, t } from '../../features/messages';
import { inQuotes, oneLine, shortened } from '../../features/wording';
import type { PlacedNote } from '../kept/placed';
import { hasTag } from '../notes/noteText';
import { placedTree } from './placedTree';
import type { TreeNode } from './treeNode';

/** The view *Notes*: those whose words are gone first, with their words, then article by article in the order of the text. */
export function noteTree(notes: readonly PlacedNote[], tag: string): TreeNode[] {
  const shown = tag === '' ? notes : notes.filter(({ note }) => hasTag(note, tag));
  return placedTree(shown, {
    id: 'notes',
    count: (amount) => plural('{0} note', '{0} notes', amount),
    orphansTooltip: t(
      'The words of these notes are no longer in the article, or can’t be told from others. Nothing is lost: the notes stand at their words again when those come back.',
    ),
    orphansSpoken: (amount) => t('Notes not found in the text, {0}', amount),
    node: noteNode,
  });
}

function noteNode({ note, uri, file, span, line }: PlacedNote, parent: TreeNode): TreeNode {
  const { id, comments, tags, selectors } = note;
  const label = shortened(oneLine(plainText(comments[0]?.text ?? '')) || tags.map((tag) => `#${tag}`).join(' '), 90);
  const words = inQuotes(selectors.exact, 60);
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
