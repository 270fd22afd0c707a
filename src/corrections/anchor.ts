import type { Span } from '../core/text/span';
import { agreement, agreementWithout, Vocabulary, type Words, worthOf } from './alignContext';
import { present } from './json';
import type { Selectors } from './webAnnotation';

/** So many characters before and behind the words are kept; and more where another place of the words is too similar. */
const contextLength = 96;
const longestContext = 400;
const mostLikeness = 0.35;

/** What finds these words of a text again after it was edited. */
export function selectorsFor(text: string, span: Span): Selectors {
  let chosen: Selectors | undefined;
  for (let length = contextLength; length <= longestContext; length *= 2) {
    const selectors = selectorsWith(text, span, length);
    // More is kept only where it helps.
    if (!chosen || (chosen.likeness ?? 0) - (selectors.likeness ?? 0) > clearShare) chosen = selectors;
    if ((chosen.likeness ?? 0) <= mostLikeness) break;
  }
  return chosen as Selectors;
}

function selectorsWith(text: string, { start, end }: Span, length: number): Selectors {
  const from = wholeCharacter(text, Math.max(0, start - length));
  const to = wholeCharacter(text, Math.min(text.length, end + length));
  const exact = text.slice(start, end);
  const prefix = text.slice(from, start);
  const suffix = text.slice(end, to);
  const enough = present({
    before: enoughOf(prefix.length, (size) => isOnly(text, prefix.slice(prefix.length - size) + exact)),
    behind: enoughOf(suffix.length, (size) => isOnly(text, exact + suffix.slice(0, size))),
  });
  const selectors = { exact, prefix, suffix, start, end, enough };
  const isUnique = placesOf(text, selectors).every((at) => at === start);
  return isUnique ? { ...selectors, unique: true } : { ...selectors, likeness: likenessOf(text, selectors) };
}

/** More than tells the place today, for the text may get similar places. */
const leastEnough = 24;
const enoughMargin = 12;

/** How many characters of one side, next to the words, tell their place on their own; undefined: even all do not. */
function enoughOf(length: number, isTelling: (size: number) => boolean): number | undefined {
  if (!isTelling(length)) return undefined;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTelling(middle)) high = middle;
    else low = middle + 1;
  }
  const enough = Math.max(leastEnough, low + enoughMargin);
  return enough <= length ? enough : undefined;
}

function isOnly(text: string, stretch: string): boolean {
  return text.indexOf(stretch) === text.lastIndexOf(stretch);
}

/** In hundredths, rounded up: how alike the most similar other place would be if the paragraph of this one were gone. */
function likenessOf(text: string, selectors: Selectors): number {
  const { start, end } = selectors;
  const next = text.indexOf('\n', end);
  const rest = text.slice(0, text.lastIndexOf('\n', start - 1) + 1) + (next === -1 ? '' : text.slice(next + 1));
  const context = new KeptContext(rest, selectors);
  let most = 0;
  for (const at of context.near(placesOf(rest, selectors))) most = Math.max(most, context.agreementAt(at));
  return context.worth === 0 ? 1 : Math.ceil((100 * most) / context.worth) / 100;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** How much of its context a place must have, and how much more than any other place: in the worth of words. */
const leastAgreement = { unique: 22, other: 36 };
const usualLikeness = 0.2;
const clearLead = 12;
const clearLoss = 10;
const clearShare = 0.2;

/**
 * Where the words stand now; undefined where they are gone, or where it is not certain which they are. Of all places
 * with the same words it is the one whose surroundings agree best with those that were kept, edits allowed for.
 * Linear in the length of the text; most cost no more than a search for their words.
 */
export function anchor(text: string, kept: Selectors): Span | undefined {
  const selectors = { ...kept, exact: withLineEndingsOf(text, kept.exact) };
  const at = selectors.exact === '' ? undefined : (unmovedPlace(text, selectors) ?? bestPlace(text, selectors));
  return at === undefined ? undefined : { start: at, end: at + selectors.exact.length };
}

/** Git may give a file other line endings. */
function withLineEndingsOf(text: string, words: string): string {
  if (!words.includes('\n')) return words;
  return words.replace(/\r?\n/g, text.includes('\r\n') ? '\r\n' : '\n');
}

/** Where no edit came close to the words, or to one side of them: what stands there tells the place on its own. */
function unmovedPlace(text: string, selectors: Selectors): number | undefined {
  const { exact, prefix, suffix, start, enough } = selectors;
  if (prefix === '' && suffix === '' && start === 0) {
    // Written by hand, with nothing but the words.
    const [only, other] = placesOf(text, selectors);
    return other === undefined ? only : undefined;
  }
  const stretch = prefix + exact + suffix;
  if (start >= prefix.length && text.startsWith(stretch, start - prefix.length)) return start;
  const { before = Number.POSITIVE_INFINITY, behind = Number.POSITIVE_INFINITY } = enough ?? {};
  const places = placesOf(text, selectors).filter(
    (at) => commonEnd(text, at, prefix) >= before || commonStart(text, at + exact.length, suffix) >= behind,
  );
  return places.length === 1 ? places[0] : undefined;
}

/** How many characters before `end` are the last of `prefix`. */
function commonEnd(text: string, end: number, prefix: string): number {
  let size = 0;
  while (size < prefix.length && size < end && text[end - size - 1] === prefix[prefix.length - size - 1]) size++;
  return size;
}

/** How many characters from `start` are the first of `suffix`. */
function commonStart(text: string, start: number, suffix: string): number {
  let size = 0;
  while (size < suffix.length && start + size < text.length && text[start + size] === suffix[size]) size++;
  return size;
}

function bestPlace(text: string, selectors: Selectors): number | undefined {
  const { exact, unique } = selectors;
  const places = placesOf(text, selectors);
  if (unique && places.length === 1 && isTelling(exact)) return places[0];
  const context = new KeptContext(text, selectors);
  let best: { at: number; agreement: number } | undefined;
  let second = 0;
  for (const at of context.near(places)) {
    const agreement = context.agreementAt(at);
    if (!best || agreement > best.agreement) {
      second = best?.agreement ?? 0;
      best = { at, agreement };
    } else second = Math.max(second, agreement);
  }
  if (!best || best.agreement - second < clearLead) return undefined;
  const { likeness = selectors.unique ? 0 : usualLikeness } = selectors;
  const least = selectors.unique ? leastAgreement.unique : leastAgreement.other;
  const needed = Math.min(Math.max(least, (likeness + clearShare) * context.worth), context.worth);
  if (best.agreement < needed) return undefined;
  return context.isMissedBeside(best.at, best.agreement) ? undefined : best.at;
}

/** Words that nobody would write a second time by chance. */
function isTelling(exact: string): boolean {
  return exact.length >= 20 && exact.trim().split(/\s+/).length >= 3;
}

const letter = /[\p{L}\p{N}]/u;

/** Every place of the words, but not where they became part of a longer word. */
function placesOf(text: string, selectors: Selectors): number[] {
  const { exact } = selectors;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (!isGluedAt(text, selectors, at)) places.push(at);
  }
  return places;
}

