import type { CorrectionBody } from '../core/corrections/corrections';
import { bodyFromJson, bodyToJson, isUnknownBody } from './correctionBody';
import { isObject, isText, type JsonObject, present } from './json';

/** The words of an article that something is about, and how to find them again: `TextQuoteSelector`, `TextPositionSelector`. */
export interface Selectors {
  exact: string;
  /** What stood directly before and behind. */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets into the text in which the words were marked. */
  start: number;
  end: number;
  /** The words stood nowhere else in the article when they were marked. */
  unique?: true;
  /** 0..1: how much of what is before and behind was the same at the most similar other place of the words. */
  likeness?: number;
  /** So many characters directly before or behind told the place on their own; absent on a side that did not. */
  enough?: { before?: number; behind?: number };
}

interface Stored {
  /** "urn:uuid:…" */
  id: string;
  /** ISO 8601, as all times. */
  created: string;
  modified?: string;
  creator?: string;
  /** Path of the article from the folder that holds `.readout`, with "/"; a URI where it is outside of it. */
  source: string;
  selectors: Selectors;
}

/** What a reader put right. */
export interface StoredCorrection extends Stored {
  motivation: 'editing';
  body: CorrectionBody;
}

/** What a reader noted about a passage. */
export interface StoredNote extends Stored {
  motivation: 'commenting';
  /** At least one; the others are replies. */
  comments: NoteComment[];
  /** Without the "#". */
  tags: string[];
}

export interface NoteComment {
  text: string;
  created: string;
  modified?: string;
  creator?: string;
}

/** One line of `corrections.jsonl`. */
export type StoredAnnotation = StoredCorrection | StoredNote;

/** Why a JSON value is no annotation of ours, and which key is to blame. */
export type ShapeProblem = { code: 'wrongShape'; key: string } | { code: 'unknownType'; found: string };

const context = 'http://www.w3.org/ns/anno.jsonld';

/** Reads one W3C Web Annotation (https://www.w3.org/TR/annotation-model/). */
export function fromJson(value: unknown): StoredAnnotation | ShapeProblem {
  if (!isObject(value)) return { code: 'wrongShape', key: '' };
  const { id, created, modified, motivation, body, target } = value;
  if (!isText(id) || id === '') return { code: 'wrongShape', key: 'id' };
  if (motivation !== 'editing' && motivation !== 'commenting') {
    return isText(motivation) ? { code: 'unknownType', found: motivation } : { code: 'wrongShape', key: 'motivation' };
  }
  if (!isObject(target) || !isText(target.source)) return { code: 'wrongShape', key: 'target' };
  const selectors = selectorsFrom(target.selector);
  if (!selectors) return { code: 'wrongShape', key: 'selector' };
  const stored: Stored = present({
    id,
    created: isText(created) ? created : '',
    modified: isText(modified) ? modified : undefined,
    creator: creatorFrom(value.creator),
    source: target.source,
    selectors,
  });
  if (motivation === 'commenting') {
    const note = noteFrom(body, stored);
    return note ? { ...stored, motivation, ...note } : { code: 'wrongShape', key: 'body' };
  }
  const correction = bodyFromJson(body);
  if (correction) return { ...stored, motivation, body: correction };
  return isUnknownBody(body)
    ? { code: 'unknownType', found: String((body as JsonObject).type) }
    : { code: 'wrongShape', key: 'body' };
}

/**
 * As JSON, its keys always in the same order. What `before`, the same annotation as it stands in the file, holds
 * beyond what we know is kept.
 */
export function toJson(annotation: StoredAnnotation, before: JsonObject = {}): JsonObject {
  const { id, motivation, created, modified, creator, source, selectors } = annotation;
  const others = Object.entries(before).filter(([key]) => !(key in ourKeys));
  return {
    '@context': before['@context'] ?? context,
    id,
    type: before.type ?? 'Annotation',
    motivation,
    created,
    ...(modified !== undefined && { modified }),
    ...(creator !== undefined && { creator: personOf(creator, before.creator) }),
    body: annotation.motivation === 'editing' ? mergedBody(annotation.body, before.body) : bodiesOf(annotation, before),
    target: targetToJson({ source, selectors }, before.target),
    ...Object.fromEntries(others),
  };
}

/** What an annotation is about, with all that `before`, its target in the file, holds beyond what is given. */
export function targetToJson(
  { source, selectors }: { source?: string; selectors?: Selectors },
  before: unknown,
): JsonObject {
  const target = isObject(before) ? before : {};
  return {
    ...target,
    ...(source !== undefined && { source }),
    ...(selectors && { selector: selectorsToJson(selectors, target.selector) }),
  };
}

