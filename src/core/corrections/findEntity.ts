import type { EntityRecord } from '../entities/entities';
import { folded } from '../mentions/personName';
import type { EntityReference, KnownName } from './corrections';

/** Names are compared without accents, case and spacing. */
export function nameKey(name: string): string {
  return folded(name).replaceAll(/\s+/g, ' ').trim();
}

/** Finds the entities that corrections speak of by name: the article's own, or one that the workspace knows by other names. */
export class EntityFinder {
  readonly #byName = new Map<string, EntityRecord>();
  readonly #otherNames = new Map<string, readonly string[]>();

  constructor(entities: readonly EntityRecord[], known: readonly KnownName[]) {
    for (const entity of entities) this.#add(entity.kind, entity.name, entity);
    for (const { kind, name, preferred, aliases = [] } of known) {
      const names = [name, ...(preferred === undefined ? [] : [preferred]), ...aliases];
      for (const one of names) this.#otherNames.set(`${kind} ${nameKey(one)}`, names);
    }
  }

  /** undefined where the article has nobody of that name. */
  find({ kind, name }: EntityReference): EntityRecord | undefined {
    const key = `${kind} ${nameKey(name)}`;
    const found = this.#byName.get(key);
    if (found) return found;
    for (const other of this.#otherNames.get(key) ?? []) {
      const entity = this.#byName.get(`${kind} ${nameKey(other)}`);
      if (entity) return entity;
    }
    return undefined;
  }

  #add(kind: string, name: string, entity: EntityRecord): void {
    const key = `${kind} ${nameKey(name)}`;
    if (!this.#byName.has(key)) this.#byName.set(key, entity);
  }
}
