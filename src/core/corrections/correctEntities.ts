import type { Entities, EntityRecord, ResolvedMention } from '../entities/entities';
import type { AnyMention, Mentions, NameMention, NominalMention, RoleMention } from '../mentions/mentions';
import type { Segments } from '../segments/segments';
import { bySpan, lastStartingAtOrBefore, overlaps, type Span } from '../text/span';
import { type Tokens, tokenAt } from '../text/tokens';
import type { Corrections, EntityReference, KnownName, LocatedCorrection } from './corrections';
import { EntityFinder } from './findEntity';
import { added, knownNames } from './knownNames';
import { entityKey, nameKey } from './nameKey';
import { byYou, followsCorrected, known as knownReason } from './reasons';

interface EntityInput {
  tokens: Tokens;
  segments: Segments;
  mentions: Mentions;
}

/**
 * Brings together and takes apart the entities as the reader says. Works on `entities` in place, in the order of the
 * corrections, so that of two that contradict each other the later holds. Returns what finds those that there are then.
 */
export function correctEntities(input: EntityInput, entities: Entities, corrections: Corrections): EntityFinder {
  const editor = new EntityEditor(input, entities, corrections.known);
  for (const correction of corrections.located) editor.apply(correction);
  editor.joinKnown();
  return editor.finder;
}

/** Changes entities and keeps what looks them up in step. */
class EntityEditor {
  readonly #input: EntityInput;
  readonly #entities: Entities;
  readonly #known: readonly KnownName[];
  /** With whom somebody was joined, who may have been joined with yet another since. */
  readonly #joinedWith = new Map<EntityRecord, EntityRecord>();
  /** Names that nobody in the list has any more, for corrections that still use them. */
  readonly #formerly = new Map<string, EntityRecord>();
  /** Those of whom the reader says that they are two. */
  readonly #apart: [EntityRecord, EntityRecord][] = [];
  /** Made again when the entities are others. */
  #finder: EntityFinder | undefined;

  constructor(input: EntityInput, entities: Entities, known: readonly KnownName[]) {
    this.#input = input;
    this.#entities = entities;
    this.#known = known;
  }

  get finder(): EntityFinder {
    this.#finder ??= new EntityFinder(this.#entities.list, this.#known);
    return this.#finder;
  }

  apply({ id, span, body }: LocatedCorrection): void {
    if (body.type === 'same') this.#join(this.#at(span), this.#find(body.entity), byYou, id);
    if (body.type === 'different') this.#split(span, body.entity, id);
    if (body.type === 'shown') this.#show(this.#mentionAt(span), body.name, id);
    if (body.type === 'reference') this.#refer(span, body.entity, id);
  }

