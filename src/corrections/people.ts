import {
  applyEdits,
  type FormattingOptions,
  type JSONPath,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { EntityReference, KnownName } from '../core/corrections/corrections';
import type { Span } from '../core/text/span';
import { isText } from './json';

/** What is wrong in `people.json`; for the caller to put into words. */
export type PeopleProblem = { at: Span } & (
  | { code: 'syntax' }
  | { code: 'mergeMarker' }
  /** The file is not `{"people": [...]}`. */
  | { code: 'noPeople' }
  /** An entry without a name. */
  | { code: 'noName' }
  /** A key of an entry has a value of the wrong sort. */
  | { code: 'wrongValue'; key: string }
  /** The same name stands further above. */
  | { code: 'twice'; name: string }
);

/** The names that a reader knows from all articles. */
export interface People {
  names: KnownName[];
  problems: PeopleProblem[];
}

/** Something to be done to the names; they are told apart by kind and name. */
export type PeopleChange = { put: KnownName } | { remove: EntityReference };

export type PeopleWriting = PeopleChange | { takeBack: PeopleStep };

/** Changes of the names, to be taken back: just what they have changed, whatever else was written meanwhile. */
export interface PeopleStep {
  /** The file. */
  before: string;
  after: string;
  names: EntityReference[];
}

/**
 * Reads `people.json`: `{"people": [{"name", "kind"?, "preferred"?, "aliases"?, "roles"?}]}`. Total: what can't be read
 * becomes a problem, the rest counts. Comments and trailing commas do no harm.
 */
export function readPeople(text: string): People {
  const { tree, problems } = parsed(text);
  const names = new Map<string, KnownName>();
  if (!tree) return { names: [], problems };
  const people = childOf(tree, 'people');
  if (people?.type !== 'array') return { names: [], problems: [...problems, { code: 'noPeople', at: spanOf(tree) }] };
  for (const node of people.children ?? []) {
    const entry = readEntry(node, problems);
    if (!entry) continue;
    const key = keyOf(entry);
    if (names.has(key)) problems.push({ code: 'twice', name: entry.name, at: spanOf(node) });
    else names.set(key, entry);
  }
  return { names: [...names.values()], problems: problems.sort((a, b) => a.at.start - b.at.start) };
}

/**
 * The file with these changes made; all else stays as it is, to the character. Undefined where the file is so broken
 * that a change could lose something.
 */
export function changePeople(text: string, changes: readonly PeopleWriting[]): string | undefined {
  const blank = text.trim().replace('\uFEFF', '') === '';
  let changed = blank ? '{\n  "people": []\n}\n' : text;
  if (parsed(changed).problems.length > 0) return undefined;
  for (const change of changes) {
    if ('takeBack' in change) {
      const back = takenBack(changed, change.takeBack);
      if (back === undefined) return undefined;
      changed = back;
      continue;
    }
    const { tree } = parsed(changed);
    const people = tree && childOf(tree, 'people');
    if (tree?.type !== 'object' || (people && people.type !== 'array')) return undefined;
    const wanted = 'put' in change ? change.put : change.remove;
    const entries = (people?.children ?? []).map((node) => readEntry(node, []));
    const index = entries.findIndex((entry) => entry && keyOf(entry) === keyOf(wanted));
    for (const [path, value] of stepsFor(change, index, entries[index])) changed = edited(changed, path, value);
  }
  return changed;
}

/** What takes these changes back; undefined where they can't be made, for the file must be mended first. */
export function peopleStepOf(text: string, changes: readonly PeopleWriting[]): PeopleStep | undefined {
  const after = changePeople(text, changes);
  if (after === undefined) return undefined;
  const names = changes.flatMap((change) =>
    'takeBack' in change ? change.takeBack.names : ['put' in change ? change.put : change.remove],
  );
  return { before: text, after, names };
}

function takenBack(text: string, { before, after, names }: PeopleStep): string | undefined {
  if (text === after) return before;
  let changed = text;
  for (const wanted of names) {
    const back = nameTakenBack(changed, wanted, { before, after });
    if (back === undefined) return undefined;
    changed = back;
  }
  return changed;
}

function nameTakenBack(
  text: string,
  name: EntityReference,
  { before, after }: Pick<PeopleStep, 'before' | 'after'>,
): string | undefined {
  const was = entryIn(before, name);
  const wrote = entryIn(after, name);
  const now = entryIn(text, name);
  if (was && !wrote && !now) return inserted(text, was);
  if (!wrote || !now) return text;
  const next = mergedBack(was?.entry, wrote.entry, now.entry);
  const isOnlyOurs = !was && isBare(next) && now.keys.every((key) => ourKeys.has(key));
  return changePeople(text, [isOnlyOurs ? { remove: name } : { put: next }]);
}

interface EntryInFile {
  entry: KnownName;
  index: number;
  keys: string[];
  at: Span;
  /** With its comments. */
  source: string;
}

function entryIn(text: string, wanted: EntityReference): EntryInFile | undefined {
  const { tree } = parsed(text);
  const people = tree && childOf(tree, 'people');
  for (const [index, node] of (people?.children ?? []).entries()) {
    const entry = readEntry(node, []);
    if (!entry || keyOf(entry) !== keyOf(wanted)) continue;
    const keys = (node.children ?? []).map(({ children }) => String(children?.[0]?.value));
    return { entry, index, keys, at: spanOf(node), source: text.slice(node.offset, node.offset + node.length) };
  }
  return undefined;
}

const ourKeys = new Set(['name', 'kind', 'preferred', 'aliases', 'roles']);

function isBare({ preferred, aliases, roles }: KnownName): boolean {
  return preferred === undefined && !aliases?.length && !roles?.length;
}

/** An entry without what was added from `was` to `wrote`, and with what went; what was changed by hand since stays. */
function mergedBack(was: KnownName | undefined, wrote: KnownName, now: KnownName): KnownName {
  const list = (key: 'aliases' | 'roles') => {
    const [old = [], made = [], present = []] = [was?.[key], wrote[key], now[key]];
    const stay = present.filter((text) => old.includes(text) || !made.includes(text));
    return [...stay, ...old.filter((text) => !made.includes(text) && !stay.includes(text))];
  };
  const preferred = now.preferred === wrote.preferred ? was?.preferred : now.preferred;
  const { kind, name } = now;
  return { kind, name, ...(preferred !== undefined && { preferred }), aliases: list('aliases'), roles: list('roles') };
}

/** An entry as it was written, at its old place among the others. */
function inserted(text: string, { index, source, entry }: EntryInFile): string | undefined {
  const { tree } = parsed(text);
  const count = (tree && childOf(tree, 'people'))?.children?.length ?? 0;
  const { kind, name } = entry;
  const made =
    index < count
      ? edited(text, ['people', index], { name, kind }, true)
      : changePeople(text, [{ put: { kind, name } }]);
  const at = made === undefined ? undefined : entryIn(made, entry)?.at;
  return made !== undefined && at ? made.slice(0, at.start) + source + made.slice(at.end) : undefined;
}

/** Paths and the values that they are to have; undefined: to be gone. */
function stepsFor(change: PeopleChange, index: number, before: KnownName | undefined): [JSONPath, unknown][] {
  if ('remove' in change) return index === -1 ? [] : [[['people', index], undefined]];
  const { name, kind, preferred, aliases, roles } = change.put;
  if (!before) {
    const entry = {
      name,
      kind,
      preferred,
      aliases: aliases?.length ? aliases : undefined,
      roles: roles?.length ? roles : undefined,
    };
    return [[['people', -1], JSON.parse(JSON.stringify(entry))]];
  }
  const values = { preferred, aliases, roles };
  return Object.entries(values)
    .filter(([key, value]) => JSON.stringify(value ?? []) !== JSON.stringify(before[key as keyof KnownName] ?? []))
    .map(([key, value]) => [['people', index, key], value?.length ? value : undefined]);
}

function edited(text: string, path: JSONPath, value: unknown, isArrayInsertion = path.at(-1) === -1): string {
  const formattingOptions: FormattingOptions = {
    insertSpaces: true,
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, path, value, { formattingOptions, isArrayInsertion }));
}

