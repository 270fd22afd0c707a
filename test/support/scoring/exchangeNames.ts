import type { Span } from '../../../src/core/annotations';
import type { GoldArticle, GoldDocument } from '../../../src/train/corpus';
import table from './exchangedNames.json';

const exchanged = new Map(Object.values(table).flatMap((names) => Object.entries(names)));
const longestFirst = [...exchanged.keys()].sort((a, b) => b.length - a.length);
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

interface Change {
  /** In the original text. */
  start: number;
  end: number;
  /** How far everything behind it moves. */
  shift: number;
  /** How far a point right behind it moves. */
  grown: number;
}

function exchangeText(text: string): { text: string; move: (offset: number) => number } {
  const changes: Change[] = [];
  let shift = 0;
  const result = text.replace(pattern, (name, start: number) => {
    const other = exchanged.get(name) as string;
    const grown = other.length - name.length;
    changes.push({ start, end: start + name.length, shift, grown });
    shift += grown;
    return other;
  });
  const move = (offset: number) => {
    const change = changes.findLast((c) => c.start < offset);
    if (!change) return offset;
    // Inside an exchanged name (its possessive, a part of it) the end of the name is the nearest point.
    return Math.max(offset, change.end) + change.shift + change.grown;
  };
  return { text: result, move };
}

/** Moves every span of a gold document, and takes the names anew from the text. */
function moveSpans<T>(value: T, move: (offset: number) => number): T {
  if (Array.isArray(value)) return value.map((item) => moveSpans(item, move)) as T;
  if (!value || typeof value !== 'object') return value;
  const moved = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moveSpans(item, move)]));
  const span = value as Partial<Span>;
  if (typeof span.start === 'number' && typeof span.end === 'number') {
    moved.start = move(span.start);
    moved.end = move(span.end);
  }
  return moved as T;
}

/** The article with all names of people, organizations and places exchanged consistently for others, in text and gold. */
export function exchangeNames({ name, text, gold }: GoldArticle): GoldArticle {
  const changed = exchangeText(text);
  const moved: GoldDocument = { ...moveSpans(gold, changed.move), length: changed.text.length };
  const entities = moved.entities.map((entity) => ({ ...entity, name: exchangeText(entity.name).text }));
  return { name, text: changed.text, gold: { ...moved, entities } };
}
