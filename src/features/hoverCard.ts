/** The part of a hover that tells who somebody is, as paragraphs of Markdown; all words of the article are escaped. */
import type { Entity, Meeting, Quote } from '../core/annotations';
import type { Article, MentionSite } from './article';
import { escaped, lineLink } from './markdown';
import {
  counted,
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
export const correctedByYou = 'corrected by you';

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
  return names.length === 0 ? '' : `Could also be: ${names.map((entity) => escaped(shownName(entity))).join(', ')}`;
}

function title(entity: Entity): string {
  const shown = shownName(entity);
  const inArticle = shown === oneLine(entity.name) ? '' : ` (in the article: ${escaped(entity.name)})`;
  return `**${escaped(shown)}**${inArticle} · ${entity.kind}`;
}

function roleList(article: Article, uri: string, entity: Entity): string {
  return listed(rolesWithPlaces(article, uri, entity), mostRoles);
}

/** "Foreign Minister (line 3)", the line a link; what the reader has noted comes last. */
export function rolesWithPlaces(article: Article, uri: string, entity: Entity): string[] {
  return [
    ...distinctRoles(entity).map(({ title, span }) => `${escaped(title)} (${lineLink(article, uri, span)})`),
    ...notedRoles(entity).map((role) => `${escaped(role)} (noted by you)`),
  ];
}

function aliasLine({ text }: Article, entity: Entity): string {
  const names = new Set<string>();
  for (const { form, start, end } of entity.mentions) if (form === 'name') names.add(oneLine(text.slice(start, end)));
  for (const shown of [entity.name, shownName(entity)]) names.delete(oneLine(shown));
  if (names.size === 0) return '';
  const aliases = [...names].slice(0, mostAliases).map((name) => `“${escaped(name)}”`);
  return `Also called ${aliases.join(', ')}${names.size > mostAliases ? ' and more' : ''}`;
}

function countLine({ quotesBy, meetingsOf }: Article, { id, mentions }: Entity): string {
  const quotes = quotesBy.get(id)?.length ?? 0;
  const meetings = meetingsOf.get(id)?.length ?? 0;
  return [
    counted(mentions.length, 'mention'),
    ...(quotes > 0 ? [counted(quotes, 'quote')] : []),
    ...(meetings > 0 ? [counted(meetings, 'meeting')] : []),
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
  return `${before ? 'Quoted before' : 'Last quoted'} (${lineLink(article, uri, span)}): ${words}`;
}

function startOf({ spans }: Quote): number {
  return spans[0]?.start ?? 0;
}

function meetingList(article: Article, uri: string, meetings: readonly Meeting[]): string {
  const lines = meetings.slice(0, mostMeetings).map((meeting) => {
    const words = escaped(describeMeeting(meeting, article.entities, article.text));
    const [first] = meeting.evidence;
    return `${meeting.kind}: ${words}${first ? ` (${lineLink(article, uri, first)})` : ''}`;
  });
  return meetings.length === 0 ? '' : `Meetings:\n${listed(lines, mostMeetings, meetings.length)}`;
}

/** A bulleted list of the first few. */
function listed(lines: readonly string[], most: number, count = lines.length): string {
  const shown = lines.slice(0, most);
  const more = count > shown.length ? [`and ${count - shown.length} more`] : [];
  return [...shown, ...more].map((line) => `- ${line}`).join('\n');
}

function mentionReason(article: Article, { mention, entity }: Pick<MentionSite, 'mention' | 'entity'>): string {
  const words = escaped(article.text.slice(mention.start, mention.end));
  const doubt = isDoubtful(mention) ? ' (doubtful)' : '';
  const why = mention.corrected ? correctedByYou : mention.why ? `${escaped(mention.why)}${doubt}` : '';
  return [why && `“${words}”: ${why}`, candidateLine(article, mention.candidates, entity.id)]
    .filter(Boolean)
    .join('  \n');
}
