import type { UnbalancedMark } from '../../core/text/quotationMarks';
import type { Span } from '../../core/text/span';
import type { Article } from '../article';
import { t } from '../messages';
import { oneLine, shortened } from '../wording';
import type { Check, Finding, Fix } from './finding';

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
    let unopened: Span | undefined;
    for (const [index, mark] of marks.entries()) {
      // Behind a mark that closes nothing the count is out of step: the next is no second mistake.
      if (isNoQuotationMark(article, mark) || mark.paragraph.start === unopened?.start) continue;
      if (mark.missing === 'opening') unopened = mark.paragraph;
      const next = marks[index + 1];
      if (closesExcerpt(article, mark) || opensExcerpt(article, mark, next)) continue;
      if (isClosedByTurned(article, mark, next)) continue;
      findings.push(isTurned(article, mark) ? turnedMark(article, mark) : findingFor(article, mark));
    }
    return findings;
  },
};

/** Feet and inches, “6'3"”, with which marks cannot be counted, and the markup of a page, `title="…"`. */
function isNoQuotationMark({ text }: Article, { start, end, paragraph }: UnbalancedMark): boolean {
  if (/\d['’′]\s?\d{1,2}(?:["”″]|'')/.test(text.slice(paragraph.start, paragraph.end))) return true;
  if (/^(?:"|'')$/.test(text.slice(start, end)) && /\d$/.test(text.slice(start - 1, start))) return true;
  return /[=<>]$/.test(text.slice(start - 1, start)) || /^\s?(?:[a-z-]+=|[<>])/i.test(text.slice(end, end + 20));
}

/**
 * A closing mark before the first word of a paragraph can only be an opening one the wrong way round, and an opening
 * one right behind a full stop only a closing one.
 */
function isTurned({ text }: Article, { missing, start, end, paragraph }: UnbalancedMark): boolean {
  if (missing === 'opening') return !/[\p{L}\p{N}]/u.test(text.slice(paragraph.start, start));
  return /[.!?]$/.test(text.slice(start - 1, start)) && closingOf.has(text.slice(start, end));
}

/** The next mark is a closing one the wrong way round, and that is the mistake. */
function isClosedByTurned(article: Article, { missing, paragraph }: UnbalancedMark, next?: UnbalancedMark): boolean {
  return (
    missing === 'closing' &&
    next?.missing === 'closing' &&
    next.paragraph.start === paragraph.start &&
    isTurned(article, next)
  );
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

function opensExcerpt(article: Article, { missing, start, paragraph }: UnbalancedMark, next?: UnbalancedMark): boolean {
  const isFirst = article.text.slice(paragraph.start, start).trim() === '';
  return missing === 'closing' && isFirst && next !== undefined && closesExcerpt(article, next);
}

/** How many paragraphs of an excerpt are looked back at, in so many characters. */
const longestExcerpt = { paragraphs: 8, characters: 8000 };

/**
 * An excerpt of several paragraphs not all of which open with a mark ends with this one: some paragraph before it
 * begins with a mark that is not closed there.
 */
function closesExcerpt({ text }: Article, { missing, end, paragraph }: UnbalancedMark): boolean {
  if (missing !== 'opening' || text.slice(end, paragraph.end).trim() !== '') return false;
  const before = text.slice(Math.max(0, paragraph.start - longestExcerpt.characters), paragraph.start);
  const lines = before.split(/\n+/).filter((line) => line.trim() !== '');
  return lines.slice(-longestExcerpt.paragraphs).some((line) => {
    const marks = [...line.matchAll(/["“”„«»]|''|``/g)].map(({ 0: shape }) => shape);
    const opening = marks.filter((shape) => closingOf.has(shape)).length;
    const isOpen = opening > 0 ? opening * 2 > marks.length : marks.length % 2 === 1;
    return isOpen && /^\s*(?:["“„«]|``|'')/.test(line);
  });
}

function findingFor(article: Article, mark: UnbalancedMark): Finding {
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
  const at = closingPlace(article, mark);
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
  const rest = text.slice(end, paragraph.end);
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
function closingPlace({ text }: Article, { end, paragraph }: UnbalancedMark): number {
  const rest = text.slice(end, paragraph.end);
  const comma = attribution.exec(rest);
  if (comma) return end + comma.index + 1;
  // What is in brackets around the quotation, and the editor's "[Gallup.]" behind it, was not said.
  const around = /^[^()]*(?=\))/.exec(rest) ?? /^.*(?=\s\[[^\]]*\]\s*$)/s.exec(rest);
  return trimmedEnd(text, end, end + (around ? around[0].length : rest.length));
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
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
