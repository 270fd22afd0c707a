import { isObject, type JsonObject } from './json';
import {
  fromJson,
  type Selectors,
  type ShapeProblem,
  type StoredAnnotation,
  targetToJson,
  toJson,
} from './webAnnotation';

/** What is wrong with a line of the log; for the caller to put into words. */
export type LineProblem =
  | ShapeProblem
  | { code: 'noJson' }
  /** A line that git left in a merge. The lines of both sides count, those of their common ancestor do not. */
  | { code: 'mergeMarker'; found: string }
  | { code: 'ancestor' }
  /** An annotation with the same id, in line `line` (from 0), is newer, or of the same time and further down: it counts. */
  | { code: 'superseded'; line: number };

/** `line` counts from 0; `start` and `end` are UTF-16 offsets into the text of the log. */
export type LogProblem = LineProblem & { at: { line: number; start: number; end: number } };

export interface CorrectionLog {
  /** In the order of their lines, each id once. */
  annotations: StoredAnnotation[];
  problems: LogProblem[];
}

/** Something to be done to a log. */
export type LogChange = { put: StoredAnnotation } | { remove: string } | Retarget | LogStep;

/**
 * The annotation with this id is about another article, or its words are found by other selectors. All else in its line
 * stays as it is when that is written; one that is no longer there stays away.
 */
export interface Retarget {
  retarget: string;
  source?: string;
  selectors?: Selectors;
}

/**
 * A change of one annotation to be taken back: its line before and behind the change, undefined where it had none. What
 * says something else by now, because another window has changed it, is left as it is.
 */
export interface LogStep {
  takeBack: string;
  before: string | undefined;
  after: string | undefined;
}

interface Line {
  /** Without its ending. */
  text: string;
  start: number;
  json?: JsonObject;
  annotation?: StoredAnnotation;
  problem?: LineProblem;
}

/** Reads `corrections.jsonl`: a Web Annotation a line. Total: what is no annotation becomes a problem, the rest counts. */
export function readLog(text: string): CorrectionLog {
  const lines = readLines(text);
  const standing = newestById(lines);
  const annotations: StoredAnnotation[] = [];
  const problems: LogProblem[] = [];
  for (const [index, { annotation, problem, text, start }] of lines.entries()) {
    const newest = annotation && (standing.get(annotation.id) as number);
    if (annotation && newest === index) annotations.push(annotation);
    const found: LineProblem | undefined =
      newest === undefined || newest === index ? problem : { code: 'superseded', line: newest };
    if (found) problems.push({ ...found, at: { line: index, start, end: start + text.length } });
  }
  return { annotations, problems };
}

/**
 * The log with these changes made. Every other line stays as it is, to the character; in a line that is written anew,
 * unknown keys stay.
 */
export function changeLog(text: string, changes: readonly LogChange[]): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines: (string | undefined)[] = [];
  const byId = new Map<string, { index: number; json: JsonObject }[]>();
  const read = readLines(text);
  const standing = newestById(read);
  for (const [index, { text: line, annotation, json }] of read.entries()) {
    lines.push(line);
    if (!annotation || !json) continue;
    const same = byId.get(annotation.id) ?? [];
    // The one that counts stands first.
    if (standing.get(annotation.id) === index) same.unshift({ index, json });
    else same.push({ index, json });
    byId.set(annotation.id, same);
  }
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  for (const change of changes) {
    if ('remove' in change) {
      for (const { index } of byId.get(change.remove) ?? []) lines[index] = undefined;
      byId.delete(change.remove);
      continue;
    }
    const id = idOf(change);
    const first = byId.get(id)?.[0];
    const line = lineAfter(change, first && { text: lines[first.index] as string, json: first.json });
    if (line === undefined) {
      for (const { index } of byId.get(id) ?? []) lines[index] = undefined;
      byId.delete(id);
      continue;
    }
    const index = first?.index ?? lines.length;
    lines[index] = line;
    const { json = {} } = readLine(line);
    if (first) first.json = json;
    else byId.set(id, [{ index, json }]);
  }
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const kept = lines.filter((line) => line !== undefined).join(ending);
  return kept === '' ? mark : `${mark}${kept}${ending}`;
}

