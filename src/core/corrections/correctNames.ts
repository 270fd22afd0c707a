import type { EntityKind, NameMention } from '../mentions/mentions';
import type { Sentence } from '../segments/segments';
import { bySpan, type Span } from '../text/span';
import { TokenKind, type Tokens, tokenAt } from '../text/tokens';
import type { Corrections, LocatedCorrection } from './corrections';
import { knownNames } from './knownNames';
import { type NameContext, NamePlaces, trimmedName } from './namePlaces';
import { byYou, known as knownReason } from './reasons';

/** Words whose kind is decided, as the tokens that spell them. */
interface DecidedWords {
  forms: readonly string[];
  kind: EntityKind | 'none';
  why: string;
  /** Id of the correction; absent where the workspace's list of names decides. */
  corrected?: string;
  /** The first token of the words that were corrected, where a name is added whatever was read there; -1: nowhere. */
  exactly: number;
  /** The same was decided about the same words by what goes before this: only where exactly they are does it count. */
  isRepeated?: boolean;
}

/**
 * Makes the names what the reader says they are, wherever the same words stand in the article as a name. Applied before
 * and after the names are completed: what is added helps to find more, and what is removed stays away. Linear.
 */
export class NameCorrector {
  readonly #context: NameContext;
  /** By the number of the form that the words begin with; undefined where nothing is decided at all. */
  readonly #decided: readonly (DecidedWords[] | undefined)[] | undefined;
  /** The tokens of those forms. */
  readonly #starts: readonly number[];
  /** Made when it is asked about a word that was read as no name. */
  #places: NamePlaces | undefined;

  constructor(context: NameContext, corrections: Corrections) {
    this.#context = context;
    this.#decided = byFirstForm(context.tokens, corrections);
    this.#starts = this.#decided ? startsOf(context.tokens, this.#decided) : [];
  }

