import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { isCalendarDay } from '../core/text/calendarDay';
import { type AnnotateFlags, annotateFiles } from './annotateFiles';
import { formats } from './documentWriter';
import type { Terminal } from './terminal';

const exitCodes = { good: 0, someFileFailed: 1, wrongUsage: 2 } as const;

/** Runs the command line; resolves to the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = exitCodes.good;
  const program = new Command('readout')
    .description('Reads news text: who is who, who said what, and who met whom, where and when.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
      getOutHelpWidth: () => terminal.width ?? 100,
      getErrHelpWidth: () => terminal.width ?? 100,
    });
  program
    .command('annotate')
    .description('Annotate articles and print what was found.')
    .addArgument(new Argument('[FILE...]', 'articles as plain text; - is standard input (also where no FILE is given)'))
    .addOption(new Option('-f, --format <format>', 'how to print it').choices([...formats]).default('text'))
    .option(
      '-p, --published <YYYY-MM-DD>',
      'the day the articles were published; relative dates count from it (without: readout.json, see the README)',
      day,
    )
    .option('--no-corrections', 'as it is found, without what you have put right (.readout, see the README)')
    .option('--no-color', 'no colours (also where NO_COLOR is set, or output is no terminal)')
    .addHelpText('after', annotateHelp)
    .action(async (files: string[], flags: AnnotateFlags, command: Command) => {
      if (files.length === 0 && terminal.inputIsTerminal) {
        command.error(`error: no FILE given\n\n${command.helpInformation()}`);
      }
      if (files.filter((file) => file === '-').length > 1) {
        command.error("error: '-' (standard input) can be read only once");
      }
      const allGood = await annotateFiles(files.length === 0 ? ['-'] : files, flags, terminal);
      exitCode = allGood ? exitCodes.good : exitCodes.someFileFailed;
    });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.good : exitCodes.wrongUsage;
  }
  return exitCode;
}

const annotateHelp = `
Examples:
  readout annotate article.txt
  readout annotate --published 2021-05-07 --format jsonl news/*.txt
  curl -s https://example.org/story.txt | readout annotate -

Exit status: 0 all good, 1 some file failed (the others were printed), 2 wrong usage.`;

function day(value: string): string {
  if (!isCalendarDay(value))
    throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, such as 2021-05-07.');
  return value;
}
