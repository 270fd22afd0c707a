import { WordClass } from '../lexicon/clauseWords';
import { isTitleLike } from './after';
import type { Attribution } from './attribution';
import { holdsFiniteVerb } from './contentBefore';
import { nounPhraseAfter } from './nounPhrase';
import { has, isQuoted, isWord, type OuterQuotation, quotationAt, type Scene, type Unit } from './scene';
import { canBeSource } from './subject';

/**
 * “It is over,” Smith beamed: after a quotation that ends with a comma any verb tells how it was said,
 * even one that is in no list.
 */
export function besideQuotation(scene: Scene, unit: Unit, index: number): Attribution[] {
  const quotation = quotationAt(scene, unit.first);
  if (!quotation || quotation.end >= unit.end || !isSpoken(scene, quotation)) return [];
  const isInverted = isVerb(scene, quotation.end);
  const source = nounPhraseAfter(scene, unit, quotation.end + (isInverted ? 1 : 0));
  if (!source || !canBeSource(scene, unit, source)) return [];
  const verb = isInverted ? quotation.end : source.end;
  if (!isVerb(scene, verb)) return [];
  return [
    {
      content: [{ first: unit.first, end: quotation.end }],
      goesOn: true,
      cue: { first: verb, end: verb + 1 },
      source,
      unit: index,
      confidence: 0.75,
      why: 'the sentence goes on with this source right after the quotation',
    },
  ];
}

function isSpoken(scene: Scene, quotation: OuterQuotation): boolean {
  const endsWithComma = scene.tokens.form[quotation.end - 2] === ',';
  return endsWithComma && !isTitleLike(scene, quotation) && holdsFiniteVerb(scene, quotation);
}

function isVerb(scene: Scene, token: number): boolean {
  return isWord(scene, token) && !isQuoted(scene, token) && has(scene, token, WordClass.finite);
}