const ourKeys = Object.fromEntries(
  ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target'].map((key) => [
    key,
    true,
  ]),
);

function mergedBody(body: CorrectionBody, before: unknown): JsonObject {
  const json = bodyToJson(body);
  if (!isObject(before) || before.type !== json.type) return json;
  const known = new Set(['entity', 'kind', 'participants', 'place', 'date', 'status']);
  const others = Object.entries(before).filter(([key]) => !known.has(key) && !(key in json));
  return { ...json, ...Object.fromEntries(others) };
}

function creatorFrom(value: unknown): string | undefined {
  if (isText(value)) return value;
  return isObject(value) && isText(value.name) ? value.name : undefined;
}

function personOf(name: string, before: unknown): unknown {
  if (isObject(before) && before.name === name) return before;
  return before === name ? before : { type: 'Person', name };
}

function selectorsFrom(value: unknown): Selectors | undefined {
  const all = (Array.isArray(value) ? value : [value]).filter(isObject);
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  const place = all.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || !isText(quote.exact) || quote.exact === '') return undefined;
  const start = isOffset(place?.start) ? place.start : 0;
  return {
    exact: quote.exact,
    prefix: isText(quote.prefix) ? quote.prefix : '',
    suffix: isText(quote.suffix) ? quote.suffix : '',
    start,
    end: start + quote.exact.length,
    ...(quote['readout:unique'] === true && { unique: true }),
    ...(typeof quote['readout:likeness'] === 'number' && { likeness: quote['readout:likeness'] }),
    ...enoughFrom(quote['readout:enough']),
  };
}

function enoughFrom(value: unknown): Pick<Selectors, 'enough'> {
  if (!isObject(value)) return {};
  const { before, behind } = value;
  return {
    enough: present({ before: isOffset(before) ? before : undefined, behind: isOffset(behind) ? behind : undefined }),
  };
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function selectorsToJson(selectors: Selectors, before: unknown): JsonObject[] {
  const { exact, prefix, suffix, start, end, unique, likeness, enough } = selectors;
  const others = (Array.isArray(before) ? before : []).filter(
    (selector) => !isObject(selector) || !['TextQuoteSelector', 'TextPositionSelector'].includes(String(selector.type)),
  );
  const rarity = { 'readout:unique': unique, 'readout:likeness': likeness, 'readout:enough': enough };
  return [
    present({ type: 'TextQuoteSelector', exact, prefix, suffix, ...rarity }),
    { type: 'TextPositionSelector', start, end },
    ...others,
  ];
}

function noteFrom(body: unknown, { created, creator }: Stored): Pick<StoredNote, 'comments' | 'tags'> | undefined {
  const comments: NoteComment[] = [];
  const tags: string[] = [];
  for (const each of Array.isArray(body) ? body : [body]) {
    const text = textOf(each);
    if (text === undefined) continue;
    if (isObject(each) && each.purpose === 'tagging') {
      tags.push(text.replace(/^#/, ''));
      continue;
    }
    const { created: at, modified, creator: by } = isObject(each) ? each : ({} as JsonObject);
    comments.push(
      present({
        text,
        created: isText(at) ? at : created,
        modified: isText(modified) ? modified : undefined,
        creator: creatorFrom(by) ?? creator,
      }),
    );
  }
  return comments.length > 0 || tags.length > 0 ? { comments, tags } : undefined;
}

/** Of a textual body; a plain string is one too. */
function textOf(body: unknown): string | undefined {
  if (isText(body)) return body;
  return isObject(body) && body.type === 'TextualBody' && isText(body.value) ? body.value : undefined;
}

/** Comments in their order, then tags, then what is in the file and not ours. */
function bodiesOf({ comments, tags, creator }: StoredNote, { body }: JsonObject): unknown[] {
  const before = (Array.isArray(body) ? body : [body]).filter((each) => each !== undefined);
  const texts = comments.map((comment) => {
    const { text: value, created, modified, creator: by } = comment;
    const same = before.filter(isObject).find((each) => each.created === created && each.purpose === 'commenting');
    const { type: _, purpose: __, value: ___, created: ____, modified: _____, creator: ______, ...others } = same ?? {};
    const person = by === undefined || by === creator ? undefined : personOf(by, same?.creator);
    return present({
      type: 'TextualBody',
      purpose: 'commenting',
      value,
      created,
      modified,
      creator: person,
      ...others,
    });
  });
  return [
    ...texts,
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...before.filter((each) => textOf(each) === undefined),
  ];
}
