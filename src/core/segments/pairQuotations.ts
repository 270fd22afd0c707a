import type { Tokens } from '../text/tokens';
import { type QuotationMark, quotationMarks } from './quotationMarks';
import type { Paragraph, Quotation } from './segments';

type Family = Quotation['mark'];

/** A quotation by its tokens, the marks included; `end` exclusive. */
interface Pair {
  family: Family;
  first: number;
  end: number;
  closed: boolean;
}

interface TokenRange {
  firstToken: number;
  endToken: number;
}

/** What a paragraph's neighbours in the story say about the quotations that it leaves open or only closes. */
interface Neighbours {
  /** Left open at the end of the paragraph before. */
  openBefore?: Family;
  /** Opened by the first character of the paragraph after. */
  opensAfter?: Family;
}

/** Marks open at one time; more are no nesting but marks that were never closed. */
const deepest = 6;

/**
 * Pairs the quotation marks of each paragraph on a stack. What a paragraph leaves open goes on in the
 * next paragraph of the story where that one repeats the opening mark, or only closes it.
 * `ranges[i]` are the tokens of `paragraphs[i]`. Linear in the number of marks.
 */
export function pairQuotations(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  ranges: readonly TokenRange[],
): Quotation[] {
  const opensAfter = openingMarksAfter(tokens, paragraphs, ranges);
  const quotations: Quotation[] = [];
  let openBefore = -1;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const range = ranges[paragraph] as TokenRange;
    const running = isRunningText(paragraphs[paragraph] as Paragraph);
    const neighbours: Neighbours = running
      ? {
          openBefore: quotations[openBefore]?.mark,
          opensAfter: opensAfter[paragraph],
        }
      : {};
    const first = quotations.length;
    const pairs = pairMarks(tokens, range, neighbours).filter((pair) => pair.end - pair.first > (pair.closed ? 2 : 1));
    addNested(tokens, quotations, pairs, paragraph);
    if (!running) continue;
    const opening = quotations[first];
    if (opening && openBefore >= 0 && opening.start === tokens.start[range.firstToken]) opening.continues = openBefore;
    openBefore = leftOpen(quotations, first, tokens.end[range.endToken - 1] as number);
  }
  return quotations;
}

/** Captions and related headlines between two paragraphs do not interrupt a quotation; a crosshead does. */
function isRunningText({ kind }: Paragraph): boolean {
  return kind === 'body' || kind === 'listItem' || kind === 'heading';
}

function openingMarksAfter(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  ranges: readonly TokenRange[],
): (Family | undefined)[] {
  const after: (Family | undefined)[] = new Array(paragraphs.length);
  let family: Family | undefined;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    after[i] = family;
    if (!isRunningText(paragraphs[i] as Paragraph)) continue;
    const { firstToken, endToken } = ranges[i] as TokenRange;
    const mark = quotationMarks(tokens, firstToken, Math.min(firstToken + 2, endToken))[0];
    family = mark?.token === firstToken && mark.opens ? mark.family : undefined;
  }
  return after;
}

