import { classesOf, classesOfPhrase, NameClass } from '../../lexicon/gazetteer';
import { bySpan } from '../../text/span';
import type { EntityKind } from '../mentions';
import type { ArticleFacts } from './article';
import { Casing } from './forms';
import { isBegin, NameType, outside, typeOf } from './labels';
import type { NameSpan } from './nameSpans';

const hyphen = /[-‐‑]/;
/** Beginnings of compounds that stand for a nation or a relation and are no name by themselves. */
const combiningForms: ReadonlySet<string> = new Set(
  'Sino Anglo Franco Indo Russo Euro Afro Greco Austro Luso Hispano Italo Turko Pro Anti Ex Non Post Pre Trans Inter Cross Mid'.split(
    ' ',
  ),
);

const listed = NameClass.country | NameClass.region | NameClass.city | NameClass.town | NameClass.organization;

/** Names by their text, as the article uses them: whole names, and the surnames of persons. */
function knownNames(facts: ArticleFacts, spans: readonly NameSpan[]): Map<string, EntityKind> {
  const { form, text } = facts.tokens;
  const names = new Map<string, EntityKind>();
  for (const { to, kind, start, end } of spans) {
    const name = text.slice(start, end);
    if (!hyphen.test(name)) names.set(name, kind);
    if (kind === 'person') names.set(form[to - 1] as string, kind);
  }
  return names;
}

/** What a part of a compound names: as the article uses it elsewhere, else a listed country or acronym. */
function kindOfPart(part: string, amongPlaces: boolean, names: Map<string, EntityKind>): EntityKind | undefined {
  if (part.length < 2 || !/^\p{Lu}/u.test(part)) return undefined;
  const used = names.get(part);
  if (used) return used;
  const classes = classesOfPhrase(part);
  if ((classes & NameClass.country) !== 0) return 'place';
  if ((classes & NameClass.organization) !== 0 && part === part.toUpperCase()) return 'organization';
  // "Cairo-based", "India-Europe", but not the first half of a double surname.
  const isPlace = (classes & (NameClass.city | NameClass.region)) !== 0;
  return amongPlaces && isPlace ? 'place' : undefined;
}

/** The parts, between hyphens, of the text from `start` to `end`, with the kind of those that are names. */
function partsOf(facts: ArticleFacts, start: number, end: number, names: Map<string, EntityKind>): Part[] {
  const texts = facts.tokens.text.slice(start, end).split(hyphen);
  const endsInLowerCase = /^\p{Ll}/u.test(texts.at(-1) as string);
  const amongPlaces = endsInLowerCase || texts.some((text) => (classesOfPhrase(text) & NameClass.country) !== 0);
  const parts: Part[] = [];
  let at = start;
  for (const text of texts) {
    if (!combiningForms.has(text)) {
      parts.push({ start: at, end: at + text.length, kind: kindOfPart(text, amongPlaces, names) });
    }
    at += text.length + 1;
  }
  return parts;
}

interface Part {
  start: number;
  end: number;
  kind: EntityKind | undefined;
}

/** The capitalised words around a compound, one space apart: "India-Central Asia-Europe". */
function chainAround(facts: ArticleFacts, token: number): { from: number; to: number } {
  const { start, end } = facts.tokens;
  const joins = (left: number): boolean => start[left + 1] === (end[left] as number) + 1;
  const capital = (at: number): boolean => facts.casing(at) >= Casing.initial;
  let from = token;
  let to = token + 1;
  while (from > 0 && token - from < longestChain && capital(from - 1) && joins(from - 1)) from -= 1;
  while (to < facts.tokens.length && to - token < longestChain && capital(to) && joins(to - 1)) to += 1;
  return { from, to };
}

const longestChain = 6;

