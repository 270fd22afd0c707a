import { WordClass } from '../lexicon/clauseWords';
import { habitWords, verbGroupWords } from '../lexicon/meetingWords';
import type { Candidate } from './candidate';
import { dateFrom, isVerb, type Party, readParties, wordClass } from './phrases';
import type { Reference } from './references';
import type { Scene } from './scene';
import { subjectOf, verbGroupStart } from './subject';
import type { Trigger } from './triggers';

/** How far behind the verb its object and prepositions are read, in tokens. */
const reach = 30;
const { determiner, possessive, object } = WordClass;

/** The meetings that a verb tells of: several where its objects have days of their own, none where it is no meeting. */
export function readVerb(scene: Scene, trigger: Trigger): Candidate[] {
  if (isHabit(scene, trigger.first)) return [];
  const limit = Math.min(scene.sentenceEnd(trigger.first), trigger.end + reach);
  switch (trigger.frame) {
    case 'visit':
      return readVisit(scene, trigger, limit);
    case 'travel':
      return readTravel(scene, trigger, limit);
    default:
      return readEncounter(scene, trigger, limit);
  }
}

function isHabit(scene: Scene, verb: number): boolean {
  const start = verbGroupStart(scene, verb, scene.sentenceStart(verb));
  for (let token = start; token < verb; token++) if (habitWords.has(scene.word(token))) return true;
  const before = scene.word(start - 1);
  return before === 'you' || before === 'whoever' || before === 'everyone';
}

function blank(scene: Scene, trigger: Trigger, end: number): Candidate {
  return {
    trigger,
    parties: new Set(),
    namesakes: new Set(),
    mutual: false,
    definite: false,
    other: scene.word(trigger.end) === 'again',
    first: verbGroupStart(scene, trigger.first, scene.sentenceStart(trigger.first)),
    end,
    headline: scene.isHeadline(trigger.first),
    reasons: [],
  };
}

/** Words between a verb and its preposition: "met privately in Rome with". */
function skipAdverbs(scene: Scene, from: number, limit: number): number {
  let token = from;
  while (token < limit && !scene.references.at(token) && !scene.date(token)) {
    const word = scene.word(token);
    if (
      !verbGroupWords.has(word) &&
      !word.endsWith('ly') &&
      !['face-to-face', 'one-on-one', 'behind', 'closed', 'doors'].includes(word)
    )
      break;
    token++;
  }
  return token;
}

/** "met Smith", "met on Monday in Rome with Smith and Jones", "spoke by phone with Smith". */
function readEncounter(scene: Scene, trigger: Trigger, limit: number): Candidate[] {
  const { frame } = trigger;
  const base = blank(scene, trigger, limit);
  const subject = subjectOf(scene, trigger.first);
  const objects = readObjects(scene, base, limit);
  if (frame === 'phone' && namesInstead(scene, objects.end)) return [];
  if (frame === 'welcome' && !['to', 'at', 'in', 'for', 'on', 'with'].includes(scene.word(objects.end))) return [];
  const found = objects.parties.flatMap((party) => party.entities);
  const two = subject.length > 0 && found.length > 0;
  const reciprocal = frame === 'meet' && found.length === 0 && subject.length > 1;
  if (frame !== 'meet' && !two) return [];
  if (
    frame !== 'meet' &&
    frame !== 'snub' &&
    !found.some((entity) => entity.kind === 'person') &&
    trigger.lemma !== 'sit'
  )
    return [];
  const why = two
    ? `“${scene.tokens.form[trigger.first]}” with both sides beside it`
    : `the subject of “${scene.tokens.form[trigger.first]}”`;
  const sides = splitByDay(objects.parties).map((parties): Candidate => {
    const entities = parties.flatMap((party) => party.entities);
    const candidate: Candidate = { ...base, parties: new Set([...subject, ...entities]), reasons: [why] };
    candidate.mutual = two || reciprocal;
    const date = parties.find((party) => party.date)?.date;
    if (date) candidate.date = date;
    if (parties.some((party) => party.doubtful)) candidate.doubtful = true;
    return candidate;
  });
  return sides;
}

/** "called Smith a liar": a name for him, no call. */
function namesInstead(scene: Scene, after: number): boolean {
  const classes = wordClass(scene, after);
  return (
    (classes & (determiner | possessive)) !== 0 ||
    ['“', '"', '‘', "'"].includes(scene.word(after)) ||
    (!classes && !scene.date(after) && ![',', '.'].includes(scene.word(after)))
  );
}

/** Those whom the verb's object or its "with" names. Place and day on the way are noted in the candidate. */
function readObjects(scene: Scene, candidate: Candidate, limit: number): { parties: Party[]; end: number } {
  const { trigger } = candidate;
  const needsPreposition = trigger.frame === 'speak';
  let token = skipAdverbs(scene, trigger.end, limit);
  let direct = !needsPreposition;
  const parties: Party[] = [];
  for (let rounds = 0; rounds < 8 && token < limit; rounds++) {
    const word = scene.word(token);
    const date = dateFrom(scene, token);
    if (date) {
      candidate.date ??= date;
      token = date.endToken;
    } else if (word === 'with' || (word === 'by' && trigger.frame !== 'speak') || (needsPreposition && word === 'to')) {
      const list = readParties(scene, token + 1, limit);
      parties.push(...list.parties);
      token = list.end;
      if (list.parties.length > 0 && scene.word(token) !== 'by') return { parties, end: token };
    } else if (word === 'in' || word === 'at' || word === 'on' || word === 'by' || word === 'over' || word === 'for') {
      token = skipPlace(scene, candidate, token, limit);
    } else if (direct && startsObject(scene, token)) {
      const list = readParties(scene, token, limit);
      return { parties: list.parties, end: list.end };
    } else break;
    direct = false;
    token = skipAdverbs(scene, token, limit);
  }
  return { parties, end: token };
}

