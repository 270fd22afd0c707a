import type { ArticleAnnotations, Span } from '../../src/core/annotations';

/** What in an annotation document breaks the contract, a line each; empty for a sound document. */
export function contractFaults(document: ArticleAnnotations, text: string): string[] {
  const faults: string[] = [];
  if (document.schema !== 'readout/1') faults.push(`schema is ${document.schema}`);
  if (document.length !== text.length) faults.push(`length is ${document.length}, not ${text.length}`);
  for (const [name, span] of spansOf(document)) faults.push(...spanFaults(name, span, text));
  faults.push(...orderFaults(document));
  faults.push(...idFaults(document));
  return faults;
}

function spansOf(value: unknown, name = 'document'): [string, Span][] {
  if (!value || typeof value !== 'object') return [];
  const own = 'start' in value && typeof value.start === 'number' ? [[name, value as Span] as [string, Span]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => spansOf(item, `${name}.${key}`))];
}

function spanFaults(name: string, { start, end }: Span, text: string): string[] {
  const faults: string[] = [];
  if (!Number.isInteger(start) || !Number.isInteger(end)) faults.push(`${name}: ${start}–${end} is not whole`);
  if (start < 0 || end > text.length) faults.push(`${name}: ${start}–${end} is out of range`);
  if (start >= end) faults.push(`${name}: ${start}–${end} is empty`);
  for (const offset of [start, end]) {
    if (splitsPair(text, offset)) faults.push(`${name}: ${offset} splits a surrogate pair`);
  }
  return faults;
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function orderFaults(document: ArticleAnnotations): string[] {
  const lists: [string, Span[], boolean][] = [
    ['regions', document.regions, true],
    ['dates', document.dates, true],
    ...document.entities.map((e) => [`mentions of ${e.id}`, e.mentions, false] as [string, Span[], boolean]),
    ...document.quotes.map((q) => [`spans of ${q.id}`, q.spans, true] as [string, Span[], boolean]),
    ...document.meetings.map((m) => [`evidence of ${m.id}`, m.evidence, true] as [string, Span[], boolean]),
  ];
  return lists.flatMap(([name, spans, disjoint]) =>
    spans.slice(1).flatMap((span, i) => {
      const previous = spans[i] as Span;
      const sound = disjoint ? previous.end <= span.start : previous.start <= span.start;
      return sound ? [] : [`${name} are out of order at ${span.start}`];
    }),
  );
}

function idFaults(document: ArticleAnnotations): string[] {
  const entities = new Set(document.entities.map((e) => e.id));
  const faults: string[] = [];
  for (const list of [document.entities, document.quotes, document.meetings]) {
    if (new Set(list.map((item) => item.id)).size !== list.length) faults.push('an id is not unique');
  }
  const refer = (from: string, id: string | undefined) => {
    if (id !== undefined && !entities.has(id)) faults.push(`${from} names the unknown entity ${id}`);
  };
  for (const entity of document.entities) {
    if (entity.mentions.length === 0) faults.push(`${entity.id} has no mention`);
    for (const mention of entity.mentions)
      for (const id of mention.candidates ?? []) refer(`a mention of ${entity.id}`, id);
  }
  for (const quote of document.quotes) {
    if (quote.spans.length === 0) faults.push(`${quote.id} has no content`);
    refer(quote.id, quote.speaker?.entity);
    for (const id of quote.speaker?.candidates ?? []) refer(quote.id, id);
  }
  for (const meeting of document.meetings) {
    if (meeting.evidence.length === 0) faults.push(`${meeting.id} has no evidence`);
    for (const id of meeting.participants) refer(meeting.id, id);
    refer(meeting.id, meeting.place?.entity);
  }
  return faults;
}
