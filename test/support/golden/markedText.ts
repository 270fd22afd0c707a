import type { ArticleAnnotations, Entity, Quote, Span } from '../../../src/core/annotations';

interface Mark extends Span {
  open: string;
  close: string;
}

const formSigns = { name: '', nominal: '~', pronoun: '~' } as const;

/** Short names for entities and quotes ("P1", "O2", "Q3"), by the order in which the text brings them. */
function labelsOf(document: ArticleAnnotations): Map<string, string> {
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  const add = (id: string, letter: string) => {
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    labels.set(id, `${letter}${count}`);
  };
  const firstMention = (entity: Entity) => entity.mentions[0]?.start ?? 0;
  const letters = { person: 'P', organization: 'O', place: 'L' } as const;
  for (const entity of [...document.entities].sort((a, b) => firstMention(a) - firstMention(b)))
    add(entity.id, letters[entity.kind]);
  for (const quote of document.quotes) add(quote.id, 'Q');
  for (const meeting of document.meetings) add(meeting.id, 'M');
  return labels;
}

function marksOf(document: ArticleAnnotations, labels: Map<string, string>): Mark[] {
  const marks: Mark[] = [];
  const add = (span: Span, open: string, close: string) =>
    marks.push({ start: span.start, end: span.end, open, close });
  for (const region of document.regions) add(region, `{${region.kind}: `, '}');
  for (const quote of document.quotes) for (const span of quote.spans) add(span, `⟪${labels.get(quote.id)} `, '⟫');
  for (const entity of document.entities) {
    for (const mention of entity.mentions) add(mention, '[', `](${formSigns[mention.form]}${labels.get(entity.id)})`);
  }
  for (const meeting of document.meetings)
    for (const span of meeting.evidence) add(span, '<', `|${labels.get(meeting.id)}>`);
  for (const date of document.dates) add(date, '<', `|${date.value ?? '?'}>`);
  return marks;
}

/** The article with its annotations in it: `[Blinken](P1)`, `[he](~P1)`, `⟪Q1 …⟫`, `<Friday|2021-05-07>`, `<met|M2>`. */
function markedArticle(text: string, marks: Mark[]): string {
  const events: { at: number; order: number; sign: string }[] = [];
  for (const mark of marks) {
    const length = mark.end - mark.start;
    // At one place: first what closes (inner marks first), then what opens (outer marks first).
    events.push({ at: mark.start, order: 1e9 - length, sign: mark.open });
    events.push({ at: mark.end, order: length - 1e9, sign: mark.close });
  }
  events.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { at, sign } of events) {
    result += text.slice(done, at) + sign;
    done = at;
  }
  return result + text.slice(done);
}

function quoteLine(text: string, quote: Quote, labels: Map<string, string>): string {
  const words = (span: Span | undefined) =>
    span ? `“${text.slice(span.start, span.end).replace(/\s+/g, ' ')}”` : 'none';
  const entity = quote.speaker?.entity ? ` = ${labels.get(quote.speaker.entity)}` : '';
  return `${labels.get(quote.id)} ${quote.kind}, cue ${words(quote.cue)}, speaker ${words(quote.speaker?.span)}${entity}`;
}

function lists(text: string, document: ArticleAnnotations, labels: Map<string, string>): string[] {
  const people = document.entities
    .filter((e) => e.kind === 'person')
    .map((e) => `${labels.get(e.id)} ${e.name}${e.roles.map((r) => `; ${r.title}`).join('')} (${e.mentions.length})`);
  const quotes = document.quotes.map((q) => quoteLine(text, q, labels));
  const meetings = document.meetings.map((m) => {
    const date = m.date ? `, ${m.date.start}${m.date.end ? ` to ${m.date.end}` : ''}` : '';
    return `${labels.get(m.id)} ${m.kind}, ${m.status}: ${m.participants.map((p) => labels.get(p)).join(', ')}${m.place ? `, ${m.place.text}` : ''}${date}`;
  });
  return ['## People', ...people, '', '## Quotes', ...quotes, '', '## Meetings', ...meetings];
}

/** What the program makes of an article, as a text that a person can read and compare line by line. */
export function markedText(text: string, document: ArticleAnnotations): string {
  const labels = labelsOf(document);
  return [...lists(text, document, labels), '', '## Article', markedArticle(text, marksOf(document, labels)), ''].join(
    '\n',
  );
}
