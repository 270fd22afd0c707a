import { WordClass } from '../lexicon/clauseWords';
import { Frame } from '../lexicon/reportingVerbs';
import type { Cue } from './cues';
import { appositionEnd, capitalCounts, isTime } from './nounPhrase';
import {
  has,
  isComma,
  isDash,
  isQuoted,
  isWord,
  lower,
  type OuterQuotation,
  type Range,
  type Scene,
  startsWithCapital,
  type Unit,
} from './scene';
import { subjectBefore } from './subject';

/** What stands after the cue and its adjuncts ("on Monday in Beijing"), and where. */
interface After {
  kind: 'end' | 'that' | 'quotation' | 'colon' | 'to' | 'clause' | 'comma';
  at: number;
  /** Whether "on Monday", "in a statement" stood between. */
  adjunct: boolean;
}

const lookAhead = 45;

/** The content that a cue reports, in pieces; empty if the words around it are none. */
export function contentOf(scene: Scene, unit: Unit, cue: Cue, next: Cue | undefined): Range[] {
  const attribution = attributionOf(scene, unit, cue);
  const after = whatFollows(scene, unit, attribution.end);
  const left = contentBefore(scene, unit, cue, attribution, after);
  const continues = continuesAfter(scene, unit, attribution, after);
  const right = left
    ? continues && contentAfter(scene, unit, cue, after, next)
    : after.kind !== 'comma' && contentAfter(scene, unit, cue, after, next);
  return [left, right].filter((range): range is Range => !!range && range.end > range.first);
}

/** From the source to the cue, or from the cue to the source, whichever comes first. */
function attributionOf(scene: Scene, unit: Unit, cue: Cue): Range {
  if (cue.subject.how !== 'inverted') return { first: Math.min(cue.subject.first, cue.group), end: cue.end };
  const end = appositionEnd(scene, unit, cue.subject.phrase.end);
  return { first: cue.group, end };
}

function whatFollows(scene: Scene, unit: Unit, from: number): After {
  const direct = marker(scene, unit, from);
  if (direct) return { ...direct, adjunct: false };
  if (!isAdjunctStart(scene, from)) return { kind: 'clause', at: from, adjunct: false };
  const limit = Math.min(unit.end, from + lookAhead);
  for (let i = from + 1; i < limit; i++) {
    const title = titleEnd(scene, i);
    if (title > i) {
      i = title - 1;
      continue;
    }
    const found = marker(scene, unit, i);
    if (found?.kind === 'to') continue;
    if (found) return { ...found, adjunct: true };
    if (has(scene, i, WordClass.auxiliary) || has(scene, i, WordClass.finite)) {
      const subject = isPlainNoun(scene, i) ? null : subjectBefore(scene, unit, i);
      if (subject && subject.first >= from) return { kind: 'clause', at: subject.first, adjunct: subject.first > from };
    }
  }
  return limit === unit.end ? { kind: 'end', at: limit, adjunct: true } : { kind: 'clause', at: from, adjunct: false };
}

/** A word that can be a noun or a participle counts as a verb only right after a pronoun. */
function isPlainNoun(scene: Scene, token: number): boolean {
  return (
    has(scene, token, WordClass.alsoNoun | WordClass.participle) &&
    !has(scene, token, WordClass.auxiliary) &&
    !has(scene, token - 1, WordClass.subject)
  );
}

/** End of a quotation that is no speech but a name in an adjunct: “on CNN’s “Morning Show”, in the book “A Life”. */
function titleEnd(scene: Scene, token: number): number {
  const index = scene.quoted[token] as number;
  if (index < 0) return token;
  const quotation = scene.outer[index] as OuterQuotation;
  if (quotation.first !== token) return token;
  const introduced = has(scene, token - 1, WordClass.preposition | WordClass.possessive);
  return introduced && isTitleLike(scene, quotation) ? quotation.end : token;
}

