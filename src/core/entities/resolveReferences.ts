import type { Mentions } from '../mentions/mentions';
import type { Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import { layOutDiscourse, type Node } from './discourse';
import type { EntityDraft } from './draft';
import { guessSpeakers } from './quotationSpeakers';
import { NominalResolver } from './resolveNominals';
import { type Resolution, resolvePronoun } from './resolvePronouns';

/**
 * Adds pronouns and nominals to the persons they stand for. Paragraph by paragraph; what stands outside quotation
 * marks first, because it tells who speaks inside them.
 */
export function resolveReferences(
  tokens: Tokens,
  segments: Segments,
  mentions: Mentions,
  drafts: readonly EntityDraft[],
): void {
  const discourse = layOutDiscourse(tokens, segments, mentions, drafts);
  const speakers = guessSpeakers(tokens, segments, discourse);
  const context = { tokens, discourse, speakers };
  const nominals = new NominalResolver(context, drafts);
  const resolve = (node: Node): void => {
    const resolution = node.mention.form === 'pronoun' ? resolvePronoun(context, node) : nominals.resolve(node);
    if (resolution) assign(node, resolution);
  };
  for (const nodes of discourse.byParagraph.values()) {
    const open = nodes.filter((node) => node.mention.form !== 'name');
    open.filter((node) => node.quotation < 0).forEach(resolve);
    open.filter((node) => node.quotation >= 0).forEach(resolve);
  }
}

function assign(node: Node, { person, confidence, why, others }: Resolution): void {
  node.person = person;
  person.mentions.push({ mention: node.mention, confidence, why, others });
  learnGender(node, person, confidence);
}

/** A pronoun or noun that is surely this person tells the gender where the name does not. */
function learnGender({ mention }: Node, person: EntityDraft, confidence: number): void {
  if (mention.form === 'name' || person.femaleShare !== 0.5 || confidence < 0.7) return;
  if (mention.gender === 'male') person.femaleShare = 0.15;
  if (mention.gender === 'female') person.femaleShare = 0.85;
}
