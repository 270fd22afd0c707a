import type { Entity, Quote, Span } from '../core/annotations';
import { overlaps } from '../core/text/span';
import type { Annotated } from './corpus';

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

function inContext(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 50);
  return `${before}⟦${text.slice(span.start, span.end)}⟧${after}`.replace(/\s+/g, ' ');
}

interface Labelled extends Span {
  label: string;
}

/** Missed and invented spans, one line each; a span with the wrong label shows as both. */
function spanErrors(text: string, gold: Labelled[], predicted: Labelled[], ignored: Span[]): string[] {
  const lines: { at: number; line: string }[] = [];
  for (const g of gold) {
    if (!predicted.some((p) => same(p, g) && p.label === g.label)) {
      lines.push({ at: g.start, line: `  missed   ${g.label}: ${inContext(text, g)}` });
    }
  }
  for (const p of predicted) {
    if (gold.some((g) => same(p, g) && p.label === g.label) || ignored.some((i) => overlaps(i, p))) continue;
    lines.push({ at: p.start, line: `  invented ${p.label}: ${inContext(text, p)}` });
  }
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

function names(entities: Entity[]): Labelled[] {
  return entities.flatMap((e) => e.mentions.filter((m) => m.form === 'name').map((m) => ({ ...m, label: e.kind })));
}

function personErrors({ article, predicted }: Annotated): string[] {
  const lines: string[] = [];
  const owners = predicted.entities.flatMap((e) => e.mentions.map((m) => ({ ...m, entity: e.name })));
  for (const entity of article.gold.entities) {
    if (entity.kind !== 'person') continue;
    const own = entity.mentions.filter((m) => m.form === 'name');
    const names = predicted.entities
      .filter((e) => e.mentions.some((m) => own.some((o) => same(o, m))))
      .map((e) => e.name);
    for (const mention of entity.mentions) {
      const owner =
        owners.find((m) => same(m, mention)) ?? owners.find((m) => mention.form !== 'name' && overlaps(m, mention));
      if (owner && names.includes(owner.entity)) continue;
      lines.push(
        `  ${mention.form} of ${entity.name}, found: ${owner?.entity ?? '–'}: ${inContext(article.text, mention)}`,
      );
    }
  }
  for (const m of owners) {
    if (m.form === 'name') continue;
    const gold = article.gold.entities.some((e) => e.mentions.some((g) => overlaps(g, m)));
    if (!gold) lines.push(`  invented ${m.form} → ${m.entity} (${m.why}): ${inContext(article.text, m)}`);
  }
  return lines;
}

function quoteLine(text: string, quote: Quote, entities: Entity[]): string {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '–');
  const entity = entities.find((e) => e.id === quote.speaker?.entity);
  return `${quote.kind}: ${quote.spans.map(words).join(' + ')} [cue ${words(quote.cue)}] [speaker ${words(quote.speaker?.span)} → ${entity?.name ?? '–'}] ${quote.speaker?.why ?? ''}`;
}

function quoteErrors({ article, predicted }: Annotated): string[] {
  const { text, gold } = article;
  const shown = (quotes: Quote[], entities: Entity[], sign: string) =>
    quotes.map((q) => ({ at: q.spans[0]?.start ?? 0, line: `  ${sign} ${quoteLine(text, q, entities)}` }));
  const known = (quote: Quote, others: Quote[]) =>
    others.some(
      (o) =>
        o.spans.length === quote.spans.length &&
        o.spans.every((s, i) => same(s, quote.spans[i] as Span)) &&
        (o.speaker && quote.speaker ? overlaps(o.speaker.span, quote.speaker.span) : o.speaker === quote.speaker),
    );
  return [
    ...shown(
      gold.quotes.filter((q) => !known(q, predicted.quotes)),
      gold.entities,
      'gold ',
    ),
    ...shown(
      predicted.quotes.filter((q) => !known(q, gold.quotes)),
      predicted.entities,
      'found',
    ),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

function meetingLines({ article, predicted }: Annotated): string[] {
  const { text, gold } = article;
  const lines = (
    [
      ['gold ', gold],
      ['found', predicted],
    ] as const
  ).flatMap(([sign, document]) =>
    document.meetings.map((m) => {
      const people = m.participants.map((id) => document.entities.find((e) => e.id === id)?.name ?? id).join(' · ');
      const evidence = m.evidence.map((e) => `${text.slice(e.start, e.end)}@${e.start}`).join(' ');
      const when = m.date ? `${m.date.start}${m.date.end ? `/${m.date.end}` : ''}` : '–';
      return {
        at: m.evidence[0]?.start ?? 0,
        line: `  ${sign} ${m.kind} ${m.status} [${people}] at ${m.place?.text ?? '–'} on ${when}: ${evidence}`,
      };
    }),
  );
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

/** What is wrong in one layer of an article, a line each, in text order. */
export function errorsOf(layer: string, annotated: Annotated): string[] {
  const { article, predicted } = annotated;
  const ignored = (article.gold.ignore ?? []).filter((i) => !i.layers || i.layers.includes(layer));
  switch (layer) {
    case 'entities':
      return spanErrors(article.text, names(article.gold.entities), names(predicted.entities), ignored);
    case 'persons':
      return personErrors(annotated);
    case 'quotes':
      return quoteErrors(annotated);
    case 'meetings':
      return meetingLines(annotated);
    case 'dates': {
      const labelled = (dates: { start: number; end: number; value?: string }[]) =>
        dates.map((d) => ({ start: d.start, end: d.end, label: d.value ?? '–' }));
      return spanErrors(article.text, labelled(article.gold.dates), labelled(predicted.dates), ignored);
    }
    case 'regions': {
      const labelled = (regions: { start: number; end: number; kind: string }[]) =>
        regions.map((r) => ({ start: r.start, end: r.end, label: r.kind }));
      return spanErrors(article.text, labelled(article.gold.regions), labelled(predicted.regions), ignored);
    }
    default:
      return [];
  }
}
