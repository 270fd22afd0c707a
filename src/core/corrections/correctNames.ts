import type { EntityKind, NameMention } from '../mentions/mentions';
import type { Sentence } from '../segments/segments';
import { bySpan, type Span } from '../text/span';
import { TokenKind, type Tokens, tokenAt } from '../text/tokens';
import type { Corrections } from './corrections';
import { type NameContext, NamePlaces, trimmedName } from './namePlaces';
import { byYou, known } from './reasons';

/** Words whose kind is decided, as the tokens that spell them. */
interface DecidedWords {
  forms: readonly string[];
  kind: EntityKind | 'none';
  why: string;
  /** Id of the correction; absent where the workspace's list of names decides. */
  corrected?: string;
  /** The first token of the words that were corrected, where a name is added whatever was read there; -1: nowhere. */
  exactly: number;
}

/**
 * Makes the names what the reader says they are, wherever the same words stand in the article as a name. Applied before
 * and after the names are completed: what is added helps to find more, and what is removed stays away. Linear.
 */
export function correctNames(
  context: NameContext,
  names: readonly NameMention[],
  corrections: Corrections,
): readonly NameMention[] {
  const { tokens, segments } = context;
  const decided = byFirstForm(tokens, [...fromReader(tokens, corrections), ...fromWorkspace(corrections)]);
  if (!decided) return names;
  const places = new NamePlaces(context);
  const present = new PresentNames(tokens, names);
  for (const [index, sentence] of segments.sentences.entries()) {
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const words = decided[tokens.formOf[token] as number]?.find(
        (candidate) => standsAt(tokens, token, candidate) && applies(candidate, token, sentence),
      );
      if (!words) continue;
      const end = token + words.forms.length;
      present.cut(token, end);
      if (words.kind !== 'none') present.add(nameFor(tokens, words, words.kind, { start: token, end }, index));
      token = end - 1;
    }
  }
  return present.sorted();

  /** At the words that were corrected always; elsewhere where they were read as a name, or may well be one. */
  function applies(words: DecidedWords, first: number, sentence: Sentence): boolean {
    if (first === words.exactly) return true;
    const end = first + words.forms.length;
    const others = present.overlapping(first, end);
    // A longer name that holds the words stays: "Ada Jordan" beside "Jordan".
    if (others.some((name) => name.firstToken < first || name.endToken > end)) return false;
    if (others.length > 0) return true;
    if (words.kind === 'none' || !places.fits(first, end, sentence)) return false;
    return words.corrected !== undefined || (words.forms.length > 1 && isWritten(tokens, first));
  }
}

/** The names while they change. */
class PresentNames {
  readonly #tokens: Tokens;
  readonly #names: NameMention[];
  readonly #removed = new Set<NameMention>();
  /** For each token the last of the names that it is part of, or -1. */
  readonly #nameAt: Int32Array;

  constructor(tokens: Tokens, names: readonly NameMention[]) {
    this.#tokens = tokens;
    this.#names = [...names];
    this.#nameAt = new Int32Array(tokens.length).fill(-1);
    for (const [index, { firstToken, endToken }] of names.entries()) this.#nameAt.fill(index, firstToken, endToken);
  }

  overlapping(first: number, end: number): NameMention[] {
    const found = new Set<NameMention>();
    for (let token = first; token < end; token++) {
      // Two names may share a token: "Ruiz-Hale".
      for (let index = this.#nameAt[token] as number; index >= 0; index--) {
        const name = this.#names[index] as NameMention;
        if (name.firstToken > token || name.endToken <= token) break;
        if (!this.#removed.has(name)) found.add(name);
      }
    }
    return [...found];
  }

  add(name: NameMention): void {
    this.#nameAt.fill(this.#names.length, name.firstToken, name.endToken);
    this.#names.push(name);
  }

  /** Takes the tokens out of all names; what is left of a longer one stays a name. */
  cut(first: number, end: number): void {
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
    this.add({ ...name, start, end, firstToken, endToken });
  }

  sorted(): NameMention[] {
    return this.#names.filter((name) => !this.#removed.has(name)).sort(bySpan);
  }
}

/** Corrections before the list of the workspace, so that what was decided here wins; of two, the later. */
function fromReader(tokens: Tokens, { located }: Corrections): DecidedWords[] {
  return located
    .flatMap(({ id, span, body }): DecidedWords[] => {
      if (body.type !== 'kind') return [];
      const first = tokenAt(tokens, span.start);
      const forms = formsOf(tokens, span);
      return forms.length === 0 ? [] : [{ forms, kind: body.kind, why: byYou, corrected: id, exactly: first }];
    })
    .reverse();
}

function fromWorkspace({ known: names }: Corrections): DecidedWords[] {
  return names.flatMap(({ kind, name, aliases = [] }) =>
    [name, ...aliases].flatMap((words): DecidedWords[] => {
      const forms = words.split(/\s+/).filter((form) => form !== '');
      return forms.length === 0 ? [] : [{ forms, kind, why: known, exactly: -1 }];
    }),
  );
}

function formsOf(tokens: Tokens, { start, end }: Span): string[] {
  const first = tokenAt(tokens, start);
  const beyond = tokenAt(tokens, end - 1) + 1;
  return tokens.form.slice(first, Math.min(beyond, tokens.length));
}

/** For each distinct form of the text the words that begin with it; undefined where there are none at all. */
function byFirstForm(tokens: Tokens, all: readonly DecidedWords[]): (DecidedWords[] | undefined)[] | undefined {
  if (all.length === 0) return undefined;
  const found = new Map<string, DecidedWords[]>();
  for (const words of all) {
    const first = words.forms[0] as string;
    const same = found.get(first);
    if (same) same.push(words);
    else found.set(first, [words]);
  }
  return tokens.forms.map((form) => found.get(form));
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
  return {
    form: 'name',
    kind,
    start: tokens.start[firstToken] as number,
    end: tokens.end[endToken - 1] as number,
    firstToken,
    endToken,
    sentence,
    confidence: 1,
    why,
    ...(corrected !== undefined && { corrected }),
  };
}
