import type { Entity } from '../core/annotations';
import type { Article } from './article';
import { oneLine, shownName } from './wording';

/** The short names of an article's people, as far as they were asked for; they last as long as the article. */
interface ShortNames {
  /** How many people have this word in their name. */
  owners: ReadonlyMap<string, number>;
  found: Map<Entity, string>;
}

const shortNames = new WeakMap<Article, ShortNames>();

/**
 * What the article itself calls a person most often, "Mendel"; the full name where it does not, or calls others so.
 * A name that the reader prefers is never shortened.
 */
export function shortNameOf(article: Article, entity: Entity): string {
  if (entity.kind !== 'person' || entity.preferred !== undefined) return shownName(entity);
  let names = shortNames.get(article);
  if (!names) {
    names = { owners: ownersOfNames(article), found: new Map() };
    shortNames.set(article, names);
  }
  let name = names.found.get(entity);
  if (name === undefined) {
    const short = mostFrequentPart(article, entity);
    name = short === undefined || (names.owners.get(short) ?? 0) > 1 ? entity.name : short;
    names.found.set(entity, name);
  }
  return name;
}

function ownersOfNames({ annotations }: Article): Map<string, number> {
  const owners = new Map<string, number>();
  for (const { kind, name } of annotations.entities) {
    if (kind !== 'person') continue;
    for (const word of new Set(name.split(' '))) owners.set(word, (owners.get(word) ?? 0) + 1);
  }
  return owners;
}

/** The word of a name that most often stands alone for it. */
function mostFrequentPart({ text }: Article, { name, mentions }: Entity): string | undefined {
  const parts = new Set(name.split(' '));
  const counts = new Map<string, number>();
  for (const { form, start, end } of mentions) {
    const words = form === 'name' ? oneLine(text.slice(start, end)) : '';
    if (words && parts.has(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
