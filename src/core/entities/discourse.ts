import { WordClass } from '../lexicon/clauseWords';
import { copulas } from '../lexicon/verbGroups';
import type { AnyMention, Mentions } from '../mentions/mentions';
import { isStory, type Paragraph, type Segments, type Sentence } from '../segments/segments';
import { bySpan } from '../text/span';
import { type Tokens, tokenAt } from '../text/tokens';
import type { EntityDraft } from './draft';
import { functionOf, type GrammaticalFunction, isVerb, verbAfter, wordClass } from './grammar';

/** A mention of one person in the running text, with what matters for finding who it is. */
export interface Node {
  mention: AnyMention;
  function: GrammaticalFunction;
  /** First token of the phrase, posts before a name included. */
  phraseStart: number;
  /** Token of the verb whose subject this is, where it follows; else -1. */
  verb: number;
  /** Stands in a line without a verb: a signature, a list item, a caption’s credit. */
  isFragment: boolean;
  /** "He is the highest-ranking official": says what somebody is, and speaks of nobody new. */
  isPredicate: boolean;
  /** Index of the outermost quotation around it, or -1. */
  quotation: number;
  /** Number of story sentences before its own: distances skip what is not the story. */
  sentence: number;
  /** Its place among the nodes of its sentence. */
  position: number;
  paragraph: number;
  /** The person; undefined until resolved, and for those who stay unknown. */
  person: EntityDraft | undefined;
}

export interface Discourse {
  /** In text order, only those in the story. */
  nodes: Node[];
  /** Nodes by story sentence, in text order. */
  bySentence: Node[][];
  /** Index into `nodes` of the first node of each paragraph. */
  byParagraph: Map<number, Node[]>;
  /** Outermost quotation at each token, or -1. */
  quotationAt: Int32Array;
}

/** Lays out the mentions of single persons in the story: names, nominals in the singular, he and she. */
export function layOutDiscourse(
  tokens: Tokens,
  segments: Segments,
  mentions: Mentions,
  drafts: readonly EntityDraft[],
): Discourse {
  const personOf = new Map<AnyMention, EntityDraft>();
  for (const draft of drafts) for (const { mention } of draft.mentions) personOf.set(mention, draft);
  const quotationAt = outermostQuotations(tokens, segments);
  const phrases = phrasesAround(tokens, mentions);
  const ordinals = storyOrdinals(segments);
  const discourse: Discourse = { nodes: [], bySentence: [], byParagraph: new Map(), quotationAt };
  for (const mention of personalMentions(mentions)) {
    const sentence = segments.sentences[mention.sentence] as Sentence;
    const ordinal = ordinals[mention.sentence] as number;
    if (ordinal < 0) continue;
    const phraseStart = phrases.starts.get(mention) ?? mention.firstToken;
    const phraseEnd = phrases.ends.get(mention) ?? mention.endToken;
    const node: Node = {
      mention,
      phraseStart,
      function: functionOfMention(tokens, mention, phraseStart, phraseEnd, sentence),
      verb: verbAfter(tokens, phraseEnd, sentence.endToken),
      isFragment: isFragment(tokens, sentence),
      isPredicate: mention.form === 'nominal' && isPredicate(tokens, mention.firstToken),
      quotation: quotationAt[mention.firstToken] as number,
      sentence: ordinal,
      position: 0,
      paragraph: sentence.paragraph,
      person: personOf.get(mention),
    };
    discourse.nodes.push(node);
    addTo(discourse, node);
  }
  return discourse;
}

function addTo(discourse: Discourse, node: Node): void {
  while (discourse.bySentence.length <= node.sentence) discourse.bySentence.push([]);
  node.position = (discourse.bySentence[node.sentence] as Node[]).push(node) - 1;
  const paragraph = discourse.byParagraph.get(node.paragraph);
  if (paragraph) paragraph.push(node);
  else discourse.byParagraph.set(node.paragraph, [node]);
}

function personalMentions({ names, nominals, pronouns }: Mentions): AnyMention[] {
  return [
    ...names.filter((name) => name.kind === 'person'),
    ...nominals.filter((nominal) => nominal.number === 'singular'),
    ...pronouns.filter(({ person, number, gender }) => person === 3 && number === 'singular' && gender !== 'neuter'),
  ].sort(bySpan);
}

function functionOfMention(
  tokens: Tokens,
  mention: AnyMention,
  phraseStart: number,
  phraseEnd: number,
  sentence: Sentence,
): GrammaticalFunction {
  if (mention.form === 'pronoun') return mention.function === 'reflexive' ? 'object' : mention.function;
  return functionOf(tokens, phraseStart, phraseEnd, sentence.firstToken, sentence.endToken);
}

const adverbial = WordClass.adverb | WordClass.time;

function isPredicate(tokens: Tokens, first: number): boolean {
  let before = first - 1;
  while (before > 0 && before > first - 3 && (wordClass(tokens, before) & adverbial) !== 0) before -= 1;
  const word = tokens.lower[before];
  return word !== undefined && (word === 'as' || copulas.has(word));
}

const longestFragment = 8;

function isFragment(tokens: Tokens, { firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken > longestFragment) return false;
  for (let token = firstToken; token < endToken; token++) if (isVerb(tokens, token)) return false;
  return true;
}

/** Where the phrases around names begin and end: posts before a name and in apposition belong to it. */
function phrasesAround(
  { form }: Tokens,
  { names, roles }: Mentions,
): { starts: Map<AnyMention, number>; ends: Map<AnyMention, number> } {
  const starts = new Map<AnyMention, number>();
  const ends = new Map<AnyMention, number>();
  for (const { holder, position, firstToken, endToken } of roles) {
    const name = names[holder];
    if (!name) continue;
    if (position === 'before') starts.set(name, Math.min(starts.get(name) ?? name.firstToken, firstToken));
    // "The envoy, Ana Ruiz, said": the comma behind the name closes what the one before it opened.
    const isBetweenCommas = position === 'before' && form[endToken] === ',' && form[name.endToken] === ',';
    if (isBetweenCommas && !ends.has(name)) ends.set(name, name.endToken + 1);
    if (position === 'after') ends.set(name, Math.max(ends.get(name) ?? name.endToken, endToken));
  }
  return { starts, ends };
}

function outermostQuotations(tokens: Tokens, segments: Segments): Int32Array {
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  segments.quotations.forEach((quotation, index) => {
    if (quotation.depth === 0)
      quotationAt.fill(index, tokenAt(tokens, quotation.start), tokenAt(tokens, quotation.end - 1) + 1);
  });
  return quotationAt;
}

function storyOrdinals(segments: Segments): Int32Array {
  let next = 0;
  return Int32Array.from(segments.sentences, ({ paragraph }) =>
    isStory((segments.paragraphs[paragraph] as Paragraph).kind) ? next++ : -1,
  );
}