/** The names that fill a chain from end to end, or nothing where a part of it is no name. */
function namesOfChain(facts: ArticleFacts, from: number, to: number, names: Map<string, EntityKind>): NameSpan[] {
  const { start, end } = facts.tokens;
  const parts = partsOf(facts, start[from] as number, end[to - 1] as number, names);
  if (parts.some(({ kind }) => kind === undefined)) return [];
  return parts.flatMap((part) => spanOfPart(facts, part, from, to));
}

function spanOfPart(facts: ArticleFacts, { start, end, kind }: Part, from: number, to: number): NameSpan[] {
  if (kind === undefined) return [];
  let first = from;
  while ((facts.tokens.end[first] as number) <= start) first += 1;
  let last = to - 1;
  while ((facts.tokens.start[last] as number) >= end) last -= 1;
  return [{ from: first, to: last + 1, kind, confidence: 0.8, start, end }];
}

/** What is known of the tokens before compounds are looked at. */
interface Reading {
  labels: Uint8Array;
  /** Tokens of names: 1 for a name of one token, 2 for a longer one. */
  inName: Uint8Array;
  names: Map<string, EntityKind>;
}

/** The names in one compound: in the chain that it belongs to if all of that is names, else in the compound alone. */
function namesAround(facts: ArticleFacts, token: number, { labels, inName, names }: Reading): NameSpan[] {
  const { start, end, form } = facts.tokens;
  const chain = chainAround(facts, token);
  const ofChain = namesOfChain(facts, chain.from, chain.to, names);
  if (ofChain.length > 1) return ofChain;
  if ((classesOf(form[token] as string) & listed) !== 0) return [];
  if (inName[token] === 2 || continuesOther(labels, token)) return [];
  const parts = partsOf(facts, start[token] as number, end[token] as number, names);
  if (inName[token] === 1 && parts.some(({ kind }) => kind === undefined)) return [];
  return parts.flatMap((part) => spanOfPart(facts, part, token, token + 1));
}

/** Part of a longer name that is neither person nor organization nor place: "US-China Trade Act". */
function continuesOther(labels: Uint8Array, token: number): boolean {
  const label = labels[token] as number;
  if (label === outside || typeOf(label) !== NameType.other) return false;
  return !isBegin(label) || labels[token + 1] === label + 1;
}

/**
 * Adds the names inside compounds such as "US-led", "China-Japan ties", "Berlin-based", "US-South Korea pact".
 * A compound that is listed as a name ("Asia-Pacific") or belongs to a longer one is left alone; one that was
 * read as a single name is taken apart only if all its parts are names or combining forms ("Sino-US").
 */
export function splitCompounds(facts: ArticleFacts, labels: Uint8Array, spans: readonly NameSpan[]): NameSpan[] {
  const { length } = facts.tokens;
  const compounds = compoundsIn(facts);
  if (compounds.length === 0) return [...spans].sort(bySpan);
  const inName = new Uint8Array(length);
  for (const { from, to } of spans) inName.fill(to - from > 1 ? 2 : 1, from, to);
  const reading = { labels, inName, names: knownNames(facts, spans) };
  const found: NameSpan[] = [];
  const taken = new Uint8Array(length);
  for (const token of compounds) {
    if (taken[token] === 1) continue;
    for (const name of namesAround(facts, token, reading)) {
      found.push(name);
      taken.fill(1, name.from, name.to);
    }
  }
  const kept = spans.filter(({ from, to }) => !holdsTaken(taken, from, to));
  return [...kept, ...found].sort(bySpan);
}

/** The tokens with a hyphen between letters one of which is a capital: without one no part is a name. */
function compoundsIn({ tokens: { forms, words, formOf, wordOf, length } }: ArticleFacts): number[] {
  const isCompound = forms.map((written) => written.length > 3 && hyphen.test(written));
  const found: number[] = [];
  for (let token = 0; token < length; token++) {
    const form = formOf[token] as number;
    if (isCompound[form] && forms[form] !== words[wordOf[token] as number]) found.push(token);
  }
  return found;
}

function holdsTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (taken[token] === 1) return true;
  return false;
}
