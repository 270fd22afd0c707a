import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver-types';
import type { Article } from '../article';
import type { LocatedArticle } from '../locatedArticle';
import { t } from '../messages';
import type { Severities } from './checks';
import {
  type Check,
  type CheckCode,
  type Finding,
  type Fix,
  mostOfAKind,
  type RelatedPlace,
  type Severity,
} from './finding';

/** Command of the client that switches a check off; takes its code. */
export const turnOffCommand = 'readout.turnOffDiagnostic';

const shownSeverity: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** A finding as the editor shows it, and what can be done about it. */
export interface Diagnosed {
  /** Where it begins in the article. */
  readonly start: number;
  readonly diagnostic: Diagnostic;
  readonly fixes: readonly Fix[];
}

/**
 * What those of the checks that are switched on find in an article, in text order; a generator, that the caller may do
 * other things between one check and the next. `uri` is that of the article.
 */
export function* diagnose(
  checks: readonly Check[],
  { uri, article }: LocatedArticle,
  others: readonly LocatedArticle[],
  severities: Severities,
): Generator<undefined, Diagnosed[]> {
  const found: Diagnosed[] = [];
  for (const { code, find } of checks) {
    const severity = severities[code];
    if (severity === 'off') continue;
    for (const finding of find(article, others).slice(0, mostOfAKind)) {
      const diagnostic = toDiagnostic(article, uri, code, shownSeverity[severity], finding);
      found.push({ start: finding.span.start, diagnostic, fixes: finding.fixes });
    }
    yield;
  }
  return inTextOrder(found);
}

export function inTextOrder(diagnosed: readonly Diagnosed[]): Diagnosed[] {
  return [...diagnosed].sort((a, b) => a.start - b.start);
}

function toDiagnostic(
  { lines }: Article,
  uri: string,
  code: CheckCode,
  severity: DiagnosticSeverity,
  { span, message, related }: Finding,
): Diagnostic {
  return {
    range: lines.rangeOf(span),
    severity,
    source: 'Readout',
    code,
    message,
    ...(related.length > 0 && { relatedInformation: related.map((place) => toRelated(place, uri)) }),
  };
}

function toRelated({ uri, lines, span, message }: RelatedPlace, own: string): DiagnosticRelatedInformation {
  return { location: { uri: uri ?? own, range: lines.rangeOf(span) }, message };
}

/** What the reader can have done about the findings that touch a range. */
export function quickFixes(
  { lines }: Article,
  uri: string,
  diagnosed: readonly Diagnosed[],
  range: Range,
): CodeAction[] {
  const asked = lines.spanOf(range);
  return diagnosed.flatMap(({ diagnostic, fixes }) => {
    const { start, end } = lines.spanOf(diagnostic.range);
    if (start > asked.end || end < asked.start) return [];
    return [...fixes.map((fix, i) => toAction(lines, uri, diagnostic, fix, i === 0)), turnOff(diagnostic)];
  });
}

function toAction(
  lines: Article['lines'],
  uri: string,
  diagnostic: Diagnostic,
  fix: Fix,
  isFirst: boolean,
): CodeAction {
  const title = fix.title;
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  const range = lines.rangeOf(fix.span);
  if (fix.kind === 'correction') {
    return { ...action, command: { title, command: fix.command, arguments: [uri, range, ...fix.more] } };
  }
  const edit = { changes: { [uri]: [{ range, newText: fix.newText }] } };
  return { ...action, edit, ...(isFirst && { isPreferred: true }) };
}

function turnOff(diagnostic: Diagnostic): CodeAction {
  const title = t('Turn off hints of this kind');
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: turnOffCommand, arguments: [diagnostic.code] },
  };
}
