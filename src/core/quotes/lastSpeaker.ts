import { decisionOn, type EntityRecord, type ResolvedMention } from '../entities/entities';
import type { Attribution } from './attribution';
import type { Scene } from './scene';
import { mentionAt } from './speaker';

/** From this confidence on it is not questioned whom a pronoun stands for. */
const sure = 0.62;
/** Sentences over which a speaker keeps the word. */
const reach = 6;

interface Move {
  decision: ResolvedMention;
  from: EntityRecord;
  to: EntityRecord;
}

interface Turn {
  person: EntityRecord;
  /** Where the one who speaks is named, as an offset. */
  at: number;
  unit: number;
}

/**
 * Where it is doubtful who "he" in "…, he said" is, it is the one who spoke last, if that one can be a "he" and
 * the other was not spoken of since. Moves the pronoun to that person's mentions.
 */
export function settleDoubtfulSpeakers(scene: Scene, attributions: readonly Attribution[]): void {
  const moved: Move[] = [];
  let last: Turn | undefined;
  for (const attribution of attributions) {
    const mention = attribution.source && mentionAt(scene, attribution.source.head);
    const entity = mention && scene.entities.ofMention.get(mention);
    // "the trader said": somebody has the word, and who it is may be a guess.
    if (mention?.form === 'nominal') last = undefined;
    if (!mention || mention.form === 'nominal' || entity?.kind !== 'person') continue;
    const decision = mention.form === 'pronoun' ? decisionOn(entity, mention) : undefined;
    let person = entity;
    if (last && last.person !== entity && decision && decision.confidence < sure && isTrailing(attribution)) {
      const isOpen = attribution.unit - last.unit <= reach && canBe(last.person, decision);
      if (isOpen && !isNamedBetween(entity, last.at, mention.start)) {
        person = last.person;
        moved.push({ decision, from: entity, to: person });
        scene.entities.ofMention.set(mention, person);
      }
    }
    last = { person, at: mention.start, unit: attribution.unit };
  }
  carryOut(moved);
}

/** Whether the pronoun can stand for the person, as far as a given name tells. */
function canBe({ id, gender }: EntityRecord, { mention, candidates }: ResolvedMention): boolean {
  return (
    candidates?.includes(id) || (mention.form === 'pronoun' && (gender === 'unknown' || gender === mention.gender))
  );
}

const isTrailing = ({ content, cue }: Attribution) => cue !== null && (content[0]?.first ?? cue.first) < cue.first;

/** Whether a name or nominal of the entity starts between two offsets; its mentions are in text order. */
function isNamedBetween({ mentions }: EntityRecord, from: number, to: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as ResolvedMention).mention.start <= from) low = middle + 1;
    else high = middle;
  }
  for (; low < mentions.length; low++) {
    const { mention } = mentions[low] as ResolvedMention;
    if (mention.start >= to) return false;
    if (mention.form !== 'pronoun') return true;
  }
  return false;
}

/** Gives the pronouns to their new entities, each list being sorted once. */
function carryOut(moved: readonly Move[]): void {
  const gone = new Set(moved.map(({ decision }) => decision));
  for (const entity of new Set(moved.map(({ from }) => from)))
    entity.mentions = entity.mentions.filter((one) => !gone.has(one));
  for (const { decision, from, to } of moved) {
    const candidates = [from.id, ...(decision.candidates ?? []).filter((id) => id !== to.id)];
    to.mentions.push({ ...decision, why: 'the person who spoke last', candidates });
  }
  for (const entity of new Set(moved.map(({ to }) => to)))
    entity.mentions.sort((a, b) => a.mention.start - b.mention.start);
}
