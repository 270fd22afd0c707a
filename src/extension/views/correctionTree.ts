import type { KnownName } from '../../core/corrections/corrections';
import type { Span } from '../../core/text/span';
import type { StoredCorrection } from '../../corrections/webAnnotation';
import { escaped } from '../../features/markdown';
import { plural, t } from '../../features/messages';
import { oneLine, shortened } from '../../features/wording';
import { describeCorrection } from '../correcting/describe';
import type { TreeNode } from './treeNode';

/** A correction and where its words stand now. */
export interface PlacedCorrection {
  correction: StoredCorrection;
  uri: string;
  /** Of the article, for its line: its path in the workspace. */
  file: string;
  /** undefined: its words can't be found any more. */
  span: Span | undefined;
  /** Of `span`, as editors count: from 1. */
  line: number;
}

export interface NotedName {
  name: KnownName;
  /** URI of the workspace folder that it holds for; empty: for this session. */
  folder: string;
}

/** The view *Corrections*: those that have lost their place first, then article by article, then the names of all articles. */
export function correctionTree(corrections: readonly PlacedCorrection[], names: readonly NotedName[]): TreeNode[] {
  const orphans = corrections.filter(({ span }) => !span);
  const byArticle = new Map<string, PlacedCorrection[]>();
  for (const placed of corrections) {
    if (!placed.span) continue;
    const same = byArticle.get(placed.uri);
    if (same) same.push(placed);
    else byArticle.set(placed.uri, [placed]);
  }
  return [
    ...(orphans.length > 0 ? [orphansNode(orphans)] : []),
    ...[...byArticle.values()].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1)).map(articleNode),
    ...(names.length > 0 ? [namesNode(names)] : []),
  ];
}

const fileOf = ([first]: readonly PlacedCorrection[]): string => first?.file ?? '';

function orphansNode(orphans: readonly PlacedCorrection[]): TreeNode {
  const amount = plural('{0} correction', '{0} corrections', orphans.length);
  const node: TreeNode = {
    id: 'orphans',
    kind: 'orphans',
    label: t('Without a place'),
    description: amount,
    tooltip: t(
      'The words of these corrections are no longer in the article, or can’t be told from others. Nothing is lost: they count again when the words come back.',
    ),
    icon: 'warning',
    spoken: t('Corrections without a place, {0}', amount),
    expanded: true,
  };
  const children = orphans.map((placed) => correctionNode(placed, node));
  node.children = () => children;
  return node;
}

function articleNode(placed: readonly PlacedCorrection[]): TreeNode {
  const { uri } = placed[0] as PlacedCorrection;
  const label = fileOf(placed);
  const amount = plural('{0} correction', '{0} corrections', placed.length);
  const node: TreeNode = {
    id: `corrections:${uri}`,
    kind: 'article',
    label,
    description: amount,
    icon: 'note',
    spoken: t('Article {0}, {1}', label, amount),
    target: { uri, start: 0, end: 0 },
    expanded: true,
  };
  const sorted = [...placed].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const children = sorted.map((one) => correctionNode(one, node));
  node.children = () => children;
  return node;
}

function correctionNode({ correction, uri, file, span, line }: PlacedCorrection, parent: TreeNode): TreeNode {
  const { id, body, selectors, creator, created } = correction;
  const label = describeCorrection(body, selectors.exact);
  const where = span ? t('line {0}', line) : file;
  const by = [creator, created.slice(0, 10)].filter(Boolean).join(', ');
  const around = `${selectors.prefix.slice(-40)}**${escaped(selectors.exact)}**${selectors.suffix.slice(0, 40)}`;
  return {
    id: `correction:${id}`,
    kind: 'correction',
    label,
    description: where,
    tooltip: [escaped(label), `…${oneLine(around)}…`, escaped(by)].filter(Boolean).join('\n\n'),
    icon: span ? 'edit' : 'question',
    spoken: [label, where].join(', '),
    ...(span && { target: { uri, start: span.start, end: span.end } }),
    parent,
    correction: { uri, id },
  };
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
