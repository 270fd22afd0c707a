import { elisions } from '../lexicon/elisions';
import { TokenKind, type Tokens } from '../text/tokens';

/** A quotation mark in its surroundings. Marks that can only be apostrophes are left out. */
export interface QuotationMark {
  token: number;
  family: 'double' | 'single';
  /** Both are true for a straight mark whose surroundings leave it open. */
  opens: boolean;
  closes: boolean;
  /** A closing single mark that could as well be the apostrophe of a plural possessive ("the workers’ union"). */
  possessive: boolean;
}

const double = /^(?:[“”„‟«»"＂]|``|'')$/u;
const single = /^[‘’‚‛‹›'`]$/u;
const opensByShape = /^(?:[“„‟«‘‚‛‹`]|``)$/u;
const closesByShape = /^[”»’›]$/u;
/** What may touch an opening mark from the left, besides another quotation mark. */
const beforeOpening = /^(?:[([{/:;…]|[-–—―]+|\.{2,})$/u;
const decade = /^\d\d(?:s|ers)?$/;

/** The quotation marks of one paragraph, in text order. */
export function quotationMarks(tokens: Tokens, firstToken: number, endToken: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.kind[token] === TokenKind.word || tokens.kind[token] === TokenKind.number) continue;
    const form = tokens.form[token] as string;
    const mark = double.test(form)
      ? readDouble(tokens, token, firstToken, endToken)
      : single.test(form)
        ? readSingle(tokens, token, firstToken, endToken)
        : undefined;
    if (mark && (mark.opens || mark.closes)) marks.push(mark);
  }
  return marks;
}

interface Surroundings {
  /** A word, a number or closing punctuation touches the mark from the left. */
  before: boolean;
  /** A word, a number or an opening mark touches it from the right. */
  after: boolean;
}

function surroundings(tokens: Tokens, token: number, firstToken: number, endToken: number): Surroundings {
  const touchedBefore = token > firstToken && tokens.end[token - 1] === tokens.start[token];
  const touchedAfter = token + 1 < endToken && tokens.end[token] === tokens.start[token + 1];
  return {
    before: touchedBefore && !opensBefore(tokens, token - 1, firstToken),
    after: touchedAfter && opensContent(tokens, token + 1, endToken),
  };
}

/** Whether the token is one after which a quotation opens without a space. */
function opensBefore(tokens: Tokens, token: number, firstToken: number): boolean {
  const form = tokens.form[token] as string;
  if (beforeOpening.test(form)) return true;
  if (opensByShape.test(form)) return true;
  const straight = form === '"' || form === "'";
  return straight && (token === firstToken || tokens.end[token - 1] !== tokens.start[token]);
}

/** Whether the token can begin what is quoted. */
function opensContent(tokens: Tokens, token: number, endToken: number): boolean {
  const kind = tokens.kind[token];
  if (kind === TokenKind.word || kind === TokenKind.number) return true;
  const form = tokens.form[token] as string;
  if (opensByShape.test(form) || /^(?:[([{…$£€#@¿¡]|\.{2,})$/u.test(form)) return true;
  if (form !== '"' && form !== "'") return false;
  return (
    token + 1 < endToken && tokens.end[token] === tokens.start[token + 1] && tokens.kind[token + 1] === TokenKind.word
  );
}

function readDouble(tokens: Tokens, token: number, firstToken: number, endToken: number): QuotationMark {
  const form = tokens.form[token] as string;
  const { before, after } = surroundings(tokens, token, firstToken, endToken);
  const mark: QuotationMark = {
    token,
    family: 'double',
    opens: true,
    closes: true,
    possessive: false,
  };
  // Nothing is left to be quoted.
  if (token + 1 === endToken) return { ...mark, opens: false };
  // A mark of the wrong shape for its place is a slip of the keyboard: the place decides.
  if (opensByShape.test(form)) {
    mark.opens = after || !before;
    mark.closes = !mark.opens;
  } else if (closesByShape.test(form)) {
    mark.closes = before || !after;
    mark.opens = !mark.closes;
  } else if (before !== after) {
    mark.opens = after;
    mark.closes = before;
  }
  return mark;
}

function readSingle(tokens: Tokens, token: number, firstToken: number, endToken: number): QuotationMark | undefined {
  const form = tokens.form[token] as string;
  const { before, after } = surroundings(tokens, token, firstToken, endToken);
  const touchesWords =
    before && after && tokens.kind[token - 1] === TokenKind.word && tokens.kind[token + 1] === TokenKind.word;
  if (touchesWords || before === after) return undefined;
  if (after && isElision(tokens, token)) return undefined;
  const opens = after && form !== '’' && form !== '›';
  return {
    token,
    family: 'single',
    opens,
    closes: before,
    possessive: before && isPossessive(tokens, token, endToken),
  };
}

function isElision(tokens: Tokens, token: number): boolean {
  const next = tokens.lower[token + 1] as string;
  return elisions.has(next) || decade.test(next);
}

function isPossessive(tokens: Tokens, token: number, endToken: number): boolean {
  if (tokens.kind[token - 1] !== TokenKind.word || !/[szx]$/i.test(tokens.form[token - 1] as string)) return false;
  return (
    token + 1 < endToken && tokens.end[token] !== tokens.start[token + 1] && tokens.kind[token + 1] === TokenKind.word
  );
}
