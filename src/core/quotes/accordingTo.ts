import { WordMasks, withMask } from '../lexicon/vocabulary';
import { apposedName } from './apposition';
import type { Attribution } from './attribution';
import { appositionEnd, isTime, nounPhraseAfter } from './nounPhrase';
import { isComma, isDash, isQuoted, isWord, lower, type Range, type Scene, type Unit } from './scene';
import { canBeSource } from './subject';

/** “…, according to X”, “According to X, …” and “A, according to X, B”. */
export function accordingTo(scene: Scene, unit: Unit, index: number): Attribution[] {
  const found: Attribution[] = [];
  for (let token = unit.first; token + 2 < unit.end; token++) {
    const length = isQuoted(scene, token) ? 0 : cueLength(scene, unit, token);
    if (length === 0) continue;
    const phrase = nounPhraseAfter(scene, unit, token + length);
    if (!phrase || !canBeSource(scene, unit, phrase)) continue;
    const name = apposedName(scene, unit, phrase);
    // "According to the mayor, Hill, 43, was hurt": only at the end of the sentence the name surely says who the mayor is.
    const source = name && name.end >= unit.last ? name : phrase;
    const content = around(scene, unit, token, afterTime(scene, unit, appositionEnd(scene, unit, source.end)));
    if (content.length === 0) continue;
    const words = scene.tokens.text
      .slice(scene.tokens.start[token], scene.tokens.end[source.end - 1])
      .replace(/\s+/g, ' ');
    found.push({
      content,
      cue: { first: token, end: token + length },
      goesOn: false,
      source,
      unit: index,
      confidence: 0.95,
      why: `“${words}” names the source`,
    });
  }
  return found;
}

/** Past "on Wednesday", "last week". */
function afterTime(scene: Scene, unit: Unit, from: number): number {
  let at = from;
  while (at < unit.end && (isTime(scene, at) || (isWord(scene, at) && isTime(scene, at + 1)))) at++;
  return at;
}

const reports = new Set(['reported', 'quoted', 'cited']);
const openings = new WordMasks(withMask(['according', 'per', ...reports], 1));

/** "Reported by X, …", "As reported by X, …" */
const isFirst = (scene: Scene, unit: Unit, token: number) =>
  token === unit.first || (token === unit.first + 1 && lower(scene, unit.first) === 'as');

/** Number of tokens of "according to" or of a "per" that names a source, 0 for neither. */
function cueLength(scene: Scene, unit: Unit, token: number): number {
  if (openings.of(scene.tokens.listed[token] as number) === 0) return 0;
  const word = lower(scene, token);
  if (word === 'according' && lower(scene, token + 1) === 'to') return 2;
  if (reports.has(word) && lower(scene, token + 1) === 'by' && isFirst(scene, unit, token)) return 2;
  const isApart = token === unit.first || isComma(scene, token - 1) || isQuoted(scene, token - 1);
  return word === 'per' && isApart ? 1 : 0;
}

function around(scene: Scene, unit: Unit, cue: number, end: number): Range[] {
  const content: Range[] = [];
  let last = cue;
  while (last > unit.first && (isComma(scene, last - 1) || isDash(scene, last - 1))) last--;
  if (last > unit.first + 1) content.push({ first: unit.first, end: last });
  if (scene.tokens.form[end] === ':') content.push({ first: end + 1, end: unit.end });
  const follows = end < unit.end && (isComma(scene, end) || isDash(scene, end));
  if (follows && unit.end - end > 4 && (content.length === 0 || startsClause(scene, end + 1))) {
    content.push({ first: end + 1, end: unit.end });
  }
  return content;
}

function startsClause(scene: Scene, token: number): boolean {
  const word = lower(scene, token);
  return isWord(scene, token) && word !== 'which' && word !== 'who' && !word.endsWith('ing');
}
