import { annotate } from '../core/annotate';
import type { ArticleAnnotations } from '../core/annotations';
import { type DecodedText, decode } from '../core/text/decode';
import { probableLanguage } from '../core/text/language';
import { locate } from '../corrections/locate';
import { colours, wantsColour } from './colours';
import { describeProblem } from './describeProblem';
import { documentWriter, type Format } from './documentWriter';
import { keptCorrections } from './keptCorrections';
import { notedDays } from './publicationDays';
import type { Terminal } from './terminal';

export interface AnnotateFlags {
  format: Format;
  published?: string;
  /** False for --no-color. */
  color: boolean;
  /** False for --no-corrections. */
  corrections: boolean;
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
  const known: Known = {
    dayOf: notedDays(terminal),
    keptOf: flags.corrections ? keptCorrections(terminal) : undefined,
  };
  let allGood = true;
  for (const file of files) {
    const outcome = await annotateFile(file, flags.published, terminal, known);
    if ('problem' in outcome) {
      allGood = false;
      terminal.writeError(`readout: ${nameOf(file)}: ${outcome.problem}\n`);
      continue;
    }
    if (outcome.isIncomplete) allGood = false;
    for (const warning of outcome.warnings) terminal.writeError(`readout: ${nameOf(file)}: warning: ${warning}\n`);
    // Nobody reads on, so there is nothing left to do.
    if (!(await terminal.write(writer.document(outcome)))) return allGood;
  }
  await terminal.write(writer.end());
  return allGood;
}

/** What is noted beside the articles. */
interface Known {
  dayOf: ReturnType<typeof notedDays>;
  keptOf: ReturnType<typeof keptCorrections> | undefined;
}

type Outcome =
  | {
      text: string;
      annotations: ArticleAnnotations;
      warnings: string[];
      /** What readers have put right could not be read. */
      isIncomplete: boolean;
    }
  | { problem: string };

async function annotateFile(
  file: string,
  given: string | undefined,
  terminal: Terminal,
  { dayOf, keptOf }: Known,
): Promise<Outcome> {
  try {
    const bytes = file === '-' ? await terminal.readInput() : await terminal.readFile(file);
    const decoded = decode(bytes);
    if (decoded.binary) return { problem: 'not a text file; give the article as plain text' };
    const { text } = decoded;
    const { published, problem } = given === undefined ? await dayOf(file) : { published: given };
    const publishedSource = given === undefined ? 'file' : 'option';
    const kept = await keptOf?.(file);
    const located = locate(text, kept?.corrections ?? []);
    const corrections = kept && { located, known: kept.known };
    const warnings = [
      ...warningsOn(decoded),
      ...(problem === undefined ? [] : [problem]),
      ...(kept?.problems ?? []),
      ...withoutPlace((kept?.corrections.length ?? 0) - located.length),
    ];
    const annotations = annotate(text, { uri: file, published, publishedSource, corrections });
    return { text, annotations, warnings, isIncomplete: kept?.isLeftAside ?? false };
  } catch (error) {
    return { problem: describeProblem(error) };
  }
}

function withoutPlace(count: number): string[] {
  if (count === 0) return [];
  return [`${count === 1 ? '1 correction has' : `${count} corrections have`} no place in the text any more`];
}

function warningsOn({ text, malformed, encoding }: DecodedText): string[] {
  const warnings: string[] = [];
  if (malformed > 0) {
    const characters = malformed === 1 ? '1 character is' : `${malformed} characters are`;
    warnings.push(`${characters} not valid ${encoding.toUpperCase()}, read as “\uFFFD”; convert the file to UTF-8`);
  }
  if (probableLanguage(text) === 'other') {
    warnings.push('probably not English; Readout knows English only, so little of this is reliable');
  }
  return warnings;
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
