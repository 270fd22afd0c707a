import type { Attribution } from './attribution';
import { isQuoted, isWord, type OuterQuotation, quotationAt, type Range, type Scene, type Unit } from './scene';

/**
 * Gives a speaker to quotations that have no cue of their own: the second quoted sentence of a paragraph,
 * a quotation continued in the next paragraph, a quotation announced by "he said:" before it.
 */
export function continueQuotations(scene: Scene, found: Attribution[]): Attribution[] {
  const owner = ownersOf(scene, found);
  const byUnit = new Map<number, Attribution[]>();
  for (const one of found) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const give = (unit: Unit, speechOf: (unit: Unit) => Attribution | undefined): void => {
    if (!isAllQuoted(scene, unit)) return;
    const quotation = scene.quoted[unit.first] as number;
    const speech = owner[quotation] ? undefined : speechOf(unit);
    if (!speech) return;
    addPiece(speech, unit);
    for (let q = quotation; q < scene.outer.length && (scene.outer[q] as OuterQuotation).first < unit.end; q++)
      owner[q] = speech;
  };
  scene.units.forEach((unit, index) => {
    give(unit, () => continuedSpeech(scene, owner, byUnit, unit, index));
  });
  // A quotation over many paragraphs may tell its speaker in the last of them.
  for (let index = scene.units.length - 2; index >= 0; index--)
    give(scene.units[index] as Unit, (unit) => followingSpeech(scene, owner, unit, index));
  return found.filter((one) => one.content.length > 0);
}

/** For each outer quotation the attribution whose content holds it; of several the first. */
function ownersOf(scene: Scene, found: Attribution[]): (Attribution | undefined)[] {
  const owner: (Attribution | undefined)[] = new Array(scene.outer.length).fill(undefined);
  // Index of the next quotation without an owner, so that no quotation is visited twice.
  const next = Int32Array.from({ length: scene.outer.length + 1 }, (_, index) => index);
  const free = (index: number): number => {
    let at = index;
    while (next[at] !== at) {
      next[at] = next[next[at] as number] as number;
      at = next[at] as number;
    }
    return at;
  };
  for (const one of found) {
    for (const piece of one.content) {
      for (let q = free(firstQuotation(scene, piece.first)); q < scene.outer.length; q = free(q)) {
        if ((scene.outer[q] as OuterQuotation).first >= piece.end) break;
        owner[q] = one;
        next[q] = q + 1;
      }
    }
  }
  return owner;
}

/** Index of the first outer quotation that ends after the token. */
function firstQuotation(scene: Scene, token: number): number {
  let low = 0;
  let high = scene.outer.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((scene.outer[middle] as OuterQuotation).end <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAllQuoted(scene: Scene, unit: Unit): boolean {
  if (!isQuoted(scene, unit.first)) return false;
  for (let token = unit.first; token < unit.end; token++) {
    const quotation = scene.quoted[token] as number;
    if (quotation < 0) {
      if (isWord(scene, token)) return false;
    } else token = (scene.outer[quotation] as OuterQuotation).end - 1;
  }
  return true;
}

function continuedSpeech(
  scene: Scene,
  owner: (Attribution | undefined)[],
  byUnit: Map<number, Attribution[]>,
  unit: Unit,
  index: number,
): Attribution | undefined {
  const quotation = quotationAt(scene, unit.first) as OuterQuotation;
  if (quotation.continues >= 0 && owner[quotation.continues]) return owner[quotation.continues];
  const announced = announcedSpeech(scene, owner, unit, index);
  if (announced) return announced;
  const before = scene.units[index - 1];
  if (before) {
    const speech = lastSpeech(scene, byUnit.get(index - 1), owner, before);
    if (speech?.goesOn && hasSameMarks(scene, speech, quotation)) return speech;
    const aside = byUnit.has(index - 1) ? undefined : beforeAside(scene, owner, byUnit, index - 1);
    if (aside?.goesOn && hasSameMarks(scene, aside, quotation)) return aside;
  }
  return followingSpeech(scene, owner, unit, index);
}

/** The attribution of the unit before, if it quotes words. */
function lastSpeech(
  scene: Scene,
  inUnit: Attribution[] | undefined,
  owner: (Attribution | undefined)[],
  before: Unit,
): Attribution | undefined {
  const quoting = inUnit?.filter((one) =>
    one.content.some((piece) => isQuoted(scene, piece.first) || isQuoted(scene, piece.end - 1)),
  );
  if (quoting?.length) return quoting.at(-1);
  if (inUnit?.length) return inUnit.at(-1);
  const quotation = scene.quoted[before.first] as number;
  return quotation >= 0 ? owner[quotation] : undefined;
}

/** A crosshead in single marks does not go on with a quotation in double ones. */
function hasSameMarks(scene: Scene, speech: Attribution, quotation: OuterQuotation): boolean {
  for (const piece of speech.content) {
    const index = Math.max(scene.quoted[piece.first] as number, scene.quoted[piece.end - 1] as number);
    if (index >= 0) return (scene.outer[index] as OuterQuotation).quotation.mark === quotation.quotation.mark;
  }
  return true;
}

/** “A,” Smith said. She smiled. “B.”: the speech before a short sentence about the same person. */
function beforeAside(
  scene: Scene,
  owner: (Attribution | undefined)[],
  byUnit: Map<number, Attribution[]>,
  index: number,
): Attribution | undefined {
  const aside = scene.units[index] as Unit;
  const before = scene.units[index - 1];
  if (before?.paragraph !== aside.paragraph) return undefined;
  const speech = lastSpeech(scene, byUnit.get(index - 1), owner, before);
  if (!speech?.source || aside.end - aside.first > 20) return undefined;
  const opens = scene.tokens.lower[aside.first];
  if (opens !== 'he' && opens !== 'she' && opens !== scene.tokens.lower[speech.source.head]) return undefined;
  for (let token = aside.first; token < aside.end; token++) if (isQuoted(scene, token)) return undefined;
  return speech;
}

/** A paragraph whose quotation stays open, and the next paragraph goes on with it and names the speaker. */
function announcedSpeech(
  scene: Scene,
  owner: (Attribution | undefined)[],
  unit: Unit,
  index: number,
): Attribution | undefined {
  const next = scene.units[index + 1];
  const opensParagraph = scene.units[index - 1]?.paragraph !== unit.paragraph;
  if (!next || !opensParagraph || next.paragraph === unit.paragraph) return undefined;
  const quotation = quotationAt(scene, next.first);
  const goesOn = quotation !== undefined && quotation.continues === scene.quoted[unit.end - 1];
  return goesOn && quotation.continues >= 0 ? owner[scene.quoted[next.first] as number] : undefined;
}

/** An unclosed quotation whose next paragraph brings the speaker. */
function followingSpeech(
  scene: Scene,
  owner: (Attribution | undefined)[],
  unit: Unit,
  index: number,
): Attribution | undefined {
  const next = scene.units[index + 1];
  if (!next || !isQuoted(scene, next.first)) return undefined;
  const quotation = scene.quoted[next.first] as number;
  const continues = (scene.outer[quotation] as OuterQuotation).continues === scene.quoted[unit.end - 1];
  return continues || next.paragraph === unit.paragraph ? owner[quotation] : undefined;
}

/** Keeps the pieces in text order; nearly always the new one is the last. */
function addPiece({ content }: Attribution, { first, end }: Range): void {
  let at = content.length;
  while (at > 0 && (content[at - 1] as Range).first > first) at--;
  content.splice(at, 0, { first, end });
}
