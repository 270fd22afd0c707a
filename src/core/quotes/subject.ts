import { WordClass } from '../lexicon/clauseWords';
import { personNoun } from '../lexicon/personNouns';
import { reportingVerbs } from '../lexicon/reportingVerbs';
import { sourceNouns } from '../lexicon/sourceNouns';
import { isCapitalised } from '../text/characters';
import { apposedName, kindOfName } from './apposition';
import {
  capitalCounts,
  isPronoun,
  isTime,
  type NounPhrase,
  nearestPhraseBefore,
  nounPhraseAfter,
  nounPhraseBefore,
} from './nounPhrase';
import {
  has,
  isComma,
  isDash,
  isQuoted,
  isWord,
  lower,
  type OuterQuotation,
  quotationAt,
  type Scene,
  type Unit,
} from './scene';

/** Who does what the verb says, and where he was found. */
export interface Subject {
  phrase: NounPhrase;
  how: 'adjacent' | 'apposition' | 'relative' | 'inverted' | 'shared' | 'agent';
  /** Where the attribution begins in the text: the first token of the phrase, appositions counted. */
  first: number;
}

const appositionReach = 60;

/** The subject that stands before the verb group beginning at `verb`, or null. */
export function subjectBefore(scene: Scene, unit: Unit, verb: number): Subject | null {
  const near = nearSubject(scene, unit, verb);
  if (near && near.how !== 'adjacent') return near;
  const isGoverned = near && (opensAfterPreposition(scene, unit, near) || opensAfterVerb(scene, unit, near));
  if (near && !isGoverned && canBeSource(scene, unit, near.phrase)) return near;
  if (has(scene, verb, WordClass.alsoNoun)) return near;
  return beforeRelativeClause(scene, unit, verb) ?? openingPhrase(scene, unit, verb) ?? near;
}

/** "detained in the city for 13 days": what follows a preposition may not be the subject; "a readout by Smith" is. */
function opensAfterPreposition(scene: Scene, unit: Unit, { phrase }: Subject): boolean {
  const before = phrase.first - 1;
  if (before < unit.first || !has(scene, before, WordClass.preposition)) return false;
  return lower(scene, before) !== 'by' || kindOfName(scene, phrase.head) !== 'person';
}

/** "One of the men who sent the letter said": what follows a verb is its object, unless the verb reports. */
function opensAfterVerb(scene: Scene, unit: Unit, { phrase }: Subject): boolean {
  const before = phrase.first - 1;
  if (before < unit.first || !has(scene, before, WordClass.finite) || has(scene, before, WordClass.alsoNoun))
    return false;
  return !capitalCounts(scene, unit, before) && !reportingVerbs.has(lower(scene, before));
}

/** "The officers detained in the city for 13 days said": the phrase that opens the clause, over a participle. */
function openingPhrase(scene: Scene, unit: Unit, verb: number): Subject | null {
  const floor = Math.max(unit.first, verb - 25);
  let first = verb - 1;
  while (first > floor && !isBoundary(scene, first - 1)) first--;
  const phrase = nounPhraseAfter(scene, unit, first);
  if (!phrase || phrase.end >= verb || !describes(scene, phrase.end) || !canBeSource(scene, unit, phrase)) return null;
  return { phrase, how: 'adjacent', first };
}

function isBoundary(scene: Scene, token: number): boolean {
  if (!isWord(scene, token) || isQuoted(scene, token)) return true;
  if (has(scene, token, WordClass.coordinator | WordClass.subordinator | WordClass.relative)) return true;
  return has(scene, token, WordClass.auxiliary) && lower(scene, token) !== 'being';
}

/** Whether a participle at the token describes the noun before it, and is not the verb of the clause. */
function describes(scene: Scene, token: number): boolean {
  if (has(scene, token, WordClass.gerund) || lower(scene, token) === 'being') return true;
  return has(scene, token, WordClass.participle) && has(scene, token + 1, WordClass.preposition | WordClass.time);
}

/** "the groups who wrote to her say": the phrase before a relative clause that ends at the verb. */
function beforeRelativeClause(scene: Scene, unit: Unit, verb: number): Subject | null {
  for (let i = verb - 2; i > Math.max(unit.first, verb - 15); i--) {
    if (isQuoted(scene, i) || !isWord(scene, i)) return null;
    const word = lower(scene, i);
    if (
      word === 'who' ||
      ((word === 'that' || word === 'which') && has(scene, i + 1, WordClass.finite | WordClass.auxiliary))
    ) {
      const subject = antecedent(scene, unit, i);
      return subject && canBeSource(scene, unit, subject.phrase) ? { ...subject, how: 'adjacent' } : null;
    }
  }
  return null;
}

