import type { EntityRecord, ResolvedMention } from '../entities/entities';
import type { Attribution } from './attribution';
import type { Scene } from './scene';
import { mentionAt } from './speaker';

/** From this confidence on it is not questioned whom a pronoun stands for. */
const sure = 0.62;
/** Sentences over which a speaker keeps the word. */
const reach = 6;

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
  let last: Turn | undefined;
  for (const attribution of attributions) {
    const mention = attribution.source && mentionAt(scene, attribution.source.head);
    const entity = mention && scene.entities.ofMention.get(mention);
    // "the trader said": somebody has the word, and who it is may be a guess.
    if (mention?.form === 'nominal') last = undefined;
    if (!mention || mention.form === 'nominal' || entity?.kind !== 'person') continue;
    const decision = mention.form === 'pronoun' ? entity.mentions.find((one) => one.mention === mention) : undefined;
    let person = entity;
    if (last && last.person !== entity && decision && decision.confidence < sure && isTrailing(attribution)) {
      const isOpen = attribution.unit - last.unit <= reach && canBe(last.person, decision);
      if (isOpen && !isNamedBetween(entity, last.at, mention.start)) {
        person = last.person;
        move(scene, decision, entity, person);
      }
    }
    last = { person, at: mention.start, unit: attribution.unit };
  }
}

/** Whether the pronoun can stand for the person, as far as a given name tells. */
function canBe({ id, gender }: EntityRecord, { mention, candidates }: ResolvedMention): boolean {
  return (
    candidates?.includes(id) || (mention.form === 'pronoun' && (gender === 'unknown' || gender === mention.gender))
  );
}

const isTrailing = ({ content, cue }: Attribution) => cue !== null && (content[0]?.first ?? cue.first) < cue.first;

const isNamedBetween = ({ mentions }: EntityRecord, from: number, to: number) =>
  mentions.some(({ mention }) => mention.form !== 'pronoun' && mention.start > from && mention.start < to);

function move({ entities }: Scene, decision: ResolvedMention, from: EntityRecord, to: EntityRecord): void {
  const candidates = [from.id, ...(decision.candidates ?? []).filter((id) => id !== to.id)];
  from.mentions = from.mentions.filter((one) => one !== decision);
  to.mentions.push({ ...decision, why: 'the person who spoke last', candidates });
  to.mentions.sort((a, b) => a.mention.start - b.mention.start);
  entities.ofMention.set(decision.mention, to);
}
