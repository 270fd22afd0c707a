import type { Discourse, Node } from './discourse';
import type { EntityDraft } from './draft';
import type { GrammaticalFunction } from './grammar';

/**
 * Salience of the people in view of a mention, after Lappin and Leass (1994): every earlier mention adds weight by
 * its grammatical function, its distance and its surroundings. Set by hand, checked on articles.
 */
export const salienceWeights = {
  subject: 1,
  object: 0.9,
  possessive: 1.15,
  oblique: 0.6,
  /** "the Hale administration" */
  modifier: 0.5,
  other: 0.9,
  /** By distance in sentences of the story. */
  distance: [1, 0.8, 0.55, 0.4, 0.28, 0.2, 0.14, 0.1],
  /** What the second, third … mention of a person adds, as a share of the one before. */
  repetition: 0.33,
  otherParagraph: 0.65,
  /** A mention inside a quotation, seen from outside of it, and the other way round. */
  insideQuotation: 0.55,
  outsideQuotation: 1.05,
  /** Both are subjects of their clauses. */
  parallelSubjects: 1.2,
  /** For each subject that stands between in the same sentence. */
  laterSubject: 0.8,
  /** The subject of the verb whose "that" clause the pronoun opens. */
  subjectAbove: 2.2,
  possessorOfPerson: 0.7,
  fragment: 0.3,
  /** Somebody whom the article never names: just introduced ("a man"), or any other. */
  introduced: 0.8,
  unnamed: 0.55,
  /** For "he said" after the content: its own sentence, and who spoke before. */
  trailingSentence: 0.3,
  earlierSpeaker: 1.3,
  latestSpeaker: 1.6,
  /** A person whose name tells no gender: most people in the news are men. */
  unknownMan: 0.9,
  unknownWoman: 0.6,
  cataphor: 1.3,
} satisfies Record<GrammaticalFunction, number> & Record<string, number | number[]>;
/** Looked at in one sentence: the latest so many mentions. */
export const mostPerSentence = 40;

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
export function antecedentsOf(
  discourse: Discourse,
  node: Node,
  weigh: NodeWeight,
  farthest = salienceWeights.distance.length - 1,
): Antecedent[] {
  const found = new Map<EntityDraft | Node, Antecedent & { weights: number[] }>();
  const ruledOut = new Set<EntityDraft | Node>();
  for (let distance = 0; distance <= farthest; distance++) {
    const nodes = discourse.bySentence[node.sentence - distance];
    if (!nodes) continue;
    let looked = 0;
    const last = distance === 0 ? node.position - 1 : nodes.length - 1;
    for (let index = last; index >= 0 && looked < mostPerSentence; index--) {
      looked += 1;
      const other = nodes[index] as Node;
      if (!other.person && (other.mention.form !== 'nominal' || other.isPredicate)) continue;
      const key = other.person ?? other;
      const weight = weigh(other, distance);
      if (weight === 0) ruledOut.add(key);
      const known = found.get(key);
      const score = weight * salienceWeights[other.function] * (salienceWeights.distance[distance] as number);
      if (known) known.weights.push(score);
      else
        found.set(key, {
          person: other.person,
          unnamed: other.person ? undefined : other,
          score: 0,
          nearest: other,
          weights: [score],
        });
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
    share *= salienceWeights.repetition;
  }
  return score;
}