/** Whether a quotation reads like the name of a work: few words, the longer ones with capitals. */
function isTitleLike(scene: Scene, quotation: Range): boolean {
  if (quotation.end - quotation.first > 12) return false;
  for (let token = quotation.first; token < quotation.end; token++) {
    const form = scene.tokens.form[token] as string;
    if (form.length > 3 && isWord(scene, token) && !startsWithCapital(form)) return false;
  }
  return true;
}

function marker(scene: Scene, unit: Unit, i: number): Omit<After, 'adjunct'> | null {
  if (i >= unit.end) return { kind: 'end', at: unit.end };
  if (isQuoted(scene, i)) return { kind: 'quotation', at: i };
  const form = scene.tokens.form[i] as string;
  if (form === ':') return { kind: 'colon', at: i + 1 };
  if (form === '.' || form === '?' || form === '!' || form === ';') return { kind: 'end', at: i };
  if (isComma(scene, i) || isDash(scene, i)) return afterComma(scene, unit, i);
  const word = lower(scene, i);
  if (word === 'that' && !has(scene, i - 1, WordClass.preposition)) return { kind: 'that', at: i + 1 };
  return word === 'to' && opensInfinitive(scene, i + 1) ? { kind: 'to', at: i } : null;
}

const opensInfinitive = (scene: Scene, token: number) =>
  isQuoted(scene, token) ||
  (!has(scene, token, WordClass.determiner | WordClass.possessive | WordClass.object) &&
    has(scene, token, WordClass.finite | WordClass.auxiliary | WordClass.adverb) &&
    !startsWithCapital(scene.tokens.form[token] ?? ''));

/** What a comma leads to: a quotation, "that" after an insertion (", however, that"), or nothing. */
function afterComma(scene: Scene, unit: Unit, comma: number): Omit<After, 'adjunct'> {
  if (comma + 1 < unit.end && isQuoted(scene, comma + 1)) return { kind: 'quotation', at: comma + 1 };
  const limit = Math.min(unit.end - 1, comma + 14);
  for (let i = comma + 1; i < limit && !isQuoted(scene, i); i++) {
    if (!isComma(scene, i)) continue;
    return lower(scene, i + 1) === 'that' ? { kind: 'that', at: i + 2 } : { kind: 'comma', at: comma };
  }
  return { kind: 'comma', at: comma };
}

function isAdjunctStart(scene: Scene, token: number): boolean {
  if (has(scene, token, WordClass.preposition | WordClass.adverb) || isTime(scene, token)) return true;
  return has(scene, token, WordClass.determiner) && isTime(scene, token + 1);
}

/** The reported clause or quotation that stands before the attribution, or null. */
function contentBefore(scene: Scene, unit: Unit, cue: Cue, attribution: Range, after: After): Range | null {
  if (!(cue.verb.frames & (Frame.clause | Frame.quotation)) || cue.manner === 'gerund') return null;
  let last = attribution.first - 1;
  if (last < unit.first) return null;
  if (isComma(scene, last) || isDash(scene, last)) last--;
  if (last < unit.first) return null;
  if (isQuoted(scene, last)) return quotationBefore(scene, unit, last, after);
  if (last === attribution.first - 1 || !(cue.verb.frames & Frame.clause)) return null;
  if (after.kind !== 'end' && after.kind !== 'comma') return null;
  const first = opening(scene, unit, unit.first);
  return holdsFiniteVerb(scene, first, last + 1) ? { first, end: last + 1 } : null;
}

/** The content that ends with the quotation at `last`, unless that is the name of a work: In “A Life”, Smith said … */
function quotationBefore(scene: Scene, unit: Unit, last: number, after: After): Range | null {
  const range = { first: startOfLeft(scene, unit, last), end: last + 1 };
  const isWholeQuoted = isQuoted(scene, range.first);
  const speaksAfter =
    after.kind === 'clause' ||
    after.kind === 'that' ||
    after.kind === 'to' ||
    after.kind === 'quotation' ||
    after.kind === 'colon';
  if (
    speaksAfter &&
    !isWholeQuoted &&
    has(scene, range.first, WordClass.preposition | WordClass.gerund | WordClass.participle)
  )
    return null;
  if (speaksAfter && isWholeQuoted && after.kind !== 'quotation') {
    const mark = scene.tokens.form[last - 1] ?? '';
    if (mark !== ',' && mark !== '?' && mark !== '!' && mark !== '.') return null;
  }
  return range;
}

