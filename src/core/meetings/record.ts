import type { ResolvedDate } from '../dates/dates';
import type { EntityRecord } from '../entities/entities';
import type { MeetingKind } from '../lexicon/meetingWords';
import type { Candidate } from './candidate';
import { isCountry } from './countries';
import { type Days, inexactness } from './days';
import type { Reference } from './references';
import type { Scene } from './scene';
import { candidateDays, type Standing } from './status';

/** A place or day that the article gives not beside the trigger but in what frames it. */
export interface Inherited {
  place?: Reference;
  date?: ResolvedDate;
  /** Where from, in words a reader understands. */
  reasons: string[];
}

/** All that the article says about one meeting. */
export interface MeetingRecord {
  /** In the order in which they were brought together; the first one decides whether it is a visit. */
  members: Candidate[];
  parties: Set<EntityRecord>;
  namesakes: Set<EntityRecord>;
  hosts: Set<EntityRecord>;
  mutual: boolean;
  days?: Days;
  standing: Standing;
  /** What its triggers are called; those in the plural a second time with a plus. */
  lemmas: Set<string>;
  kinds: Set<MeetingKind>;
  places: Set<EntityRecord>;
  /** Those of the places that are countries. */
  countries: Set<EntityRecord>;
  /** The first that the article tells of: most likely what "the meeting" refers to. */
  isFirst: boolean;
  /** Place and day from what frames the meeting, where no trigger has its own. */
  inherited?: Inherited;
  /** Sentence and paragraph of the newest member. */
  sentence: number;
  paragraph: number;
}

/** How many parties and namesakes one meeting can collect; bounds the cost of comparing. */
const most = 40;

export function newRecord(scene: Scene, candidate: Candidate, standing: Standing, isFirst: boolean): MeetingRecord {
  const record: MeetingRecord = {
    members: [],
    parties: new Set(),
    namesakes: new Set(),
    hosts: new Set(),
    mutual: false,
    days: undefined,
    standing,
    lemmas: new Set(),
    kinds: new Set(),
    places: new Set(),
    countries: new Set(),
    isFirst,
    inherited: undefined,
    sentence: scene.sentence(candidate.trigger.first),
    paragraph: scene.paragraph(candidate.trigger.first),
  };
  addMember(scene, record, candidate, standing);
  return record;
}

/** Adds what one more trigger says. Where two persons are known, the countries and organizations they act for are not added. */
export function addMember(scene: Scene, record: MeetingRecord, candidate: Candidate, standing: Standing): void {
  const { trigger } = candidate;
  const named = record.members.length > 0 && personsOf(record.parties).length > 1;
  addAll(record.parties, named ? personsOf(candidate.parties) : candidate.parties);
  addAll(record.namesakes, candidate.namesakes);
  addAll(record.hosts, candidate.hosts);
  record.members.push(candidate);
  record.mutual ||= candidate.mutual;
  record.lemmas.add(trigger.lemma);
  if (trigger.plural) record.lemmas.add(`${trigger.lemma}+`);
  record.kinds.add(trigger.kind);
  if (candidate.place) addPlace(record, candidate.place.entity);
  const days = candidateDays(candidate);
  if (days && (!record.days || inexactness(days) < inexactness(record.days))) record.days = days;
  if (standing.weight > record.standing.weight) record.standing = standing;
  // What is only looked back on is not what "the meeting" refers to next.
  if (candidate.headline || standing.behind) return;
  record.sentence = scene.sentence(trigger.first);
  record.paragraph = scene.paragraph(trigger.first);
}

function addPlace({ places, countries }: MeetingRecord, place: EntityRecord): void {
  places.add(place);
  if (isCountry(place)) countries.add(place);
}

function addAll(set: Set<EntityRecord>, entities: Iterable<EntityRecord>): void {
  for (const entity of entities) if (set.size < most) set.add(entity);
}

export function personsOf(entities: Iterable<EntityRecord>): EntityRecord[] {
  return [...entities].filter((entity) => entity.kind === 'person');
}

export function isVisit(record: MeetingRecord): boolean {
  return record.members[0]?.trigger.kind === 'visit';
}
