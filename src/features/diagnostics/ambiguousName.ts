import type { Entity, Mention } from '../../core/annotations';
import { lastStartingAtOrBefore } from '../../core/text/span';
import type { Article } from '../article';
import { correctionCommands } from '../correctionCommands';
import { displayLanguage, t } from '../messages';
import { oneLine, shownName } from '../wording';
import type { Check, Finding } from './finding';

/** People named so shortly before a name both stay in the reader's mind, in characters: some two paragraphs. */
const nearby = 400;
/** About a sentence. */
const beside = 120;

/** With "Mr" or "Secretary" a paper tells its people apart; brackets are the editor's own. */
const told =
  /(?:\b(?:mr|mrs|ms|miss|sir|lady|lord|dr|prof|sen|senator|rep|gov|governor|president|secretary|minister|judge|king|queen|prince|princess)\.?|\])\s*$/i;
/** "the Lind family", "a Lind rally": more than one of them may be meant, and it makes no difference. */
const beforeFamily = /\b(?:the|a|an|any|both|pro|anti|other)[ -]$/i;
const familyAfter =
  /^\s+(?:administration|aides?|ally|allies|brand|camp|campaign|era|events?|family|families|foundation|homes?|house|name|presidency|presidencies|rally|rallies|staff|staffers?|supporters?|surrogates?|team|volunteers?|voters?|years)\b|^\s+\d/i;

/**
 * A name that several people of the article bear, where more than one of them was spoken of just before: a reader
 * cannot tell. Once for each name, where it happens first.
 */
export const ambiguousName: Check = {
  code: 'ambiguousName',
  title: () => t('A name that could be either of two people'),
  severity: 'hint',
  find: (article) => {
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (const { mention, entity } of openMentions(article)) {
      const words = oneLine(article.text.slice(mention.start, mention.end));
      if (seen.has(words.toLowerCase())) continue;
      const bearers = bearersNearby(article, mention, entity);
      if (bearers.length < 2 || isClear(article, mention, bearers) || isTold(article, mention, bearers)) continue;
      if (isFollowed(mention, bearers) || goByGivenName(article, mention, bearers)) continue;
      seen.add(words.toLowerCase());
      findings.push(findingFor(article, mention, words, bearers));
    }
    return findings;
  },
};

interface OpenMention {
  mention: Mention;
  entity: Entity;
}

function openMentions({ annotations }: Article): OpenMention[] {
  return annotations.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => entity.mentions.filter(isOpen).map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start);
}

function isOpen({ form, candidates, corrected }: Mention): boolean {
  return form === 'name' && corrected === undefined && (candidates?.length ?? 0) > 0;
}

interface Bearer {
  entity: Entity;
  /** The last mention by a fuller name before the one in question. */
  last: Mention;
}

/** The people whom the mention could mean and whose fuller name stands shortly before. */
function bearersNearby(article: Article, mention: Mention, entity: Entity): Bearer[] {
  const candidates = (mention.candidates ?? []).flatMap((id) => article.entities.get(id) ?? []);
  return [entity, ...candidates.filter((other) => other !== entity)].filter(hasGivenName).flatMap((bearer) => {
    const last = fullerNameBefore(bearer, mention);
    return last ? [{ entity: bearer, last }] : [];
  });
}

function fullerNameBefore({ mentions }: Entity, { start, end }: Mention): Mention | undefined {
  for (let i = lastStartingAtOrBefore(mentions, start - 1); i >= 0; i--) {
    const before = mentions[i] as Mention;
    if (start - before.end > nearby) return undefined;
    if (before.form === 'name' && before.end - before.start > end - start) return before;
  }
  return undefined;
}

