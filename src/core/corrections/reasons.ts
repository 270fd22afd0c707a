/** Why something is as it is, where a reader has said so. */
export const byYou = 'corrected by you';
export const known = 'a name that you have noted for all articles';
export const followsCorrected = (name: string): string => `speaks of “${name}” before it, which you put right`;
