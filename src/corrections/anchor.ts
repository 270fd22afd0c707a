import type { Span } from '../core/text/span';
import { agreement, agreementWithout, firstFrom, readContext, type Stretch, type Words, worthOf } from './alignContext';
import { present } from './json';
import { isLetter, SearchedText, searchedText } from './searchedText';
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
    before: fewestOf(prefix.length, (size) => isOnly(text, prefix.slice(prefix.length - size) + exact)),
    behind: fewestOf(suffix.length, (size) => isOnly(text, exact + suffix.slice(0, size))),
  });
  const selectors = { exact, prefix, suffix, start, end, enough };
  // Not even within a longer word, of which an edit may leave just these characters.
  const isUnique = isOnly(text, exact);
  return isUnique ? { ...selectors, unique: true } : { ...selectors, likeness: likenessOf(text, selectors) };
}

/** How many characters of one side, next to the words, tell their place on their own; undefined: even all do not. */
function fewestOf(length: number, isTelling: (size: number) => boolean): number | undefined {
  if (!isTelling(length)) return undefined;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTelling(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isOnly(text: string, stretch: string): boolean {
  return text.indexOf(stretch) === text.lastIndexOf(stretch);
}

/** In hundredths, rounded up: how alike the most similar other place would be if the paragraph of this one were gone. */
function likenessOf(text: string, selectors: Selectors): number {
  const { exact, prefix, suffix, start, end } = selectors;
  const next = text.indexOf('\n', end);
  const rest = text.slice(0, text.lastIndexOf('\n', start - 1) + 1) + (next === -1 ? '' : text.slice(next + 1));
  let likeness = 0;
  for (const at of nearPlaces(rest, selectors, placesOf(new SearchedText(rest), selectors))) {
    const from = Math.max(0, at - prefix.length - slack);
    const around = rest.slice(from, at + exact.length + suffix.length + slack);
    const context = new KeptContext(new SearchedText(around), selectors);
    if (context.worth === 0) return 1;
    likeness = Math.max(likeness, context.agreementAt(at - from).all / context.worth);
    // No place is more alike.
    if (likeness >= 1) return 1;
  }
  return Math.ceil(100 * likeness) / 100;
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
/** More by so much, or less by so much where it could only have been typed anew, is what stands there without the words. */
const clearLoss = { other: 10, alone: 5, unique: -4 };
const leastOfSide = 20;
const leastLikeness = 0.1;
const clearShare = 0.2;

/**
 * Where the words stand now; undefined where they are gone, or where it is not certain which they are. Of all places
 * with the same words it is the one whose surroundings agree best with those that were kept, edits allowed for.
 * Linear in the length of the text; most cost no more than a search for their words.
 */
export function anchor(text: string, kept: Selectors): Span | undefined {
  const exact = withLineEndingsOf(text, kept.exact);
  const selectors = exact === kept.exact ? kept : { ...kept, exact };
  const { start } = selectors;
  if (exact === '') return undefined;
  const at = standsUnmoved(text, selectors) ? start : movedPlace(searchedText(text), selectors);
  return at === undefined ? undefined : { start: at, end: at + exact.length };
}

/** Git may give a file other line endings. */
function withLineEndingsOf(text: string, words: string): string {
  if (!words.includes('\n')) return words;
  return words.replace(/\r?\n/g, text.includes('\r\n') ? '\r\n' : '\n');
}

/** Whether all that was kept is where it was. */
function standsUnmoved(text: string, { exact, prefix, suffix, start }: Selectors): boolean {
  if (start < prefix.length || prefix.length + suffix.length === 0) return false;
  return (
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, start + exact.length)
  );
}

function movedPlace(searched: SearchedText, selectors: Selectors): number | undefined {
  const { prefix, suffix, start } = selectors;
  const places = placesOf(searched, selectors);
  if (prefix === '' && suffix === '' && start === 0) {
    // Written by hand, with nothing but the words.
    return places.length === 1 ? places[0] : undefined;
  }
  const intact = intactPlace(searched.text, selectors, places);
  if (intact === undefined) return bestPlace(searched, selectors, places);
  return isDeletedHere(searched, selectors, intact) ? undefined : intact;
}

/**
 * Whether one side of the words is lost at a place so that the words that stand there may be others: "he said. Lind
 * left" is intact behind each "he" before what was deleted, up to the "he" that was meant.
 */
function isDeletedHere(searched: SearchedText, selectors: Selectors, at: number): boolean {
  if (selectors.unique) return false;
  const { isTouching, before, behind } = remainsAt(searched.text, selectors, at);
  if (isTouching || Math.min(before, behind) >= leastTouching) return false;
  const { prefix, suffix } = selectors;
  const context = new KeptContext(searched, selectors);
  const agreement = context.agreementAt(at);
  const isLost = before < behind ? isLostSide(prefix, agreement.before) : isLostSide(suffix, agreement.behind);
  return isLost || isOtherOfContext(searched.text, selectors, at);
}

/** Nothing to speak of is left of one side; at the beginning or end of a text there never was much. */
function isLostSide(side: string, agreement: number): boolean {
  return side.length >= 2 * leastIntact.unique && agreement < leastOfSide;
}

/** Whether the kept context itself holds the words a second time, and what stands there beside them stands at the place. */
function isOtherOfContext(text: string, { exact, prefix, suffix }: Selectors, at: number): boolean {
  const end = at + exact.length;
  for (let other = prefix.indexOf(exact); other !== -1; other = prefix.indexOf(exact, other + 1))
    if (commonEnd(text, at, prefix.slice(0, other)) >= leastBeside) return true;
  for (let other = suffix.indexOf(exact); other !== -1; other = suffix.indexOf(exact, other + 1))
    if (commonStart(text, end, suffix.slice(other + exact.length)) >= leastBeside) return true;
  return false;
}

const leastBeside = 6;

/** So many characters of one side, and more than told the place then: for the text may have got similar places. */
const leastIntact = { unique: 12, other: 24 };
const intactMargin = 12;
/** The same of both sides, and of both together, where they are intact next to the words. */
const leastTouching = 4;
const touchingMargin = 2;
const leastTogether = 28;

/** Whether so many intact characters of one side tell the place on their own; `fewest`: so many told it at first. */
export function tellsAlone(size: number, fewest = Number.POSITIVE_INFINITY, isUnique = false): boolean {
  return size >= Math.max(isUnique ? leastIntact.unique : leastIntact.other, fewest + intactMargin);
}

/** Where no edit came close to one side of the words, or to both: what stands there tells the place on its own. */
function intactPlace(text: string, selectors: Selectors, places: readonly number[]): number | undefined {
  const intact = places.filter((at) => {
    const { before, behind, isTouching } = remainsAt(text, selectors, at);
    const { enough = {} } = selectors;
    const isUnique = selectors.unique === true && places.length === 1;
    return (
      tellsAlone(before, enough.before, isUnique) ||
      tellsAlone(behind, enough.behind, isUnique) ||
      (isTouching && before + behind >= leastTogether)
    );
  });
  return intact.length === 1 ? intact[0] : undefined;
}

/** What is left directly at a place of what was there. */
interface Remains {
  /** In characters. */
  before: number;
  behind: number;
  /** Whether both sides are more than told the place then: no other place of the words can have got both by deletions. */
  isTouching: boolean;
}

export function remainsAt(text: string, { exact, prefix, suffix, enough }: Selectors, at: number): Remains {
  const before = commonEnd(text, at, prefix);
  const behind = commonStart(text, at + exact.length, suffix);
  const isTelling = (size: number, fewest = Number.POSITIVE_INFINITY) =>
    size >= Math.max(leastTouching, fewest + touchingMargin);
  return { before, behind, isTouching: isTelling(before, enough?.before) && isTelling(behind, enough?.behind) };
}

/** How many characters before `end` are the last of `prefix`. */
function commonEnd(text: string, end: number, prefix: string): number {
  const most = Math.min(prefix.length, end);
  const { length } = prefix;
  let size = 0;
  while (size < most && text.charCodeAt(end - size - 1) === prefix.charCodeAt(length - size - 1)) size++;
  return size;
}

/** How many characters from `start` are the first of `suffix`. */
function commonStart(text: string, start: number, suffix: string): number {
  const most = Math.min(suffix.length, text.length - start);
  let size = 0;
  while (size < most && text.charCodeAt(start + size) === suffix.charCodeAt(size)) size++;
  return size;
}

function bestPlace(searched: SearchedText, selectors: Selectors, places: readonly number[]): number | undefined {
  const { exact, unique } = selectors;
  if (unique && places.length === 1 && isLong(exact)) return places[0];
  if (places.length === 0) return undefined;
  const context = new KeptContext(searched, selectors);
  let best: { at: number; agreement: Agreement } | undefined;
  let second = 0;
  for (const at of nearPlaces(searched.text, selectors, places)) {
    const agreement = context.agreementAt(at);
    if (!best || agreement.all > best.agreement.all) {
      second = best?.agreement.all ?? 0;
      best = { at, agreement };
    } else second = Math.max(second, agreement.all);
  }
  if (!best || best.agreement.all - second < clearLead) return undefined;
  return context.isSure(best.at, best.agreement, places.length === 1) ? best.at : undefined;
}

/** Words that nobody would write a second time by chance; "I will not answer that question" many may say. */
function isLong(exact: string): boolean {
  return exact.length >= 40 && exact.trim().split(/\s+/).length >= 7;
}

/** Every place of the words, but not where they became part of a longer word. */
function placesOf(searched: SearchedText, { exact, prefix, suffix }: Selectors): readonly number[] {
  const opensWord = isLetter(exact[0]) && !isLetter(prefix.at(-1));
  const closesWord = isLetter(exact.at(-1)) && !isLetter(suffix[0]);
  return searched.placesOf(exact, opensWord, closesWord);
}

/** So far from where it was something of the context may have been moved by an insertion, in characters. */
const slack = 320;
/** The pieces of the context that are looked for to see near which places it may be. */
const pieceLength = 12;
const mostHits = 200;

/** The places that have some piece of the context about where it should be; the others agree with hardly a word. */
function nearPlaces(text: string, selectors: Selectors, places: readonly number[]): readonly number[] {
  if (places.length <= 8) return places;
  const chosen = new Set<number>();
  for (const expected of expectedPlaces(text, selectors)) {
    for (let i = firstFrom(places, expected - slack); i < places.length; i++) {
      const place = places[i] as number;
      if (place > expected + slack) break;
      chosen.add(place);
    }
  }
  return [...chosen];
}

/** Where the words should be, going by each piece of the context that is still there. */
function expectedPlaces(text: string, { prefix, exact, suffix }: Selectors): number[] {
  const expected: number[] = [];
  const look = (piece: string, offset: number) => {
    if (piece.length < pieceLength) return;
    let hits = 0;
    for (let at = text.indexOf(piece); at !== -1 && hits < mostHits; at = text.indexOf(piece, at + 1)) {
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

/** How well what is around a place agrees with the context: before it, behind it, and both. */
interface Agreement {
  before: number;
  behind: number;
  all: number;
}

/** The context that was kept with some words, and how it stands in a text. */
class KeptContext {
  private readonly text: string;
  private readonly before: Words;
  private readonly behind: Words;
  /** Of all the context. */
  readonly worth: number;

  constructor(
    private readonly searched: SearchedText,
    private readonly selectors: Selectors,
  ) {
    this.text = searched.text;
    this.before = readContext(searched.words, selectors.prefix, true);
    this.behind = readContext(searched.words, selectors.suffix, false);
    this.worth = worthOf(this.before) + worthOf(this.behind);
  }

  agreementAt(at: number): Agreement {
    const { prefix, exact, suffix } = this.selectors;
    const end = at + exact.length;
    const ahead = { start: Math.max(0, at - prefix.length - slack), end: at };
    const rest = { start: end, end: end + suffix.length + slack };
    const before = agreement(this.searched.words, this.before, this.stretchOf(ahead, true));
    const behind = agreement(this.searched.words, this.behind, this.stretchOf(rest, false));
    return { before, behind, all: before + behind };
  }

  /** The words that are wholly within a span. */
  private stretchOf({ start, end }: Span, backwards: boolean): Stretch {
    const { words } = this.searched;
    const first = firstFrom(words.start, start);
    return { first, end: Math.max(first, firstFrom(words.end, end + 1)), backwards };
  }

  /** Whether the place that agrees best is that of the words, and not one that only looks so because theirs is gone. */
  isSure(at: number, agreement: Agreement, isOnly: boolean): boolean {
    const { likeness = this.selectors.unique ? 0 : usualLikeness, unique } = this.selectors;
    const least = unique ? leastAgreement.unique : leastAgreement.other;
    const remains = remainsAt(this.text, this.selectors, at);
    const wanted = remains.isTouching ? least : Math.max(least, (likeness + clearShare) * this.worth);
    if (agreement.all < Math.min(wanted, this.worth)) return false;
    if (remains.isTouching) return true;
    const isTouched = Math.max(remains.before, remains.behind) >= leastTouching;
    // Of words that stand elsewhere, too, something that stood right beside them must still be there.
    if (!unique && !isTouched) return false;
    if (unique && isOnly && isTouched) return !this.isMissedBeside(at, agreement.all - clearLoss.unique);
    const isAlone = likeness <= leastLikeness && this.isAlone(agreement);
    return !this.isMissedBeside(at, agreement.all - (isAlone ? clearLoss.alone : clearLoss.other));
  }

  /**
   * Whether much of both sides is there, and the words are not in them: then no other place of the words can have come
   * here because something was deleted.
   */
  private isAlone({ before, behind }: Agreement): boolean {
    const { prefix, exact, suffix } = this.selectors;
    return Math.min(before, behind) >= leastOfSide && !prefix.includes(exact) && !suffix.includes(exact);
  }

  /**
   * Whether the context is near a place, but beside it, as if the words were deleted from it: then those at the place
   * are others.
   */
  private isMissedBeside(at: number, agreement: number): boolean {
    const { prefix, exact, suffix } = this.selectors;
    const end = at + exact.length;
    // Its paragraph was moved as a whole.
    const ahead = prefix.slice(prefix.lastIndexOf('\n') + 1);
    const rest = suffix.split('\n', 1)[0] as string;
    const isWhole = this.text.startsWith(ahead, at - ahead.length) && this.text.startsWith(rest, end);
    if (isWhole && ahead.length + rest.length >= contextLength / 2) return false;
    const around = { start: Math.max(0, at - prefix.length - slack), end: end + suffix.length + slack };
    const there = this.stretchOf(around, false);
    const here = this.stretchOf({ start: at, end }, false);
    const missing = { before: reversed(this.before), behind: this.behind, count: here.end - here.first };
    return agreementWithout(this.searched.words, missing, there, here) > agreement;
  }
}

function reversed({ ids, worth }: Words): Words {
  return { ids: [...ids].reverse(), worth: [...worth].reverse() };
}
