import { newsAgencies, photoAgencies } from '../lexicon/newsAgencies';
import type { BlockView } from './blockView';

/** Longest caption, in words. */
const longestCaption = 70;
/** Longest name of a picture agency, in words. */
const longestAgency = 6;
/** Room for the last words before a full date and the date, in UTF-16 units. */
const longestEnding = 70;
const credit =
  /(?:^|[\s(.|[])(?:photo|image|picture|pic|graphic|illustration|screenshot|screengrab|photograph|video|map)s?(?: credit| courtesy)?(?:: ?| by | courtesy of |\/)(?:[^.!?:]|(?<=\b\p{L})\.){2,60}[.)\]]*$/iu;
const label =
  /^(?:image|media|photo|video|picture) (?:source|caption|credit), |^[([]?(?:file(?: photo| image| picture)?|photo|image|pictured|in this (?:file )?(?:photo|image|picture)[^.]*)(?: ?[:–—-] )/iu;
const agencyPhoto =
  /(?:\((?:[Ff]ile|[Rr]epresentative|[Rr]epresentational|FILE)(?: (?:[Pp]hoto|[Ii]mage|[Pp]icture|PHOTO))?\)\.?$|\bAP Photo\/|\bvia (?:AP|AFP|Reuters|REUTERS|Getty Images)\b|\/(?:AP|AFP|Reuters|REUTERS|Getty Images|Bernama|Xinhua|EPA|Shutterstock|Pool)[.)\]]*$|\bFILE PHOTO\b|(?:REUTERS|AFP|AP)\/\p{Lu}[\p{L} .-]{2,40}[.)\]]*$)/u;
const position =
  /\((?:left|right|centre|center|top|bottom|front|back|second (?:left|right)|from left)\)|, (?:left|right|cent(?:re|er)), /iu;
const endingInFullDate =
  /\p{L}[^.!?,]*, (?:on )?(?:\p{Lu}\p{Ll}+day,? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2},? \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}* \d{4})\.?$/u;
const pastTense = /\b(?:was|were|had|said|told|did|died|killed|announced|reported|began|became|took|went|came)\b/;

/** Whether the paragraph is the text under a picture: it names a photographer, or it shows a scene on a full date. */
export function isCaption(view: BlockView): boolean {
  if (view.text === '' || view.words > longestCaption || view.startsQuotation) return false;
  if (view.words <= longestAgency && photoAgencies.has(view.text.replace(/^[\s([]+|[\s)\].]+$/gu, ''))) return true;
  const text = withoutCredit(view);
  if (text !== view.text) return true;
  if (label.test(view.text) || (view.hasAgencySign && agencyPhoto.test(view.text))) return true;
  if (view.words <= 35 && position.test(view.text) && !pastTense.test(view.text)) return true;
  return view.words <= 35 && endsInFullDate(view.text) && isOneSentence(view.text) && !pastTense.test(view.text);
}

/** The text without the photographer's credit at its end. */
function withoutCredit({ text, hasPictureWord }: BlockView): string {
  const match = hasPictureWord ? credit.exec(text) : null;
  if (match && (match.index > 0 || namesPhotographer(match[0]))) return text.slice(0, match.index);
  const bracket = /[)\]]\.?$/.test(text.slice(-2)) ? lastBracket.exec(text) : null;
  const inside = bracket?.[1]?.split(/ ?[/|,] ?/) ?? [];
  return bracket && inside.length > 1 && inside.some((name) => newsAgencies.has(name) || photoAgencies.has(name))
    ? text.slice(0, bracket.index)
    : text;
}

/** "Photo: Ada Hill/AP", but not "Photos: The ports that wait". */
function namesPhotographer(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2;
}

const lastBracket = /[([]([^()[\]]{2,60})[)\]]\.?$/u;

function endsInFullDate(text: string): boolean {
  return /\d{4}\.?$/.test(text.slice(-5)) && endingInFullDate.test(text.slice(-longestEnding));
}

function isOneSentence(text: string): boolean {
  return !/[!?]|\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
}
