import { WordClass } from '../lexicon/clauseWords';
import { isCapitalised } from '../text/characters';
import { TokenKind } from '../text/tokens';
import { isNominal, isTime } from './nounPhrase';
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
import { type Subject, subjectBefore } from './subject';

/** What stands after a cue and its adjuncts ("on Monday in Beijing"), and at which token its content would begin. */
export interface After {
  kind: 'end' | 'that' | 'quotation' | 'colon' | 'to' | 'clause' | 'comma';
  at: number;
  /** Whether "on Monday", "in a statement" stood between. */
  adjunct: boolean;
}

const lookAhead = 45;

/** `addressed`: the cue names whom it speaks to, so that "to" opens what he shall do. */
export function whatFollows(scene: Scene, unit: Unit, from: number, addressed: boolean): After {
  const direct = marker(scene, unit, from);
  if (direct) return { kind: direct.kind, at: direct.at, adjunct: false };
  if (addressed && lower(scene, from) === 'to') return { kind: 'to', at: from, adjunct: false };
  if (!isAdjunctStart(scene, from)) return { kind: 'clause', at: from, adjunct: false };
  const afterTime = timeEnd(scene, unit, from);
  if (afterTime > from && opensContent(scene, unit, afterTime)) return clauseAt(afterTime, from);
  const limit = Math.min(unit.end, from + lookAhead);
  let doubtful: Subject | null = null;
  for (let i = from + 1; i < limit; i++) {
    const title = titleEnd(scene, i);
    if (title > i) {
      i = title - 1;
      continue;
    }
    const found = marker(scene, unit, i);
    if (found && found.kind !== 'to' && !isInnerColon(scene, found)) {
      const isLate = doubtful && (found.kind === 'end' || found.kind === 'comma');
      return isLate ? clauseAt((doubtful as Subject).first, from) : { kind: found.kind, at: found.at, adjunct: true };
    }
    if (found || !has(scene, i, WordClass.auxiliary | WordClass.finite)) continue;
    if (lower(scene, i - 1) === 'there') return clauseAt(i - 1, from);
    const subject = subjectBefore(scene, unit, i);
    if (!subject || subject.first < from) continue;
    if (!isPlainNoun(scene, i)) return clauseAt(has(scene, from, WordClass.subordinator) ? from : subject.first, from);
    if (subject.first > from && !has(scene, i + 1, WordClass.preposition | WordClass.time)) doubtful ??= subject;
  }
  if (doubtful) return clauseAt(doubtful.first, from);
  return limit === unit.end ? { kind: 'end', at: limit, adjunct: true } : { kind: 'clause', at: from, adjunct: false };
}

/** End of "Friday", "on Friday", "late Friday", "this week" at the token, or the token itself. */
function timeEnd(scene: Scene, unit: Unit, from: number): number {
  let at = from;
  const leads = has(scene, at, WordClass.preposition | WordClass.adverb) || pointing.has(lower(scene, at));
  if (leads && isTime(scene, at + 1)) at++;
  if (!isTime(scene, at)) return from;
  while (at < unit.end && (isTime(scene, at) || scene.tokens.kind[at] === TokenKind.number)) at++;
  return at;
}

/** Whether a reported clause can open right here: with an article, a pronoun or a noun. */
function opensContent(scene: Scene, unit: Unit, token: number): boolean {
  if (token >= unit.end || isQuoted(scene, token) || !isWord(scene, token)) return false;
  const word = lower(scene, token);
  if (word === 'that' || word === "'s") return false;
  if (has(scene, token, WordClass.determiner | WordClass.possessive | WordClass.subject)) return true;
  return isNominal(scene, unit, token);
}

const clauseAt = (at: number, from: number): After => ({ kind: 'clause', at, adjunct: at > from });

/** "addresses two objections: cost and delay" */
const isInnerColon = (scene: Scene, { kind, at }: Omit<After, 'adjunct'>) =>
  kind === 'colon' && at < scene.tokens.length && !isQuoted(scene, at);

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

