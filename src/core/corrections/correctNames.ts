import type { EntityKind, NameMention } from '../mentions/mentions';
import type { Segments } from '../segments/segments';
import { bySpan, type Span } from '../text/span';
import { TokenKind, type Tokens, tokenAt } from '../text/tokens';
import type { Corrections } from './corrections';
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
 * Makes the names what the reader says they are, wherever the same words stand in the article. Applied before and
 * after the names are completed: what is added helps to find more, and what is removed stays away. Linear.
 */
export function correctNames(
  { tokens, segments }: { tokens: Tokens; segments: Segments },
  names: readonly NameMention[],
  corrections: Corrections,
): readonly NameMention[] {
  const decided = byFirstForm(tokens, [...fromReader(tokens, corrections), ...fromWorkspace(corrections)]);
  if (!decided) return names;
  const nameAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, name] of names.entries()) nameAt.fill(index, name.firstToken, name.endToken);
  const removed = new Set<NameMention>();
  const added: NameMention[] = [];
  for (const [sentence, { firstToken, endToken }] of segments.sentences.entries()) {
    for (let token = firstToken; token < endToken; token++) {
      const candidates = decided[tokens.formOf[token] as number];
      const words = candidates?.find((candidate) => standsAt(tokens, token, candidate));
      if (!words) continue;
      const end = token + words.forms.length;
      const others = overlapping(names, nameAt, token, end);
      if (!applies(tokens, words, token, end, others)) continue;
      for (const other of others) removed.add(other);
      if (words.kind !== 'none') added.push(nameFor(tokens, words, words.kind, { start: token, end }, sentence));
      token = end - 1;
    }
  }
  return [...names.filter((name) => !removed.has(name)), ...added].sort(bySpan);
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

function overlapping(names: readonly NameMention[], nameAt: Int32Array, first: number, end: number): NameMention[] {
  const found = new Set<NameMention>();
  for (let token = first; token < end; token++) {
    const index = nameAt[token] as number;
    if (index >= 0) found.add(names[index] as NameMention);
  }
  return [...found];
}

/** Elsewhere than at the words that were corrected, a longer name that holds them stays: "Ada Jordan" beside "Jordan". */
function applies(
  tokens: Tokens,
  words: DecidedWords,
  first: number,
  end: number,
  others: readonly NameMention[],
): boolean {
  if (first === words.exactly) return true;
  if (others.some((name) => name.firstToken < first || name.endToken > end)) return false;
  // The list of the workspace adds no name to words that are written small, and none to a heading's "May".
  return others.length > 0 || words.corrected !== undefined || isWritten(tokens, first);
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
