import { folded } from '../mentions/personName';

/** Names are compared without accents, case and spacing. */
export function nameKey(name: string): string {
  const key = folded(name);
  return otherSpace.test(key) ? key.replaceAll(/\s+/g, ' ').trim() : key;
}

/** All but one space between words. */
const otherSpace = /[^\S ]|^ | $| {2}/;
