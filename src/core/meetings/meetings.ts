import type { Meeting } from '../annotations';

/** The contract's meetings, in text order of their first evidence. */
export type Meetings = Meeting[];
