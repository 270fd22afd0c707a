import type { KnownName } from '../../core/corrections/corrections';
import { escaped } from '../../features/markdown';
import { plural, t } from '../../features/messages';
import { shortened } from '../../features/wording';
import { describeCorrection } from '../correcting/describe';
import type { PlacedCorrection } from '../kept/placed';
import { placedTree } from './placedTree';
import type { TreeNode } from './treeNode';

export interface NotedName {
  name: KnownName;
  /** URI of the workspace folder that it holds for; empty: for this session. */
  folder: string;
}

/** The view *Corrections*: those that have lost their place first, then article by article, then the names of all articles. */
export function correctionTree(corrections: readonly PlacedCorrection[], names: readonly NotedName[]): TreeNode[] {
  const placed = placedTree(corrections, {
    id: 'corrections',
    count: (amount) => plural('{0} correction', '{0} corrections', amount),
    orphansTooltip: t(
      'The words of these corrections are no longer in the article, or can’t be told from others. Nothing is lost: they count again when the words come back.',
    ),
    orphansSpoken: (amount) => t('Corrections not found in the text, {0}', amount),
    node: correctionNode,
  });
  return [...placed, ...(names.length > 0 ? [namesNode(names)] : [])];
}

function correctionNode(placed: PlacedCorrection, parent: TreeNode): TreeNode {
  const { correction, uri, file, span, line, hasNoEffect } = placed;
  const { id, body, selectors, creator, created } = correction;
  const label = describeCorrection(body, selectors.exact);
  const where = [span ? t('line {0}', line) : file, hasNoEffect && t('no effect now')].filter(Boolean).join(' · ');
  const reason =
    hasNoEffect &&
    t(
      'It changes nothing now: the article is read so without it, a later correction decides otherwise, or whom it names is not found in the article any more.',
    );
  const by = [creator, created.slice(0, 10)].filter(Boolean).join(', ');
  const before = selectors.prefix.slice(-40).replace(/^[\uDC00-\uDFFF]/, '');
  const behind = selectors.suffix.slice(0, 40).replace(/[\uD800-\uDBFF]$/, '');
  const around = `…${spaced(before)}**${escaped(selectors.exact)}**${spaced(behind)}…`;
  return {
    id: `correction:${id}`,
    kind: 'correction',
    label,
    description: where,
    tooltip: [escaped(label), reason && escaped(reason), around, escaped(by)].filter(Boolean).join('\n\n'),
    icon: !span ? 'question' : hasNoEffect ? 'circle-slash' : 'edit',
    spoken: [label, where].join(', '),
    ...(span && { target: { uri, start: span.start, end: span.end } }),
    parent,
    correction: { uri, id },
  };
}

/** As Markdown that shows it literally; white space at its ends stays. */
function spaced(text: string): string {
  const [, before = '', words = '', behind = ''] = /^(\s?)([\s\S]*?)(\s?)$/.exec(text) ?? [];
  return `${before && ' '}${escaped(words)}${behind && ' '}`;
}

function namesNode(names: readonly NotedName[]): TreeNode {
  const amount = plural('{0} name', '{0} names', names.length);
  const node: TreeNode = {
    id: 'knownNames',
    kind: 'knownNames',
    label: t('Names for all articles'),
    description: amount,
    tooltip: t(
      'What you have decided about names holds in every article of the folder. It is kept in .readout/people.json.',
    ),
    icon: 'organization',
    spoken: t('Names for all articles, {0}', amount),
  };
  const children = names.map((noted) => nameNode(noted, node));
  node.children = () => children;
  return node;
}

function nameNode({ name: known, folder }: NotedName, parent: TreeNode): TreeNode {
  const { name, kind, preferred, aliases = [], roles = [] } = known;
  const details = [
    preferred === undefined ? '' : t('shown as {0}', preferred),
    aliases.length > 0 ? t('also {0}', aliases.join(', ')) : '',
    roles.join(', '),
  ].filter(Boolean);
  const description = shortened((details.length > 0 ? details : [kindLabel(kind)]).join(' · '), 90);
  return {
    id: `knownName:${folder} ${kind} ${name}`,
    kind: 'knownName',
    label: name,
    description,
    icon: { person: 'account', organization: 'organization', place: 'location' }[kind],
    spoken: [name, kindLabel(kind), ...details].join(', '),
    parent,
    known: { folder, kind, name },
  };
}

function kindLabel(kind: KnownName['kind']): string {
  return { person: t('Person'), organization: t('Organization'), place: t('Place') }[kind];
}
