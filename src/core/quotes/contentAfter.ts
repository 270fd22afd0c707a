import { WordClass } from '../lexicon/clauseWords';
import { Frame, rejectingVerbs, reportingNouns, utteringVerbs } from '../lexicon/reportingVerbs';
import { type After, isPlainNoun } from './after';
import { holdsFiniteVerb, isAfterArticle } from './contentBefore';
import type { Cue } from './cues';
import { clauseCalledUntrue, denialNouns, isDeniable, type RightHold } from './denial';
import { capitalCounts, nearestPhraseBefore, nounPhraseAfter } from './nounPhrase';
import {
  has,
  isComma,
  isDash,
  isQuoted,
  isWord,
  lower,
  type OuterQuotation,
  quotationAt,
  type Range,
  type Scene,
  type Unit,
} from './scene';
import { subjectBefore } from './subject';

/** Content after the cue, how it is joined to it, and where the cue’s own words end. */
export interface RightContent extends Range {
  form: 'clause' | 'quotation' | 'infinitive' | 'object';
  /** End of the cue, which takes in a noun: "expressed optimism". */
  cueEnd: number;
  hold?: RightHold;
  /** What the clause says it of, where a relative clause leaves that out: "a balloon" in "a balloon that he said was flying". */
  gap?: Range;
}

/** All have the same fields in the same order, so that reading them is quick. */
function rightContent(
  first: number,
  end: number,
  form: RightContent['form'],
  cueEnd: number,
  hold?: RightHold,
): RightContent {
  return { first, end, form, cueEnd, hold, gap: undefined };
}

/** The reported clause, phrase or quotation after the cue, or null. */
export function contentAfter(scene: Scene, unit: Unit, cue: Cue, after: After): RightContent | null {
  const { frames, kind } = cue.verb;
  const range = { first: after.at, end: contentEnd(scene, unit, after.at) };
  if (range.end <= range.first) return null;
  const as = (form: RightContent['form'], { first, end } = range): RightContent =>
    rightContent(first, end, form, cue.end);
  switch (after.kind) {
    case 'that':
      if (after.adjunct && has(scene, range.first, WordClass.auxiliary)) return null;
      return frames & (Frame.clause | Frame.thatClause) ? as('clause') : objectOf(scene, unit, cue, range);
    case 'quotation':
      if (isNaming(cue) && !after.adjunct)
        return as('object', { first: range.first, end: endOfList(scene, range, after.at) });
      return takesQuotation(scene, cue, after) ? as('quotation') : null;
    case 'colon':
      return frames & Frame.quotation ? as('quotation') : null;
    case 'to':
      return takesInfinitive(scene, cue, range) ? as(kind === 'speech' ? 'infinitive' : 'object') : null;
    case 'comma':
      if (has(scene, after.at + 1, WordClass.coordinator | WordClass.gerund)) return null;
      return isInserted(scene, unit, cue) &&
        frames & Frame.clause &&
        opensClause(scene, unit, cue, { first: after.at + 1, end: range.end })
        ? as('clause', { first: after.at + 1, end: range.end })
        : null;
    case 'clause':
      if (has(scene, range.first, WordClass.coordinator) || isOpenQuestion(scene, cue)) return null;
      if (opensGap(scene, range.first) && cue.verb.lemma !== 'deny') return gappedClause(scene, unit, cue, range);
      return (
        heldClause(scene, cue, range) ??
        (opensReport(scene, unit, cue, range)
          ? as('clause')
          : after.at - cue.end < 3
            ? objectOf(scene, unit, cue, range)
            : null)
      );
    default:
      return null;
  }
}

/** "In fact, Keller said, the bridge …", not "the plan that Keller proposed, the bridge …". */
function isInserted(scene: Scene, unit: Unit, { subject, group }: Cue): boolean {
  const before = Math.min(subject.first, group) - 1;
  return (
    before < unit.opening ||
    lower(scene, before) === 'as' ||
    isComma(scene, before) ||
    isDash(scene, before) ||
    isQuoted(scene, before)
  );
}

function opensReport(scene: Scene, unit: Unit, cue: Cue, range: Range): boolean {
  return (
    takesAnyClause(scene, cue, range) ||
    ((cue.verb.frames & Frame.clause) !== 0 && opensClause(scene, unit, cue, range))
  );
}

/** "what we expect from them": a question about a thought, and no thought. */
const isOpenQuestion = (scene: Scene, { verb, subject }: Cue) =>
  (verb.kind === 'belief' || verb.kind === 'intent') && lower(scene, subject.first - 1) === 'what';

const opensGap = (scene: Scene, first: number) => !isQuoted(scene, first) && has(scene, first, WordClass.auxiliary);

/** "a balloon that the army said was flying": the clause alone is no content, but with what it is said of. */
function gappedClause(scene: Scene, unit: Unit, cue: Cue, range: Range): RightContent | null {
  const relative = cue.subject.first - 1;
  if (cue.verb.kind !== 'speech' || cue.subject.how !== 'adjacent' || !gapping.has(lower(scene, relative))) return null;
  const gap = nearestPhraseBefore(scene, unit, isComma(scene, relative - 1) ? relative - 1 : relative);
  if (!gap) return null;
  const content = rightContent(range.first, range.end, 'clause', cue.end);
  content.gap = { first: gap.first, end: gap.end };
  return content;
}

