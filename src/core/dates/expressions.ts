/** Which one of those that the words could mean, where the text says so: "last Friday", "next month". */
export type Which = 'last' | 'this' | 'next';

export interface CalendarDay {
  year?: number;
  /** Years from that of publication: -1 for "November 30, last year". */
  yearOffset?: number;
  month: number;
  day: number;
}

/** What the words of a date say, before it is known when they were written. */
export type DateExpression =
  | { kind: 'day'; from: CalendarDay; to?: CalendarDay }
  | { kind: 'month'; month: number; year?: number; which?: Which }
  | { kind: 'quarter'; quarter: number; year?: number }
  | { kind: 'year'; year: number; to?: number }
  | { kind: 'weekday'; weekday: number; which?: Which }
  | { kind: 'weekend'; which?: Which }
  | { kind: 'dayOfMonth'; day: number }
  /** Counted from the day of publication: yesterday is -1 day, "next year" +1 year. */
  | { kind: 'relative'; unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; offset: number };

/** A date expression in the text, as tokens; `end` exclusive. */
export interface FoundExpression {
  expression: DateExpression;
  first: number;
  end: number;
}
