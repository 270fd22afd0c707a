import path from 'node:path';
import { decode } from '../core/text/decode';
import { readSidecar, type SidecarProblem, sidecarName } from '../features/sidecar';
import { describeProblem } from './describeProblem';
import type { Terminal } from './terminal';

interface NotedDay {
  /** YYYY-MM-DD; absent where none is noted. */
  published?: string;
  /** What is wrong with the note. */
  problem?: string;
}

/** Publication days that are noted beside the articles; each folder's note is read once. */
export function notedDays({ readFile }: Pick<Terminal, 'readFile'>): (file: string) => Promise<NotedDay> {
  const notes = new Map<string, Promise<Note>>();
  return async (file) => {
    if (file === '-') return {};
    const place = path.join(path.dirname(file), sidecarName);
    const reading = notes.get(place) ?? readNote(readFile, place);
    notes.set(place, reading);
    const note = await reading;
    if (note.text === undefined) return note.problem === undefined ? {} : { problem: note.problem };
    const { published, problem } = readSidecar(note.text, path.basename(file));
    return {
      ...(published !== undefined && { published }),
      ...(problem && { problem: `${place}${inWords(problem)}` }),
    };
  };
}

interface Note {
  /** Absent where there is no note, or none that can be read. */
  text?: string;
  problem?: string;
}

async function readNote(readFile: Terminal['readFile'], place: string): Promise<Note> {
  try {
    return { text: decode(await readFile(place)).text };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    return { problem: `${place} was left aside: ${describeProblem(error)}` };
  }
}

function inWords(problem: SidecarProblem): string {
  switch (problem.code) {
    case 'noJson':
      return ' is no JSON, so no publication day was taken from it';
    case 'noDays':
      return ' is to give days by file name, such as { "published": { "*": "2021-05-07" } }; nothing was taken from it';
    case 'unknownKey':
      return `: “${problem.found}” is not known here; file names belong inside "published"`;
    case 'noDay':
      return `: “${problem.found}” is no day such as 2021-05-07`;
  }
}
