import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { DateMention, Meeting, Quote } from '../core/annotations';
import type { Span } from '../core/text/span';
import { type Article, quoteSpans } from './article';
import { contradictedWeekday, describeDate, describeDateWithWeekday } from './days';
import { candidateLine, correctedByYou, entityCard, rolesWithPlaces } from './hoverCard';
import { escaped, lineLink } from './markdown';
import { meetingKindLabels, meetingStatusLabels } from './meetingLabels';
import { t } from './messages';
import {
  capitalized,
  describeDay,
  describeParticipants,
  isDoubtful,
  quoteLabel,
  shortened,
  speakerName,
} from './wording';

/** Why a day may be left open. */
const noPublicationDay = () => t('The publication date, from which days are counted, is not known.');
const mostPlaces = 6;
const longestQuote = 200;

/** What stands there: a mention before a date, a date before a meeting's trigger, that before the quotation around it. */
export function hover(article: Article, uri: string, position: Position): Hover | undefined {
  const offset = article.lines.offsetAt(position);
  const site = article.mentions.at(offset);
  if (site) return markdown(article, site.mention, entityCard(article, uri, site));
  const date = article.dates.at(offset);
  if (date) return markdown(article, date, dateParts(article, date));
  const meeting = article.meetings.at(offset);
  if (meeting) return markdown(article, spanAt(meeting.evidence, offset), meetingParts(article, uri, meeting, offset));
  const quote = article.quotes.at(offset);
  if (quote) return markdown(article, quoteSpanAt(quote, offset), quoteParts(article, uri, quote));
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

function dateParts({ annotations, text }: Article, { start, end, value }: DateMention): string[] {
  const { published } = annotations;
  if (value === undefined) {
    return [t('A date that the article does not pin down.'), published ? '' : noPublicationDay()];
  }
  const words = text.slice(start, end);
  const hasYear = /\d{4}/.test(words);
  const contradicted = contradictedWeekday(words, value);
  return [
    `**${escaped(describeDateWithWeekday(value))}**`,
    contradicted
      ? t('The article says {0}, but {1} was a {2}.', contradicted.said, describeDate(value), contradicted.actual)
      : '',
    published && published.date !== value && !hasYear
      ? t('Counted from the publication day, {0}.', escaped(describeDate(published.date)))
      : '',
  ];
}

function meetingParts(article: Article, uri: string, meeting: Meeting, offset: number): string[] {
  const { annotations, entities, text } = article;
  const { kind, status, place, why, corrected, evidence } = meeting;
  const others = evidence.filter((span) => span !== spanAt(evidence, offset));
  const participants = describeParticipants(meeting, entities);
  const day = describeDay(meeting, text);
  const facts = [
    participants && t('Participants: {0}', escaped(participants)),
    day && t('Day: {0}', escaped(day)),
    place?.text && t('Place: {0}', escaped(place.text)),
  ].filter(Boolean);
  const doubt = isDoubtful(meeting) ? ` (${t('doubtful')})` : '';
  return [
    `**${meetingKindLabels()[kind]}** · ${meetingStatusLabels()[status]}${doubt}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    meeting.when && !annotations.published ? noPublicationDay() : '',
    others.length > 0 ? t('Also spoken of in {0}', lineLinks(article, uri, others)) : '',
    corrected?.length ? capitalized(correctedByYou()) : why ? escaped(why) : '',
  ];
}

function quoteParts(article: Article, uri: string, quote: Quote): string[] {
  const name = speakerName(quote, article.entities, article.text);
  const { speaker } = quote;
  if (!name || !speaker) return [speakerless(quote)];
  const entity = speaker.entity === undefined ? undefined : article.entities.get(speaker.entity);
  const doubt = isDoubtful(speaker) ? ` (${t('speaker doubtful')})` : '';
  const why = quote.corrected ? correctedByYou() : escaped(speaker.why ?? '');
  return [
    `**${escaped(name)}** · ${kindInWords(quote)}${doubt}`,
    entity ? rolesWithPlaces(article, uri, entity).join(', ') : '',
    quote.polarity === 'denied' ? escaped(shortened(quoteLabel(quote, article.text), longestQuote)) : '',
    why && t('Speaker: {0}', why),
    candidateLine(article, speaker.candidates, speaker.entity),
  ];
}

function kindInWords({ kind }: Quote): string {
  return { direct: t('direct quotation'), mixed: t('paraphrase with quoted words'), indirect: t('paraphrase') }[kind];
}

function speakerless({ kind }: Quote): string {
  return {
    direct: t('A direct quotation whose speaker the article does not name clearly.'),
    mixed: t('A paraphrase with quoted words whose speaker the article does not name clearly.'),
    indirect: t('A paraphrase whose speaker the article does not name clearly.'),
  }[kind];
}

/** Each line once, the first few of them. */
function lineLinks(article: Article, uri: string, spans: readonly Span[]): string {
  const links = new Map(spans.map((span) => [article.lines.lineAt(span.start), lineLink(article, uri, span)]));
  const shown = [...links.values()].slice(0, mostPlaces);
  return `${shown.join(', ')}${links.size > mostPlaces ? ' …' : ''}`;
}

function quoteSpanAt(quote: Quote, offset: number): Span | undefined {
  return spanAt(quoteSpans(quote), offset);
}

function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  return spans.find(({ start, end }) => start <= offset && offset <= end);
}