function idOf(change: LogChange): string {
  if ('put' in change) return change.put.id;
  if ('remove' in change) return change.remove;
  return 'retarget' in change ? change.retarget : change.takeBack;
}

/** The line of an annotation as a change leaves it; undefined: there is none, before or now. */
function lineAfter(
  change: Exclude<LogChange, { remove: string }>,
  now: { text: string; json: JsonObject } | undefined,
): string | undefined {
  if ('put' in change) return JSON.stringify(toJson(change.put, now?.json));
  if ('takeBack' in change) return takenBack(change, now?.text);
  return now && JSON.stringify({ ...now.json, target: targetToJson(change, now.json.target) });
}

/** What takes these changes of a log back. */
export function logStepsOf(text: string, changes: readonly LogChange[]): LogStep[] {
  const before = linesById(text);
  const after = linesById(changeLog(text, changes));
  return [...new Set(changes.map(idOf))].map((id) => ({ takeBack: id, before: before.get(id), after: after.get(id) }));
}

function linesById(text: string): Map<string, string> {
  const lines = readLines(text);
  return new Map([...newestById(lines)].map(([id, index]) => [id, (lines[index] as Line).text]));
}

/** The line as it is to be when a step is taken back. Its words may have been noted anew since: those stay. */
function takenBack({ before, after }: LogStep, now: string | undefined): string | undefined {
  if (now === after) return before;
  const [was, is, wrote] = [before, now, after].map((line) => (line === undefined ? undefined : readLine(line).json));
  if (!is || !wrote || saidIn(is) !== saidIn(wrote)) return now;
  return was && JSON.stringify({ ...was, target: is.target });
}

/** All of an annotation but where it stands and when it was written. */
function saidIn({ target: _, modified: __, ...said }: JsonObject): string {
  return JSON.stringify(said);
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    lines.push({ text: line, start, ...readLine(line) });
    if (newline === -1) break;
    start = newline + 1;
  }
  return withoutAncestors(lines);
}

/** In a merge in the style "diff3" stands between "|||||||" and "=======" what neither side has any more. */
function withoutAncestors(lines: Line[]): Line[] {
  const markers = lines.flatMap(({ problem }, index) =>
    problem?.code === 'mergeMarker' ? [{ index, sign: problem.found[0] }] : [],
  );
  for (const [i, { index, sign }] of markers.entries()) {
    const next = markers[i + 1];
    if (sign !== '|' || next?.sign !== '=') continue;
    for (let at = index + 1; at < next.index; at++) {
      const { text, start } = lines[at] as Line;
      lines[at] = text.trim() === '' ? { text, start } : { text, start, problem: { code: 'ancestor' } };
    }
  }
  return lines;
}

const mergeMarker = /^(<{7}|\|{7}|={7}|>{7})(\s|$)/;

function readLine(line: string): Pick<Line, 'json' | 'annotation' | 'problem'> {
  if (line.trim() === '') return {};
  const marker = mergeMarker.exec(line)?.[1];
  if (marker) return { problem: { code: 'mergeMarker', found: marker } };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: { code: 'noJson' } };
  }
  const read = fromJson(json);
  if ('code' in read) return { problem: read };
  return isObject(json) ? { json, annotation: read } : {};
}

/** By id, the index of the line that counts: the last modified, of two that are as new the later line. */
function newestById(lines: readonly Line[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const [index, { annotation }] of lines.entries()) {
    if (!annotation) continue;
    const before = newest.get(annotation.id);
    const other = before === undefined ? undefined : lines[before]?.annotation;
    if (!other || time(annotation) >= time(other)) newest.set(annotation.id, index);
  }
  return newest;
}

/** Milliseconds; what is no time is older than everything. */
function time({ modified, created }: StoredAnnotation): number {
  const milliseconds = Date.parse(modified ?? created);
  return Number.isNaN(milliseconds) ? Number.NEGATIVE_INFINITY : milliseconds;
}
