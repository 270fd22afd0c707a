import { newsAgencies } from '../lexicon/newsAgencies';
import { isSmallLetter } from '../text/characters';
import type { Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import type { BlockView } from './blockView';

/** Longest headline and the least that most have, in words. */
const longestHeadline = 32;
const usualHeadline = 5;
/** Longest name of a news agency, in words. */
const longestAgency = 6;
/** In UTF-16 units. */
const longestDateline = 120;
const byName = /^(?:(?:words|story|text|report|reported|written|posted|published) )?by:? (?=\p{Lu})/iu;
const credits =
  /^[([]?(?:with )?(?:additional |further |other )?(?:reporting|editing|writing|compiled|translation|translated|produced|edited|written|research)\b[^.!?]{0,60}? by:? \p{Lu}/iu;
const contributed = /\b(?:contributed (?:reporting|to this (?:report|story|article))|reported from \p{Lu})/iu;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?';
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const dateLine = new RegExp(
  `^(?:[^|.!?]{2,40}\\| ?){0,3}(?:(?:published|posted|updated|last updated|first published|date)(?: on| at)?(?::| [-–—])? )?(?:${weekday},? )?(?:${month} \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:[ ,|•·–—-]+.{0,40})?\\.?$`,
  'iu',
);
const capitalWord = "\\p{Lu}[\\p{Lu}.’'-]+";
const titleWord = "\\p{Lu}[\\p{L}.’'-]+";
const day = `(?:, (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?\\.?)`;
const region = `(?:, ${titleWord}(?: ${titleWord})?)`;
const agency = '(?: ?[(/]\\p{Lu}[^()/]{1,40}[)/]\\.?)';
const datelines: readonly RegExp[] = [
  // "KUALA LUMPUR, May 3 (Bernama) --", "Washington (AFP) –"
  new RegExp(`^(${titleWord}(?: ${titleWord}){0,3})${region}?${day}?${agency} ?(?:-{1,2}|[–—―:])(?= )`, 'u'),
  new RegExp(`^(${titleWord}(?: ${titleWord}){0,3})${region}?${day}? ?/\\p{Lu}{2,10}/\\.(?= )`, 'u'),
  // "NASHUA, N.H. -", "BEIJING —"
  new RegExp(`^(${capitalWord}(?: ${capitalWord}){0,3})${region}?${day}? ?(?:--?|[–—―])(?= )`, 'u'),
];
/** "(CNN) —", "June 18 (Reuters) -": an agency without a place. */
const agencyAlone = new RegExp(`^(?:${month} \\d{1,2} )?\\(?([A-Z][A-Za-z]+)\\)? ?(?:--?|[–—―])(?= )`, 'u');
const placeAndColon = new RegExp(`^(${capitalWord}(?: ${capitalWord}){0,2})${day}?:(?= )`, 'u');

/** A line of the header that holds names and hardly anything else, beside a byline or date line. */
export function isNameLine(view: BlockView): boolean {
  return view.words >= 2 && view.words <= 8 && !view.endsSentence && !view.bulleted && mostlyNames(view.text);
}

/** True for a paragraph that only names who wrote or edited the story. */
export function isByline(view: BlockView): boolean {
  if (view.text === '' || view.words > 40) return false;
  if (credits.test(view.text)) return true;
  if (view.words <= 30 && isNoteOfReporters(view)) return true;
  if (view.words <= longestAgency && newsAgencies.has(view.text.replace(/^[\s([–—-]+|[\s)\].]+$/gu, ''))) return true;
  return byName.test(view.text) && view.words <= 20 && mostlyNames(view.text.replace(byName, ''));
}

function isNoteOfReporters({ text, lower }: BlockView): boolean {
  return (lower.includes('contributed ') || lower.includes('reported from ')) && contributed.test(text);
}

/** A line that holds the day of publication and little else. */
export function isDateLine(view: BlockView): boolean {
  return view.words <= 14 && /\d/.test(view.text) && dateLine.test(view.text);
}

function mostlyNames(text: string): boolean {
  const words = text.split(/[\s,|]+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && words.length <= 16 && capitals * 10 >= words.length * 6 && !/\p{Ll}[.!?]$/u.test(text);
}

/**
 * The headline among the paragraphs before the story proper: the first that has the length of one,
 * or the longest of the short ones. -1 if there is none.
 */
export function findHeadline(views: readonly BlockView[], candidates: readonly number[]): number {
  let best = -1;
  let bestScore = 0;
  for (const i of candidates) {
    const score = headlineScore(views[i] as BlockView);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

function headlineScore(view: BlockView): number {
  if (view.words < 2) return 0;
  if (view.words > longestHeadline || view.bulleted || view.text === '') return 0;
  let score = view.words >= usualHeadline ? 4 : Math.min(view.words, 3);
  if (view.startsLowerCase) score -= 2;
  if (view.endsSentence && !view.asks) score -= titleCase(view.text) ? 0 : 1;
  if (/[.!?]["”’']? ?\p{Lu}/u.test(view.text.slice(8))) score -= 1;
  return score;
}

function titleCase(text: string): boolean {
  const words = text.match(/[\p{L}’']{4,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2;
}

/** A news agency that signs at the end of a paragraph: "… in January 2021.Reuters", "… he said. — Bernama". */
export function trailingAgency(tokens: Tokens, view: BlockView): Span | undefined {
  for (let words = 1; words <= 3; words++) {
    const first = view.endToken - words;
    if (first - 1 <= view.firstToken) return undefined;
    const start = tokens.start[first] as number;
    const end = tokens.end[view.endToken - 1] as number;
    if (
      newsAgencies.has(tokens.text.slice(start, end)) &&
      /^(?:[.!?”"]|[-–—―]+)$/u.test(tokens.form[first - 1] as string)
    ) {
      return { start, end };
    }
  }
  return undefined;
}

/** A dash or colon before a space, or an agency between slashes: what every dateline has. */
const endOfDateline = /[-–—―:] |\/\. /;

/** Whether paragraphs begin with speakers, as in a transcript: "HILL: Well …". */
export function isTranscript(views: readonly BlockView[]): boolean {
  return views.filter(({ text }) => !isSmallLetter(text.charCodeAt(1)) && placeAndColon.test(text)).length > 1;
}

/** Place and agency at the start of the story; a place with a mere colon only where it cannot be a speaker. */
export function findDateline(
  tokens: Tokens,
  view: BlockView,
  transcript: boolean,
): (Span & { place?: Span }) | undefined {
  const { start } = view;
  const opening = tokens.text.slice(start, Math.min(view.end, start + longestDateline));
  if (!endOfDateline.test(opening)) return undefined;
  const alone = agencyAlone.exec(opening);
  if (alone && newsAgencies.has(alone[1] as string)) return { start, end: start + alone[0].length };
  for (const pattern of transcript ? datelines : [...datelines, placeAndColon]) {
    const match = pattern.exec(opening);
    const place = match?.[1];
    if (match && place) return { start, end: start + match[0].length, place: { start, end: start + place.length } };
  }
  return undefined;
}
