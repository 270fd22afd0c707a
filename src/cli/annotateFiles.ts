import { annotate } from '../core/annotate';
import { decode } from '../core/text/decode';
import { colours, wantsColour } from './colours';
import { documentWriter, type Format } from './documentWriter';
import type { Terminal } from './terminal';

export interface AnnotateFlags {
  format: Format;
  published?: string;
  /** False for --no-color. */
  color: boolean;
}

/** Annotates and prints file after file. Resolves to whether all went well. */
export async function annotateFiles(
  files: readonly string[],
  flags: AnnotateFlags,
  terminal: Terminal,
): Promise<boolean> {
  const writer = documentWriter(flags.format, {
    several: files.length > 1,
    colours: colours(flags.color && wantsColour(terminal)),
    width: terminal.width ?? 100,
  });
  let allGood = true;
  for (const file of files) {
    const outcome = await annotateFile(file, flags.published, terminal);
    if ('problem' in outcome) {
      allGood = false;
      terminal.writeError(`readout: ${file === '-' ? 'standard input' : file}: ${outcome.problem}\n`);
      continue;
    }
    if (outcome.warning) terminal.writeError(`readout: ${file}: ${outcome.warning}\n`);
    // Nobody reads on, so there is nothing left to do.
    if (!(await terminal.write(writer.document(outcome)))) return allGood;
  }
  await terminal.write(writer.end());
  return allGood;
}

type Outcome = { text: string; annotations: ReturnType<typeof annotate>; warning?: string } | { problem: string };

async function annotateFile(file: string, published: string | undefined, terminal: Terminal): Promise<Outcome> {
  try {
    const bytes = file === '-' ? await terminal.readInput() : await terminal.readFile(file);
    const { text, binary, malformed, encoding } = decode(bytes);
    if (binary) return { problem: 'not a text file; give the article as plain text' };
    const annotations = annotate(text, { uri: file, published });
    if (malformed === 0) return { text, annotations };
    return {
      text,
      annotations,
      warning: `warning: ${malformed} characters are not valid ${encoding.toUpperCase()} and were read as “\uFFFD”; convert the file to UTF-8`,
    };
  } catch (error) {
    return { problem: describeProblem(error) };
  }
}

function describeProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EISDIR':
      return 'is a directory; name the files in it, such as DIRECTORY/*.txt';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is too large; split it';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
