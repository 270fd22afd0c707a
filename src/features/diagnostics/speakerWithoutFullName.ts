import type { Entity } from '../../core/annotations';
import type { Article } from '../article';
import { t } from '../messages';
import { shownName } from '../wording';
import { type Check, type Finding, mostOfAKind } from './finding';

/** Below this the speaker may be another. */
const sure = 0.8;

/** Whoever holds one of these is known by the title and one name: "President Obama", "Pope Francis", "Queen Mary". */
const knownByTitle =
  /\b(?:president|chancellor|pope|king|queen|prince|princess|duke|duchess|emperor|empress|sultan|emir|shah|tsar|rapper|singer|hacker|blogger|saint|sister|brother|father|mother)\b/i;
const honorific = /(?:^|\s)(?:mr|mrs|ms|miss|dr|mx|messrs|prof|sen|rep|gov|gen|col|lt|capt|sgt|judge|justice)\.?\s*$/i;

/** "Ada Hale, known as “Owl”": the name is given elsewhere. */
const alias =
  /\b(?:known as|dubbed|nicknamed|called|named|alias|a\.?k\.?a\.?|goes by|handle|username|pseudonym|codename[d]?|stage name)[^.!?\n]{0,25}$/i;

/** "his wife, Ada": the family name is that of the other. */
const kin =
  /\b(?:wife|husband|spouse|partner|son|daughter|children|brother|sister|mother|father|parents|twins?|niece|nephew|cousin|granddaughter|grandson|grandmother|grandfather|aunt|uncle),?\s+$/i;

/** A person who is quoted and of whom the article gives but one name. At the first mention. */
export const speakerWithoutFullName: Check = {
  code: 'speakerWithoutFullName',
  title: () => t('A person who is quoted and never introduced by a full name'),
  severity: 'hint',
  find: (article) => {
    const words = wordsOfFullNames(article);
    const introducedAt = ({ id }: Entity) => article.definitions.get(id)?.start ?? 0;
    const speakers = article.annotations.entities
      .filter((entity) => isOneName(entity) && !words.has(entity.name.toLowerCase()))
      .filter((entity) => isQuotedForSure(article, entity) && isSurelyPerson(article, entity))
      .sort((a, b) => introducedAt(a) - introducedAt(b));
    const places = placesOf(article.text, new Set(speakers.map(({ name }) => name)));
    return speakers
      .filter((entity) => !mayHaveMore(article, entity, places.get(entity.name) ?? []))
      .slice(0, mostOfAKind)
      .flatMap((entity) => findingFor(article, entity));
  },
};

function isOneName({ kind, name, preferred, knownRoles, roles }: Entity): boolean {
  if (kind !== 'person' || preferred !== undefined || knownRoles?.length) return false;
  return /^\p{Lu}[\p{L}’'-]+$/u.test(name) && !roles.some(({ title }) => knownByTitle.test(title));
}

/** Every word of a name of several: whoever bears one alone may be that person, or of that family, or the newspaper. */
function wordsOfFullNames({ annotations }: Article): Set<string> {
  const words = new Set<string>();
  for (const { name } of annotations.entities) {
    const parts = name.toLowerCase().split(/[\s-]+/);
    if (parts.length > 1) for (const part of parts) words.add(part);
  }
  return words;
}

/** Said to speak by name: whom a pronoun means may be a mistake. */
function isQuotedForSure({ text, quotesBy }: Article, { id, name }: Entity): boolean {
  return (quotesBy.get(id) ?? []).some(
    ({ speaker }) =>
      speaker && (speaker.confidence ?? 1) >= sure && text.slice(speaker.span.start, speaker.span.end).includes(name),
  );
}

/** Something in the article besides the name speaks of a person: "she", "Mr", a post. */
function isSurelyPerson({ text }: Article, { mentions, roles }: Entity): boolean {
  return (
    roles.length > 0 ||
    mentions.some(({ form, start }) => form !== 'name' || honorific.test(text.slice(Math.max(0, start - 10), start)))
  );
}

/** Names have no more parts than "Al-Sayed-O’Neil". */
const mostParts = 4;

/** Where each of the names stands in the text, alone or between hyphens and apostrophes. */
function placesOf(text: string, names: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map([...names].map((name): [string, number[]] => [name, []]));
  let starts: number[] = [];
  let before = 0;
  for (const { index, 0: part } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const isJoined = /^[’'-]+$/.test(text.slice(before, index));
    starts = isJoined ? [...starts.slice(1 - mostParts), index] : [index];
    before = index + part.length;
    for (const start of starts) places.get(text.slice(start, before))?.push(start);
  }
  return places;
}

/**
 * Whether a word before or behind the name, wherever it stands in the text, may belong to it: "Don Hale", "The Hale",
 * "Hale Berg"; or whether it is said to be another name of somebody.
 */
function mayHaveMore({ text }: Article, { name, roles }: Entity, places: readonly number[]): boolean {
  const titleEnds = new Set(roles.map(({ span }) => span.end));
  for (const index of places) {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + name.length, index + name.length + 2);
    if (/^[ \u00a0-]\p{Lu}/u.test(after) || kin.test(before) || alias.test(before)) return true;
    const hasTitle = honorific.test(before) || titleEnds.has(index - 1);
    if (!hasTitle && /(?:^|\s)["“”'‘’(]*\p{Lu}\S*[ \u00a0]$/u.test(before)) return true;
  }
  return false;
}

function findingFor(article: Article, entity: Entity): Finding[] {
  const { definitions, lines, quotesBy } = article;
  const mention = definitions.get(entity.id);
  const quote = quotesBy.get(entity.id)?.[0]?.spans[0];
  if (!mention || !quote) return [];
  const name = shownName(entity);
  const span = { start: mention.start, end: mention.end };
  const related = [{ lines, span: quote, message: t('{0} is quoted here.', name) }];
  const similar = similarName(article, entity);
  if (!similar) {
    return [
      { span, message: t('{0} is quoted, but the article never gives the full name.', name), related, fixes: [] },
    ];
  }
  const { word, other } = similar;
  const definition = definitions.get(other.id);
  return [
    {
      span,
      message: t('{0} is quoted, but is introduced nowhere; {1} may be meant.', name, shownName(other)),
      related: definition
        ? [...related, { lines, span: definition, message: t('{0} is introduced here.', shownName(other)) }]
        : related,
      fixes: [{ title: t('Change to {0}', word), kind: 'edit', span, newText: word }],
    },
  ];
}

/** A person whose family name is spelt nearly so. */
function similarName({ annotations }: Article, { name }: Entity): { word: string; other: Entity } | undefined {
  for (const other of annotations.entities) {
    const parts = other.name.split(' ');
    const word = parts.at(-1);
    if (other.kind === 'person' && parts.length > 1 && word && isNearlySpelt(name, word)) return { word, other };
  }
  return undefined;
}

/** Whether a letter was left out, put in, doubled or exchanged, or another one doubled; the first must be right. */
function isNearlySpelt(one: string, other: string): boolean {
  if (one.length > 3 && one !== other && withoutDoubles(one) === withoutDoubles(other)) return true;
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (short.length < 4 || long.length - short.length > 1 || short[0] !== long[0] || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  // What is left between the equal ends: one letter, or two that changed places.
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  return right.length <= 1 || (right.length === 2 && left === `${right[1]}${right[0]}`);
}

function withoutDoubles(word: string): string {
  return word.toLowerCase().replace(/(.)\1+/gu, '$1');
}
