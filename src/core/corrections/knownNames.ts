import type { KnownName } from './corrections';
import { entityKey, nameKey } from './nameKey';

/** The names that a reader knows from all articles, by what they are looked up with. */
export interface KnownNames {
  /** Places in the list, by the key (`nameKey`) of each name and alias, in the order of the list. */
  byKey: ReadonlyMap<string, readonly number[]>;
  /** All names of the same, by kind and key: of name, preferred name and aliases. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** Each name and alias as the words that spell it, by the first of them, in the order of the list. */
  byFirstWord: ReadonlyMap<string, readonly KnownWords[]>;
}

export interface KnownWords {
  kind: KnownName['kind'];
  forms: readonly string[];
}

/** The same list serves for many articles, and for every edit of one: it is read once. */
const read = new WeakMap<readonly KnownName[], KnownNames>();

const noNames = readNames([]);

export function knownNames(list: readonly KnownName[]): KnownNames {
  if (list.length === 0) return noNames;
  let names = read.get(list);
  if (!names) {
    names = readNames(list);
    read.set(list, names);
  }
  return names;
}

function readNames(list: readonly KnownName[]): KnownNames {
  const byKey = new Map<string, number[]>();
  const otherNames = new Map<string, readonly string[]>();
  const byFirstWord = new Map<string, KnownWords[]>();
  for (const [index, { kind, name, preferred, aliases = [] }] of list.entries()) {
    const own = [name, ...aliases];
    for (const key of new Set(own.map(nameKey))) added(byKey, key, index);
    const all = [name, ...(preferred === undefined ? [] : [preferred]), ...aliases];
    for (const one of all) otherNames.set(entityKey({ kind, name: one }), all);
    for (const words of own) {
      const forms = words.split(/\s+/).filter((form) => form !== '');
      if (forms.length > 0) added(byFirstWord, forms[0] as string, { kind, forms });
    }
  }
  return { byKey, otherNames, byFirstWord };
}

/** Adds a value to those of a key. */
export function added<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
}