function isGluedAt(text: string, { exact, prefix, suffix }: Selectors, at: number): boolean {
  const opensWord = isLetter(exact[0]) && !isLetter(prefix.at(-1));
  const closesWord = isLetter(exact.at(-1)) && !isLetter(suffix[0]);
  return (opensWord && isLetter(text[at - 1])) || (closesWord && isLetter(text[at + exact.length]));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character);
}

/** So far from where it was something of the context may have been moved by an insertion, in characters. */
const slack = 320;
/** The pieces of the context that are looked for to see near which places it may be. */
const pieceLength = 12;
const mostHits = 200;

/** The context that was kept with some words, and how it stands in a text. */
class KeptContext {
  private readonly vocabulary = new Vocabulary();
  private readonly before: Words;
  private readonly behind: Words;
  private readonly exact: Words;
  /** Of all the context. */
  readonly worth: number;

  constructor(
    private readonly text: string,
    private readonly selectors: Selectors,
  ) {
    this.before = this.vocabulary.read(selectors.prefix, true);
    this.behind = this.vocabulary.read(selectors.suffix, false);
    this.exact = this.vocabulary.read(selectors.exact, false);
    this.worth = worthOf(this.before) + worthOf(this.behind);
  }

  /** The places that have some piece of the context about where it should be; the others agree with hardly a word. */
  near(places: readonly number[]): number[] {
    if (places.length <= 8) return [...places];
    const chosen = new Set<number>();
    for (const expected of this.expectedPlaces()) {
      for (let i = firstFrom(places, expected - slack); i < places.length; i++) {
        const place = places[i] as number;
        if (place > expected + slack) break;
        chosen.add(place);
      }
    }
    return [...chosen];
  }

  /** Where the words should be, going by each piece of the context that is still there. */
  private expectedPlaces(): number[] {
    const { prefix, exact, suffix } = this.selectors;
    const expected: number[] = [];
    const look = (piece: string, offset: number) => {
      if (piece.length < pieceLength) return;
      let hits = 0;
      for (let at = this.text.indexOf(piece); at !== -1 && hits < mostHits; at = this.text.indexOf(piece, at + 1)) {
        expected.push(at + offset);
        hits++;
      }
    };
    for (let end = prefix.length; end > 0; end -= pieceLength) {
      const from = Math.max(0, end - pieceLength);
      look(prefix.slice(from, end), prefix.length - from);
    }
    for (let from = 0; from < suffix.length; from += pieceLength) {
      look(suffix.slice(from, from + pieceLength), -exact.length - from);
    }
    return expected;
  }

  /** How well what is around a place agrees with the context. */
  agreementAt(at: number): number {
    const { prefix, exact, suffix } = this.selectors;
    const end = at + exact.length;
    const before = this.text.slice(Math.max(0, at - prefix.length - slack), at);
    const behind = this.text.slice(end, end + suffix.length + slack);
    return (
      agreement(this.before, this.vocabulary.read(before, true)) +
      agreement(this.behind, this.vocabulary.read(behind, false))
    );
  }

  /**
   * Whether the context is near a place, but beside it, as if the words were deleted from it: then those at the place
   * are others.
   */
  isMissedBeside(at: number, agreement: number): boolean {
    const { prefix, exact, suffix } = this.selectors;
    const end = at + exact.length;
    // Its paragraph was moved as a whole.
    const ahead = prefix.slice(prefix.lastIndexOf('\n') + 1);
    const rest = suffix.split('\n', 1)[0] as string;
    const isWhole = this.text.startsWith(ahead, at - ahead.length) && this.text.startsWith(rest, end);
    if (isWhole && ahead.length + rest.length >= contextLength / 2) return false;
    const before = this.vocabulary.read(this.text.slice(Math.max(0, at - prefix.length - slack), at), false);
    const behind = this.vocabulary.read(this.text.slice(end, end + suffix.length + slack), false);
    const there = {
      ids: [...before.ids, ...this.exact.ids, ...behind.ids],
      worth: [],
    };
    const missing = { before: reversed(this.before), behind: this.behind, count: this.exact.ids.length };
    const notHere: [number, number] = [before.ids.length, before.ids.length + this.exact.ids.length];
    return agreementWithout(missing, there, notHere) > agreement - clearLoss;
  }
}

function reversed({ ids, worth }: Words): Words {
  return { ids: [...ids].reverse(), worth: [...worth].reverse() };
}

/** Index of the first that is not less. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
