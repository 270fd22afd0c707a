import { WordClass } from '../lexicon/clauseWords';
import { denyingVerbs, Frame } from '../lexicon/reportingVerbs';
import { type After, isTitleLike } from './after';
import type { Cue } from './cues';
import {
  has,
  isComma,
  isDash,
  isQuoted,
  lower,
  type OuterQuotation,
  quotationAt,
  type Range,
  type Scene,
  type Unit,
} from './scene';

/** The reported clause or quotation that stands before the attribution ("…, Zhang said"), or null. */
export function contentBefore(scene: Scene, unit: Unit, cue: Cue, attribution: Range, after: After): Range | null {
  const { frames, kind } = cue.verb;
  if (kind !== 'speech' && kind !== 'belief') return null;
  if (!(frames & (Frame.clause | Frame.quotation)) || cue.manner === 'gerund' || cue.subject.how === 'shared')
    return null;
  let last = attribution.first - 1;
  if (last > unit.first && (isComma(scene, last) || isDash(scene, last))) last--;
  if (last < unit.first) return null;
  if (isQuoted(scene, last)) return quotationBefore(scene, unit, last, after);
  const isApart = last < attribution.first - 1;
  // "…, a charge Iran denies": what is denied does not stand before like what is said.
  if (!isApart || !(frames & Frame.clause) || denyingVerbs.has(cue.verb.lemma)) return null;
  return clauseBefore(scene, { first: unit.opening, end: last + 1 }, attribution, after);
}

/** A paraphrase that ends with a comma: "The bridge will close, Zhang said". */
function clauseBefore(scene: Scene, range: Range, attribution: Range, after: After): Range | null {
  if (range.end <= range.first) return null;
  // “It was, she said, “a disaster””: only the quoted half follows.
  if (after.kind === 'quotation') {
    const isInserted = !after.adjunct && isComma(scene, attribution.end) && after.at === attribution.end + 1;
    return isInserted && !opensAdjunct(scene, range.first) && holdsFiniteVerb(scene, range) ? range : null;
  }
  if (after.kind !== 'end' && after.kind !== 'comma') return null;
  // "the earthquake, officials say, is likely …": the verb may follow.
  const goesOn = after.kind === 'comma' && has(scene, after.at + 1, WordClass.auxiliary);
  const isDependent = has(scene, range.first, WordClass.subordinator) && after.kind !== 'comma';
  if (isDependent && !holdsComma(scene, range)) return null;
  return goesOn || holdsFiniteVerb(scene, range) ? range : null;
}

/** Whether more than the dependent clause stands there: "Although A, B, he said", not "As A, he said". */
function holdsComma(scene: Scene, { first, end }: Range): boolean {
  const limit = Math.min(end, first + 80);
  for (let i = first; i < limit; i++) if (isComma(scene, i)) return true;
  return limit < end;
}

/** The content that ends with a quotation, unless that is the name of a work: In “A Life”, Smith said … */
function quotationBefore(scene: Scene, unit: Unit, last: number, after: After): Range | null {
  const quotation = quotationAt(scene, last) as OuterQuotation;
  const range = { first: Math.min(unit.opening, quotation.first), end: last + 1 };
  const plain = { first: range.first, end: quotation.first };
  if (isAdjunct(scene, plain, quotation)) return null;
  const goesOn = after.kind !== 'end' && after.kind !== 'comma';
  if (!goesOn) return range;
  if (plain.end > plain.first && opensAdjunct(scene, plain.first)) return null;
  if (after.kind === 'quotation') return range;
  // “Stop!” She said that …: a sentence of its own.
  return scene.tokens.form[last - 1] === ',' ? range : null;
}

/** "On “Face the Nation,” …", "Later on “This Week,” …" */
function isAdjunct(scene: Scene, plain: Range, quotation: OuterQuotation): boolean {
  if (plain.end <= plain.first || plain.end - plain.first > 8) return false;
  return opensAdjunct(scene, plain.first) && isTitleLike(scene, quotation);
}

function opensAdjunct(scene: Scene, token: number): boolean {
  const kinds = WordClass.preposition | WordClass.gerund | WordClass.participle | WordClass.adverb | WordClass.time;
  return !isQuoted(scene, token) && has(scene, token, kinds);
}

const pointing = new Set(['this', 'that', 'these', 'those']);

/** "the bridge", "to this end": a word that could be a verb is a noun after an article. */
export function isAfterArticle(scene: Scene, token: number): boolean {
  const before = lower(scene, token - 1);
  if (pointing.has(before)) return has(scene, token, WordClass.alsoNoun) && !lower(scene, token).endsWith('s');
  return (
    !isQuoted(scene, token - 1) &&
    has(scene, token - 1, articles) &&
    !has(scene, token - 1, WordClass.subject | WordClass.object)
  );
}

const articles = WordClass.determiner | WordClass.possessive;

/** Whether a clause can stand in the range. Looks at its first 80 tokens; in a longer range there will be one. */
export function holdsFiniteVerb(scene: Scene, range: Range): boolean {
  const { first } = range;
  const end = Math.min(range.end, scene.tokens.length);
  const limit = Math.min(end, first + 80);
  for (let i = first; i < limit; i++) {
    if (has(scene, i, WordClass.auxiliary)) return true;
    if (has(scene, i, WordClass.finite) && !(i > first && isAfterArticle(scene, i))) return true;
  }
  return limit < end;
}
