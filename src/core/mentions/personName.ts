import { familyNamesWrittenFirst } from '../lexicon/familyNames';
import { femaleShare } from '../lexicon/givenNames';
import { areFormsOfOneName, givenNameParticles, nameParticles, nameSuffixes } from '../lexicon/nameParts';
import { TokenKind, type Tokens } from '../text/tokens';
import type { NameMention } from './mentions';

/** A personal name taken apart. */
export interface PersonName {
  /** Without accents, case, suffixes and particles, in the order written: ["enrique", "pena", "nieto"]. */
  parts: readonly string[];
  /** The parts joined: the same for all spellings of one form. */
  key: string;
}

const possessiveEnding = /^'s?$/;

const apostrophes = /[’‘ʼ`´]/g;

/** Without accents, in lower case, with plain apostrophes: "Lü" and "LU" become "lu", "O’Dowd" becomes "o'dowd". */
export function folded(text: string): string {
  if (isPlain(text)) return hasCapital(text) ? text.toLowerCase() : text;
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(apostrophes, "'")
    .toLowerCase();
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Of a plain text. */
function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}

/** Takes a name apart. The mention may begin or end inside a token ("Reed" in "Keller-Reed talks"). */
export function readPersonName(tokens: Tokens, mention: NameMention): PersonName {
  const parts: string[] = [];
  const particles: string[] = [];
  for (let token = mention.firstToken; token < mention.endToken; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    const start = Math.max(mention.start, tokens.start[token] as number);
    const end = Math.min(mention.end, tokens.end[token] as number);
    const part = folded(tokens.text.slice(start, end)).replace(/\./g, '');
    if (part === '' || possessiveEnding.test(part) || (parts.length > 0 && nameSuffixes.has(part))) continue;
    // "Ben Carson" and "Al Gore": what opens a name can be a given name.
    const opens = parts.length === 0 && particles.length === 0;
    if (nameParticles.has(part) && !(opens && givenNameParticles.has(part))) particles.push(part);
    else parts.push(part.replace(/^(?:al|el)-(?=.)/, ''));
  }
  const kept = parts.length > 0 ? parts : particles;
  return { parts: kept, key: kept.join(' ') };
}

const isInitial = (part: string): boolean => part.length === 1;

function partsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  return areFormsOfOneName(a, b);
}

/**
 * Whether `short` can be a shorter or equal form of `full`: its parts agree with parts of `full` in the same
 * order, and at least one of them is the same word and not an initial. Names of one word match any part.
 */
export function isFormOf(short: PersonName, full: PersonName): boolean {
  if (short.parts.length > full.parts.length) return false;
  let at = 0;
  let exact = false;
  for (const part of short.parts) {
    while (at < full.parts.length && !partsAgree(part, full.parts[at] as string)) at += 1;
    if (at === full.parts.length) return false;
    exact ||= part === full.parts[at] && !isInitial(part);
    at += 1;
  }
  return exact;
}

/** One or two syllables as pinyin writes them: "hai", "jinping", "wenbin". */
const pinyin =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:ai|ao|ang|an|a|ei|eng|en|er|e|iang|ian|iao|ia|ing|in|iong|ie|iu|i|ong|ou|o|uang|uan|uai|ua|ui|un|uo|ue|u)){1,2}$/;

/** Index of the part that is likely the family name: the last, or the first of "Wang Yi" and "Kim Jong-un". */
export function familyNameIndex({ parts }: PersonName): number {
  const last = parts.length - 1;
  if (last < 1 || last > 2 || !familyNamesWrittenFirst.has(parts[0] as string)) return last;
  const end = parts[last] as string;
  if (last === 2 || end.includes('-') || familyNamesWrittenFirst.has(end) || pinyin.test(end)) return 0;
  return femaleShare(end) === undefined && femaleShare(parts[0] as string) === undefined ? 0 : last;
}

/** How likely the name is a woman’s, from its given name; undefined where nothing is known. */
export function femaleShareOf(name: PersonName): number | undefined {
  const family = familyNameIndex(name);
  if (name.parts.length < 2 || (family === 0 && name.parts.length > 1)) return undefined;
  return femaleShare(name.parts[0] as string) ?? hyphenated(name.parts[0] as string);
}

function hyphenated(part: string): number | undefined {
  const hyphen = part.indexOf('-');
  return hyphen > 0 ? femaleShare(part.slice(0, hyphen)) : undefined;
}