function pairMarks(tokens: Tokens, range: TokenRange, { openBefore, opensAfter }: Neighbours): Pair[] {
  const marks = quotationMarks(tokens, range.firstToken, range.endToken);
  const closers = closingMarksAhead(marks);
  const pairs: Pair[] = [];
  const open: number[] = [];
  const lost: number[] = [];
  marks.forEach((mark, i) => {
    const opener = openFor(mark, marks, open);
    if (mark.closes && opener >= 0) {
      // "the workers’ union’": the later mark is the closing one.
      if (mark.possessive && closers[i]?.possessive === false) return;
      const first = (marks[open[opener] as number] as QuotationMark).token;
      open.length = opener;
      pairs.push({
        family: mark.family,
        first,
        end: mark.token + 1,
        closed: true,
      });
    } else if (mark.opens) {
      const resumes = mark.token === range.firstToken && opensAfter === 'single';
      if (mark.family === 'single' && !closers[i] && !resumes) return;
      open.push(i);
      if (open.length > deepest) lost.push(open.shift() as number);
    } else if (i === 0 && openBefore === mark.family && !mark.possessive) {
      pairs.push({
        family: mark.family,
        first: range.firstToken,
        end: mark.token + 1,
        closed: true,
      });
    }
  });
  for (const i of [...lost, ...open]) {
    const pair = unclosedPair(marks, i, range, opensAfter);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** Position on the stack of the opening mark that `mark` would close, or -1. */
function openFor(mark: QuotationMark, marks: readonly QuotationMark[], open: readonly number[]): number {
  const top = open.length - 1;
  if (mark.family === 'single') return top >= 0 && marks[open[top] as number]?.family === 'single' ? top : -1;
  for (let at = top; at >= 0; at--) if (marks[open[at] as number]?.family === 'double') return at;
  return -1;
}

/**
 * For each mark the next single mark that can close a quotation opened there: the search ends at another
 * opening single mark and at the end of the quotation in double marks around it.
 */
function closingMarksAhead(marks: readonly QuotationMark[]): (QuotationMark | undefined)[] {
  const ahead: (QuotationMark | undefined)[] = new Array(marks.length);
  const outside: (QuotationMark | undefined)[] = [];
  let closer: QuotationMark | undefined;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as QuotationMark;
    ahead[i] = closer;
    if (mark.family === 'single') closer = mark.closes ? mark : undefined;
    else if (mark.closes && !mark.opens) {
      outside.push(closer);
      closer = undefined;
    } else if (mark.opens && !mark.closes && outside.length > 0) closer = outside.pop();
  }
  return ahead;
}

/** The quotation of an opening mark that nothing closes: it ends with the paragraph, or before the next one opens. */
function unclosedPair(
  marks: readonly QuotationMark[],
  i: number,
  range: TokenRange,
  opensAfter?: Family,
): Pair | undefined {
  const { family, token } = marks[i] as QuotationMark;
  const resumed = opensAfter === family;
  if (family === 'single' && !resumed) return undefined;
  let end = range.endToken;
  // A mark that opens the paragraph and is repeated in the next one spans what is quoted inside.
  if (!(resumed && token === range.firstToken)) {
    const next = nextOpening(marks, i + 1, family);
    if (next) end = next.token;
  }
  return { family, first: token, end, closed: false };
}

function nextOpening(marks: readonly QuotationMark[], from: number, family: Family): QuotationMark | undefined {
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i] as QuotationMark;
    if (mark.opens && mark.family === family) return mark;
  }
  return undefined;
}

/** Adds the pairs of one paragraph in text order, each with the one around it. */
function addNested(tokens: Tokens, quotations: Quotation[], pairs: Pair[], paragraph: number): void {
  pairs.sort((a, b) => a.first - b.first || b.end - a.end);
  const around: { pair: Pair; index: number }[] = [];
  for (const pair of pairs) {
    for (let outer = around.at(-1); outer; outer = around.at(-1)) {
      if (pair.first < outer.pair.end && pair.end <= outer.pair.end) break;
      if (pair.first < outer.pair.end) separate(tokens, outer.pair, pair, quotations[outer.index] as Quotation);
      if (pair.first < outer.pair.end) break;
      around.pop();
    }
    const parent = around.at(-1)?.index ?? -1;
    quotations.push({
      start: tokens.start[pair.first] as number,
      end: tokens.end[pair.end - 1] as number,
      mark: pair.family,
      depth: around.length,
      parent,
      closed: pair.closed,
      continues: -1,
      paragraph,
    });
    around.push({ pair, index: quotations.length - 1 });
  }
}

/** Two that cross: the one whose end was only inferred ends earlier. */
function separate(tokens: Tokens, outer: Pair, inner: Pair, quotation: Quotation): void {
  if (!outer.closed && inner.first > outer.first + 1) {
    outer.end = inner.first;
    quotation.end = tokens.end[inner.first - 1] as number;
  } else inner.end = outer.end;
}

/** The outermost quotation from `first` on that is still open at the end of its paragraph, or -1. */
function leftOpen(quotations: readonly Quotation[], first: number, paragraphEnd: number): number {
  for (let i = first; i < quotations.length; i++) {
    const quotation = quotations[i] as Quotation;
    if (!quotation.closed && quotation.end === paragraphEnd && quotation.depth === 0) return i;
  }
  return -1;
}
