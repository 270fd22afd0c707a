import type { UnbalancedMark } from '../../core/text/quotationMarks';
import type { Span } from '../../core/text/span';
import type { Article } from '../article';
import { oneLine, shortened } from '../wording';
import { type Check, type Finding, type Fix, say } from './finding';

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

const verb = '(?:said|says|added|adds|asked|asks|replied|wrote|told|explained|warned)';
const subject = "(?:(?:the|an?) (?:[\\p{L}’'-]+ ){1,3}|(?:\\p{Lu}[\\p{L}.’'-]* ){1,5}|(?:s?he|they|it) )";
/** The comma before “Ada Lind said”, “said the minister”. */
const attribution = new RegExp(`[,?!](?= (?:${verb} |${subject}${verb}\\b))`, 'u');

/** How much of the words beside a place is shown. */
const shownLength = 30;

/** An opening quotation mark that is never closed, or a closing one that was never opened; and where the other belongs. */
export const unbalancedQuotationMark: Check = {
  code: 'unbalancedQuotationMark',
  title: 'A quotation mark without a partner',
  severity: 'hint',
  find: (article) => {
    const findings: Finding[] = [];
    let turned: Span | undefined;
    for (const mark of article.readQuotationMarks().unbalanced) {
      // What a mark of the wrong shape seems to have left unclosed is no second mistake.
      if (isNoQuotationMark(article, mark) || mark.paragraph.start === turned?.start) continue;
      if (isTurned(article, mark)) turned = mark.paragraph;
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

/** A closing mark before the first word of a paragraph can only be an opening one the wrong way round. */
function isTurned({ text }: Article, { missing, start, paragraph }: UnbalancedMark): boolean {
  return missing === 'opening' && !/[\p{L}\p{N}]/u.test(text.slice(paragraph.start, start));
}

function turnedMark({ text }: Article, { start, end }: UnbalancedMark): Finding {
  const span = { start, end };
  const mark = text.slice(start, end);
  const newText = openingOf.get(mark) ?? mark;
  const fixes: Fix[] = newText === mark ? [] : [{ title: say('Change to {0}', newText), kind: 'edit', span, newText }];
  return { span, message: say('A closing quotation mark stands where one should open.'), related: [], fixes };
}

function findingFor(article: Article, mark: UnbalancedMark): Finding {
  const { text, lines } = article;
  const span = { start: mark.start, end: mark.end };
  const shape = text.slice(mark.start, mark.end);
  const isClosing = mark.missing === 'closing';
  const at = isClosing ? closingPlace(article, mark) : openingPlace(article, mark);
  const partner = (isClosing ? closingOf : openingOf).get(shape) ?? shape;
  const words = isClosing ? wordsBefore(text, at) : wordsAfter(text, at);
  const where = say(isClosing ? 'It should probably close here.' : 'It should probably open here.');
  return {
    span,
    message: isClosing
      ? say('This quotation is never closed; probably it ends after “{0}”.', words)
      : say('This quotation mark closes nothing; probably the quotation begins at “{0}”.', words),
    related: [{ lines, span: besidePlace(text, at, isClosing), message: where }],
    fixes: [
      {
        title: isClosing
          ? say('Insert {0} after “{1}”', partner, words)
          : say('Insert {0} before “{1}”', partner, words),
        kind: 'edit',
        span: { start: at, end: at },
        newText: partner,
      },
      { title: say('Remove this {0}', shape), kind: 'edit', span, newText: '' },
    ],
  };
}

/**
 * Behind the comma before "she said", where that ends the sentence that the mark opened; else at the end of the
 * paragraph. Everything behind a mark that is never closed counts as quoted, so quotes are of no help.
 */
function closingPlace({ text }: Article, { end, paragraph }: UnbalancedMark): number {
  const rest = text.slice(end, paragraph.end);
  const comma = attribution.exec(rest);
  if (comma) return end + comma.index + 1;
  return trimmedEnd(text, end, paragraph.end);
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Before the first word of the sentence that the mark closes. */
function openingPlace({ text }: Article, { start, paragraph }: UnbalancedMark): number {
  const before = text.slice(paragraph.start, start);
  let at = 0;
  for (const { index, 0: gap } of before.matchAll(/[.!?]["”’)]?\s+(?=\p{Lu})|["”]\s+/gu)) {
    if (index + gap.length < before.length) at = index + gap.length;
  }
  return paragraph.start + at;
}

function wordsBefore(text: string, at: number): string {
  const words = oneLine(text.slice(Math.max(0, at - shownLength), at));
  return words.includes(' ') && at > shownLength ? words.slice(words.indexOf(' ') + 1) : words;
}

function wordsAfter(text: string, at: number): string {
  return shortened(oneLine(text.slice(at, at + shownLength * 2)), shownLength);
}

/** The word at a place, so that there is something to see. */
function besidePlace(text: string, at: number, before: boolean): Span {
  const [word] = (before ? /\S*$/ : /^\S*/).exec(
    before ? text.slice(Math.max(0, at - shownLength), at) : text.slice(at, at + shownLength),
  ) ?? [''];
  return before ? { start: at - word.length, end: at } : { start: at, end: at + word.length };
}