/** Where the content begins that ends with the quotation at `last`. */
function startOfLeft(scene: Scene, unit: Unit, last: number): number {
  const quotation = scene.outer[scene.quoted[last] as number] as OuterQuotation;
  const first = opening(scene, unit, unit.first);
  return Math.min(first, quotation.first);
}

const openers = new Set([
  'and',
  'but',
  'meanwhile',
  'however',
  'still',
  'also',
  'so',
  'yet',
  'instead',
  'moreover',
  'furthermore',
]);

/** Skips "But", "Meanwhile," at the start of a sentence. */
function opening(scene: Scene, unit: Unit, from: number): number {
  let first = from;
  while (
    first < unit.end - 1 &&
    !isQuoted(scene, first) &&
    (openers.has(lower(scene, first)) || (first > from && isComma(scene, first)))
  )
    first++;
  return first;
}

function holdsFiniteVerb(scene: Scene, first: number, end: number): boolean {
  const limit = Math.min(end, first + 80);
  for (let i = first; i < limit; i++) if (has(scene, i, WordClass.auxiliary | WordClass.finite)) return true;
  return limit < end;
}

/** "A, he said, B": content on both sides. */
function continuesAfter(scene: Scene, unit: Unit, attribution: Range, after: After): boolean {
  if (after.kind === 'quotation') return true;
  if (after.kind !== 'comma' || after.adjunct || after.at !== attribution.end) return false;
  const next = after.at + 1;
  if (
    next >= unit.end ||
    has(
      scene,
      next,
      WordClass.gerund |
        WordClass.relative |
        WordClass.preposition |
        WordClass.subordinator |
        WordClass.coordinator |
        WordClass.participle,
    )
  )
    return false;
  return holdsFiniteVerb(scene, next, unit.end);
}

/** The reported clause, phrase or quotation after the cue, or null. */
function contentAfter(scene: Scene, unit: Unit, cue: Cue, after: After, next: Cue | undefined): Range | null {
  const { frames, kind } = cue.verb;
  const range = {
    first: after.kind === 'comma' ? after.at + 1 : after.at,
    end: contentEnd(scene, unit, after.at, next),
  };
  if (range.end <= range.first) return null;
  switch (after.kind) {
    case 'end':
      return null;
    case 'that':
      if (after.adjunct && has(scene, range.first, WordClass.auxiliary)) return null;
      return frames & (Frame.clause | Frame.thatClause) ? range : objectOf(scene, cue, range);
    case 'quotation':
      if (after.adjunct && !(frames & Frame.clause) && isWord(scene, after.at - 1)) return null;
      return frames & Frame.quotation ? range : null;
    case 'colon':
      return frames & Frame.quotation ? range : null;
    case 'to':
      if (cue.end > cue.token + 1 && frames & Frame.addresseeTo) return range;
      return frames & Frame.infinitive && (kind === 'speech' || opensWithQuotation(scene, range)) ? range : null;
    case 'comma':
      return cue.subject.how === 'inverted' || holdsFiniteVerb(scene, range.first, range.end) ? range : null;
    case 'clause':
      if (frames & Frame.clause && opensClause(scene, unit, cue, range)) return range;
      return objectOf(scene, cue, range);
  }
}

function objectOf(scene: Scene, cue: Cue, range: Range): Range | null {
  if (!(cue.verb.frames & Frame.object)) return null;
  if (cue.verb.kind === 'intent' && !opensWithQuotation(scene, range)) return null;
  if (cue.verb.kind !== 'intent' && !opensPhrase(scene, range)) return null;
  return isNaming(cue) ? untilQuotationEnds(scene, range) : range;
}

