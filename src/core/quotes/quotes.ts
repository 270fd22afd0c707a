import type { Quote } from '../annotations';

/** The contract's quotes, in text order of their first span. */
export type Quotes = Quote[];