  correct(names: readonly NameMention[]): readonly NameMention[] {
    if (!this.#decided || this.#starts.length === 0) return names;
    const { tokens, segments } = this.#context;
    const present = new PresentNames(tokens, names);
    let index = 0;
    let next = 0;
    for (const token of this.#starts) {
      if (token < next) continue;
      while (token >= (segments.sentences[index]?.endToken ?? tokens.length)) index++;
      const sentence = segments.sentences[index];
      if (!sentence || token < sentence.firstToken) continue;
      const words = this.#wordsAt(token, sentence, present);
      if (!words) continue;
      const end = token + words.forms.length;
      present.decide(words, { start: token, end }, index);
      next = Math.min(end, sentence.endToken);
    }
    return present.sorted();
  }

  #wordsAt(token: number, sentence: Sentence, present: PresentNames): DecidedWords | undefined {
    const { tokens } = this.#context;
    const candidates = this.#decided?.[tokens.formOf[token] as number] ?? [];
    return candidates.find((words) => standsAt(tokens, token, words) && this.#applies(words, token, sentence, present));
  }

  /** At the words that were corrected always; elsewhere where they were read as a name, or may well be one. */
  #applies(words: DecidedWords, first: number, sentence: Sentence, present: PresentNames): boolean {
    if (first === words.exactly) return true;
    if (words.isRepeated) return false;
    const end = first + words.forms.length;
    const others = present.overlapping(first, end);
    // A longer name that holds the words stays: "Ada Jordan" beside "Jordan".
    if (others.some((name) => name.firstToken < first || name.endToken > end)) return false;
    if (others.length > 0) return true;
    this.#places ??= new NamePlaces(this.#context);
    if (words.kind === 'none' || !this.#places.fits(first, end, sentence)) return false;
    return words.corrected !== undefined || (words.forms.length > 1 && isWritten(this.#context.tokens, first));
  }
}

/** The names while they change. */
class PresentNames {
  readonly #tokens: Tokens;
  readonly #given: readonly NameMention[];
  readonly #names: NameMention[];
  readonly #removed = new Set<NameMention>();
  /** Whether none is another than it was given, but for those that were removed or added. */
  #isSame = true;
  /** For each token the last of the names that it is part of, or -1. */
  readonly #nameAt: Int32Array;

  constructor(tokens: Tokens, names: readonly NameMention[]) {
    this.#tokens = tokens;
    this.#given = names;
    this.#names = [...names];
    this.#nameAt = new Int32Array(tokens.length).fill(-1);
    for (const [index, { firstToken, endToken }] of names.entries()) this.#nameAt.fill(index, firstToken, endToken);
  }

  overlapping(first: number, end: number): NameMention[] {
    const found: NameMention[] = [];
    for (let token = first; token < end; token++) {
      // Two names may share a token: "Ruiz-Hale".
      for (let index = this.#nameAt[token] as number; index >= 0; index--) {
        const name = this.#names[index] as NameMention;
        if (name.firstToken > token || name.endToken <= token) break;
        if (!this.#removed.has(name) && !found.includes(name)) found.push(name);
      }
    }
    return found;
  }

  /** Makes the tokens of `span` the name that they are said to be, or none. */
  decide(words: DecidedWords, span: Span, sentence: number): void {
    const { kind, why, corrected } = words;
    if (kind === 'none') {
      this.#cut(span.start, span.end);
      return;
    }
    const decided = nameFor(this.#tokens, words, kind, span, sentence);
    const [same, other] = this.overlapping(span.start, span.end);
    if (!same || other || same.start !== decided.start || same.end !== decided.end) {
      this.#cut(span.start, span.end);
      this.#add(decided);
    } else if (same.kind !== kind || same.why !== why || same.corrected !== corrected) {
      this.#names[this.#names.lastIndexOf(same, this.#nameAt[span.start])] = decided;
      this.#isSame = false;
    }
  }

  #add(name: NameMention): void {
    this.#nameAt.fill(this.#names.length, name.firstToken, name.endToken);
    this.#names.push(name);
  }

  /** Takes the tokens out of all names; what is left of a longer one stays a name. */
  #cut(first: number, end: number): void {
    for (const name of this.overlapping(first, end)) {
      this.#removed.add(name);
      this.#keep(name, name.firstToken, Math.min(first, name.endToken));
      this.#keep(name, Math.max(end, name.firstToken), name.endToken);
    }
  }

  #keep(name: NameMention, first: number, beyond: number): void {
    const { firstToken, endToken } = trimmedName(this.#tokens, first, beyond);
    if (firstToken >= endToken) return;
    const start = firstToken === name.firstToken ? name.start : (this.#tokens.start[firstToken] as number);
    const end = endToken === name.endToken ? name.end : (this.#tokens.end[endToken - 1] as number);
    this.#add({ ...name, start, end, firstToken, endToken });
  }

  sorted(): readonly NameMention[] {
    if (this.#removed.size === 0 && this.#names.length === this.#given.length) {
      return this.#isSame ? this.#given : this.#names;
    }
    return this.#names.filter((name) => !this.#removed.has(name)).sort(bySpan);
  }
}

/**
 * By the number of a form the words that begin with it: corrections before the list of the workspace, so that what was
 * decided here wins; of two, the later. undefined where there are none at all.
 */
function byFirstForm(tokens: Tokens, { located, known }: Corrections): (DecidedWords[] | undefined)[] | undefined {
  const found: (DecidedWords[] | undefined)[] = new Array(tokens.forms.length);
  const isDecided = addByReader(tokens, located, found);
  const { byFirstWord } = knownNames(known);
  if (byFirstWord.size === 0) return isDecided ? found : undefined;
  for (const [number, form] of tokens.forms.entries()) {
    const everywhere = byFirstWord.get(form)?.map((words) => ({ ...words, why: knownReason, exactly: -1 }));
    if (everywhere) found[number] = [...(found[number] ?? []), ...everywhere];
  }
  return found;
}

/** Adds the later before the earlier; whether there are any. */
function addByReader(
  tokens: Tokens,
  located: readonly LocatedCorrection[],
  found: (DecidedWords[] | undefined)[],
): boolean {
  let isAny = false;
  for (let at = located.length - 1; at >= 0; at--) {
    const { id, span, body } = located[at] as LocatedCorrection;
    if (body.type !== 'kind') continue;
    const first = tokenAt(tokens, span.start);
    const forms = formsOf(tokens, first, span);
    if (forms.length === 0) continue;
    isAny = true;
    const number = tokens.formOf[first] as number;
    const words = { forms, kind: body.kind, why: byYou, corrected: id, exactly: first, isRepeated: false };
    const later = found[number];
    words.isRepeated = later?.some((other) => isSameCase(other, words)) ?? false;
    if (later) later.push(words);
    else found[number] = [words];
  }
  return isAny;
}

function startsOf(tokens: Tokens, decided: readonly (DecidedWords[] | undefined)[]): number[] {
  const starts: number[] = [];
  for (let token = 0; token < tokens.length; token++) if (decided[tokens.formOf[token] as number]) starts.push(token);
  return starts;
}

/** Whether two are decided alike wherever the words stand but where they were corrected. */
function isSameCase(one: DecidedWords, other: DecidedWords): boolean {
  if (one.isRepeated || (one.kind === 'none') !== (other.kind === 'none')) return false;
  return one.forms.length === other.forms.length && one.forms.every((form, at) => form === other.forms[at]);
}

function formsOf(tokens: Tokens, first: number, { end }: Span): string[] {
  const beyond = tokenAt(tokens, end - 1) + 1;
  return tokens.form.slice(first, Math.min(beyond, tokens.length));
}

function standsAt(tokens: Tokens, token: number, { forms }: DecidedWords): boolean {
  return forms.every((form, at) => tokens.form[token + at] === form);
}

function isWritten(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.word && tokens.form[token] !== tokens.lower[token];
}

function nameFor(
  tokens: Tokens,
  { why, corrected }: DecidedWords,
  kind: EntityKind,
  { start: firstToken, end: endToken }: Span,
  sentence: number,
): NameMention {
  const name: NameMention = {
    form: 'name',
    kind,
    start: tokens.start[firstToken] as number,
    end: tokens.end[endToken - 1] as number,
    firstToken,
    endToken,
    sentence,
    confidence: 1,
    why,
  };
  if (corrected !== undefined) name.corrected = corrected;
  return name;
}
