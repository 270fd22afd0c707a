import path from 'node:path';
import { isCalendarDay } from '../core/dates/calendarDay';
import { decode } from '../core/text/decode';
import { publicationDayIn, sidecarName } from '../features/sidecar';
import type { Terminal } from './terminal';

interface NotedDay {
  /** YYYY-MM-DD; absent where none is noted. */
  published?: string;
  /** What is wrong with the note. */
  problem?: string;
}

/** Publication days that are noted beside the articles; each folder's note is read once. */
export function notedDays({ readFile }: Pick<Terminal, 'readFile'>): (file: string) => Promise<NotedDay> {
  const notes = new Map<string, Promise<string | undefined>>();
  return async (file) => {
    if (file === '-') return {};
    const place = path.join(path.dirname(file), sidecarName);
    const note = notes.get(place) ?? readNote(readFile, place);
    notes.set(place, note);
    const text = await note;
    if (text === undefined) return {};
    try {
      const published = publicationDayIn(text, path.basename(file));
      if (published === undefined) return {};
      if (isCalendarDay(published)) return { published };
      return { problem: `${place}: “${published}” is no day such as 2021-05-07` };
    } catch {
      return { problem: `${place} is no JSON, so no publication day was taken from it` };
    }
  };
}

async function readNote(readFile: Terminal['readFile'], place: string): Promise<string | undefined> {
  try {
    return decode(await readFile(place)).text;
  } catch {
    return undefined;
  }
}
