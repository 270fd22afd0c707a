import type { EntityRecord } from '../entities/entities';
import { countries } from '../lexicon/countries';

const names = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase())));

/** Whether the entity is a country or territory: its leaders can stand for it, and two of them are two places. */
export function isCountry(entity: EntityRecord): boolean {
  return entity.kind === 'place' && names.has(entity.name.toLowerCase());
}
