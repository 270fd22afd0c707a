import { type Diagnostic, DiagnosticSeverity, languages, Range, type Uri } from 'vscode';
import { LineIndex } from '../../core/text/lineIndex';
import type { LogProblem } from '../../corrections/correctionLog';
import type { PeopleProblem } from '../../corrections/people';
import { t } from '../../features/messages';

/** What is wrong in the files of corrections and of names, shown in those files. */
export class FileProblems {
  private readonly collection = languages.createDiagnosticCollection('readout-files');

  dispose(): void {
    this.collection.dispose();
  }

  showLog(uri: Uri, problems: readonly LogProblem[]): void {
    const diagnostics = problems.map((problem) => {
      const { line, start, end } = problem.at;
      const range = new Range(line, 0, line, end - start);
      return diagnostic(range, logProblemInWords(problem), severityOf(problem));
    });
    this.collection.set(uri, diagnostics);
  }

  showPeople(uri: Uri, text: string, problems: readonly PeopleProblem[]): void {
    // An editor drops the byte-order mark.
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    const lines = new LineIndex(text.slice(mark));
    const diagnostics = problems.map((problem) => {
      const [start, end] = [problem.at.start, problem.at.end].map((offset) =>
        lines.positionAt(Math.max(0, offset - mark)),
      );
      const range = new Range(start?.line ?? 0, start?.character ?? 0, end?.line ?? 0, end?.character ?? 0);
      return diagnostic(range, peopleProblemInWords(problem), DiagnosticSeverity.Warning);
    });
    this.collection.set(uri, diagnostics);
  }

  forget(uri: Uri): void {
    this.collection.delete(uri);
  }
}

function diagnostic(range: Range, message: string, severity: DiagnosticSeverity): Diagnostic {
  return { range, message, severity, source: 'Readout' };
}

function severityOf({ code }: LogProblem): DiagnosticSeverity {
  return code === 'superseded' || code === 'ancestor' || code === 'unknownType'
    ? DiagnosticSeverity.Information
    : DiagnosticSeverity.Warning;
}

function logProblemInWords(problem: LogProblem): string {
  switch (problem.code) {
    case 'noJson':
      return t('This line is no JSON and is passed over. Mend its brackets, commas and quotes, or delete it.');
    case 'mergeMarker':
      return t(
        'Git left this line in a merge. The lines of both sides count; delete this one, and what you do not want.',
      );
    case 'ancestor':
      return t('In a merge git left this line as it was before both sides changed it. It does not count; delete it.');
    case 'superseded':
      return t('Line {0} has the same id, and that line counts. Delete one of the two.', problem.line + 1);
    case 'unknownType':
      return t('“{0}” is not known here. The line is kept and passed over.', problem.found);
    case 'wrongShape':
      return problem.key === ''
        ? t(
            'This line is no Web Annotation and is passed over. Mend it after the pattern of another line, or delete it.',
          )
        : t('“{0}” is missing or wrong, so this line is passed over. Mend it, or delete the line.', problem.key);
  }
}

function peopleProblemInWords(problem: PeopleProblem): string {
  switch (problem.code) {
    case 'syntax':
      return t(
        'Here the JSON is broken. Mend its brackets, commas and quotes; until then no name is noted in this file.',
      );
    case 'mergeMarker':
      return t(
        'Git left this line in a merge. The names of both sides count; delete this line, and what you do not want.',
      );
    case 'noPeople':
      return t(
        'This file should read like this: {0}',
        '{ "people": [{ "name": "Ada Mendel", "aliases": ["A. Mendel"] }] }',
      );
    case 'noName':
      return t('This entry has no “name” and is passed over.');
    case 'wrongValue':
      return problem.key === 'kind'
        ? t('“kind” is person, organization or place; this entry is passed over.')
        : t(
            '“{0}” has a wrong value and is passed over. Texts stand in quotes, lists in square brackets.',
            problem.key,
          );
    case 'twice':
      return t('“{0}” stands in this file twice. The first entry counts; join the two.', problem.name);
  }
}