  /** Joins entities that the workspace knows as one, and notes how the reader wants them shown. */
  joinKnown(): void {
    const { byKey } = knownNames(this.#known);
    if (byKey.size === 0) return;
    const here = new Set(this.#entities.list.flatMap(({ name }) => byKey.get(nameKey(name)) ?? []));
    const groups = new Map<string, EntityRecord[]>();
    for (const entity of this.#entities.list) added(groups, entityKey(entity), entity);
    for (const index of [...here].sort((a, b) => a - b)) {
      const one = this.#known[index] as KnownName;
      const { kind } = one;
      const named = [one.name, ...(one.aliases ?? [])].flatMap((name) => groups.get(entityKey({ kind, name })) ?? []);
      const found = [...new Set(named.flatMap((entity) => this.#present(entity) ?? []))].sort(byFirstMention);
      const first = found.find(({ name }) => nameKey(name) === nameKey(one.name)) ?? found[0];
      if (!first) continue;
      // What was decided in this article goes before the list of the workspace.
      for (const other of found) if (!this.#areApart(other, first)) this.#join(other, first, knownReason);
      if (one.preferred !== undefined && one.preferred !== first.name) first.preferred ??= one.preferred;
      if (one.roles?.length) first.knownRoles = [...one.roles];
    }
  }

  #areApart(one: EntityRecord, other: EntityRecord): boolean {
    return this.#apart.some((pair) => {
      const [a, b] = pair.map((entity) => this.#present(entity));
      return (a === one && b === other) || (a === other && b === one);
    });
  }

  #find(reference: EntityReference): EntityRecord | undefined {
    return this.finder.find(reference) ?? this.#present(this.#formerly.get(entityKey(reference)));
  }

  /** The entity in the list that somebody has become; undefined where nothing is left. */
  #present(entity: EntityRecord | undefined): EntityRecord | undefined {
    let last = entity;
    for (let next = last; next; next = this.#joinedWith.get(next)) last = next;
    return last && this.#entities.byId.get(last.id) === last ? last : undefined;
  }

  #at(span: Span): EntityRecord | undefined {
    const mention = this.#mentionAt(span);
    return mention && this.#entities.ofMention.get(mention);
  }

  #join(entity: EntityRecord | undefined, into: EntityRecord | undefined, why: string, corrected?: string): void {
    if (!entity || !into || entity === into) return;
    this.#formerly.set(entityKey(entity), into);
    this.#formerly.set(entityKey(into), into);
    this.#joinedWith.set(entity, into);
    const moved = entity.mentions.map((mention) =>
      mention.mention.form === 'name' ? { ...mention, ...decided(why, corrected) } : mention,
    );
    for (const { mention } of moved) this.#entities.ofMention.set(mention, into);
    into.mentions = [...into.mentions, ...moved].sort(byPlace);
    into.roles = [...into.roles, ...entity.roles].sort(bySpan);
    if (isFuller(entity.name, into.name) && entity.kind === into.kind) into.name = entity.name;
    if (into.gender === 'unknown') into.gender = entity.gender;
    into.preferred ??= entity.preferred;
    this.#remove(entity);
    this.#renameCandidates(entity.id, into.id);
  }

  #show(mention: AnyMention | undefined, name: string, corrected: string): void {
    const entity = mention && this.#entities.ofMention.get(mention);
    const one = entity?.mentions.find((other) => other.mention === mention);
    if (!entity || !one) return;
    entity.preferred = name;
    // What decided who it is keeps its mark.
    one.corrected ??= corrected;
  }

  /** The words at the span, and the same words elsewhere, become a person of their own. */
  #split(span: Span, from: EntityReference, corrected: string): void {
    const mention = this.#mentionAt(span);
    const entity = mention && this.#entities.ofMention.get(mention);
    const other = this.#find(from);
    if (!mention || !entity || !other) return;
    if (entity !== other) this.#apart.push([entity, other]);
    else if (mention.form === 'name') this.#takeApart(entity, mention, corrected);
    else this.#unlink(mention, entity);
  }

