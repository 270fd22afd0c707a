/** What the tagger tells apart. `other` is nationalities, events, works; `role` is posts and titles. */
export const NameType = { person: 0, organization: 1, place: 2, other: 3, role: 4 } as const;
export type NameType = (typeof NameType)[keyof typeof NameType];

export const typeCount = 5;

/** Labels: 0 outside, then for each type one that begins and one that continues a name. */
export const labelCount = 1 + 2 * typeCount;
export const outside = 0;

export function beginLabel(type: NameType): number {
  return 1 + 2 * type;
}

export function insideLabel(type: NameType): number {
  return 2 + 2 * type;
}

export function isBegin(label: number): boolean {
  return (label & 1) === 1;
}

export function typeOf(label: number): NameType {
  return ((label - 1) >> 1) as NameType;
}

/** A name continues only a name of its type. */
export function mayFollow(previous: number, label: number): boolean {
  if (label === outside || isBegin(label)) return true;
  return previous === label || previous === label - 1;
}
