import type { Entity, Meeting } from '../../core/annotations';
import type { Span } from '../../core/text/span';
import { describeDate } from '../../features/days';
import { escaped } from '../../features/markdown';
import { meetingKindLabels, meetingStatusLabels } from '../../features/meetingLabels';
import { plural, t } from '../../features/messages';
import { shortNameOf } from '../../features/shortName';
import { isDoubtful, oneLine, shortened, shownName } from '../../features/wording';
import { entityOf, lineOf, type OpenArticle, roleOf, wordsOf } from '../article';
import { origins, underArticles } from './articleTree';
import { matches, once, type TreeNode, type TreeOptions, UniqueKeys } from './treeNode';

export type MeetingOrder = 'text' | 'date' | 'name';

export interface MeetingTreeOptions extends TreeOptions {
  order: MeetingOrder;
}

interface Entry {
  article: OpenArticle;
  meeting: Meeting;
  /** Who met, as short as the article has it. */
  label: string;
  /** The same with the full names. */
  names: string;
  /** When and whether, what sort of meeting, and where: what a narrow sidebar cuts off comes last. */
  description: string;
}

/** The view *Meetings*: who met whom, and below each the participants, the place, the day and the evidence. */
export function meetingTree(articles: readonly OpenArticle[], options: MeetingTreeOptions): TreeNode[] {
  const amount = (count: number) => plural('{0} meeting', '{0} meetings', count);
  return underArticles(articles, options, amount, (some) => {
    const entries = some.flatMap((article) =>
      article.annotations.meetings.map((meeting) => entryOf(article, meeting, options.language)),
    );
    const shown = entries.filter(
      (entry) => !options.filter || matches(options.filter, [entry.names, entry.description, kindLabel(entry.meeting)]),
    );
    const keys = new UniqueKeys();
    const origin = origins(some);
    return sorted(shown, options).map((entry) => meetingNode(entry, keys, origin(entry.article), options));
  });
}

function entryOf(article: OpenArticle, meeting: Meeting, language: string): Entry {
  const participants = meeting.participants.flatMap((id) => entityOf(article, id) ?? []);
  const kind = kindLabel(meeting);
  const description = [
    [statusLabel(meeting), dayLabel(article, meeting, language)].filter(Boolean).join(' '),
    participants.length > 0 && meeting.kind !== 'meeting' ? kind.toLocaleLowerCase(language) : '',
    placeLabel(article, meeting),
    isDoubtful(meeting) ? t('doubtful') : '',
  ];
  return {
    article,
    meeting,
    label: listed(participants.map((entity) => shortNameOf(article, entity))) || kind,
    names: participants.map(shownName).join(' · ') || kind,
    description: description.filter(Boolean).join(', '),
  };
}

/** So many participants are named in a line; of more, only the first two. */
const mostNames = 3;

function listed(names: string[]): string {
  const shown = names.length > mostNames ? [...names.slice(0, 2), `+${names.length - 2}`] : names;
  return shown.join(' · ');
}

/** In the words of the article where the day could not be resolved. */
function dayLabel(article: OpenArticle, { date, when }: Meeting, language: string): string {
  if (date) return describeDate(date.start, date.end, language);
  return when ? `“${wordsOf(article, when)}”` : '';
}

function sorted(entries: Entry[], { order, language }: MeetingTreeOptions): Entry[] {
  if (order === 'text') return entries;
  const byName = (a: Entry, b: Entry) => a.names.localeCompare(b.names, language);
  // "~" comes after every digit: meetings without a day are last.
  const day = (entry: Entry) => entry.meeting.date?.start ?? '~';
  return entries.sort((a, b) => (order === 'date' && (day(a) < day(b) ? -1 : Number(day(a) > day(b)))) || byName(a, b));
}

const kindLabel = ({ kind }: Meeting): string => meetingKindLabels()[kind];

const statusLabel = ({ status }: Meeting): string => meetingStatusLabels()[status];

function placeLabel(article: OpenArticle, { place }: Meeting): string {
  const entity = entityOf(article, place?.entity);
  return entity ? shownName(entity) : oneLine(place?.text ?? '');
}

const kindIcons = {
  meeting: 'organization',
  call: 'call-outgoing',
  visit: 'rocket',
  summit: 'globe',
  conference: 'mic',
};
const statusIcons: Partial<Record<Meeting['status'], string>> = { cancelled: 'circle-slash', postponed: 'history' };

function meetingNode(
  entry: Entry,
  keys: UniqueKeys,
  origin: string | undefined,
  options: MeetingTreeOptions,
): TreeNode {
  const { article, meeting, label, names, description } = entry;
  const evidence = meeting.evidence[0];
  const node: TreeNode = {
    id: `${article.uri}#meeting:${keys.of(`${article.uri} ${meeting.kind} ${names}`)}`,
    kind: 'meeting',
    label,
    description: origin === undefined ? description : `${description} · ${origin}`,
    tooltip: meetingTooltip(entry),
    icon: isDoubtful(meeting) ? 'question' : (statusIcons[meeting.status] ?? kindIcons[meeting.kind]),
    colour: meeting.status === 'held' ? 'readout.meetingForeground' : undefined,
    spoken: [kindLabel(meeting), names, description].join(', '),
    target: evidence && { uri: article.uri, start: evidence.start, end: evidence.end },
  };
  node.children = once(() => detailNodes(node, article, meeting, options));
  return node;
}