const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$).*$/gm;

/** In the style "diff3": what neither side of a merge has any more. */
const ancestors = /^\|{7}(?:\s[^\n]*)?\n(?:(?![<|=>]{7}(?:\s|$))[^\n]*\n)*(?=={7}(?:\s|$))/gm;

/** The lines that git left in a merge are passed over, so that the names of both sides count. */
function parsed(text: string): { tree: Node | undefined; problems: PeopleProblem[] } {
  const markers: PeopleProblem[] = [];
  const marked = text.replace(/^\uFEFF/, ' ');
  for (const { 0: line, index: start } of marked.matchAll(conflict)) {
    markers.push({ code: 'mergeMarker', at: { start, end: start + line.length } });
  }
  const blank = (lines: string) => lines.replace(/[^\n]/g, ' ');
  const blanked = marked.replace(ancestors, blank).replace(conflict, blank);
  if (blanked.trim() === '') return { tree: undefined, problems: markers };
  const errors: ParseError[] = [];
  const tree = parseTree(blanked, errors, { allowTrailingComma: true });
  const problems = errors.map(
    ({ offset, length }): PeopleProblem => ({ code: 'syntax', at: { start: offset, end: offset + length } }),
  );
  // Where git left its marks, a missing comma is its doing too.
  return { tree, problems: markers.length > 0 ? markers : problems };
}

function readEntry(node: Node, problems: PeopleProblem[]): KnownName | undefined {
  const name = childOf(node, 'name');
  if (!name || !isText(name.value) || name.value.trim() === '') {
    problems.push({ code: 'noName', at: spanOf(node) });
    return undefined;
  }
  const kind = childOf(node, 'kind');
  if (kind && !isEntityKind(kind.value)) {
    problems.push({ code: 'wrongValue', key: 'kind', at: spanOf(kind) });
    return undefined;
  }
  const entry: KnownName = { kind: isEntityKind(kind?.value) ? kind.value : 'person', name: name.value };
  const preferred = childOf(node, 'preferred');
  if (isText(preferred?.value)) entry.preferred = preferred.value;
  else if (preferred) problems.push({ code: 'wrongValue', key: 'preferred', at: spanOf(preferred) });
  for (const key of ['aliases', 'roles'] as const) {
    const list = childOf(node, key);
    if (!list) continue;
    const texts = (list.children ?? []).map(({ value }) => value).filter(isText);
    if (list.type !== 'array' || texts.length !== list.children?.length) {
      problems.push({ code: 'wrongValue', key, at: spanOf(list) });
    }
    if (texts.length > 0) entry[key] = texts;
  }
  return entry;
}

function isEntityKind(value: unknown): value is EntityReference['kind'] {
  return value === 'person' || value === 'organization' || value === 'place';
}

function keyOf({ kind, name }: EntityReference): string {
  return `${kind} ${name}`;
}

/** The last one, as in `JSON.parse`. */
function childOf(object: Node, key: string): Node | undefined {
  const properties = object.type === 'object' ? (object.children ?? []) : [];
  return properties.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