/** Not "AG Lind", which may be the same as "Ada Lind". */
function hasGivenName({ name }: Entity): boolean {
  return /^\p{Lu}\p{M}*(?:[\p{Ll}’'-]|\.)/u.test(name) && name.includes(' ');
}

/**
 * Whether the reader knows all the same: who was named last is also who has most of the article so far, or somebody who
 * was not named just before has most of it. Open is a name where the last and the most frequent bearer are two.
 */
function isClear({ annotations }: Article, { start }: Mention, bearers: readonly Bearer[]): boolean {
  const [nearest, ...others] = [...bearers].sort((a, b) => b.last.start - a.last.start).map(({ entity }) => entity);
  if (!nearest || others.some((other) => isOtherSpelling(nearest, other))) return true;
  const soFar = ({ mentions }: Entity) => lastStartingAtOrBefore(mentions, start - 1) + 1;
  const most = Math.max(...others.map(soFar));
  if (soFar(nearest) > most) return true;
  const family = familyName(nearest);
  return annotations.entities.some(
    (entity) =>
      entity.kind === 'person' &&
      soFar(entity) > most &&
      familyName(entity) === family &&
      !bearers.some((bearer) => bearer.entity === entity),
  );
}

/** "Ada Lind" and "Ada Linds". */
function isOtherSpelling({ name: one }: Entity, { name: other }: Entity): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function familyName({ name }: Entity): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Whether the words around the name tell who it is, or it does not matter. */
function isTold({ text }: Article, mention: Mention, bearers: readonly Bearer[]): boolean {
  const before = text.slice(Math.max(0, mention.start - 12), mention.start);
  const after = text.slice(mention.end, mention.end + 200);
  if (told.test(before) || beforeFamily.test(before) || familyAfter.test(after)) return true;
  const pronoun = /^[^.!?\n]*?\b(he|his|him|himself|she|her|hers|herself)\b/i.exec(after)?.[1];
  const genders = new Set(bearers.map(({ entity }) => genderOf(text, entity)));
  return pronoun !== undefined && (genders.size > 1 || genders.has(undefined));
}

/** "the former president said …; he …": of these people only one was spoken of last, and by other words than the name. */
function isFollowed({ start }: Mention, bearers: readonly Bearer[]): boolean {
  const last = bearers
    .map(({ entity: { mentions } }) => mentions[lastStartingAtOrBefore(mentions, start - 1)])
    .reduce((one, other) => (one && other && one.start > other.start ? one : other));
  return last !== undefined && last.form !== 'name';
}

/** Where the article, or the words just before, call one of them by the given name alone, the family name is left to the other. */
function goByGivenName({ text }: Article, { start: place }: Mention, bearers: readonly Bearer[]): boolean {
  const given = bearers.map(({ entity: { name, mentions } }) => {
    const first = name.slice(0, name.indexOf(' '));
    return mentions.filter(({ form, start, end }) => form === 'name' && text.slice(start, end) === first);
  });
  const isBeside = ({ start }: Mention) => start < place && place - start < beside;
  return [given, given.map((mentions) => mentions.filter(isBeside))].some(
    (called) => called.filter((mentions) => mentions.length > 0).length === bearers.length - 1,
  );
}

/** By the first pronoun that stands for the person; undefined where there is none. */
function genderOf(text: string, { mentions }: Entity): 'he' | 'she' | undefined {
  const pronoun = mentions.find(({ form }) => form === 'pronoun');
  const word = pronoun && text.slice(pronoun.start, pronoun.end).toLowerCase();
  if (word === undefined) return undefined;
  return /^h(?:e|is|im|imself)$/.test(word) ? 'he' : /^(?:she|her|hers|herself)$/.test(word) ? 'she' : undefined;
}

/** "Ada Lind or Carla Lind", in the display language. */
function either(names: readonly string[]): string {
  return new Intl.ListFormat(displayLanguage(), { type: 'disjunction' }).format(names);
}

function findingFor(article: Article, mention: Mention, words: string, bearers: readonly Bearer[]): Finding {
  const span = { start: mention.start, end: mention.end };
  const names = bearers.map(({ entity }) => shownName(entity));
  return {
    span,
    message: t('“{0}” could be {1}.', words, either(names)),
    related: bearers.map(({ entity, last }) => ({
      lines: article.lines,
      span: { start: last.start, end: last.end },
      message: t('{0} is named here.', shownName(entity)),
    })),
    fixes: bearers.map(({ entity }) => ({
      title: t('This is {0}', shownName(entity)),
      kind: 'correction' as const,
      command: correctionCommands.reference,
      span,
      more: [entity.name, entity.kind],
    })),
  };
}
