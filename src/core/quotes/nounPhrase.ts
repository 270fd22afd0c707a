import { phraseOpeners, WordClass } from '../lexicon/clauseWords';
import { isCapitalised } from '../text/characters';
import { TokenKind } from '../text/tokens';
import { has, isComma, isQuoted, isWord, lower, type Range, type Scene, type Unit } from './scene';

/** A noun phrase; `head` is the last token of its core: "spokesman" in "A spokesman for the ministry". */
export interface NounPhrase extends Range {
  head: number;
}

/** No phrase is read further than this, so that cost stays linear in any text. */
const reach = 40;
const linking = new Set(
  'of for at in from with on to near under against between among behind within into over about'.split(' '),
);
const functional = phraseOpeners | WordClass.determiner | WordClass.auxiliary;
const pronouns = new Set(
  'he she they it i we you who one others another both some many everyone everybody nobody someone somebody few several most'.split(
    ' ',
  ),
);

/** Whether a capital here marks a name: not where the sentence starts, and not where all words have one. */
export function capitalCounts(scene: Scene, unit: Unit, token: number): boolean {
  if ((scene.named[token] as number) >= 0) return true;
  if (unit.titleCase || !isCapitalised(scene.tokens.form[token] ?? '')) return false;
  return (token > unit.first && !canStartSentence(scene, token)) || (scene.classes[token] as number) === 0;
}

/** Whether a capital can be due to what stands before: a stop, a colon, a quotation that ends a sentence. */
function canStartSentence(scene: Scene, token: number): boolean {
  const before = token - 1;
  if (scene.tokens.kind[before] !== TokenKind.mark) return false;
  if (isQuoted(scene, before)) return isQuoted(scene, token) || scene.tokens.form[before - 1] !== ',';
  return !isComma(scene, before) && scene.tokens.form[before] !== '(';
}

/** Whether the token can be a noun, an adjective or a part of a name inside a noun phrase. */
export function isNominal(scene: Scene, unit: Unit, token: number): boolean {
  if (!isWord(scene, token)) return scene.tokens.form[token] === '$' || scene.tokens.form[token] === '%';
  if (capitalCounts(scene, unit, token) && lower(scene, token) !== 'i') return true;
  if (has(scene, token, functional | WordClass.adverb) && !isOrdinal(lower(scene, token))) return false;
  if (has(scene, token, WordClass.possessive)) return true;
  if (has(scene, token, WordClass.alsoNoun)) return true;
  // "the bridge": no verb can stand right after an article.
  if (articles.has(lower(scene, token - 1)) && !has(scene, token, WordClass.gerund | WordClass.participle)) return true;
  return !has(scene, token, WordClass.finite | WordClass.gerund | WordClass.participle);
}

const articles = new Set(['the', 'a', 'an', 'his', 'their', 'its', 'my', 'our', 'your']);

const isOrdinal = (word: string) => word === 'first' || word === 'last' || word === 'second' || word === 'early';

export function isTime(scene: Scene, token: number): boolean {
  if (!has(scene, token, WordClass.time)) return false;
  return (scene.named[token] as number) < 0;
}

export function isPronoun(scene: Scene, token: number): boolean {
  return pronouns.has(lower(scene, token)) && !(lower(scene, token) === 'us');
}

/** A gerund or participle used as an adjective: "the ruling party", "the newly elected mayor". */
function isAttributive(scene: Scene, unit: Unit, token: number): boolean {
  if (!has(scene, token, WordClass.gerund | WordClass.participle)) return false;
  let before = token - 1;
  while (before > unit.first && token - before < 3 && has(scene, before, WordClass.adverb)) before--;
  return before >= unit.first && has(scene, before, WordClass.determiner | WordClass.possessive);
}

/** First token of the core whose last token is `last`, or -1 if none ends there. */
function coreStart(scene: Scene, unit: Unit, last: number, floor: number): number {
  let first = -1;
  for (let i = last; i >= floor; i--) {
    if (isQuoted(scene, i)) return first;
    const possessive =
      lower(scene, i) === "'s" || (lower(scene, i) === "'" && i > floor && isNominal(scene, unit, i - 1));
    if (possessive) {
      if (i === last) return -1;
      continue;
    }
    if (has(scene, i, WordClass.determiner | WordClass.possessive) && !capitalInside(scene, unit, i)) {
      if (i === last) return -1;
      if (lower(scene, i) === 'that' && opensClause(scene, unit, i, last)) return first;
      first = i;
      // "all of the", "the other two": a determiner may stand before another one.
      if (i > floor && has(scene, i - 1, WordClass.determiner) && lower(scene, i - 1) !== 'that') continue;
      return first;
    }
    if (isNominal(scene, unit, i) || (i < last && isAttributive(scene, unit, i))) {
      const isPossessive = lower(scene, i + 1) === "'s";
      if (first >= 0 && isTime(scene, i) && !isPossessive && !startsCapitalRun(scene, i)) return first;
      first = i;
      continue;
    }
    if (scene.tokens.form[i] === ')') {
      const open = openingBracket(scene, i, floor);
      if (open < 0) return first;
      i = open;
      continue;
    }
    if (i < last && has(scene, i, WordClass.adverb) && i > floor && has(scene, i - 1, WordClass.determiner)) continue;
    return first;
  }
  return first;
}

