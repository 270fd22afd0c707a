import { folded } from '../mentions/personName';
import type { EntityReference } from './corrections';

/** Names are compared without accents, case and spacing. */
export function nameKey(name: string): string {
  const key = folded(name);
  return otherSpace.test(key) ? key.replaceAll(/\s+/g, ' ').trim() : key;
}

/** What two references to the same entity have in common. */
export function entityKey({ kind, name }: EntityReference): string {
  return `${kind} ${nameKey(name)}`;
}

/** All but one space between words. */
const otherSpace = /[^\S ]|^ | $| {2}/;