  #takeApart(entity: EntityRecord, mention: NameMention, corrected: string): void {
    const words = this.#words(mention);
    // A surname alone may be hers here and his there.
    const leaving = isShortOf(words, entity.name) ? onlyAt(entity, mention) : this.#leaving(entity, words);
    const isName = ({ mention: { form } }: ResolvedMention) => form === 'name';
    if (!entity.mentions.some((one) => isName(one) && !leaving.has(one))) return;
    const gone = new Set([...leaving].map((one) => one.mention));
    const roles = new Set(entity.roles.filter((role) => this.#isBeside(role, gone)));
    const record: EntityRecord = {
      id: this.#freeId(`${entity.id}~other`),
      kind: entity.kind,
      name: words,
      gender: 'unknown',
      roles: [...roles],
      mentions: [...leaving].map((one) => ({ ...one, ...decided(byYou, corrected) })),
    };
    entity.mentions = entity.mentions.filter((one) => !leaving.has(one));
    entity.roles = entity.roles.filter((role) => !roles.has(role));
    const left = new Set(record.mentions.map((one) => nameKey(this.#words(one.mention))));
    if (left.has(nameKey(entity.name))) entity.name = this.#fullestName(entity) ?? entity.name;
    this.#finder = undefined;
    this.#apart.push([record, entity]);
    this.#entities.list.push(record);
    this.#entities.list.sort((a, b) => firstStart(a) - firstStart(b));
    this.#entities.byId.set(record.id, record);
    for (const one of record.mentions) this.#entities.ofMention.set(one.mention, record);
  }

  /** The mentions by the same words, and by some of them ("Stone" for "Carl Stone") that nobody who stays is named with. */
  #leaving(entity: EntityRecord, words: string): Set<ResolvedMention> {
    const partsOf = (one: ResolvedMention) => nameKey(this.#words(one.mention)).split(' ');
    const full = new Set(nameKey(words).split(' '));
    const named = entity.mentions.filter(({ mention }) => mention.form === 'name');
    const stays = named.filter((one) => partsOf(one).some((part) => !full.has(part)));
    const others = new Set(stays.flatMap(partsOf));
    return new Set(
      named.filter(
        (one) =>
          nameKey(this.#words(one.mention)) === nameKey(words) ||
          partsOf(one).every((part) => full.has(part) && !others.has(part)),
      ),
    );
  }

  /** Whether a role is that of one of the names, or stands directly before or behind one, perhaps after a comma. */
  #isBeside(role: RoleMention, names: ReadonlySet<AnyMention>): boolean {
    const holder = this.#input.mentions.names[role.holder];
    if (holder) return names.has(holder);
    const isNext = (first: number, second: number) =>
      first === second || (first + 1 === second && this.#input.tokens.form[first] === ',');
    return [...names].some(
      ({ firstToken, endToken }) => isNext(role.endToken, firstToken) || isNext(endToken, role.firstToken),
    );
  }

  #refer(span: Span, reference: EntityReference | null, corrected: string): void {
    const entity = reference ? this.#find(reference) : undefined;
    if (reference && !entity) return;
    const mention = this.#mentionAt(span) ?? (entity && this.#newMention(span));
    if (!mention) return;
    const before = this.#entities.ofMention.get(mention);
    if (before && before === entity) {
      const at = entity.mentions.findIndex((one) => one.mention === mention);
      if (at >= 0) entity.mentions[at] = { mention, ...decided(byYou, corrected) };
      return;
    }
    const along = before && entity && mention.form === 'name' ? spokenOfAfter(mention, before, entity) : [];
    if (before) this.#unlink(mention, before);
    if (!entity) return;
    // Of whom no name is left, nothing is.
    if (before && this.#entities.byId.get(before.id) === before) for (const one of along) this.#unlink(one, before);
    const why = followsCorrected(this.#words(mention));
    entity.mentions.push({ mention, ...decided(byYou, corrected) });
    for (const one of along) entity.mentions.push({ mention: one, ...decided(why, undefined), confidence: 0.9 });
    entity.mentions.sort(byPlace);
    for (const one of [mention, ...along]) this.#entities.ofMention.set(one, entity);
  }

  #unlink(mention: AnyMention, entity: EntityRecord): void {
    entity.mentions = entity.mentions.filter((other) => other.mention !== mention);
    this.#entities.ofMention.delete(mention);
    if (!entity.mentions.some(({ mention: { form } }) => form === 'name')) this.#dissolve(entity);
  }

  /** Nobody is left whom the article names. */
  #dissolve(entity: EntityRecord): void {
    for (const { mention } of entity.mentions) this.#entities.ofMention.delete(mention);
    this.#remove(entity);
  }

  #remove(entity: EntityRecord): void {
    this.#finder = undefined;
    this.#entities.list.splice(this.#entities.list.indexOf(entity), 1);
    this.#entities.byId.delete(entity.id);
  }

  #renameCandidates(from: string, to: string): void {
    for (const entity of this.#entities.list)
      for (const mention of entity.mentions) renameCandidate(mention, from, to === entity.id ? undefined : to);
  }

  #mentionAt(span: Span): AnyMention | undefined {
    const { names, nominals, pronouns } = this.#input.mentions;
    for (const list of [names, pronouns, nominals]) {
      const found = list[lastStartingAtOrBefore(list, span.start)];
      if (found && found.start === span.start && found.end === span.end) return found;
    }
    return undefined;
  }

  /** For a few words of one sentence that were read as no mention, and that hold no name. */
  #newMention({ start, end }: Span): NominalMention | undefined {
    const { tokens, segments, mentions } = this.#input;
    const firstToken = tokenAt(tokens, start);
    const endToken = Math.min(tokenAt(tokens, end - 1) + 1, tokens.length);
    if (firstToken >= endToken || end - start > longestMention) return undefined;
    const sentence = Math.max(0, lastStartingAtOrBefore(segments.sentences, tokens.start[firstToken] as number));
    if (endToken > (segments.sentences[sentence]?.endToken ?? 0)) return undefined;
    if (mentions.names.some((name) => overlaps(name, { start, end }))) return undefined;
    const headToken = endToken - 1;
    const mention: NominalMention = {
      form: 'nominal',
      start,
      end,
      firstToken,
      endToken,
      sentence,
      head: tokens.lower[headToken] as string,
      headToken,
      determiner: 'definite',
      number: 'singular',
      gender: 'unknown',
    };
    mentions.nominals.push(mention);
    mentions.nominals.sort(bySpan);
    return mention;
  }

  #words({ start, end }: Span): string {
    return this.#input.tokens.text.slice(start, end).replaceAll(/\s+/g, ' ');
  }

