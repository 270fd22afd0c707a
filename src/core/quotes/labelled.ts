import type { Attribution } from './attribution';
import { capitalCounts, nounPhraseAfter } from './nounPhrase';
import { isDash, isQuoted, isWord, lower, type OuterQuotation, type Range, type Scene, type Unit } from './scene';
import { canBeSource } from './subject';

/** Sources set beside their words without a verb: “…” — Name, and Name: “…”. */
export function labelled(scene: Scene, unit: Unit, index: number): Attribution[] {
  const found = signed(scene, unit, index) ?? announced(scene, unit, index);
  return found ? [found] : [];
}

/** “…” — Jane Doe, teacher */
function signed(scene: Scene, unit: Unit, index: number): Attribution | null {
  const last = endOfQuotationAt(scene, unit.first);
  if (last < 0 || last >= unit.end || !isDash(scene, last)) return null;
  const source = nounPhraseAfter(scene, unit, last + 1);
  if (!source || !capitalCounts(scene, unit, source.head) || isWord(scene, source.end)) return null;
  return {
    content: [{ first: unit.first, end: last }],
    goesOn: false,
    cue: null,
    source,
    unit: index,
    confidence: 0.9,
    why: 'the name stands after a dash below the quotation',
  };
}

function endOfQuotationAt(scene: Scene, token: number): number {
  const quotation = scene.quoted[token] as number;
  return quotation < 0 ? -1 : (scene.outer[quotation] as OuterQuotation).end;
}

/** Jane Doe: “…”; and, in headlines and transcripts, Jane Doe: words without marks. */
function announced(scene: Scene, unit: Unit, index: number): Attribution | null {
  if (isQuoted(scene, unit.first)) return null;
  const source = nounPhraseAfter(scene, unit, unit.first);
  if (!source) return null;
  const colon = colonAfter(scene, unit, source.end);
  if (colon < 0 || !canBeSource(scene, unit, source)) return null;
  const content: Range = { first: colon + 1, end: unit.end };
  const isPerson = isNameOfPerson(scene, source.head);
  if (content.end <= content.first || (!isQuoted(scene, content.first) && !isPerson)) return null;
  return {
    content: [content],
    goesOn: true,
    cue: null,
    source,
    unit: index,
    confidence: isPerson ? 0.9 : 0.7,
    why: 'the source stands before a colon',
  };
}

/** The colon right after the source, or after its subject matter: "Doe on taxes:"; -1 if there is none. */
function colonAfter(scene: Scene, unit: Unit, from: number): number {
  if (scene.tokens.form[from] === ':') return from;
  const link = lower(scene, from);
  if (link !== 'on' && link !== 'to') return -1;
  const matter = nounPhraseAfter(scene, unit, from + 1);
  return matter && scene.tokens.form[matter.end] === ':' ? matter.end : -1;
}

function isNameOfPerson(scene: Scene, token: number): boolean {
  const name = scene.named[token] as number;
  return name >= 0 && scene.mentions.names[name]?.kind === 'person';
}
