import { classesOf, NameClass } from '../../lexicon/gazetteer';
import type { EntityKind } from '../mentions';
import type { ArticleFacts } from './article';
import { isBegin, outside } from './labels';
import type { NameSpan } from './nameSpans';

const hyphen = /[-‐‑]/;
/** Beginnings of compounds that stand for a nation or a relation and are no name by themselves. */
const combiningForms: ReadonlySet<string> = new Set(
  'Sino Anglo Franco Indo Russo Euro Afro Greco Austro Luso Hispano Italo Turko Pro Anti Ex Non Post Pre Trans Inter Cross Mid'.split(
    ' ',
  ),
);

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

/** The names inside one token: "US-led" holds one, "China-Japan" two. */
function partsOf(facts: ArticleFacts, token: number, names: Map<string, EntityKind>): NameSpan[] {
  const parts = (facts.tokens.form[token] as string).split(hyphen);
  const endsInLowerCase = /^\p{Ll}/u.test(parts.at(-1) as string);
  const found: NameSpan[] = [];
  let start = facts.tokens.start[token] as number;
  for (const part of parts) {
    const kind = kindOfPart(part, endsInLowerCase, names);
    if (kind) found.push({ from: token, to: token + 1, kind, confidence: 0.8, start, end: start + part.length });
    start += part.length + 1;
  }
  return found;
}

const listed = NameClass.country | NameClass.region | NameClass.city | NameClass.town | NameClass.organization;

/**
 * Adds the names inside compounds such as "US-led", "China-Japan ties", "Berlin-based". A compound that is
 * listed as a name ("Asia-Pacific") or belongs to a longer one is left alone; one that was read as a single
 * name is taken apart only if all its parts are names or combining forms ("Sino-US").
 */
export function splitCompounds(facts: ArticleFacts, labels: Uint8Array, spans: readonly NameSpan[]): NameSpan[] {
  const { tokens } = facts;
  const names = simpleNames(facts, spans);
  const split: NameSpan[] = [];
  let next = 0;
  for (let token = 0; token < tokens.length; token++) {
    while (next < spans.length && (spans[next] as NameSpan).to <= token) split.push(spans[next++] as NameSpan);
    const written = tokens.form[token] as string;
    if (written.length < 4 || !hyphen.test(written) || (classesOf(written) & listed) !== 0) continue;
    if (!standsAlone(labels, token)) continue;
    const parts = partsOf(facts, token, names);
    const isName = spans[next]?.from === token;
    const namable = written.split(hyphen).filter((part) => !combiningForms.has(part));
    if (isName && parts.length < namable.length) continue;
    split.push(...parts);
    if (isName) next += 1;
  }
  while (next < spans.length) split.push(spans[next++] as NameSpan);
  return split;
}

/** Outside all names, or a whole name. */
function standsAlone(labels: Uint8Array, token: number): boolean {
  const label = labels[token] as number;
  if (label === outside) return true;
  return isBegin(label) && labels[token + 1] !== label + 1;
}