function opensInfinitive(scene: Scene, token: number): boolean {
  if (isQuoted(scene, token)) return true;
  if (isCapitalised(scene.tokens.form[token] ?? '')) return false;
  if (has(scene, token, WordClass.determiner | WordClass.possessive | WordClass.object)) return false;
  return has(scene, token, WordClass.finite | WordClass.auxiliary | WordClass.adverb);
}

/** What opens words between the cue and a quotation: ", pausing, “", ", with a smile, “". */
const insertion = WordClass.gerund | WordClass.participle | WordClass.adverb | WordClass.preposition;

/** What a comma leads to: a quotation, "that" after an insertion (", however, that"), or nothing. */
function afterComma(scene: Scene, unit: Unit, comma: number): Omit<After, 'adjunct'> {
  const next = comma + 1;
  if (next < unit.end && isQuoted(scene, next)) {
    return isWorkAfterComma(scene, next) ? { kind: 'end', at: next } : { kind: 'quotation', at: next };
  }
  const limit = Math.min(unit.end - 1, comma + 14);
  for (let i = next; i < limit && !isQuoted(scene, i); i++) {
    if (!isComma(scene, i)) continue;
    if (isQuoted(scene, i + 1) && has(scene, next, insertion)) return { kind: 'quotation', at: i + 1 };
    return lower(scene, i + 1) === 'that' ? { kind: 'that', at: i + 2 } : { kind: 'comma', at: comma };
  }
  return { kind: 'comma', at: comma };
}

/** "at least", "as many as", "up to 500", "about half": part of what is said. */
const quantity = new Set(['least', 'most', 'one', 'half', 'many', 'much', 'than', 'all', 'every']);
const pointing = new Set(['this', 'last', 'next', 'that', 'late', 'early']);

function isAdjunctStart(scene: Scene, token: number): boolean {
  const next = token + 1;
  const word = lower(scene, next);
  if (scene.tokens.kind[next] === TokenKind.number && !isYear(word) && !isTime(scene, token)) return false;
  if (quantity.has(word) || word === "'s" || lower(scene, token + 2) === "'s") return false;
  if (has(scene, token, WordClass.adverb) && has(scene, next, WordClass.participle)) return false;
  if (has(scene, token, WordClass.preposition | WordClass.adverb) || isTime(scene, token)) return true;
  return pointing.has(lower(scene, token)) && isTime(scene, next);
}

const isYear = (word: string) => /^(19|20)\d\d$/.test(word);

/** A word that can be a noun or a participle counts as a verb only right after a pronoun. */
export function isPlainNoun(scene: Scene, token: number): boolean {
  if (has(scene, token, WordClass.auxiliary)) return false;
  return has(scene, token, WordClass.alsoNoun | WordClass.participle) && !has(scene, token - 1, WordClass.subject);
}

const works = new Set(
  'album article blog book column documentary episode essay film memoir movie novel op-ed paper play poem podcast program programme series show song speech study'.split(
    ' ',
  ),
);

/** "in his memoir, “A Life”" */
function isWorkAfterComma(scene: Scene, token: number): boolean {
  const quotation = quotationAt(scene, token) as OuterQuotation;
  return works.has(lower(scene, token - 2)) && isTitleLike(scene, quotation);
}

/** End of a quotation that is no speech but a name in an adjunct: “on CNN’s “Morning Show”, in the book “A Life”. */
function titleEnd(scene: Scene, token: number): number {
  const index = scene.quoted[token] as number;
  if (index < 0) return token;
  const quotation = scene.outer[index] as OuterQuotation;
  if (quotation.first !== token) return token;
  const introduced =
    has(scene, token - 1, WordClass.preposition | WordClass.possessive) || works.has(lower(scene, token - 1));
  return introduced && isTitleLike(scene, quotation) ? quotation.end : token;
}

/** Whether a quotation reads like the name of a work: few words, the longer ones with capitals. */
export function isTitleLike(scene: Scene, quotation: Range): boolean {
  if (quotation.end - quotation.first > 14) return false;
  for (let token = quotation.first; token < quotation.end; token++) {
    const form = scene.tokens.form[token] as string;
    if (form.length > 3 && isWord(scene, token) && !isCapitalised(form)) return false;
  }
  return true;
}