/** Whether "that" is no article: after a verb, before a plural or a name. */
function opensClause(scene: Scene, unit: Unit, that: number, last: number): boolean {
  if (isPlural(scene, last) || capitalCounts(scene, unit, that + 1)) return true;
  return has(scene, that - 1, WordClass.finite | WordClass.participle | WordClass.gerund);
}

const isPlural = (scene: Scene, token: number) => lower(scene, token).endsWith('s');
const capitalInside = (scene: Scene, unit: Unit, token: number) =>
  (scene.named[token] as number) >= 0 && token > unit.first;
const startsCapitalRun = (scene: Scene, token: number) => (scene.named[token] as number) >= 0;

function openingBracket(scene: Scene, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (scene.tokens.form[i] === '(') return i;
  return -1;
}

/** The noun phrase whose last token is `end - 1`, with the phrases it governs: "a spokesman for the ministry". */
export function nounPhraseBefore(scene: Scene, unit: Unit, end: number): NounPhrase | null {
  const floor = Math.max(unit.first, end - reach);
  let last = withoutTime(scene, unit, end, floor) - 1;
  if (last < floor || isQuoted(scene, last)) return null;
  if (isPronoun(scene, last) && !capitalInside(scene, unit, last)) return { first: last, end: last + 1, head: last };
  if (scene.tokens.form[last] === ')') last = openingBracket(scene, last, floor) - 1;
  const first = coreStart(scene, unit, last, floor);
  if (first < 0) return null;
  return extendLeft(scene, unit, { first, end: last + 1, head: lastWord(scene, last) }, floor);
}

/** "Xi on Thursday", "officials late Friday", "who in 2010": where the phrase ends without the time. */
function withoutTime(scene: Scene, unit: Unit, end: number, floor: number): number {
  let at = end;
  while (at - 1 > floor && isTimeOrYear(scene, at - 1) && !capitalInName(scene, at - 1)) at--;
  if (at === end || at <= floor) return end;
  while (
    at - 1 > floor &&
    has(scene, at - 1, WordClass.determiner | WordClass.adverb | WordClass.preposition) &&
    !isNominal(scene, unit, at - 1)
  )
    at--;
  const last = at - 1;
  return isNominal(scene, unit, last) || isPronoun(scene, last) || scene.tokens.form[last] === ')' ? at : end;
}

const capitalInName = (scene: Scene, token: number) => (scene.named[token] as number) >= 0;

function isTimeOrYear(scene: Scene, token: number): boolean {
  return isTime(scene, token) || /^(19|20)\d\d$/.test(lower(scene, token));
}

function lastWord(scene: Scene, token: number): number {
  let i = token;
  while (i > 0 && !isWord(scene, i)) i--;
  return i;
}

/** The innermost phrase that ends there: "the administration" in "a grievance of the administration". */
export function nearestPhraseBefore(scene: Scene, unit: Unit, end: number): NounPhrase | null {
  const whole = nounPhraseBefore(scene, unit, end);
  if (!whole) return null;
  const first = coreStart(scene, unit, whole.end - 1, Math.max(unit.first, end - reach));
  return first < 0 ? whole : { first, end: whole.end, head: lastWord(scene, whole.end - 1) };
}

/** Follows "of", "for", "at" … and "and" to the left, to the phrase that governs. */
function extendLeft(scene: Scene, unit: Unit, phrase: NounPhrase, floor: number): NounPhrase {
  let { first, head } = phrase;
  for (;;) {
    const link = first - 1;
    if (link <= floor) break;
    const word = lower(scene, link);
    const coordinated = (word === 'and' || word === '&') && isNominal(scene, unit, link - 1);
    if (!coordinated && !linking.has(word)) break;
    const before = coreStart(scene, unit, link - 1, floor);
    if (before < 0 || isPronoun(scene, link - 1)) break;
    if (!coordinated) head = lastWord(scene, link - 1);
    first = before;
  }
  return withoutOpening(scene, unit, { first, end: phrase.end, head }, phrase);
}

