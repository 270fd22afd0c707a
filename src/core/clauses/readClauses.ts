import { VerbForm } from '../lexicon/verbForms';
import { callingOff, denyingVerbs, plannedParticiples } from '../lexicon/verbGroups';
import type { Segments, Sentence } from '../segments/segments';
import { lastStartingAtOrBefore } from '../text/span';
import type { Tokens } from '../text/tokens';
import { askCompromise } from './askCompromise';
import type { ClauseFacts, ClauseReader } from './clauses';
import { mayHoldVerb } from './mayHoldVerb';
import { readFacts } from './readFacts';
import { findVerbGroups, type VerbGroup, verbForms } from './verbGroup';

interface Clause {
  group: VerbGroup;
  facts: ClauseFacts;
}

const unknown: ClauseFacts = { tense: 'none', modality: 'fact', negated: false };
const clausePunctuation = /^(?:[,;:()“”"[\]]|[-–—]+)$/u;
const subordinator =
  /^(?:that|which|who|whom|whose|where|when|while|after|before|because|although|though|as|if|whether|unless|but)$/;
const condition = /^(?:if|unless|whether)$/;
/** How far before a verb its "if" is looked for. */
const conditionReach = 10;
/** Words further apart than this many tokens are in different clauses. */
const longestClause = 80;
/** A verbless line longer than this is no headline, and not worth a second opinion. */
const longestForCompromise = 40;
/** The same in UTF-16 units: a token may be a web address, or megabytes without a space. */
const longestTextForCompromise = 400;

/**
 * Reads tense, modality and negation of clauses, each sentence when it is first asked for. The words of the
 * verb group decide; only a sentence without any verb that the lexicon knows is given to compromise.
 */
export function readClauses(tokens: Tokens, segments: Segments): ClauseReader {
  const read = new Map<number, Clause[]>();
  const asked = new Map<string, ClauseFacts>();
  const { sentences } = segments;

  function clausesOf(index: number): Clause[] {
    let clauses = read.get(index);
    if (!clauses) {
      clauses = readSentence(tokens, sentences[index] as Sentence);
      read.set(index, clauses);
    }
    return clauses;
  }

  function withoutVerb(sentence: Sentence): ClauseFacts {
    if (sentence.endToken - sentence.firstToken > longestForCompromise) return unknown;
    if (sentence.end - sentence.start > longestTextForCompromise) return unknown;
    if (!mayHoldVerb(tokens, sentence.firstToken, sentence.endToken)) return unknown;
    const text = tokens.text.slice(sentence.start, sentence.end);
    let facts = asked.get(text);
    if (!facts) {
      facts = askCompromise(text) ?? unknown;
      asked.set(text, facts);
    }
    return facts;
  }

  return {
    at(token) {
      const index = lastStartingAtOrBefore(sentences, tokens.start[token] ?? 0);
      const sentence = sentences[index];
      if (!sentence) return unknown;
      const clauses = clausesOf(index);
      const clause = nearest(tokens, clauses, token);
      return clause ? factsAt(tokens, clause, token) : withoutVerb(sentence);
    },
  };
}

function readSentence(tokens: Tokens, sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let finite: ClauseFacts | undefined;
  for (const group of findVerbGroups(tokens, sentence.firstToken, sentence.endToken)) {
    let facts = readFacts(tokens, group, finite, sentence.firstToken);
    // A gerund alone has the time of the verb that it depends on, mostly the one before it.
    if (!group.finite && facts.tense === 'none' && finite) facts = { ...finite, negated: facts.negated };
    if (group.finite && facts.modality === 'fact' && isConditional(tokens, group, sentence.firstToken))
      facts.modality = 'possible';
    const before = clauses.at(-1);
    if (before && sharesAuxiliary(tokens, before, group)) facts = before.facts;
    if (group.finite) finite = facts;
    clauses.push({ group, facts });
  }
  // A gerund before the first verb depends on that one: "Speaking in London on Monday, he said".
  const first = clauses.find(({ group }) => group.finite);
  for (const clause of clauses) {
    if (clause === first) break;
    if (clause.facts.tense === 'none' && first) clause.facts = first.facts;
  }
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    if (next && plannedParticiples.has(tokens.lower[clause.group.end - 1] as string) && isCallingOff(tokens, next))
      clause.facts = { ...clause.facts, tense: 'past', modality: 'planned' };
  }
  return clauses;
}

/** "will visit Rome and meet Smith": a bare verb behind "and" has the auxiliary of the verb before it, as that has a bare verb too. */
function sharesAuxiliary(tokens: Tokens, { group: before, facts }: Clause, group: VerbGroup): boolean {
  const { first, end } = group;
  if (end - first !== 1 || tokens.lower[first - 1] !== 'and' || before.end - before.first < 2) return false;
  if (facts.tense === 'past' && facts.modality === 'fact') return false;
  return isBase(tokens, first) && isBase(tokens, before.end - 1);
}

function isBase(tokens: Tokens, token: number): boolean {
  return (verbForms(tokens, token) & VerbForm.base) !== 0;
}

/** "was called off": a plan of which this is said is one of the past, and its day may lie on either side of today. */
function isCallingOff(tokens: Tokens, { group, facts }: Clause): boolean {
  const verb = tokens.lower[group.end - 1] as string;
  const isOff = verb === 'called' || verb === 'put' ? tokens.lower[group.end] === 'off' : callingOff.has(verb);
  return isOff && facts.tense === 'past' && group.end - group.first > 1;
}

/** Whether "if" or "whether" stands before the subject of the verb. */
function isConditional(tokens: Tokens, group: VerbGroup, start: number): boolean {
  for (let token = group.first - 1; token >= Math.max(start, group.first - conditionReach); token--) {
    const lower = tokens.lower[token] as string;
    if (condition.test(lower)) return true;
    if (clausePunctuation.test(lower) || subordinator.test(lower)) return false;
  }
  return false;
}

/** The clause that holds the token: its verb group stands on the same side of every boundary, else the nearer one. */
function nearest(tokens: Tokens, clauses: readonly Clause[], token: number): Clause | undefined {
  const at = firstEndingAfter(clauses, token);
  const after = clauses[at];
  if (after && after.group.first <= token) return after;
  const before = clauses[at - 1];
  if (!before || !after) return before ?? after;
  if (!isDivided(tokens, before.group.end, token)) return before;
  return isDivided(tokens, token + 1, after.group.first) && !followsComma(tokens, before.group.end, token)
    ? before
    : after;
}

/** Index of the first clause whose verb group ends after the token. Logarithmic. */
function firstEndingAfter(clauses: readonly Clause[], token: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((clauses[middle] as Clause).group.end <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "rejected a meeting": what is denied is the object, not the verb. */
function factsAt(tokens: Tokens, { group, facts }: Clause, token: number): ClauseFacts {
  if (token < group.end || !denyingVerbs.has(tokens.lower[group.end - 1] as string)) return facts;
  return isDivided(tokens, group.end, token) ? facts : { ...facts, negated: true };
}

/** Whether clause punctuation or a subordinator stands between two tokens. */
function isDivided(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > longestClause) return true;
  for (let token = from; token < to; token++) {
    const lower = tokens.lower[token] as string;
    if (clausePunctuation.test(lower) || subordinator.test(lower)) return true;
  }
  return false;
}

function followsComma(tokens: Tokens, from: number, token: number): boolean {
  for (let at = token - 1; at >= Math.max(from, token - 3); at--) if (tokens.form[at] === ',') return true;
  return false;
}
