import fc from 'fast-check';
import type { Span } from '../../src/core/text/span';
import { applied } from './editedArticle';

/** An edit, its place as a part of the length of the text, or near one of some passages. */
export interface Wish {
  place: number;
  near: number | null;
  offset: number;
  length: number;
  words: string;
  /** Deletes more than the characters: all of the sentence or the paragraph that they stand in. */
  whole: 'sentence' | 'paragraph' | null;
}

/** Ten edits: some anywhere, some around one of the passages. */
export const tenEdits: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    near: fc.option(fc.nat({ max: 8 })),
    offset: fc.integer({ min: -12, max: 12 }),
    length: fc.nat({ max: 40 }),
    whole: fc.constantFrom(null, null, null, null, null, null, null, null, 'sentence' as const, 'paragraph' as const),
    words: fc.constantFrom('', 'x', ' and so on', 'He said that. ', '\n\nA new paragraph about it.\n\n', '“Yes,” '),
  }),
  { minLength: 10, maxLength: 10 },
);

/** A text after edits. */
export interface Edited {
  text: string;
  /** Where each character stood in the text before; -1: it was typed. */
  origin: readonly number[];
}

/** `spans`: the passages about which some of the edits are. */
export function editedBy(text: string, spans: readonly Span[], wishes: readonly Wish[]): Edited {
  let now = text;
  let origin = Array.from({ length: text.length }, (_, at) => at);
  let passages: (Span | undefined)[] = [...spans];
  for (const wish of wishes) {
    const near = wish.near === null ? undefined : passages[wish.near % passages.length];
    const wanted = near ? near.start + wish.offset : Math.floor(wish.place * now.length);
    const at = outsidePair(now, Math.min(Math.max(0, wanted), now.length));
    const until = Math.max(at, outsidePair(now, Math.min(now.length, at + wish.length)));
    const { from, to } = wish.whole ? around(now, at, wish.whole) : { from: at, to: until };
    const edit = applied(now, { from, to, words: wish.words });
    now = edit.text;
    passages = passages.map((span) => span && edit.follow(span));
    origin = [...origin.slice(0, from), ...new Array<number>(wish.words.length).fill(-1), ...origin.slice(to)];
  }
  return { text: now, origin };
}

/** The sentence or paragraph that holds a place, with the white space behind it. */
function around(text: string, at: number, whole: 'sentence' | 'paragraph'): { from: number; to: number } {
  const end = whole === 'paragraph' ? /\n+/g : /[.!?]["”’']?\s+|\n+/g;
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(end)) {
    const to = index + gap.length;
    if (to > at) return { from, to };
    from = to;
  }
  return { from, to: text.length };
}

function outsidePair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
