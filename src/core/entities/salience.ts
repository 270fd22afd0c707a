import type { EntityDraft } from './draft';
import type { Discourse, Node } from './discourse';
import type { GrammaticalFunction } from './grammar';

/**
 * Salience of the people in view of a mention, after Lappin and Leass (1994): every earlier mention adds weight by
 * its grammatical function and its distance in sentences; the weights were set by hand and checked on articles.
 */
const functionWeight: Record<GrammaticalFunction, number> = { subject: 1, object: 0.65, possessive: 0.7, oblique: 0.5, other: 0.6 };
const distanceWeight = [1, 0.8, 0.55, 0.4, 0.28, 0.2, 0.14, 0.1];
/** Looked at in one sentence: the latest so many mentions. */
const mostPerSentence = 40;

/** Somebody that a mention could stand for: a person of the text, or one known only by a nominal. */
export interface Antecedent {
  person: EntityDraft | undefined;
  /** The nominal that stands for an unnamed person. */
  unnamed: Node | undefined;
  score: number;
  nearest: Node;
}

/** Weighs one earlier mention; 0 rules its person out for good. */
export type NodeWeight = (node: Node, distance: number) => number;

/** The antecedents in view of `node`, at most `farthest` sentences away, the most salient first. */
export function antecedentsOf(discourse: Discourse, node: Node, weigh: NodeWeight, farthest = distanceWeight.length - 1): Antecedent[] {
  const found = new Map<EntityDraft | Node, Antecedent & { weights: number[] }>();
  const ruledOut = new Set<EntityDraft | Node>();
  for (let distance = 0; distance <= farthest; distance++) {
    const nodes = discourse.bySentence[node.sentence - distance];
    if (!nodes) continue;
    let looked = 0;
    for (let index = nodes.length - 1; index >= 0 && looked < mostPerSentence; index--) {
      const other = nodes[index] as Node;
      if (other.mention.start >= node.mention.start || (!other.person && other.mention.form !== 'nominal')) continue;
      looked += 1;
      const key = other.person ?? other;
      const weight = weigh(other, distance);
      if (weight === 0) ruledOut.add(key);
      const known = found.get(key);
      const score = weight * functionWeight[other.function] * (distanceWeight[distance] as number);
      if (known) known.weights.push(score);
      else found.set(key, { person: other.person, unnamed: other.person ? undefined : other, score: 0, nearest: other, weights: [score] });
    }
  }
  const list: Antecedent[] = [];
  for (const [key, { weights, ...antecedent }] of found) {
    if (!ruledOut.has(key)) list.push({ ...antecedent, score: combined(weights) });
  }
  return list.sort((a, b) => b.score - a.score || b.nearest.mention.start - a.nearest.mention.start);
}

/** The best mention counts in full, further ones add less and less. */
function combined(weights: number[]): number {
  weights.sort((a, b) => b - a);
  let score = 0;
  let share = 1;
  for (const weight of weights.slice(0, 6)) {
    score += weight * share;
    share *= 0.3;
  }
  return score;
}
