import { classesOf, NameClass } from '../../lexicon/gazetteer';
import type { EntityKind } from '../mentions';
import type { ArticleFacts } from './article';
import { isBegin, NameType, outside, typeOf } from './labels';
import type { NameSpan } from './nameSpans';

const hyphen = /[-‐‑]/;

/** Names of one word that the article uses by themselves, and the surnames and acronyms among its names. */
function simpleNames(facts: ArticleFacts, spans: readonly NameSpan[]): Map<string, EntityKind> {
  const names = new Map<string, EntityKind>();
  for (const { from, to, kind } of spans) {
    if (to === from + 1 || kind === 'person') names.set(facts.tokens.form[to - 1] as string, kind);
  }
  return names;
}

/** What a part of a compound names: as the article uses it elsewhere, else a listed country or acronym. */
function kindOfPart(part: string, beforeLowerCase: boolean, names: Map<string, EntityKind>): EntityKind | undefined {
  if (part.length < 2 || !/^\p{Lu}/u.test(part)) return undefined;
  const used = names.get(part);
  if (used) return used;
  const classes = classesOf(part);
  if ((classes & NameClass.country) !== 0) return 'place';
  if ((classes & NameClass.organization) !== 0 && part === part.toUpperCase()) return 'organization';
  // "Cairo-based", but not the first half of a double surname.
  const isPlace = (classes & (NameClass.city | NameClass.region)) !== 0;
  return beforeLowerCase && isPlace ? 'place' : undefined;
}

/**
 * The names inside compounds such as "US-led", "China-Japan ties", "Berlin-based": parts of one token.
 * Compounds that are a name as a whole, or belong to a longer one, are left alone.
 */
export function namesInCompounds(facts: ArticleFacts, labels: Uint8Array, spans: readonly NameSpan[]): NameSpan[] {
  const { tokens } = facts;
  const found: NameSpan[] = [];
  let names: Map<string, EntityKind> | undefined;
  for (let token = 0; token < tokens.length; token++) {
    const written = tokens.form[token] as string;
    if (written.length < 4 || !hyphen.test(written) || !mayHoldNames(labels, token)) continue;
    names ??= simpleNames(facts, spans);
    const parts = written.split(hyphen);
    const endsInLowerCase = /^\p{Ll}/u.test(parts.at(-1) as string);
    let start = tokens.start[token] as number;
    for (const part of parts) {
      const kind = kindOfPart(part, endsInLowerCase, names);
      if (kind) found.push({ from: token, to: token + 1, kind, confidence: 0.8, start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return found;
}

/** Outside all names, or marked as something other by itself. */
function mayHoldNames(labels: Uint8Array, token: number): boolean {
  const label = labels[token] as number;
  if (label === outside) return true;
  return typeOf(label) === NameType.other && isBegin(label) && labels[token + 1] !== label + 1;
}
