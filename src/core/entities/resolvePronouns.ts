import { WordClass } from '../lexicon/clauseWords';
import { pronouns } from '../lexicon/pronouns';
import type { NominalMention, PronounMention } from '../mentions/mentions';
import { TokenKind, type Tokens } from '../text/tokens';
import type { Discourse, Node } from './discourse';
import type { EntityDraft } from './draft';
import { isReportingVerb, isVerb, wordClass } from './grammar';
import { type Antecedent, antecedentsOf, mostPerSentence, salienceWeights } from './salience';

/** The winner must have this much of the salience of the two best, to be taken, and to be taken as sure. */
const takenShare = 0.5;
const sureShare = 0.62;
const leastSalience = 0.12;
const wellInView = 0.6;
/** Below this likelihood of the gender a person is out of the question. */
const leastFit = 0.08;
const mostSubjects = 4;
const farthestSpeaker = 6;

export interface Resolution {
  person: EntityDraft;
  confidence: number;
  why: string;
  others?: EntityDraft[];
}

export interface PronounContext {
  tokens: Tokens;
  discourse: Discourse;
  /** Likely speakers of the outermost quotations. */
  speakers: ReadonlyMap<number, Node>;
}

/** Who "he" or "she" at `node` is; undefined where the text leaves it open. */
export function resolvePronoun(context: PronounContext, node: Node): Resolution | undefined {
  const pronoun = node.mention as PronounMention;
  if (isEitherGender(context.tokens, pronoun.firstToken)) return undefined;
  const trailing = isTrailingAttribution(context.tokens, pronoun);
  const latest = trailing ? latestSpeaker(context, node) : undefined;
  const speaker = node.quotation >= 0 ? context.speakers.get(node.quotation)?.person : undefined;
  const antecedents = antecedentsOf(context.discourse, node, (other, distance) => {
    if (speaker && other.person === speaker) return 0;
    const gender = genderWeight(other, pronoun.gender);
    if (gender === 0 || (distance === 0 && isSubjectOfSameVerb(context.tokens, other, node, pronoun))) return 0;
    return (
      gender *
      positionWeight(context, node, other, distance, trailing) *
      (other === latest ? salienceWeights.latestSpeaker : 1)
    );
  });
  const ahead = cataphor(context, node, pronoun);
  if (ahead) antecedents.push(ahead);
  antecedents.sort((a, b) => b.score - a.score);
  return decide(antecedents, pronoun);
}

/** "he or she": nobody in particular. */
function isEitherGender(tokens: Tokens, token: number): boolean {
  return [token - 1, token + 1].some(
    (at) => tokens.lower[at] === 'or' && pronouns.has(tokens.lower[2 * at - token] ?? ''),
  );
}

function decide(antecedents: readonly Antecedent[], pronoun: PronounMention): Resolution | undefined {
  const [best, second] = antecedents;
  if (!best?.person || best.score < leastSalience) return undefined;
  const share = best.score / (best.score + (second?.score ?? 0));
  if (share < takenShare) return undefined;
  const others = antecedents
    .slice(1, 4)
    .filter((other) => other.score > best.score / 3)
    .map((other) => other.person)
    .filter((person) => person !== undefined);
  const sure = share >= sureShare;
  const why = reason(best, pronoun, antecedents.length === 1);
  return {
    person: best.person,
    confidence: confidenceOf(share, best.score),
    why,
    ...(!sure && others.length && { others }),
  };
}

/** A lead over the others counts for less where even the first is far away. */
function confidenceOf(share: number, salience: number): number {
  const near = Math.min(1, salience / wellInView);
  return Math.round(100 * Math.min(0.95, share) * (0.6 + 0.4 * near)) / 100;
}

function reason(best: Antecedent, pronoun: PronounMention, alone: boolean): string {
  if (best.nearest.mention.start > pronoun.start) return 'the subject of the clause that follows';
  const who = pronoun.gender === 'female' ? 'woman' : 'man';
  if (alone) return `the only person in view who can be a ${who}`;
  return best.nearest.function === 'subject' ? 'the subject last spoken of' : 'the person last spoken of';
}

/** How well the gender fits, 0 (excluded) to 1. */
function genderWeight({ person, mention }: Node, gender: PronounMention['gender']): number {
  const share = person ? person.femaleShare : mention.form === 'nominal' ? shareOf(mention.gender) : 0.5;
  const fit = gender === 'female' ? share : 1 - share;
  if (fit < leastFit) return 0;
  if (share === 0.5) return gender === 'female' ? salienceWeights.unknownWoman : salienceWeights.unknownMan;
  return fit < 0.5 ? fit : 0.5 + fit / 2;
}

