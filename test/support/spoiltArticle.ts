import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(import.meta.dirname, '..', '..', 'seeds');

/** The sample articles. */
export function readArticles(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** What files suffer from: lost marks, wrong encodings, page furniture, control characters, halves of pairs. */
const intruders = [
  '“',
  '”',
  '‘',
  '"',
  "'",
  '«',
  '(',
  ')',
  '[',
  '—',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u0000',
  '\ufffd',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '\u0301',
  'â€œ',
  '&quot;',
  '<p>',
  'Advertisement\n',
  ' said ',
  ' met ',
  ' on Friday ',
  'THE ',
  '.',
  '...',
  '\u202e',
  '%',
];

type Spoil = (text: string, at: number, length: number, other: string) => string;

const spoils: Spoil[] = [
  // Cut out, cut off, doubled, spliced with another article, a stretch moved to the front.
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length, other) => text.slice(0, at) + other.slice(at, at + 4 * length),
  (text, at, length, other) => text.slice(0, at) + other.slice(at, at + length) + text.slice(at),
  (text, at, length) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  // Case, line ends and spaces lost, the order of characters reversed.
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).toLowerCase() + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).replaceAll(/\s+/g, '') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).replaceAll(/\s/g, '\n') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) +
    text
      .slice(at, at + length)
      .split('')
      .reverse()
      .join('') +
    text.slice(at + length),
];

const intrusion = fc.constantFrom(...intruders).map(
  (mark): Spoil =>
    (text, at) =>
      text.slice(0, at) + mark + text.slice(at),
);
const repeatedIntrusion = fc.tuple(fc.constantFrom(...intruders), fc.integer({ min: 2, max: 30 })).map(
  ([mark, times]): Spoil =>
    (text, at) =>
      text.slice(0, at) + mark.repeat(times) + text.slice(at),
);

const spoil = fc.oneof(fc.constantFrom(...spoils), intrusion, intrusion, repeatedIntrusion);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const step = fc.record({ spoil, at: place, length: fc.integer({ min: 1, max: 400 }) });

/** A part of a real article with up to a dozen damages; offsets are UTF-16, so surrogate pairs may be cut too. */
export function spoiltArticle(articles: readonly string[]): fc.Arbitrary<string> {
  const article = fc.constantFrom(...articles);
  return fc
    .record({
      text: article,
      other: article,
      from: place,
      size: fc.integer({ min: 0, max: 1500 }),
      steps: fc.array(step, { minLength: 1, maxLength: 12 }),
    })
    .map(({ text, other, from, size, steps }) => {
      const start = Math.floor(from * text.length);
      const part = text.slice(start, start + size);
      return steps.reduce(
        (spoilt, { spoil, at, length }) => spoil(spoilt, Math.floor(at * spoilt.length), length, other),
        part,
      );
    });
}
