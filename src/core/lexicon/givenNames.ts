import { femaleGivenNames, maleGivenNames, sharedGivenNames } from './givenNames.data';

const femaleShares = new Map<string, number>();
for (const name of maleGivenNames.split(' ')) femaleShares.set(name, 0.03);
for (const name of femaleGivenNames.split(' ')) femaleShares.set(name, 0.97);
for (const entry of sharedGivenNames.split(' ')) {
  const [name = '', percent] = entry.split(':');
  femaleShares.set(name, Math.min(0.97, Math.max(0.03, Number(percent) / 100)));
}

/**
 * How likely a bearer of this given name is a woman, 0..1 and never certain; undefined for unknown names.
 * `name` without accents and in lower case.
 */
export function femaleShare(name: string): number | undefined {
  return femaleShares.get(name);
}
