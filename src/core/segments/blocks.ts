import type { Span } from '../text/span';
import { TokenKind, type Tokens } from '../text/tokens';

/** A paragraph before anything is known about its role: one line, or the joined lines of wrapped text. */
export interface Block extends Span {
  /** Indices into the tokens, `endToken` exclusive. */
  firstToken: number;
  endToken: number;
  /** How many line breaks stand before it: 1 means directly below the block before, more a blank line. */
  breaksBefore: number;
  breaksAfter: number;
}

/** Widest text that is taken for hard-wrapped, in UTF-16 units. */
const widestWrap = 130;
/** A line in lower case that is shorter, in tokens, and ends no sentence is a label rather than the rest of one. */
const runOnLine = 8;
const listMark = /^[•◦▪‣●○■*·–—-]$/u;
const endOfSentence = /^[.!?…”"’):]+$/u;

/**
 * Cuts a text into paragraphs. Each line is one, as most extracted articles have them, unless the text
 * is wrapped at a fixed width: then only a blank line or a line that had room for the next word ends one.
 */
export function findBlocks(tokens: Tokens): Block[] {
  const lines = findLines(tokens);
  const width = wrapWidth(tokens, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Block;
    const block = blocks.at(-1);
    if (block && line.breaksBefore === 1 && runsOn(tokens, lines[i - 1] as Block, line, width)) {
      block.end = line.end;
      block.endToken = line.endToken;
    } else blocks.push({ ...line });
  }
  blocks.forEach((block, i) => {
    block.breaksAfter = blocks[i + 1]?.breaksBefore ?? 2;
  });
  return blocks;
}

function findLines(tokens: Tokens): Block[] {
  const lines: Block[] = [];
  let line: Block | undefined;
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const gapStart = token === 0 ? 0 : (tokens.end[token - 1] as number);
    const breaks = countBreaks(tokens.text, gapStart, start);
    if (!line || breaks > 0) {
      line = {
        start,
        end,
        firstToken: token,
        endToken: token + 1,
        breaksBefore: line ? breaks : 2,
        breaksAfter: 2,
      };
      lines.push(line);
    } else {
      line.end = end;
      line.endToken = token + 1;
    }
  }
  return lines;
}

/** Line breaks in the white space between two tokens; CR LF is one. */
function countBreaks(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const breaksLine = (unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029 || unit === 0x85;
    if (breaksLine && !(unit === 0x0a && at > start && text.charCodeAt(at - 1) === 0x0d)) breaks++;
  }
  return breaks;
}

/** The width at which the text is hard-wrapped, or 0 where it is not. */
function wrapWidth(tokens: Tokens, lines: readonly Block[]): number {
  let width = 0;
  for (const line of lines) {
    // A long address cannot be wrapped.
    if (line.endToken - line.firstToken > 1) width = Math.max(width, line.end - line.start);
  }
  if (width > widestWrap) return 0;
  let breaks = 0;
  let full = 0;
  let midSentence = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Block;
    if (line.breaksBefore !== 1) continue;
    const before = lines[i - 1] as Block;
    breaks++;
    if (isFull(tokens, before, line, width)) full++;
    if (!endOfSentence.test(tokens.form[before.endToken - 1] as string)) midSentence++;
  }
  return breaks > 1 && full * 10 >= breaks * 7 && midSentence * 2 >= breaks ? width : 0;
}

/** Whether `line` had no room for the first word of `next`. */
function isFull(tokens: Tokens, line: Block, next: Block, width: number): boolean {
  let wordEnd = tokens.end[next.firstToken] as number;
  for (let token = next.firstToken + 1; token < next.endToken && tokens.start[token] === wordEnd; token++) {
    wordEnd = tokens.end[token] as number;
  }
  return line.end - line.start + 1 + (wordEnd - next.start) > width;
}

/** Whether `line` continues the paragraph of the line `before` it. */
function runsOn(tokens: Tokens, before: Block, line: Block, width: number): boolean {
  const first = tokens.form[line.firstToken] as string;
  if (listMark.test(first)) return false;
  if (width > 0) return isFull(tokens, before, line, width);
  // A sentence that goes on in lower case on the next line was broken by the extraction.
  const last = before.endToken - 1;
  const open = tokens.kind[last] === TokenKind.word || tokens.form[last] === ',';
  if (!open || before.endToken - before.firstToken <= 4 || !/^\p{Ll}/u.test(first)) return false;
  return line.endToken - line.firstToken >= runOnLine || endOfSentence.test(tokens.form[line.endToken - 1] as string);
}
