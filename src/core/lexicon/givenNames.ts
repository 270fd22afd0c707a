import { givenNamesByFemaleShare } from './givenNames.data';

const femaleShares = new Map<string, number>();
for (const [percent, names] of Object.entries(givenNamesByFemaleShare)) {
  for (const name of names.split(' ')) femaleShares.set(name, Number(percent) / 100);
}

/**
 * How likely a bearer of this given name is a woman, 0..1 and never certain; undefined for unknown names.
 * `name` without accents and in lower case.
 */
export function femaleShare(name: string): number | undefined {
  return femaleShares.get(name);
}
