/** Words that are written with a leading apostrophe ("’em", "’til"), so that no quotation begins there. */
export const elisions: ReadonlySet<string> = new Set(
  'em n s t d ll re ve m til till tis twas twere cause cos cuz round bout neath ere fore nother ol'.split(' '),
);
