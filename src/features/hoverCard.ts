/** The part of a hover that tells who somebody is, as paragraphs of Markdown; all words of the article are escaped. */
import type { Entity, Meeting, Quote } from '../core/annotations';
import type { Article, MentionSite } from './article';
import { entityKindLabels } from './entityLabels';
import { escaped, lineLink } from './markdown';
import { meetingKindLabels } from './meetingLabels';
import { plural, t } from './messages';
import {
  describeMeeting,
  distinctRoles,
  isDoubtful,
  notedRoles,
  oneLine,
  quoteLabel,
  shortened,
  shownName,
} from './wording';

const mostRoles = 6;
const mostMeetings = 5;
const mostAliases = 6;
const longestQuote = 200;

/** How a decision of the reader is marked. */
export const correctedByYou = () => t('corrected by you');

/** Who it is, in which roles, by which other names, how much the article has of them, and why this mention is theirs. */
export function entityCard(article: Article, uri: string, site: Pick<MentionSite, 'mention' | 'entity'>): string[] {
  const { entity } = site;
  return [
    title(entity),
    roleList(article, uri, entity),
    aliasLine(article, entity),
    countLine(article, entity),
    lastQuote(article, uri, site),
    meetingList(article, uri, article.meetingsOf.get(entity.id) ?? []),
    mentionReason(article, site),
  ];
}

/** "Could also be: Bo Wang"; empty for no candidates. */
export function candidateLine({ entities }: Article, candidates: readonly string[] = [], chosen?: string): string {
  const names = candidates.filter((id) => id !== chosen).flatMap((id) => entities.get(id) ?? []);
  return names.length === 0
    ? ''
    : t('Could also be: {0}', names.map((entity) => escaped(shownName(entity))).join(', '));
}

function title(entity: Entity): string {
  const shown = shownName(entity);
  const inArticle = shown === oneLine(entity.name) ? '' : ` (${t('in the article: {0}', escaped(entity.name))})`;
  return `**${escaped(shown)}**${inArticle} · ${entityKindLabels()[entity.kind]}`;
}

function roleList(article: Article, uri: string, entity: Entity): string {
  return listed(rolesWithPlaces(article, uri, entity), mostRoles);
}

/** "Foreign Minister (line 3)", the line a link; what the reader has noted comes last. */
export function rolesWithPlaces(article: Article, uri: string, entity: Entity): string[] {
  return [
    ...distinctRoles(entity).map(({ title, span }) => `${escaped(title)} (${lineLink(article, uri, span)})`),
    ...notedRoles(entity).map((role) => `${escaped(role)} (${t('noted by you')})`),
  ];
}

function aliasLine({ text }: Article, entity: Entity): string {
  const names = new Set<string>();
  for (const { form, start, end } of entity.mentions) if (form === 'name') names.add(oneLine(text.slice(start, end)));
  for (const shown of [entity.name, shownName(entity)]) names.delete(oneLine(shown));
  if (names.size === 0) return '';
  const aliases = [...names].slice(0, mostAliases).map((name) => `“${escaped(name)}”`);
  const list = aliases.join(', ');
  return names.size > mostAliases ? t('Also called {0} and more', list) : t('Also called {0}', list);
}

function countLine({ quotesBy, meetingsOf }: Article, { id, mentions }: Entity): string {
  const quotes = quotesBy.get(id)?.length ?? 0;
  const meetings = meetingsOf.get(id)?.length ?? 0;
  return [
    plural('{0} mention', '{0} mentions', mentions.length),
    ...(quotes > 0 ? [plural('{0} quote', '{0} quotes', quotes)] : []),
    ...(meetings > 0 ? [plural('{0} meeting', '{0} meetings', meetings)] : []),
  ].join(' · ');
}

/** What they said last before this mention, or, where it is the first, what they say last; not what is quoted right here. */
function lastQuote(
  article: Article,
  uri: string,
  { mention, entity }: Pick<MentionSite, 'mention' | 'entity'>,
): string {
  const others = (article.quotesBy.get(entity.id) ?? []).filter((quote) => quote !== article.quotes.at(mention.start));
  const before = others.findLast((quote) => startOf(quote) < mention.start);
  const quote = before ?? others.at(-1);
  const span = quote?.spans[0];
  if (!quote || !span) return '';
  const words = escaped(shortened(quoteLabel(quote, article.text), longestQuote));
  const line = lineLink(article, uri, span);
  return before ? t('Quoted before ({0}): {1}', line, words) : t('Last quoted ({0}): {1}', line, words);
}

function startOf({ spans }: Quote): number {
  return spans[0]?.start ?? 0;
}

function meetingList(article: Article, uri: string, meetings: readonly Meeting[]): string {
  const lines = meetings.slice(0, mostMeetings).map((meeting) => {
    const words = escaped(describeMeeting(meeting, article.entities, article.text));
    const [first] = meeting.evidence;
    return `${meetingKindLabels()[meeting.kind]}: ${words}${first ? ` (${lineLink(article, uri, first)})` : ''}`;
  });
  return meetings.length === 0 ? '' : `${t('Meetings')}:\n${listed(lines, mostMeetings, meetings.length)}`;
}

/** A bulleted list of the first few. */
function listed(lines: readonly string[], most: number, count = lines.length): string {
  const shown = lines.slice(0, most);
  const more = count > shown.length ? [t('and {0} more', count - shown.length)] : [];
  return [...shown, ...more].map((line) => `- ${line}`).join('\n');
}

function mentionReason(article: Article, { mention, entity }: Pick<MentionSite, 'mention' | 'entity'>): string {
  const words = escaped(article.text.slice(mention.start, mention.end));
  const doubt = isDoubtful(mention) ? ` (${t('doubtful')})` : '';
  const why = mention.corrected ? correctedByYou() : mention.why ? `${escaped(mention.why)}${doubt}` : '';
  return [why && `“${words}”: ${why}`, candidateLine(article, mention.candidates, entity.id)]
    .filter(Boolean)
    .join('  \n');
}