/** "On Monday Smith" holds no governing phrase: only what stands last is the source. */
function withoutOpening(scene: Scene, unit: Unit, whole: NounPhrase, innermost: NounPhrase): NounPhrase {
  const opener = whole.first - 1;
  const opens = opener >= unit.first && has(scene, opener, WordClass.preposition) && startsClause(scene, unit, opener);
  if (isTime(scene, whole.head) && whole.head < innermost.head) return innermost;
  if (!opens) return whole;
  const name = scene.named[innermost.head] as number;
  if (name >= 0) {
    const first = scene.mentions.names[name]?.firstToken ?? innermost.first;
    return { first, end: innermost.end, head: innermost.head };
  }
  return innermost;
}

/** Whether nothing in the clause stands before the token. */
function startsClause(scene: Scene, unit: Unit, token: number): boolean {
  const before = token - 1;
  if (before < unit.first || !isWord(scene, before)) return true;
  return has(scene, before, WordClass.coordinator | WordClass.subordinator | WordClass.relative);
}

/** End of the core that starts at `first` (exclusive), or `first` if none does. */
function coreEnd(scene: Scene, unit: Unit, first: number, limit: number): number {
  let i = first;
  while (i < limit && has(scene, i, WordClass.determiner | WordClass.possessive) && !isQuoted(scene, i)) i++;
  const opened = i;
  for (; i < limit; i++) {
    if (isQuoted(scene, i)) break;
    const possessive = i > opened && (lower(scene, i) === "'s" || lower(scene, i) === "'");
    if (possessive) continue;
    if (i > opened && has(scene, i, WordClass.possessive) && !capitalCounts(scene, unit, i)) break;
    if (i > opened && isTime(scene, i)) break;
    if (isNominal(scene, unit, i) || isAttributive(scene, unit, i)) continue;
    if (scene.tokens.form[i] === '(') {
      const close = closingBracket(scene, i, limit);
      if (close < 0) break;
      i = close;
      continue;
    }
    break;
  }
  return i > opened ? i : first;
}

function closingBracket(scene: Scene, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 12); i++) if (scene.tokens.form[i] === ')') return i;
  return -1;
}

/** The noun phrase that starts at `first`: "a spokesman for the ministry". */
export function nounPhraseAfter(scene: Scene, unit: Unit, first: number): NounPhrase | null {
  const limit = Math.min(unit.end, first + reach);
  if (first >= limit || isQuoted(scene, first) || lower(scene, first) === 'that') return null;
  if (isPronoun(scene, first) && !isNominal(scene, unit, first + 1)) return { first, end: first + 1, head: first };
  let end = coreEnd(scene, unit, first, limit);
  if (end === first) return null;
  const head = lastWord(scene, end - 1);
  for (;;) {
    const word = lower(scene, end);
    const coordinated = word === 'and' && isNominal(scene, unit, end + 1);
    if (end >= limit || isQuoted(scene, end) || !(coordinated || attaches(scene, unit, end, word))) break;
    const next = coreEnd(scene, unit, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return { first, end, head };
}

/** Prepositions that continue the source after the cue; time and occasion ("on Monday", "in a statement") do not. */
function attaches(scene: Scene, unit: Unit, link: number, word: string): boolean {
  if (word === 'of' || word === 'for') return true;
  if (word !== 'at' && word !== 'from' && word !== 'with' && word !== 'in') return false;
  const next = link + 1;
  return next < unit.end && (capitalCounts(scene, unit, next) || lower(scene, next) === 'the') && !isTime(scene, next);
}

/** An apposition that follows after a comma: ", a senior fellow at …". Its end, or `end` if there is none. */
export function appositionEnd(scene: Scene, unit: Unit, end: number): number {
  if (!isComma(scene, end)) return end;
  const phrase = nounPhraseAfter(scene, unit, end + 1);
  if (!phrase || phrase.end - phrase.first > 20 || isPronoun(scene, phrase.first)) return end;
  const next = phrase.end;
  const closes = next >= unit.end || !isWord(scene, next);
  if (scene.tokens.kind[end + 1] === TokenKind.number) return end;
  const describes =
    has(scene, end + 1, WordClass.determiner | WordClass.possessive) ||
    holdsPossessive(scene, phrase) ||
    !isCapitalised(scene.tokens.form[end + 1] ?? '');
  return closes && describes ? phrase.end : end;
}

/** "Brunnstadt’s former mayor" */
function holdsPossessive(scene: Scene, { first, end }: Range): boolean {
  for (let i = first + 1; i < end - 1; i++) if (lower(scene, i) === "'s") return true;
  return false;
}