function startsObject(scene: Scene, token: number): boolean {
  const reference = scene.references.at(token);
  if (reference) return reference.entity.kind !== 'place' || reference.modifier || reference.possessive;
  return !isVerb(scene, token) && !(wordClass(scene, token) & object && scene.word(token) !== 'her');
}

/** Passes over "in Rome", "by telephone", "at the White House", and keeps the place. */
function skipPlace(scene: Scene, candidate: Candidate, preposition: number, limit: number): number {
  let token = preposition + 1;
  for (; token < limit && token < preposition + 8; token++) {
    const reference = scene.references.at(token);
    if (reference) {
      if (reference.entity.kind !== 'person' && !reference.possessive) candidate.place ??= reference;
      token = reference.endToken;
      if (!reference.possessive) break;
    }
    if (['phone', 'telephone', 'video'].includes(scene.word(token))) {
      candidate.byWire = true;
      return token + 1;
    }
    if (wordClass(scene, token) & WordClass.preposition && scene.word(token) !== 'of') break;
    if (isVerb(scene, token) || scene.word(token) === ',') break;
  }
  return token;
}

/** Objects with days of their own, or of which one is doubtful, are meetings of their own. */
function splitByDay(parties: Party[]): Party[][] {
  if (parties.length < 2) return [parties];
  const days = parties.map((party) => party.date);
  const own = new Set(days.filter((date) => date !== undefined)).size;
  const doubtful = parties.filter((party) => party.doubtful).length;
  if (own < 2 && (doubtful === 0 || doubtful === parties.length)) return [parties];
  let next: Party['date'];
  const filled = [...parties].reverse().map((party) => {
    next = party.date ?? next;
    return next ? { ...party, date: next } : party;
  });
  return filled.reverse().map((party) => [party]);
}

/** "visited Rome", "toured the plant", "planned to visit in May". */
function readVisit(scene: Scene, trigger: Trigger, limit: number): Candidate[] {
  const candidate = blank(scene, trigger, limit);
  const subject = subjectOf(scene, trigger.first);
  const object = destination(scene, trigger.end, limit);
  if (subject.length === 0) return [];
  if (object) {
    if (object.entity.kind !== 'person') candidate.place = object;
  } else if (!namesObject(scene, trigger.end) && !standsAlone(scene, trigger)) return [];
  candidate.parties = new Set(object?.entity.kind === 'person' ? [...subject, object.entity] : subject);
  candidate.reasons.push(`the subject of “${scene.tokens.form[trigger.first]}”`);
  return [candidate];
}

function destination(scene: Scene, from: number, limit: number): Reference | undefined {
  for (let token = from; token < limit && token < from + 8; token++) {
    const reference = scene.references.at(token);
    if (reference && !reference.possessive) return reference;
    if (reference) token = reference.endToken;
    else if (
      wordClass(scene, token) & WordClass.preposition ||
      isVerb(scene, token) ||
      [',', '.', ';', '”'].includes(scene.word(token))
    )
      return undefined;
  }
  return undefined;
}

/** A name that the tagger does not know, or a definite place: "visited the Centre Court". */
function namesObject(scene: Scene, token: number): boolean {
  return scene.isCapital(token) || (wordClass(scene, token) & determiner) !== 0;
}

/** "if he visited", "plans to visit in May": the place is known from before. */
function standsAlone(scene: Scene, trigger: Trigger): boolean {
  const next = scene.word(trigger.end);
  return (
    !scene.word(trigger.first).endsWith('s') &&
    (next === '.' || next === ',' || next === 'in' || scene.date(trigger.end) !== undefined)
  );
}

/** "flew to Rome", "arrives in Rome". Without a person who goes and a place with a name it is no visit. */
function readTravel(scene: Scene, trigger: Trigger, limit: number): Candidate[] {
  const token = skipAdverbs(scene, trigger.end, limit);
  const through = scene.word(token) === 'back' ? token + 1 : token;
  const arriving = trigger.lemma === 'arrive' || trigger.lemma === 'land';
  const prepositions = arriving ? ['in', 'at', 'to'] : trigger.lemma === 'head' ? ['to', 'for'] : ['to'];
  if (!prepositions.includes(scene.word(through))) return [];
  const place = destination(scene, through + 1, limit);
  if (place?.entity.kind !== 'place' || place.modifier) return [];
  const subject = subjectOf(scene, trigger.first);
  if (subject.length === 0) return [];
  const candidate = blank(scene, trigger, limit);
  candidate.place = place;
  candidate.parties = new Set(subject);
  candidate.reasons.push(`the subject of “${scene.tokens.form[trigger.first]}”`);
  return [candidate];
}
