import type { CorrectionBody, EntityReference, MeetingFacts } from '../core/corrections/corrections';
import { isCalendarDay } from '../core/text/calendarDay';
import { isObject, isText, type JsonObject, present } from './json';

/** How each correction is called in the file; the names of the core are for programs. */
const types = {
  kind: 'readout:Kind',
  same: 'readout:Same',
  different: 'readout:Different',
  shown: 'readout:Shown',
  reference: 'readout:Reference',
  speaker: 'readout:Speaker',
  quote: 'readout:Quote',
  noQuote: 'readout:NoQuote',
  meeting: 'readout:Meeting',
  noMeeting: 'readout:NoMeeting',
} as const satisfies Record<CorrectionBody['type'], string>;

const names = new Map(Object.entries(types).map(([type, name]) => [name as string, type as CorrectionBody['type']]));

const entityKinds = ['person', 'organization', 'place'] as const;
const meetingKinds = ['meeting', 'call', 'visit', 'summit', 'conference'] as const;
const meetingStatuses = ['held', 'planned', 'possible', 'postponed', 'cancelled'] as const;

/** The body of a Web Annotation for a correction: `{"type":"readout:Speaker","entity":{"kind":"person","name":"…"}}`. */
export function bodyToJson(body: CorrectionBody): JsonObject {
  const { type, ...facts } = body;
  return present({ type: types[type], ...facts });
}

/** Whether a body is of a type that a newer version may know, but this one does not. */
export function isUnknownBody(body: unknown): boolean {
  return isObject(body) && isText(body.type) && !names.has(body.type);
}

/** Undefined where the body is none that we know or lacks something. Other keys than ours are passed over. */
export function bodyFromJson(body: unknown): CorrectionBody | undefined {
  if (!isObject(body) || !isText(body.type)) return undefined;
  const type = names.get(body.type);
  switch (type) {
    case 'kind':
      return body.kind === 'none' || isOneOf(entityKinds, body.kind) ? { type, kind: body.kind } : undefined;
    case 'same':
    case 'different': {
      const entity = entityFrom(body.entity);
      return entity && { type, entity };
    }
    case 'shown':
      return isText(body.name) && body.name.trim() !== '' ? { type, name: body.name } : undefined;
    case 'reference':
    case 'speaker':
    case 'quote': {
      const entity = body.entity === null ? null : entityFrom(body.entity);
      return entity === undefined ? undefined : { type, entity };
    }
    case 'noQuote':
    case 'noMeeting':
      return { type };
    case 'meeting': {
      const facts = meetingFrom(body);
      return facts && { type, ...facts };
    }
    default:
      return undefined;
  }
}

function entityFrom(value: unknown): EntityReference | undefined {
  if (!isObject(value) || !isText(value.name) || value.name.trim() === '') return undefined;
  return isOneOf(entityKinds, value.kind) ? { kind: value.kind, name: value.name } : undefined;
}

function meetingFrom({ kind, participants, place, date, status }: JsonObject): MeetingFacts | undefined {
  const facts: MeetingFacts = {};
  if (kind !== undefined) {
    if (!isOneOf(meetingKinds, kind)) return undefined;
    facts.kind = kind;
  }
  if (participants !== undefined) {
    const entities = Array.isArray(participants) ? participants.map(entityFrom) : [undefined];
    if (entities.includes(undefined)) return undefined;
    facts.participants = entities.filter((entity) => entity !== undefined);
  }
  if (place !== undefined) {
    if (place !== null && !isText(place)) return undefined;
    facts.place = place;
  }
  if (date !== undefined) {
    const day = date === null ? null : dateFrom(date);
    if (day === undefined) return undefined;
    facts.date = day;
  }
  if (status !== undefined) {
    if (!isOneOf(meetingStatuses, status)) return undefined;
    facts.status = status;
  }
  return facts;
}

/** Days, months and years that exist, the end not before the start. */
function dateFrom(value: unknown): { start: string; end?: string } | undefined {
  if (!isObject(value) || !isDate(value.start)) return undefined;
  const { start, end } = value;
  if (end === undefined) return { start };
  if (!isDate(end)) return undefined;
  // Of dates that are not equally exact only what both tell is compared.
  const exact = Math.min(start.length, end.length);
  return end.slice(0, exact) >= start.slice(0, exact) ? { start, end } : undefined;
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
function isDate(value: unknown): value is string {
  return isText(value) && isCalendarDay(`${value}${'-01-01'.slice(0, Math.max(0, 10 - value.length))}`);
}

function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}
