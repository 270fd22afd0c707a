import type { Span } from '../core/text/span';

/**
 * The longest text that the server annotates, in UTF-16 code units: some 33,000 words, far beyond any
 * article. Of a longer one only the first part is read, so that a file of any size leaves the editor responsive.
 */
export const longestText = 200_000;

/** How far before the limit a good place to cut is looked for. */
const searchLength = 20_000;

/** The part of a text to be annotated: all of it, or up to the last line end, sentence end or space before the limit. */
export function annotatedPart(text: string, limit = longestText): Span {
  if (text.length <= limit) return { start: 0, end: text.length };
  const from = Math.max(0, limit - searchLength);
  const tail = text.slice(from, limit);
  const cuts = [
    Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')),
    Math.max(...['. ', '! ', '? ', '” ', '" '].map((ending) => tail.lastIndexOf(ending))),
    tail.lastIndexOf(' '),
  ];
  const cut = cuts.find((at) => at >= 0);
  if (cut !== undefined) return { start: 0, end: from + cut + 1 };
  return { start: 0, end: isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
