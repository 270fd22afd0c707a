const monthLines = [
  'january jan jan.',
  'february feb feb.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sept. sep sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
];

/** Names of the months and their abbreviations, in lower case, with the number of the month. */
export const months: ReadonlyMap<string, number> = numbered(monthLines);

/** Months that are also names or other words: they need a word before or a number after them. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** Names of the days of the week, in lower case; 1 is Monday. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/** The months and the days of the week in full, as they are written: "January", "Monday". */
export const calendarNames: ReadonlySet<string> = new Set(
  [...monthLines.map((line) => line.split(' ')[0] as string), ...weekdays.keys()].map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  ),
);

/** Words before or after a weekday with which it is the name of something else: "Black Friday", "Sunday Times". */
export const beforeNamedDay: ReadonlySet<string> = new Set(
  'black good super bloody cyber ash palm easter holy shrove red giving throwback mardi'.split(' '),
);
export const afterNamedDay: ReadonlySet<string> = new Set(
  'times telegraph mirror express mail herald post independent mercury tribune star journal nation papers'.split(' '),
);

export const partsOfDay: ReadonlySet<string> = new Set('morning afternoon evening night'.split(' '));

/** Numbers as they are written before "days ago". */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
]);

export const ordinals: ReadonlyMap<string, number> = numbered(['first', 'second', 'third', 'fourth']);

/** Words before a month or year that make it one: "in May", "since 2012". */
export const beforeDates: ReadonlySet<string> = new Set(
  'in since until till by before after from during of to through for on between around about early mid late last next this past previous every each and or ( – — -'.split(
    ' ',
  ),
);

function numbered(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, i) => line.split(' ').map((word) => [word, i + 1] as const)));
}
