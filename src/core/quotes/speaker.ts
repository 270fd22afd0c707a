import type { Quote } from '../annotations';
import { decisionOn, type EntityRecord } from '../entities/entities';
import type { AnyMention } from '../mentions/mentions';
import { lastStartingAtOrBefore } from '../text/span';
import type { Attribution } from './attribution';
import type { Scene } from './scene';

/** Finds the mention at the head of a source, and through it the entity. */
export interface SpeakerReader {
  read(attribution: Attribution): Quote['speaker'];
}

export function speakerReader(scene: Scene): SpeakerReader {
  return { read: (attribution) => readSpeaker(scene, attribution) };
}

function readSpeaker(scene: Scene, attribution: Attribution): Quote['speaker'] {
  const { source } = attribution;
  if (!source) return undefined;
  const { tokens } = scene;
  const span = { start: tokens.start[source.first] as number, end: tokens.end[source.end - 1] as number };
  const mention = mentionAt(scene, source.head);
  const entity: EntityRecord | undefined = mention && scene.entities.ofMention.get(mention);
  if (!mention || !entity) return { span, confidence: attribution.confidence, why: attribution.why };
  const decision = decisionOn(entity, mention);
  const confidence = Math.min(attribution.confidence, decision?.confidence ?? 1);
  const why = mention.form === 'name' || !decision ? attribution.why : `${attribution.why}; ${decision.why}`;
  return {
    span,
    entity: entity.id,
    confidence,
    why,
    ...(decision?.candidates?.length && { candidates: decision.candidates }),
  };
}

/** The name, nominal or pronoun whose head is the token. */
export function mentionAt(scene: Scene, head: number): AnyMention | undefined {
  const { mentions, tokens } = scene;
  const name = scene.named[head] as number;
  if (name >= 0) return mentions.names[name];
  const offset = tokens.start[head] as number;
  const pronoun = mentions.pronouns[lastStartingAtOrBefore(mentions.pronouns, offset)];
  if (pronoun && pronoun.firstToken === head) return pronoun;
  for (let i = lastStartingAtOrBefore(mentions.nominals, offset), tries = 0; i >= 0 && tries < 4; i--, tries++) {
    const nominal = mentions.nominals[i];
    if (nominal?.headToken === head) return nominal;
  }
  return undefined;
}