function meetingTooltip({ article, names, description, meeting }: Entry): string {
  const doubt =
    isDoubtful(meeting) && meeting.confidence !== undefined
      ? t('Doubtful: {0} % sure', Math.round(meeting.confidence * 100))
      : '';
  const why = meeting.why ? `${t('Why:')} ${escaped(meeting.why)}` : '';
  const hint = meeting.when && !article.annotations.published ? t('The publication date is not known.') : '';
  return [`**${escaped(names)}**`, escaped(description), hint, why, doubt].filter(Boolean).join('\n\n');
}

function detailNodes(
  parent: TreeNode,
  article: OpenArticle,
  meeting: Meeting,
  options: MeetingTreeOptions,
): TreeNode[] {
  const { uri } = article;
  const nodes = meeting.participants.flatMap((id) => {
    const entity = entityOf(article, id);
    return entity ? [participantNode(parent, article, entity)] : [];
  });
  const { place, date } = meeting;
  if (place) {
    const label = placeLabel(article, meeting);
    nodes.push({
      id: `${parent.id}#place`,
      kind: 'place',
      label,
      icon: 'location',
      spoken: t('Place: {0}', label),
      target: { uri, ...place.span },
      parent,
    });
  }
  if (date) {
    const label = describeDate(date.start, date.end, options.language);
    const words = wordsOf(article, date.span);
    nodes.push({
      id: `${parent.id}#day`,
      kind: 'day',
      label,
      description: `“${words}”`,
      icon: 'calendar',
      spoken: t('Day: {0}', label),
      target: { uri, ...date.span },
      parent,
    });
  } else if (meeting.when) nodes.push(unresolvedDayNode(parent, article, meeting.when));
  const keys = new UniqueKeys();
  for (const { start, end } of meeting.evidence) {
    const { words, highlight } = excerpt(article, start, end);
    const line = t('line {0}', lineOf(article, start));
    nodes.push({
      id: `${parent.id}#evidence:${keys.of(wordsOf(article, { start, end }))}`,
      kind: 'evidence',
      label: words,
      highlight,
      description: line,
      icon: 'search',
      spoken: `${t('Evidence')}, ${words}, ${line}`,
      target: { uri, start, end },
      parent,
    });
  }
  return nodes;
}

/** What the reader can do about it stands behind it: a command of the manifest for this kind of node. */
function unresolvedDayNode(parent: TreeNode, article: OpenArticle, when: Span): TreeNode {
  const label = `“${wordsOf(article, when)}”`;
  const reason = article.annotations.published ? t('day not clear') : t('set the publication date');
  return {
    id: `${parent.id}#day`,
    kind: 'unresolvedDay',
    label,
    description: reason,
    tooltip: article.annotations.published
      ? undefined
      : t('The publication date, from which days are counted, is not known. The calendar at this line sets it.'),
    icon: 'calendar',
    spoken: `${t('Day: {0}', label)}, ${reason}`,
    target: { uri: article.uri, ...when },
    parent,
  };
}

const entityIcons: Record<Entity['kind'], string> = { person: 'account', organization: 'organization', place: 'globe' };

function participantNode(parent: TreeNode, article: OpenArticle, entity: Entity): TreeNode {
  const mention = article.definitions.get(entity.id);
  const role = roleOf(entity);
  return {
    id: `${parent.id}#participant:${entity.name}`,
    kind: 'participant',
    label: shownName(entity),
    description: role || undefined,
    icon: entityIcons[entity.kind],
    spoken: t('Participant: {0}', [shownName(entity), role].filter(Boolean).join(', ')),
    target: mention && { uri: article.uri, start: mention.start, end: mention.end },
    parent,
  };
}

/** So many characters of the line stand before the trigger words: they must be seen in a narrow sidebar. */
const lead = 24;

/** The trigger words with what is around them in their line, and where they stand in it. */
function excerpt(
  { text, lines }: OpenArticle,
  start: number,
  end: number,
): { words: string; highlight: [number, number] } {
  const line = lines.lineSpan(lines.lineAt(start));
  const space = start - line.start > lead ? text.indexOf(' ', start - lead) : -1;
  const from = start - line.start <= lead ? line.start : space === -1 ? start : Math.min(space + 1, start);
  const before = `${from > line.start ? '…' : ''}${text.slice(from, start).replace(/\s+/gu, ' ').trimStart()}`;
  const trigger = oneLine(text.slice(start, end));
  const after = text.slice(end, Math.max(end, Math.min(line.end, end + 200))).replace(/\s+/gu, ' ');
  return {
    words: shortened((before + trigger + after).trimEnd(), 140),
    highlight: [before.length, before.length + trigger.length],
  };
}