/** Whether quoted words stand close to the start: "vowed to “drain the swamp”". */
function opensWithQuotation(scene: Scene, range: Range): boolean {
  const limit = Math.min(range.end, range.first + 5);
  for (let i = range.first; i < limit; i++) if (isQuoted(scene, i)) return true;
  return false;
}

/** Whether a noun phrase can start here: not "into question", "by saying". */
function opensPhrase(scene: Scene, range: Range): boolean {
  const { first } = range;
  if (isQuoted(scene, first) || has(scene, first, WordClass.determiner | WordClass.possessive | WordClass.object))
    return true;
  return !has(
    scene,
    first,
    WordClass.preposition | WordClass.adverb | WordClass.coordinator | WordClass.auxiliary | WordClass.time,
  );
}

const naming = new Set(['call', 'label', 'brand', 'dub', 'term']);
const isNaming = (cue: Cue) => naming.has(cue.verb.lemma) && cue.verb.particle === '';

/** "called it “absurd” in a speech": the name that is given ends with the quotation marks. */
function untilQuotationEnds(scene: Scene, range: Range): Range {
  const limit = Math.min(range.end, range.first + 30);
  for (let i = range.first; i < limit; i++) {
    const index = scene.quoted[i] as number;
    if (index < 0) continue;
    let end = (scene.outer[index] as OuterQuotation).end;
    const next = end + 1;
    if (lower(scene, end) === 'and' && next < range.end && isQuoted(scene, next))
      end = (scene.outer[scene.quoted[next] as number] as OuterQuotation).end;
    return { first: range.first, end };
  }
  return range;
}

function opensClause(scene: Scene, unit: Unit, cue: Cue, range: Range): boolean {
  // "a balloon that officials said was flying"
  if (has(scene, range.first, WordClass.auxiliary))
    return has(scene, cue.subject.first - 1, WordClass.relative | WordClass.subordinator);
  if (
    has(scene, range.first, WordClass.subject | WordClass.subordinator | WordClass.relative) &&
    lower(scene, range.first) !== 'as'
  )
    return true;
  const limit = Math.min(range.end, range.first + 30);
  for (let i = range.first + 1; i < limit; i++) {
    // "said the law “would fail”": the verb stands inside the quotation marks.
    if (isQuoted(scene, i) && cue.verb.frames & Frame.quotation) return true;
    if (isQuoted(scene, i)) continue;
    if (
      !has(scene, i, WordClass.auxiliary | WordClass.finite) ||
      isPlainNoun(scene, i) ||
      capitalCounts(scene, unit, i)
    )
      continue;
    const subject = subjectBefore(scene, unit, i);
    if (subject && subject.first >= range.first) return true;
    if (!has(scene, i, WordClass.preposition)) return isThere(scene, i);
  }
  return false;
}

const isThere = (scene: Scene, verb: number) =>
  lower(scene, verb - 1) === 'there' || lower(scene, verb - 1) === 'this' || lower(scene, verb - 1) === 'that';

/** Where content that starts at `from` ends: the sentence, or the next cue of the same speaker. */
function contentEnd(scene: Scene, unit: Unit, from: number, next: Cue | undefined): number {
  let end = unit.end;
  if (next && next.subject.how === 'shared' && next.group > from) {
    end = next.group;
    while (end > from && (isComma(scene, end - 1) || isDash(scene, end - 1) || lower(scene, end - 1) === 'and')) end--;
    return end;
  }
  const quotation = isQuoted(scene, from) ? (scene.outer[scene.quoted[from] as number] as OuterQuotation) : null;
  if (quotation && quotation.first === from && closesSentence(scene, quotation)) return quotation.end;
  while (
    end > from &&
    !isQuoted(scene, end - 1) &&
    !isWord(scene, end - 1) &&
    '.?!;,'.includes(scene.tokens.form[end - 1] ?? ' ')
  )
    end--;
  return end;
}

/** Whether a quotation ends a sentence inside its marks: “… together.” */
function closesSentence(scene: Scene, quotation: OuterQuotation): boolean {
  const last = scene.tokens.form[quotation.end - 2] ?? '';
  return last === '.' || last === '?' || last === '!' || last === ',';
}