  #fullestName(entity: EntityRecord): string | undefined {
    const names = entity.mentions.flatMap(({ mention }) => (mention.form === 'name' ? [this.#words(mention)] : []));
    return names.reduce<string | undefined>((best, name) => (best && !isFuller(name, best) ? best : name), undefined);
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#entities.byId.has(id); count++) id = `${wanted}${count}`;
    return id;
  }
}

/**
 * The pronouns and noun phrases behind a name that were taken for the one it was taken for, until either is named again:
 * if the name is somebody else's, they most likely are, too.
 */
function spokenOfAfter(name: NameMention, from: EntityRecord, to: EntityRecord): AnyMention[] {
  const isNamedLater = ({ mention: { form, start } }: ResolvedMention) => form === 'name' && start > name.start;
  const ends = [from, to].map(({ mentions }) => mentions.find(isNamedLater)?.mention.start ?? Number.POSITIVE_INFINITY);
  const end = Math.min(...ends);
  const along: AnyMention[] = [];
  let { sentence } = name;
  for (const { mention, corrected } of from.mentions) {
    if (mention.start < name.end || mention.form === 'name') continue;
    if (mention.start >= end || mention.sentence - sentence > longestSilence) break;
    sentence = mention.sentence;
    if (corrected === undefined && canBe(mention, to)) along.push(mention);
  }
  return along;
}

/** Behind more sentences in which nobody speaks of them, it is open whether the next pronoun does. */
const longestSilence = 2;

function canBe({ gender, number }: Exclude<AnyMention, NameMention>, entity: EntityRecord): boolean {
  if (number === 'plural' || gender === 'neuter') return false;
  return gender === 'unknown' || entity.gender === 'unknown' || gender === entity.gender;
}

/** In UTF-16 units; whoever marks more does not mean one expression. */
const longestMention = 60;

function isShortOf(words: string, name: string): boolean {
  const parts = new Set(nameKey(name).split(' '));
  const own = nameKey(words).split(' ');
  return own.length < parts.size && own.every((part) => parts.has(part));
}

function onlyAt({ mentions }: EntityRecord, mention: AnyMention): Set<ResolvedMention> {
  return new Set(mentions.filter((one) => one.mention === mention));
}

const firstStart = ({ mentions }: EntityRecord): number => mentions[0]?.mention.start ?? 0;

const byFirstMention = (a: EntityRecord, b: EntityRecord): number => firstStart(a) - firstStart(b);

const byPlace = (a: ResolvedMention, b: ResolvedMention): number => bySpan(a.mention, b.mention);

const isFuller = (name: string, other: string): boolean => name.split(/\s/).length > other.split(/\s/).length;

function decided(why: string, corrected: string | undefined): Omit<ResolvedMention, 'mention'> {
  return { confidence: 1, why, candidates: undefined, ...(corrected !== undefined && { corrected }) };
}

/** undefined: it is the entity that the mention belongs to. */
function renameCandidate(mention: ResolvedMention, from: string, to: string | undefined): void {
  const { candidates } = mention;
  if (!candidates?.includes(from)) return;
  const others = candidates.map((id) => (id === from ? to : id)).filter((id) => id !== undefined);
  mention.candidates = [...new Set(others)];
}
