import type { UnbalancedMark } from '../../core/text/quotationMarks';
import type { Span } from '../../core/text/span';
import type { Article } from '../article';
import { t } from '../messages';
import { oneLine, shortened } from '../wording';
import { type Check, type Finding, type Fix, mostOfAKind } from './finding';

const closingOf = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['``', "''"],
]);
const openingOf = new Map([
  ['”', '“'],
  ['“', '„'],
  ['»', '«'],
  ["''", '``'],
]);

/** The comma before “Ada Lind said”, “said the minister”, “the party’s speaker in Oslo said”. */
const attribution =
  /[,?!](?= (?:(?:[\p{L}’'-]+|(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St)\.) ){0,8}?(?:said|says|added|adds|asked|asks|replied|recalled|stated|noted|argued|insisted|claimed|continued|wrote|told|explained|warned)\b)/u;

/** "She added, We will go." */
const saying = /\b(?:said|says|added|adds|asked|replied|wrote|writes|tweeted|told \p{L}+),\s+(?=\p{Lu})/u;

/** Not the stop of “Mr. Lind” or “J. Lind”. */
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jr|Sr|\p{Lu}))[.!?]\s+(?=[\p{Lu}\d])/gu;

/** How far behind a mark its partner is looked for, in characters: some five sentences. */
const lookAhead = 800;

/** How much of the words beside a place is shown. */
const shownLength = 30;

/** An opening quotation mark that is never closed, or a closing one that was never opened; and where the other belongs. */
export const unbalancedQuotationMark: Check = {
  code: 'unbalancedQuotationMark',
  title: () => t('A quotation mark without a partner'),
  severity: 'hint',
  find: (article) => {
    const findings: Finding[] = [];
    const marks = article.readQuotationMarks().unbalanced;
    let holder: Holder | undefined;
    let unopened: Span | undefined;
    let open: Span | undefined;
    for (const [index, mark] of marks.entries()) {
      if (findings.length === mostOfAKind) break;
      const { paragraph } = mark;
      if (holder?.start !== paragraph.start) holder = readHolder(article, paragraph);
      // Behind a mark that closes nothing the count is out of step: the next is no second mistake.
      if (holder.hasInches || isNoQuotationMark(article, mark) || paragraph.start === unopened?.start) continue;
      if (mark.missing === 'opening') unopened = paragraph;
      const next = marks[index + 1];
      if (closesExcerpt(article, mark, holder) || opensExcerpt(article, mark, holder, next)) continue;
      const turned = isTurned(article, mark, holder, open?.start === paragraph.start);
      open = mark.missing === 'opening' || turned ? undefined : paragraph;
      if (open && isTurnedIn(article, paragraph, next)) continue;
      findings.push(turned ? turnedMark(article, mark) : findingFor(article, mark, holder));
    }
    return findings;
  },
};

/** A paragraph that has such marks, read once for all of them. */
interface Holder extends Span {
  /** Feet and inches, “6'3"”, with which marks cannot be counted. */
  hasInches: boolean;
  /** Where the first letter or digit is; the end where there is none. */
  firstLetter: number;
  /** Where the words end. */
  trimmed: number;
}

function readHolder({ text }: Article, { start, end }: Span): Holder {
  const words = text.slice(start, end);
  const letter = words.search(/[\p{L}\p{N}]/u);
  return {
    start,
    end,
    hasInches: /\d['’′]\s?\d{1,2}(?:["”″]|'')/.test(words),
    firstLetter: letter < 0 ? end : start + letter,
    trimmed: start + words.trimEnd().length,
  };
}

/** Inches, and the markup of a page, `title="…"`. */
function isNoQuotationMark({ text }: Article, { start, end }: UnbalancedMark): boolean {
  if (/^(?:"|'')$/.test(text.slice(start, end)) && /\d$/.test(text.slice(start - 1, start))) return true;
  return /[=<>]$/.test(text.slice(start - 1, start)) || /^\s?(?:[a-z-]+=|[<>])/i.test(text.slice(end, end + 20));
}

/**
 * A closing mark before the first word of a paragraph can only be an opening one the wrong way round, and an opening
 * one right behind a full stop only a closing one, if there is something to close or no word begins there.
 */
function isTurned({ text }: Article, mark: UnbalancedMark, { firstLetter }: Holder, isOpen: boolean): boolean {
  const { missing, start, end } = mark;
  if (missing === 'opening') return start <= firstLetter;
  return endsSentence(text, mark) && (isOpen || !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)));
}

/** An opening mark, and not a straight one, stands behind a full stop. */
function endsSentence(text: string, { start, end }: Span): boolean {
  return /[.!?]/.test(text.charAt(start - 1)) && closingOf.has(text.slice(start, end));
}

/** The next mark is a closing one the wrong way round, and that is the mistake. */
function isTurnedIn({ text }: Article, paragraph: Span, next?: UnbalancedMark): boolean {
  if (next?.missing !== 'closing' || next.paragraph.start !== paragraph.start) return false;
  return endsSentence(text, next);
}

function turnedMark({ text }: Article, { start, end, missing }: UnbalancedMark): Finding {
  const span = { start, end };
  const mark = text.slice(start, end);
  const newText = (missing === 'opening' ? openingOf : closingOf).get(mark) ?? mark;
  const fixes: Fix[] = newText === mark ? [] : [{ title: t('Change to {0}', newText), kind: 'edit', span, newText }];
  const message =
    missing === 'opening'
      ? t('A closing quotation mark stands where one should open.')
      : t('An opening quotation mark stands where one should close.');
  return { span, message, related: [], fixes };
}

/** It is the first thing in its paragraph, and the next is the end of an excerpt. */
function opensExcerpt(article: Article, mark: UnbalancedMark, holder: Holder, next?: UnbalancedMark): boolean {
  if (mark.missing !== 'closing' || next?.missing !== 'opening' || mark.start > holder.firstLetter) return false;
  if (article.text.slice(holder.start, mark.start).trim() !== '') return false;
  const isNear = next.paragraph.start - holder.start <= longestExcerpt.characters;
  return isNear && closesExcerpt(article, next, readHolder(article, next.paragraph));
}

/** How many paragraphs of an excerpt are looked back at, in so many characters. */
const longestExcerpt = { paragraphs: 8, characters: 8000 };

/**
 * An excerpt of several paragraphs not all of which open with a mark ends with this one: some paragraph before it
 * begins with a mark that is not closed there.
 */
function closesExcerpt({ text }: Article, { missing, end }: UnbalancedMark, { start, trimmed }: Holder): boolean {
  if (missing !== 'opening' || end < trimmed) return false;
  let before = text.slice(Math.max(0, start - longestExcerpt.characters), start).trimEnd();
  for (let i = 0; i < longestExcerpt.paragraphs && before !== ''; i++) {
    const lineStart = before.lastIndexOf('\n') + 1;
    if (isLeftOpen(before.slice(lineStart))) return true;
    before = before.slice(0, lineStart).trimEnd();
  }
  return false;
}

function isLeftOpen(line: string): boolean {
  if (!/^\s*(?:["“„«]|``|'')/.test(line)) return false;
  const marks = [...line.matchAll(/["“”„«»]|''|``/g)].map(({ 0: shape }) => shape);
  const opening = marks.filter((shape) => closingOf.has(shape)).length;
  return opening > 0 ? opening * 2 > marks.length : marks.length % 2 === 1;
}

function findingFor(article: Article, mark: UnbalancedMark, holder: Holder): Finding {
  if (mark.missing === 'opening') return unopenedMark(article, mark);
  const { text, lines } = article;
  const shape = text.slice(mark.start, mark.end);
  const partner = closingOf.get(shape) ?? shape;
  const single = singleMark(text, mark);
  if (single) {
    const title = t('Change {0} to {1}', text.slice(single.start, single.end), partner);
    return {
      span: spanOf(mark),
      message: t('This quotation is closed by another mark.'),
      related: [{ lines, span: single, message: t('It closes here.') }],
      fixes: [{ title, kind: 'edit', span: single, newText: partner }],
    };
  }
  const at = closingPlace(article, mark, holder);
  const words = wordsBefore(text, at, mark.end);
  return {
    span: spanOf(mark),
    message: t('This quotation is never closed; probably it ends after “{0}”.', words),
    related: [{ lines, span: lastWord(text, at), message: t('It should probably close here.') }],
    fixes: [{ title: t('Insert {0} after “{1}”', partner, words), ...insertion(at, partner) }, removal(mark, shape)],
  };
}

function unopenedMark({ text, lines }: Article, mark: UnbalancedMark): Finding {
  const shape = text.slice(mark.start, mark.end);
  const at = openingPlace(text, mark);
  // “We will go,” she said.” What follows the last quotation of the paragraph was not said.
  if (/["”»]\s*$/.test(text.slice(mark.paragraph.start, at))) {
    const message = t('This quotation mark closes nothing; probably it is one too many.');
    return { span: spanOf(mark), message, related: [], fixes: [removal(mark, shape)] };
  }
  const words = shortened(oneLine(text.slice(at, mark.start)), shownLength);
  const partner = openingOf.get(shape) ?? shape;
  return {
    span: spanOf(mark),
    message: t('This quotation mark closes nothing; probably the quotation begins at “{0}”.', words),
    related: [{ lines, span: firstWord(text, at), message: t('It should probably open here.') }],
    fixes: [{ title: t('Insert {0} before “{1}”', partner, words), ...insertion(at, partner) }, removal(mark, shape)],
  };
}

/** Two single marks in place of a double one, or one single mark behind a full stop where none was opened. */
function singleMark(text: string, { end, paragraph, start }: UnbalancedMark): Span | undefined {
  if (text.slice(start, end) === "''") return undefined;
  const rest = text.slice(end, Math.min(paragraph.end, end + lookAhead));
  const found = /^[^“”"«»‘]*?(?:(’’|'')|(?<=[.!?])([’'])(?=\s|$))/.exec(rest);
  const shape = found?.[1] ?? found?.[2];
  if (!found || shape === undefined || /(?:^|\s)'\p{L}/u.test(found[0])) return undefined;
  const at = end + found[0].length;
  return { start: at - shape.length, end: at };
}

function insertion(at: number, newText: string) {
  return { kind: 'edit' as const, span: { start: at, end: at }, newText };
}

function removal(mark: Span, shape: string): Fix {
  return { title: t('Remove this {0}', shape), kind: 'edit', span: spanOf(mark), newText: '' };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/**
 * Behind the comma before "she said", where that ends the sentence that the mark opened; else at the end of the
 * paragraph. Everything behind a mark that is never closed counts as quoted, so quotes are of no help.
 */
function closingPlace({ text }: Article, { end }: UnbalancedMark, holder: Holder): number {
  const rest = text.slice(end, Math.min(holder.end, end + lookAhead));
  const comma = attribution.exec(rest);
  if (comma) return end + comma.index + 1;
  // What is in brackets around the quotation, and the editor's "[Gallup.]" behind it, was not said.
  const around = /^[^()]*(?=\))/.exec(rest);
  const last = around ? end + around[0].length : (noteStart(text, end, holder) ?? holder.trimmed);
  return end + text.slice(end, last).trimEnd().length;
}

/** Of the brackets with which a paragraph ends; undefined where there are none, or a mark stands in them. */
function noteStart(text: string, from: number, { trimmed }: Holder): number | undefined {
  if (text[trimmed - 1] !== ']') return undefined;
  const tail = text.slice(Math.max(from, trimmed - lookAhead), trimmed);
  const bracket = tail.lastIndexOf('[');
  const isNote = bracket > 0 && /\s/.test(tail.charAt(bracket - 1)) && tail.indexOf(']', bracket) === tail.length - 1;
  return isNote ? trimmed - tail.length + bracket - 1 : undefined;
}

/**
 * Behind the sentence that holds the quotation before, or behind a colon, or at the beginning of the paragraph. A mark in
 * the midst of a sentence closes no more than a part of that sentence.
 */
function openingPlace(text: string, { start, paragraph }: UnbalancedMark): number {
  const before = text.slice(paragraph.start, start);
  const lastMark = Math.max(...['"', '“', '”', '«', '»', "''"].map((mark) => before.lastIndexOf(mark)));
  let at = lastMark < 0 ? 0 : lastMark + 1 + (/^\s*/.exec(before.slice(lastMark + 1))?.[0].length ?? 0);
  const ends = [...before.slice(at).matchAll(sentenceEnd)].map(({ index, 0: gap }) => at + index + gap.length);
  const isWhole = /[.,!?…]$/.test(before);
  const end = isWhole ? ends[0] : ends.at(-1);
  if (end !== undefined && (lastMark >= 0 || !isWhole)) at = end;
  const colon = /:\s+(?=\p{Lu}[^:]*$)/u.exec(before.slice(at)) ?? saying.exec(before.slice(at));
  return paragraph.start + (colon ? at + colon.index + colon[0].length : at);
}

/** The last words before a place, but not beyond `from`. */
function wordsBefore(text: string, at: number, from: number): string {
  const start = Math.max(from, at - shownLength);
  const words = oneLine(text.slice(start, at));
  return start > from && words.includes(' ') ? words.slice(words.indexOf(' ') + 1) : words;
}

function lastWord(text: string, end: number): Span {
  const [word] = /\S*$/.exec(text.slice(Math.max(0, end - shownLength), end)) ?? [''];
  return { start: end - word.length, end };
}

function firstWord(text: string, start: number): Span {
  const [word] = /^\S*/.exec(text.slice(start, start + shownLength)) ?? [''];
  return { start, end: start + word.length };
}