const gapping = new Set(['that', 'which', 'who', 'whom']);

/** The clause in "rejected claims that …", "repeated allegations that …" and "said it was false that …". */
function heldClause(scene: Scene, cue: Cue, range: Range): RightContent | null {
  const { lemma } = cue.verb;
  if (utteringVerbs.has(lemma) || rejectingVerbs.has(lemma)) {
    const noun = reportingNounIn(scene, range);
    const hold = denialNouns.has(lower(scene, noun)) ? 'denial' : 'noun';
    if (noun >= 0) return rightContent(noun + 2, range.end, 'clause', noun + 1, hold);
  }
  const clause = cue.verb.kind === 'speech' ? clauseCalledUntrue(scene, range.first, range.end) : -1;
  return clause < 0 ? null : rightContent(clause, range.end, 'clause', clause - 1, 'untrue');
}

/** After say and tell nearly everything is what is said, whether or not its verb is known. */
function takesAnyClause(scene: Scene, { verb }: Cue, range: Range): boolean {
  if (verb.lemma !== 'say' && verb.lemma !== 'tell') return false;
  return range.end - range.first > 3 && holdsFiniteVerb(scene, range);
}

function takesQuotation(scene: Scene, cue: Cue, after: After): boolean {
  const { frames } = cue.verb;
  // "pressed for a “grand bargain”": quoted words inside an adjunct are not what the verb reports.
  const isInsideAdjunct = after.adjunct && !isComma(scene, after.at - 1) && !isDash(scene, after.at - 1);
  const isNamed = cue.verb.kind === 'judgement' && lower(scene, after.at - 1) === 'as' && after.at - cue.end === 1;
  if (isInsideAdjunct && !isNamed && !(frames & Frame.clause)) return false;
  return (frames & Frame.quotation) !== 0;
}

function takesInfinitive(scene: Scene, cue: Cue, range: Range): boolean {
  const { frames, kind } = cue.verb;
  if (cue.end > cue.token + 1 && frames & Frame.addresseeTo) return true;
  return (frames & Frame.infinitive) !== 0 && (kind === 'speech' || holdsQuotation(scene, range, 5));
}

function objectOf(scene: Scene, unit: Unit, cue: Cue, range: Range): RightContent | null {
  const { frames, kind } = cue.verb;
  const isQuoting = frames & Frame.quotedObject && holdsQuotation(scene, range, 30);
  if (!isQuoting && (!(frames & Frame.object) || isDeed(scene, unit, cue, range))) return null;
  if (cue.verb.lemma === 'deny' && !isQuoting)
    return isDeniable(scene, unit, range.first) ? rightContent(range.first, range.end, 'object', cue.end) : null;
  if (kind === 'intent' ? !holdsQuotation(scene, range, 5) : !opensPhrase(scene, range.first)) return null;
  if (isNaming(cue)) return nameGiven(scene, unit, cue, range);
  return rightContent(range.first, range.end, 'object', cue.end);
}

/** Verbs that with a mere thing do something, and say nothing: "wrote his book", "declared a truce". */
const doing = new Set([
  'argue',
  'claim',
  'declare',
  'demand',
  'demonstrate',
  'estimate',
  'repeat',
  'report',
  'state',
  'write',
]);

/** Whether the verb with its unquoted object tells of no words: "wrote a book", "Citing an example, …", "denied it". */
function isDeed(scene: Scene, unit: Unit, cue: Cue, { first, end }: Range): boolean {
  if (cue.verb.lemma === 'demand' && lower(scene, cue.token).endsWith('ed')) return false;
  if (doing.has(cue.verb.lemma) && lower(scene, first) !== 'responsibility') return true;
  if (cue.manner === 'gerund' && cue.token === unit.first) return true;
  return end === first + 1 && has(scene, first, WordClass.object);
}

/** "allegations" in "repeated allegations that …", or -1. */
function reportingNounIn(scene: Scene, range: Range): number {
  const limit = Math.min(range.end - 2, range.first + 5);
  for (let i = range.first; i < limit && !isQuoted(scene, i); i++) {
    if (reportingNouns.has(lower(scene, i)) && lower(scene, i + 1) === 'that') return i;
  }
  return -1;
}

/** Whether quoted words stand within so many tokens of the start: "vowed to “drain the swamp”". */
function holdsQuotation(scene: Scene, range: Range, reach: number): boolean {
  const limit = Math.min(range.end, range.first + reach);
  for (let i = range.first; i < limit; i++) if (isQuoted(scene, i)) return true;
  return false;
}

/** Whether a noun phrase can start here: not "into question", "by saying". */
function opensPhrase(scene: Scene, first: number): boolean {
  if (isQuoted(scene, first)) return true;
  // "an act that the mayor described as “absurd”"
  if (lower(scene, first) === 'as' && isQuoted(scene, first + 1)) return true;
  if (has(scene, first, WordClass.determiner | WordClass.possessive | WordClass.object)) return true;
  const others =
    WordClass.preposition | WordClass.adverb | WordClass.coordinator | WordClass.auxiliary | WordClass.time;
  return !has(scene, first, others);
}

