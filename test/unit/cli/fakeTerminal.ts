import { run } from '../../../src/cli/run';
import type { Terminal } from '../../../src/cli/terminal';

interface Given extends Partial<Terminal> {
  /** What can be read, by path; a string is encoded as UTF-8, an error is thrown. */
  files?: Record<string, string | Uint8Array | Error>;
  input?: string;
}

interface Result {
  exitCode: number;
  output: string;
  errors: string;
}

/** Runs the command line without a process around it. */
export async function runWith(args: string[], { files = {}, input = '', ...rest }: Given = {}): Promise<Result> {
  let output = '';
  let errors = '';
  const terminal: Terminal = {
    readFile: async (path) => {
      const content = files[path] ?? Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      if (content instanceof Error) throw content;
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    readInput: async () => Buffer.from(input),
    inputIsTerminal: false,
    outputIsTerminal: false,
    width: undefined,
    environment: {},
    write: async (text) => {
      output += text;
      return true;
    },
    writeError: (text) => {
      errors += text;
    },
    ...rest,
  };
  return { exitCode: await run(args, terminal), output, errors };
}
