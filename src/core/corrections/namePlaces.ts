import type { Dates } from '../dates/dates';
import { clauseWords, phraseOpeners, WordClass } from '../lexicon/clauseWords';
import { classesOf, NameClass } from '../lexicon/gazetteer';
import { isStory, type Paragraph, type Segments, type Sentence } from '../segments/segments';
import { isCapitalised } from '../text/characters';
import { lastStartingAtOrBefore } from '../text/span';
import { TokenKind, type Tokens } from '../text/tokens';

export interface NameContext {
  tokens: Tokens;
  segments: Segments;
  dates: Dates;
}

/** What is written with a capital only because it comes first stands behind one of these. */
const opensSentence = /^["“”„‘’'«»:;.?!…•*–—―-]+$/u;
const wordShapes = NameClass.word | NameClass.calendar;
const smallInTitles = WordClass.determiner | phraseOpeners;

/** Tells where words that are a name in one place of an article may be taken for the same name in another. */
export class NamePlaces {
  readonly #context: NameContext;
  /** Made when it is asked whether a word is written with a small letter elsewhere. */
  #forms: ReadonlySet<string> | undefined;
  readonly #titles = new Map<Paragraph, boolean>();

  constructor(context: NameContext) {
    this.#context = context;
  }

  /** Whether the tokens `first`..`end` of a sentence may be a name that nothing was read as. */
  fits(first: number, end: number, sentence: Sentence): boolean {
    const paragraph = this.#context.segments.paragraphs[sentence.paragraph];
    if (end > sentence.endToken || !paragraph || !isStory(paragraph.kind)) return false;
    if (this.#isInDate(first, end)) return false;
    if (end - first > 1 || !this.#isCommon(first)) return true;
    return !this.#comesFirst(first, sentence) && !this.#isTitle(paragraph);
  }

  /** "May", "Will", "Stone": a word of the language as well. */
  #isCommon(token: number): boolean {
    const { tokens } = this.#context;
    const lower = tokens.lower[token] as string;
    const form = tokens.form[token] as string;
    if (clauseWords.has(lower) || (classesOf(form) & wordShapes) !== 0) return true;
    this.#forms ??= new Set(tokens.forms);
    return this.#forms.has(lower);
  }

  #isInDate(first: number, end: number): boolean {
    const { tokens, dates } = this.#context;
    const last = lastStartingAtOrBefore(dates.mentions, tokens.start[end - 1] as number);
    const date = dates.mentions[last];
    return date !== undefined && date.endToken > first;
  }

  #comesFirst(token: number, { firstToken }: Sentence): boolean {
    return token === firstToken || opensSentence.test(this.#context.tokens.form[token - 1] as string);
  }

  /** Whether a heading writes all its words with capitals, so that they tell nothing. */
  #isTitle(paragraph: Paragraph): boolean {
    if (paragraph.kind !== 'headline' && paragraph.kind !== 'heading') return false;
    const known = this.#titles.get(paragraph);
    if (known !== undefined) return known;
    const { tokens, segments } = this.#context;
    const sentences = segments.sentences.slice(paragraph.firstSentence, paragraph.endSentence);
    const words = tokens.form
      .slice(sentences[0]?.firstToken ?? 0, sentences.at(-1)?.endToken ?? 0)
      .filter((form) => /^\p{L}{3}/u.test(form) && ((clauseWords.get(form) ?? 0) & smallInTitles) === 0);
    const isTitle = words.length > 1 && words.every(isCapitalised);
    this.#titles.set(paragraph, isTitle);
    return isTitle;
  }
}

/** The tokens without words at either end that are no part of a name: small words, marks, "the", "of"; may be empty. */
export function trimmedName(tokens: Tokens, first: number, end: number): { firstToken: number; endToken: number } {
  const belongs = (token: number) =>
    tokens.kind[token] === TokenKind.word &&
    isCapitalised(tokens.form[token] as string) &&
    ((clauseWords.get(tokens.lower[token] as string) ?? 0) & smallInTitles) === 0;
  let firstToken = first;
  let endToken = end;
  while (firstToken < endToken && !belongs(firstToken)) firstToken++;
  while (endToken > firstToken && !belongs(endToken - 1)) endToken--;
  return { firstToken, endToken };
}
