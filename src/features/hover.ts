import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { DateMention, Meeting, Quote } from '../core/annotations';
import type { Span } from '../core/text/span';
import { type Article, type MentionSite, quoteSpans } from './article';
import { escaped } from './markdown';
import {
  capitalized,
  counted,
  describeDate,
  describeDateWithWeekday,
  describeDay,
  describeMeeting,
  describeParticipants,
  distinctRoles,
  isDoubtful,
  quoteLabel,
  shortened,
  speakerName,
} from './wording';

/** Why a day may be left open. */
const noPublicationDay = 'The publication date, from which days are counted, is not known.';
const mostMeetings = 5;
const longestQuote = 200;

/** What stands there: a mention before a date, a date before a meeting's trigger, that before the quotation around it. */
export function hover(article: Article, position: Position): Hover | undefined {
  const offset = article.lines.offsetAt(position);
  const site = article.mentions.at(offset);
  if (site) return markdown(article, site.mention, entityParts(article, site));
  const date = article.dates.at(offset);
  if (date) return markdown(article, date, dateParts(article, date));
  const meeting = article.meetings.at(offset);
  if (meeting) return markdown(article, spanAt(meeting.evidence, offset), meetingParts(article, meeting));
  const quote = article.quotes.at(offset);
  if (quote) return markdown(article, quoteSpanAt(quote, offset), quoteParts(article, quote));
  return undefined;
}

/** Paragraphs of Markdown, all words of the article escaped; empty ones are left out. */
function markdown({ lines }: Article, span: Span | undefined, parts: string[]): Hover {
  const value = parts.filter((part) => part !== '').join('\n\n');
  return {
    contents: { kind: MarkupKind.Markdown, value },
    ...(span && { range: lines.rangeOf(span) }),
  };
}

function entityParts(article: Article, { mention, entity }: MentionSite): string[] {
  const quotes = article.quotesBy.get(entity.id)?.length ?? 0;
  const counts = [counted(entity.mentions.length, 'mention')];
  if (quotes > 0) counts.push(`quoted ${quotes === 1 ? 'once' : `${quotes} times`}`);
  return [
    `**${escaped(entity.name)}** · ${entity.kind}`,
    distinctRoles(entity)
      .map(({ title, span }) => `- ${escaped(title)} (${lineOf(article, span)})`)
      .join('\n'),
    counts.join(', '),
    meetingList(article, article.meetingsOf.get(entity.id) ?? []),
    mentionReason(article, { mention, entity }),
  ];
}

function mentionReason(
  { text, entities }: Article,
  { mention, entity }: Pick<MentionSite, 'mention' | 'entity'>,
): string {
  const words = escaped(text.slice(mention.start, mention.end));
  const others = (mention.candidates ?? [])
    .filter((id) => id !== entity.id)
    .flatMap((id) => entities.get(id)?.name ?? []);
  const doubt = isDoubtful(mention) ? ' (doubtful)' : '';
  const reason = mention.why ? `“${words}”: ${escaped(mention.why)}${doubt}` : '';
  return [reason, candidateList(others)].filter((line) => line !== '').join('  \n');
}

function candidateList(names: string[]): string {
  return names.length === 0 ? '' : `Could also be: ${names.map(escaped).join(', ')}`;
}

function meetingList({ entities, text }: Article, meetings: readonly Meeting[]): string {
  const shown = meetings
    .slice(0, mostMeetings)
    .map((meeting) => `- ${meeting.kind}: ${escaped(describeMeeting(meeting, entities, text))}`);
  const more = meetings.length - shown.length;
  if (more > 0) shown.push(`- and ${more} more`);
  return shown.length === 0 ? '' : `Meetings:\n${shown.join('\n')}`;
}

function dateParts({ annotations, text }: Article, { start, end, value }: DateMention): string[] {
  const { published } = annotations;
  if (value === undefined) {
    return ['A date that the article does not pin down.', published ? '' : noPublicationDay];
  }
  const hasYear = /\d{4}/.test(text.slice(start, end));
  return [
    `**${escaped(describeDateWithWeekday(value))}**`,
    published && published.date !== value && !hasYear
      ? `Counted from the publication day, ${describeDate(published.date)}.`
      : '',
  ];
}

function meetingParts({ annotations, entities, text }: Article, meeting: Meeting): string[] {
  const { kind, status, place, why, evidence } = meeting;
  const facts = [
    ['Participants', describeParticipants(meeting, entities)],
    ['Day', describeDay(meeting, text)],
    ['Place', place?.text ?? ''],
  ];
  return [
    `**${capitalized(kind)}** · ${status}${isDoubtful(meeting) ? ' (doubtful)' : ''}`,
    facts.flatMap(([label, value]) => (value ? [`- ${label}: ${escaped(value)}`] : [])).join('\n'),
    meeting.when && !annotations.published ? noPublicationDay : '',
    evidence.length > 1 ? `Spoken of ${evidence.length} times` : '',
    why ? escaped(why) : '',
  ];
}

function quoteParts(article: Article, quote: Quote): string[] {
  const kinds = {
    direct: 'direct quotation',
    mixed: 'paraphrase with quoted words',
    indirect: 'paraphrase',
  };
  const name = speakerName(quote, article.entities, article.text);
  const { speaker } = quote;
  if (!name || !speaker) return [`A ${kinds[quote.kind]} whose speaker the article does not name clearly.`];
  const entity = speaker.entity === undefined ? undefined : article.entities.get(speaker.entity);
  const roles = entity ? distinctRoles(entity).map(({ title }) => escaped(title)) : [];
  const others = (speaker.candidates ?? [])
    .filter((id) => id !== speaker.entity)
    .flatMap((id) => article.entities.get(id)?.name ?? []);
  return [
    `**${escaped(name)}** · ${kinds[quote.kind]}${isDoubtful(speaker) ? ' (speaker doubtful)' : ''}`,
    roles.join(', '),
    quote.polarity === 'denied' ? escaped(shortened(quoteLabel(quote, article.text), longestQuote)) : '',
    speaker.why ? `Speaker: ${escaped(speaker.why)}` : '',
    candidateList(others),
  ];
}

function quoteSpanAt(quote: Quote, offset: number): Span | undefined {
  return spanAt(quoteSpans(quote), offset);
}

function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  return spans.find(({ start, end }) => start <= offset && offset <= end);
}

/** One-based, as the editor's margin counts. */
function lineOf({ lines }: Article, { start }: Span): string {
  return `line ${lines.lineAt(start) + 1}`;
}