const naming = new Set(['call', 'label', 'brand', 'dub', 'term']);
const isNaming = ({ verb }: Cue) => naming.has(verb.lemma) && verb.particle === '';

/** "called it “absurd” in a speech", "called the attack a crime": whom and what, up to the closing mark. */
function nameGiven(scene: Scene, unit: Unit, cue: Cue, range: Range): RightContent | null {
  const limit = Math.min(range.end, range.first + 14);
  for (let i = range.first; i < limit; i++) {
    if (isQuoted(scene, i)) return rightContent(range.first, endOfList(scene, range, i), 'object', cue.end);
  }
  const target = has(scene, range.first, WordClass.object)
    ? range.first + 1
    : nounPhraseAfter(scene, unit, range.first)?.end;
  const isNamed = target !== undefined && target < range.end && has(scene, target, WordClass.determiner);
  return isNamed ? rightContent(range.first, range.end, 'object', cue.end) : null;
}

/** End of the quotation at the token and of those joined to it: “absurd,” “cruel” and a “fraud”. */
function endOfList(scene: Scene, range: Range, token: number): number {
  let end = quotationEnd(scene, token);
  for (let next = end; next < Math.min(range.end, end + 4); next++) {
    if (isQuoted(scene, next)) {
      end = quotationEnd(scene, next);
      next = end - 1;
    } else if (isWord(scene, next) && !has(scene, next, WordClass.coordinator | WordClass.determiner)) break;
  }
  return end;
}

const quotationEnd = (scene: Scene, token: number) => (quotationAt(scene, token) as OuterQuotation).end;

const clauseOpeners = WordClass.subject | WordClass.subordinator | WordClass.relative;

/** "said so", "noted as much" report nothing by themselves. */
const halfOpeners = new Set(['as', 'so']);

/** Whether a clause starts at the range: a noun phrase and a verb, or a pronoun, or "if", "whether". */
export function opensClause(scene: Scene, unit: Unit, cue: Cue, range: Range): boolean {
  const { first } = range;
  if (has(scene, first, clauseOpeners) && !halfOpeners.has(lower(scene, first))) return range.end > first + 1;
  const limit = Math.min(range.end, first + 30);
  for (let i = first + 1; i < limit; i++) {
    // "Hinting at changes, Smith said": the main clause is no part of it.
    if (cue.token === unit.first && isComma(scene, i)) return false;
    // "said the law “would fail”": the verb stands inside the quotation marks.
    if (isQuoted(scene, i)) return (cue.verb.frames & Frame.quotation) !== 0;
    if (!has(scene, i, WordClass.auxiliary | WordClass.finite)) continue;
    if (isPlainNoun(scene, i) || capitalCounts(scene, unit, i) || isAfterArticle(scene, i)) continue;
    if (lower(scene, i - 1) === 'to' || (has(scene, i - 1, WordClass.object) && !has(scene, i - 1, WordClass.subject)))
      continue;
    // "declared its intention and suggested": the next verb of the same speaker.
    if (has(scene, i - 1, WordClass.coordinator)) return false;
    const subject = subjectBefore(scene, unit, i);
    if (subject?.how === 'relative') continue;
    // "The media report Lopez will come": what looks like one phrase may hold the cue.
    if (subject && (subject.first >= first || subject.phrase.head >= first)) return true;
    if (!has(scene, i, WordClass.preposition)) return isIndefinite(lower(scene, i - 1));
  }
  return false;
}

const isIndefinite = (word: string) => word === 'there' || word === 'this' || word === 'that';

/** Where content that starts at `from` ends: with the sentence, or with a quotation that is a sentence. */
function contentEnd(scene: Scene, unit: Unit, from: number): number {
  const quotation = quotationAt(scene, from);
  if (quotation && quotation.first === from && closesSentence(scene, unit, quotation)) return quotation.end;
  return unit.last;
}

/** Without the comma and the "and" that join what follows at `end`. */
export function beforeJoint(scene: Scene, from: number, end: number): number {
  let at = end;
  for (let tries = 0; tries < 3 && at > from; tries++) {
    const isJoint =
      isComma(scene, at - 1) ||
      isDash(scene, at - 1) ||
      lower(scene, at - 1) === 'and' ||
      lower(scene, at - 1) === 'but' ||
      lower(scene, at - 1) === 'while';
    if (!isJoint || isQuoted(scene, at - 1)) break;
    at--;
  }
  return at;
}

/** Whether a quotation ends a sentence inside its marks: “… together.” */
function closesSentence(scene: Scene, unit: Unit, quotation: OuterQuotation): boolean {
  const last = scene.tokens.form[quotation.end - 2] ?? '';
  if (last !== ',') return last === '.' || last === '?' || last === '!';
  return holdsFiniteVerb(scene, quotation) || !holdsFiniteVerb(scene, { first: quotation.end, end: unit.last });
}
