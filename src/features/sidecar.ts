import { isCalendarDay } from '../core/text/calendarDay';

/**
 * A file that may lie beside articles and tells when they were published, by the name of each; "*" stands for all
 * others in the folder:
 *
 *     { "published": { "summit.txt": "2021-05-03", "*": "2021-05-07" } }
 */
export const sidecarName = 'readout.json';

/** What a sidecar says about one file of its folder. */
export interface SidecarNote {
  /** YYYY-MM-DD; absent where none is noted. */
  published?: string;
  problem?: SidecarProblem;
}

/** What is wrong with a sidecar, as far as it concerns the file; for the caller to put into words. */
export type SidecarProblem =
  | { code: 'noJson' }
  /** It is no object, or `published` in it is none. */
  | { code: 'noDays' }
  /** A key beside `published`, such as the name of an article. */
  | { code: 'unknownKey'; found: string }
  /** The value for the file is no day of the calendar. */
  | { code: 'noDay'; found: string };

/** Reads what a sidecar says about a file of its folder. Total: whatever else the sidecar holds becomes a problem. */
export function readSidecar(sidecar: string, file: string): SidecarNote {
  let note: unknown;
  try {
    note = JSON.parse(sidecar);
  } catch {
    return { problem: { code: 'noJson' } };
  }
  if (!isRecord(note)) return { problem: { code: 'noDays' } };
  const unknown = Object.keys(note).find((key) => key !== 'published');
  const problem: SidecarNote = unknown === undefined ? {} : { problem: { code: 'unknownKey', found: unknown } };
  if (!Object.hasOwn(note, 'published')) return problem;
  const days = note.published;
  if (!isRecord(days)) return { problem: { code: 'noDays' } };
  const key = [file, '*'].find((name) => Object.hasOwn(days, name));
  if (key === undefined) return problem;
  const day = days[key];
  if (typeof day === 'string' && isCalendarDay(day)) return { published: day, ...problem };
  return { problem: { code: 'noDay', found: typeof day === 'string' ? day : JSON.stringify(day) } };
}

/** What a sidecar gives as the publication day of a file of its folder; undefined if nothing. */
export function publicationDayIn(sidecar: string, file: string): string | undefined {
  return readSidecar(sidecar, file).published;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