function nearSubject(scene: Scene, unit: Unit, verb: number): Subject | null {
  const at = verb - 1;
  if (at < unit.first) return null;
  if (isRelative(scene, unit, at)) return antecedent(scene, unit, at);
  if (isComma(scene, at) || isDash(scene, at)) return beforeApposition(scene, unit, at);
  const phrase = nounPhraseBefore(scene, unit, verb);
  if (!phrase) return isRelative(scene, unit, at) ? antecedent(scene, unit, at) : null;
  if (lower(scene, phrase.head) === 'who' && has(scene, phrase.head, WordClass.relative))
    return antecedent(scene, unit, phrase.head);
  if (isTime(scene, phrase.head)) return null;
  return (
    (isComma(scene, verb + 1) ? null : openApposition(scene, unit, phrase)) ?? {
      phrase,
      how: 'adjacent',
      first: phrase.first,
    }
  );
}

function isRelative(scene: Scene, unit: Unit, at: number): boolean {
  const word = lower(scene, at);
  // "WHO says": the classes tell the organization from the pronoun.
  if (!has(scene, at, WordClass.relative)) return false;
  if (word === 'who' || word === 'which') return at > unit.first;
  return (
    word === 'that' &&
    at > unit.first &&
    isWord(scene, at - 1) &&
    !has(scene, at - 1, WordClass.finite | WordClass.preposition)
  );
}

/** "the administration, which has accused": what "who" or "which" stands for. */
function antecedent(scene: Scene, unit: Unit, relative: number): Subject | null {
  const end = isComma(scene, relative - 1) ? relative - 1 : relative;
  const nearest = nearestPhraseBefore(scene, unit, end);
  const whole = nounPhraseBefore(scene, unit, end);
  if (whole && lower(scene, relative) === 'who' && !(nearest && isPerson(scene, nearest))) {
    const name = end < relative ? describedName(scene, unit, whole) : null;
    const phrase = name ?? whole;
    const isThing = sourceNouns.get(lower(scene, phrase.head)) === 'document' || !canBeSource(scene, unit, phrase);
    return isThing ? null : { phrase, how: 'relative', first: phrase.first };
  }
  const phrase = nearest && canBeSource(scene, unit, nearest) ? nearest : whole;
  return phrase && { phrase, how: 'relative', first: phrase.first };
}

const isPerson = (scene: Scene, { head }: NounPhrase) =>
  kindOfName(scene, head) === 'person' || (!kindOfName(scene, head) && personNoun(lower(scene, head)) !== undefined);

/** Anna Hill in "Anna Hill, the mayor of Brunnstadt, who": the person whom the phrase before "who" describes. */
function describedName(scene: Scene, unit: Unit, description: NounPhrase): NounPhrase | null {
  const comma = description.first - 1;
  if (comma <= unit.first || !isComma(scene, comma)) return null;
  const name = nounPhraseBefore(scene, unit, comma);
  return name && kindOfName(scene, name.head) === 'person' ? name : null;
}

/** "Ada Keller, a senior fellow at the institute told": an apposition whose second comma is missing. */
function openApposition(scene: Scene, unit: Unit, phrase: NounPhrase): Subject | null {
  const article = lower(scene, phrase.first);
  if ((article !== 'a' && article !== 'an') || !isComma(scene, phrase.first - 1)) return null;
  const name = nounPhraseBefore(scene, unit, phrase.first - 1);
  if (!name || !capitalCounts(scene, unit, name.head) || isTime(scene, name.head)) return null;
  const opens = name.first === unit.first || isComma(scene, name.first - 1);
  return opens ? { phrase: name, how: 'apposition', first: name.first } : null;
}

/** "Ada Keller, head of the institute, said": the phrase before the comma that opens the apposition. */
function beforeApposition(scene: Scene, unit: Unit, close: number): Subject | null {
  const floor = Math.max(unit.first, close - appositionReach);
  const mark = isComma(scene, close) ? isComma : isDash;
  let tries = 0;
  let described: Subject | null = null;
  for (let i = close - 1; i > floor && tries < 4; i--) {
    if (isSentenceMark(scene, i)) break;
    if (isQuoted(scene, i)) {
      const quotation = quotationAt(scene, i) as OuterQuotation;
      if (i === close - 1 || quotation.end - quotation.first > 6) break;
      i = quotation.first;
      continue;
    }
    if (!mark(scene, i)) continue;
    tries++;
    if (!isApposition(scene, unit, i + 1, close)) break;
    const phrase = nounPhraseBefore(scene, unit, i);
    if (!phrase || isTime(scene, phrase.head)) continue;
    // "Smith, 40, of Springfield, Ill., said"
    if (phrase.first > floor && isInside(scene, phrase.first - 1)) continue;
    const apposed = apposedName(scene, unit, phrase);
    if (apposed?.end === close) return { phrase: apposed, how: 'apposition', first: phrase.first };
    const name = nameInside(scene, unit, phrase, i + 1, close);
    if (name) return { phrase: name, how: 'adjacent', first: name.first };
    if (isNamedOrPronoun(scene, unit, phrase)) return { phrase, how: 'apposition', first: phrase.first };
    if (canBeSource(scene, unit, phrase)) described ??= { phrase, how: 'apposition', first: phrase.first };
  }
  return described;
}

