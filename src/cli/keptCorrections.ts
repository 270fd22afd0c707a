import path from 'node:path';
import type { KnownName } from '../core/corrections/corrections';
import { LineIndex } from '../core/text/lineIndex';
import { readLog } from '../corrections/correctionLog';
import { readPeople } from '../corrections/people';
import type { StoredCorrection } from '../corrections/webAnnotation';
import { grouped } from '../features/grouped';
import { describeProblem } from './describeProblem';
import type { Terminal } from './terminal';

const folderName = '.readout';
const logName = 'corrections.jsonl';
const peopleName = 'people.json';

/** What readers have put right in one article, and the names that they know. */
interface Kept {
  corrections: readonly StoredCorrection[];
  known: readonly KnownName[];
  /** What is wrong with the files; of each folder told once. */
  problems: string[];
  /** Whether one of them could not be read at all: what was put right there is missing in the annotations. */
  isLeftAside: boolean;
}

interface KeptFolder {
  bySource: ReadonlyMap<string, StoredCorrection[]>;
  known: readonly KnownName[];
  problems: string[];
  isLeftAside: boolean;
}

/**
 * Corrections as the editor keeps them in a workspace: in the `.readout` of the nearest folder above an article that has
 * one. Each is read once.
 */
export function keptCorrections({ readFile }: Pick<Terminal, 'readFile'>): (file: string) => Promise<Kept> {
  const folders = new Map<string, Promise<KeptFolder | undefined>>();
  const told = new Set<KeptFolder>();
  const open = (folder: string) => {
    const opened = folders.get(folder) ?? readFolder(readFile, folder);
    folders.set(folder, opened);
    return opened;
  };
  return async (file) => {
    const article = path.resolve(file);
    for (const folder of file === '-' ? [] : foldersAbove(article)) {
      const kept = await open(folder);
      if (!kept) continue;
      const problems = told.has(kept) ? [] : kept.problems;
      told.add(kept);
      const source = path.relative(folder, article).split(path.sep).join('/');
      const { known, isLeftAside } = kept;
      return { corrections: kept.bySource.get(source) ?? [], known, problems, isLeftAside };
    }
    return { corrections: [], known: [], problems: [], isLeftAside: false };
  };
}

function* foldersAbove(file: string): Generator<string> {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    yield folder;
    if (folder === path.dirname(folder)) return;
  }
}

/** Undefined where the folder has neither file. */
async function readFolder(readFile: Terminal['readFile'], folder: string): Promise<KeptFolder | undefined> {
  const log = await readKept(readFile, path.join(folder, folderName, logName));
  const people = await readKept(readFile, path.join(folder, folderName, peopleName));
  if (!log && !people) return undefined;
  const { annotations, problems: inLog } = readLog(log?.text ?? '');
  const corrections = annotations.flatMap((annotation) => (annotation.motivation === 'editing' ? [annotation] : []));
  const { names, problems: inPeople } = readPeople(people?.text ?? '');
  const index = new LineIndex(people?.text ?? '');
  const linesInLog = inLog.filter(({ code }) => code !== 'ancestor').map(({ at }) => at.line);
  const linesInPeople = inPeople.map(({ at }) => index.lineAt(at.start));
  return {
    bySource: grouped(corrections, ({ source }) => [source]),
    known: names,
    isLeftAside: log?.problem !== undefined || people?.problem !== undefined,
    problems: [
      ...(log?.problem ? [log.problem] : passedOver(log?.place ?? '', linesInLog)),
      ...(people?.problem ? [people.problem] : passedOver(people?.place ?? '', linesInPeople)),
    ],
  };
}

interface KeptFile {
  /** As a reader at the terminal names it. */
  place: string;
  text: string;
  problem?: string;
}

async function readKept(readFile: Terminal['readFile'], file: string): Promise<KeptFile | undefined> {
  const place = path.relative('', file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(place));
    return { place, text };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const why = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not in UTF-8' : describeProblem(error);
    return { place, text: '', problem: `${place} was left aside: ${why}` };
  }
}

function passedOver(place: string, lines: readonly number[]): string[] {
  const numbers = [...new Set(lines)].map((line) => line + 1);
  if (numbers.length === 0) return [];
  const where = numbers.length === 1 ? `line ${numbers[0]}` : `lines ${numbers.join(', ')}`;
  return [`${place}: ${where} can’t be read as it is; VS Code tells why`];
}
