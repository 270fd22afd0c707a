import { folded } from '../mentions/personName';

/** Names are compared without accents, case and spacing. */
export function nameKey(name: string): string {
  return folded(name).replaceAll(/\s+/g, ' ').trim();
}