/** "after his visit to Paris, Gov. Smith (R-Utah), said": a person’s name after that of a place describes nothing. */
function nameInside(scene: Scene, unit: Unit, before: NounPhrase, first: number, close: number): NounPhrase | null {
  const kind = kindOfName(scene, before.head);
  if (kind === undefined || kind === 'person') return null;
  const inner = nearestPhraseBefore(scene, unit, close);
  return inner && inner.first === first && kindOfName(scene, inner.head) === 'person' ? inner : null;
}

/** "of", "in": the phrase that follows belongs to another one. */
const isInside = (scene: Scene, token: number) =>
  has(scene, token, WordClass.preposition) && !has(scene, token, WordClass.subordinator);

const isSentenceMark = (scene: Scene, token: number) => ':;?!'.includes(scene.tokens.form[token] ?? ' ');

/** Whether the words between two commas can describe the person before them. */
function isApposition(scene: Scene, unit: Unit, first: number, end: number): boolean {
  if (first >= end) return false;
  const word = lower(scene, first);
  if (word === 'who' || word === 'whose' || word === 'which' || word === 'where') return true;
  if (has(scene, first, WordClass.coordinator | WordClass.subordinator | WordClass.subject) && word !== 'as')
    return false;
  if (has(scene, first, WordClass.auxiliary)) return false;
  if (isVerbLed(scene, first)) return true;
  const limit = Math.min(end, first + 30);
  for (let i = first; i < limit; i++) {
    if (has(scene, i, WordClass.relative)) return true;
    if (has(scene, i, WordClass.auxiliary) && !capitalCounts(scene, unit, i)) return false;
    if (has(scene, i - 1, WordClass.determiner | WordClass.possessive) || lower(scene, i - 1) === 'to') continue;
    const finite =
      has(scene, i, WordClass.finite) &&
      !has(scene, i, WordClass.alsoNoun | WordClass.participle | WordClass.preposition);
    if (finite && !capitalCounts(scene, unit, i)) return false;
  }
  return true;
}

/** "speaking on Monday", "asked about it". */
function isVerbLed(scene: Scene, first: number): boolean {
  return has(scene, first, WordClass.gerund | WordClass.participle) && !isCapitalised(scene.tokens.form[first] ?? '');
}

/** Whether a phrase names someone, or is a pronoun. */
function isNamedOrPronoun(scene: Scene, unit: Unit, phrase: NounPhrase): boolean {
  return isPronoun(scene, phrase.head) || capitalCounts(scene, unit, phrase.head);
}

const negative = new Set(['no', 'none', 'nobody', 'neither']);
const things = new Set(
  `answer border cancer computer corner danger december disaster disorder error factor favor gender harbor humor labor letter
  manner matter mirror monitor motor november number october offer order paper power quarter river rumor sector september
  shelter summer terror theater tower vapor water weather winter wonder`.split(/\s+/),
);
const peopleEndings = /(ers|ors|ists|ants|ians|er|or|ist|man|woman|men|women|ian|ese|ees|ee|person|people)$/;

/** Whether a phrase can be a source: a name, a pronoun, or a noun for people, institutions or documents. */
export function canBeSource(scene: Scene, unit: Unit, phrase: NounPhrase): boolean {
  if (negative.has(lower(scene, phrase.first)) || lower(scene, phrase.head) === 'there') return false;
  if (has(scene, phrase.head, WordClass.auxiliary) && !kindOfName(scene, phrase.head)) return false;
  if (isNamedOrPronoun(scene, unit, phrase)) return true;
  const head = lower(scene, phrase.head);
  if (sourceNouns.has(head) || head.endsWith('-old')) return true;
  if (has(scene, phrase.head, WordClass.finite | WordClass.gerund | WordClass.participle)) return false;
  if (personNoun(head)) return true;
  return peopleEndings.test(head) && head.length > 5 && !things.has(head);
}