const shareOf = (gender: string): number => (gender === 'female' ? 1 : gender === 'male' ? 0 : 0.5);

function positionWeight(context: PronounContext, node: Node, other: Node, distance: number, trailing: boolean): number {
  let weight = other.person || other.mention.form !== 'nominal' ? 1 : weightOfUnnamed(other.mention);
  if (other.quotation !== node.quotation)
    weight *= other.quotation >= 0 ? salienceWeights.insideQuotation : salienceWeights.outsideQuotation;
  if (other.paragraph !== node.paragraph) weight *= salienceWeights.otherParagraph;
  if (node.function === 'subject' && other.function === 'subject') weight *= salienceWeights.parallelSubjects;
  if (other.isFragment) weight *= salienceWeights.fragment;
  if (distance === 0) weight *= salienceWeights.laterSubject ** subjectsBetween(context.discourse, other, node);
  if (other.function === 'possessive' && isPossessorOfPerson(context.discourse, other))
    weight *= salienceWeights.possessorOfPerson;
  if (distance === 0 && opensComplementOf(context.tokens, other, node)) weight *= salienceWeights.subjectAbove;
  if (trailing) {
    // "Biden was coming, he said": the speaker is not in his own sentence but is who spoke before.
    if (distance === 0) weight *= salienceWeights.trailingSentence;
    if (isSpeaker(context.tokens, other)) weight *= salienceWeights.earlierSpeaker;
  }
  return weight;
}

/** "Reed said Hale hopes that his …": the pronoun stands right after the verb of `other` and its "that". */
function opensComplementOf(tokens: Tokens, other: Node, { mention, quotation }: Node): boolean {
  const before = mention.firstToken - 1;
  if (other.quotation !== quotation || tokens.lower[before] !== 'that' || other.verb < 0) return false;
  if (other.verb === before - 1) return true;
  // "Reed wrote on his blog that he": a short phrase may stand between.
  const isNear = other.verb < before && before - other.verb <= longestBeforeThat && isReportingVerb(tokens, other.verb);
  if (!isNear) return false;
  for (let token = other.verb + 1; token < before; token++) {
    if (tokens.kind[token] === TokenKind.mark || isVerb(tokens, token)) return false;
  }
  return true;
}

const longestBeforeThat = 5;

/** "Hale’s lawyer, Ann Reed, said he": the possessor in front of another person is not what the sentence is about. */
function isPossessorOfPerson({ bySentence }: Discourse, { mention, sentence, position }: Node): boolean {
  const next = bySentence[sentence]?.[position + 1];
  return next?.mention.form === 'name' && next.phraseStart === mention.endToken + 1;
}

const weightOfUnnamed = ({ determiner }: NominalMention): number =>
  determiner === 'indefinite' ? salienceWeights.introduced : salienceWeights.unnamed;

function isSpeaker(tokens: Tokens, { mention, phraseStart, verb }: Node): boolean {
  if (tokens.lower[phraseStart - 1] === 'to' && tokens.lower[phraseStart - 2] === 'according') return true;
  if (verb >= 0) return isReportingVerb(tokens, verb);
  return (
    phraseStart > 0 && isReportingVerb(tokens, phraseStart - 1) && tokens.kind[mention.endToken] === TokenKind.mark
  );
}

/** Who spoke last in the sentences before. */
function latestSpeaker({ tokens, discourse }: PronounContext, node: Node): Node | undefined {
  for (let sentence = node.sentence - 1; sentence >= Math.max(0, node.sentence - farthestSpeaker); sentence--) {
    const nodes = discourse.bySentence[sentence] as Node[];
    for (let index = nodes.length - 1; index >= Math.max(0, nodes.length - mostPerSentence); index--) {
      const other = nodes[index] as Node;
      if (other.person && other.quotation < 0 && isSpeaker(tokens, other)) return other;
    }
  }
  return undefined;
}

/** Subjects that stand between an earlier mention and the pronoun in one sentence: each makes the earlier one less likely. */
function subjectsBetween({ bySentence }: Discourse, earlier: Node, node: Node): number {
  let count = 0;
  const nodes = bySentence[node.sentence] as Node[];
  for (let index = node.position - 1; index > earlier.position && count < mostSubjects; index--) {
    const other = nodes[index] as Node;
    if (other.function === 'subject' && other.person !== earlier.person) count += 1;
  }
  return count;
}

