import type { EntityRecord } from '../entities/entities';
import type { EntityReference, KnownName } from './corrections';
import { knownNames } from './knownNames';
import { entityKey } from './nameKey';

/** Finds the entities that corrections speak of by name: the article's own, or one that the workspace knows by other names. */
export class EntityFinder {
  readonly #entities: readonly EntityRecord[];
  readonly #known: readonly KnownName[];
  /** Made when somebody is looked for. */
  #byName: Map<string, EntityRecord> | undefined;

  constructor(entities: readonly EntityRecord[], known: readonly KnownName[]) {
    this.#entities = entities;
    this.#known = known;
  }

  /** undefined where the article has nobody of that name. */
  find({ kind, name }: EntityReference): EntityRecord | undefined {
    this.#byName ??= byName(this.#entities);
    const key = entityKey({ kind, name });
    const found = this.#byName.get(key);
    if (found) return found;
    for (const other of knownNames(this.#known).otherNames.get(key) ?? []) {
      const entity = this.#byName.get(entityKey({ kind, name: other }));
      if (entity) return entity;
    }
    return undefined;
  }
}

function byName(entities: readonly EntityRecord[]): Map<string, EntityRecord> {
  const found = new Map<string, EntityRecord>();
  for (const entity of entities) {
    const key = entityKey(entity);
    if (!found.has(key)) found.set(key, entity);
  }
  return found;
}