/** "…, he said", "…,” she added". */
function isTrailingAttribution(tokens: Tokens, pronoun: PronounMention): boolean {
  if (pronoun.function !== 'subject' || pronoun.firstToken === 0) return false;
  const after = isReportingVerb(tokens, pronoun.endToken);
  return (
    after &&
    tokens.kind[pronoun.firstToken - 1] === TokenKind.mark &&
    /^[,”"’'?!]$/.test(tokens.form[pronoun.firstToken - 1] as string)
  );
}

const openers = WordClass.subordinator | WordClass.relative;
/** "She brought the dog with her": with these verbs the object of a preposition can be the subject. */
const verbsOfCarrying = new Set([
  'bring',
  'brings',
  'brought',
  'take',
  'takes',
  'took',
  'carry',
  'carries',
  'carried',
  'have',
  'has',
  'had',
]);
const longestClause = 24;

/**
 * "Trump told him", "Netanyahu rejects the remarks but will meet with him": the subject of a clause is not its
 * object (condition B of Chomsky's binding theory, read off the words between).
 */
function isSubjectOfSameVerb(tokens: Tokens, other: Node, node: Node, pronoun: PronounMention): boolean {
  if (pronoun.function !== 'object' || other.function !== 'subject' || node.quotation !== other.quotation) return false;
  const from = other.mention.endToken;
  if (pronoun.firstToken - from > longestClause || from >= pronoun.firstToken) return false;
  let reported = false;
  for (let token = from; token < pronoun.firstToken; token++) {
    const lower = tokens.lower[token] as string;
    if (tokens.kind[token] === TokenKind.mark || verbsOfCarrying.has(lower)) return false;
    // "Reed said Hale had met him": the second verb has a subject of its own.
    if (reported && !isVerb(tokens, token - 1) && isVerb(tokens, token)) return false;
    reported ||= isReportingVerb(tokens, token) && lower !== 'told' && lower !== 'tells';
    const classes = wordClass(tokens, token);
    if ((classes & openers) !== 0) return false;
    const next = wordClass(tokens, token + 1);
    if (
      (classes & WordClass.coordinator) !== 0 &&
      (next & (WordClass.finite | WordClass.auxiliary | WordClass.adverb)) === 0
    )
      return false;
    // "asked Comey to brief him": an object of the first verb may be the subject of the second.
    if (lower === 'to' && !isVerb(tokens, token - 1) && (next & WordClass.finite) !== 0) return false;
    if ((classes & WordClass.subject) !== 0) return false;
  }
  return true;
}

/** An opening phrase holds few mentions. */
const mostBeforeCataphor = 3;
const clauseOpeners =
  WordClass.preposition | WordClass.subordinator | WordClass.gerund | WordClass.participle | WordClass.adverb;

/** "In his speech, Xi said", "Before he left, Xi met": the subject after the comma that ends an opening phrase. */
function cataphor({ tokens, discourse }: PronounContext, node: Node, pronoun: PronounMention): Antecedent | undefined {
  const nodes = discourse.bySentence[node.sentence] as Node[];
  if (node.quotation >= 0 || node.position > mostBeforeCataphor) return undefined;
  if (nodes.slice(0, node.position).some(({ person, mention }) => person && mention.form !== 'pronoun'))
    return undefined;
  const comma = commaAfter(tokens, pronoun.firstToken);
  if (comma < 0 || !opensWithDependent(tokens, pronoun.firstToken)) return undefined;
  const next = nodes.slice(node.position + 1, node.position + 4).find((other) => other.mention.firstToken > comma);
  if (
    !next?.person ||
    next.mention.form !== 'name' ||
    next.function !== 'subject' ||
    next.mention.firstToken - comma > 10
  )
    return undefined;
  const gender = genderWeight(next, pronoun.gender);
  return gender === 0
    ? undefined
    : { person: next.person, unnamed: undefined, score: salienceWeights.cataphor * gender, nearest: next };
}

function commaAfter(tokens: Tokens, from: number): number {
  for (let token = from; token < Math.min(tokens.length, from + 30); token++) {
    if (tokens.form[token] === ',') return token;
    if (tokens.form[token] === '.') return -1;
  }
  return -1;
}

/** Whether the sentence up to the pronoun is the beginning of a dependent phrase: no comma, and a fitting first word. */
function opensWithDependent(tokens: Tokens, pronoun: number): boolean {
  let first = pronoun;
  for (let back = 0; first > 0 && back < 12; first--, back++) {
    const form = tokens.form[first - 1] as string;
    if (
      form === '.' ||
      form === '”' ||
      form === ',' ||
      form === ':' ||
      (tokens.start[first] as number) - (tokens.end[first - 1] as number) > 1
    )
      break;
  }
  return (wordClass(tokens, first) & clauseOpeners) !== 0;
}
