import { fullFormsOf } from '../lexicon/nameParts';
import { denotes, genderOfNoun } from '../lexicon/personNouns';
import { honorifics } from '../lexicon/titles';
import type { Mentions, NameMention, RoleMention } from '../mentions/mentions';
import { familyNameIndex, femaleShareOf, isFormOf, type PersonName, readPersonName } from '../mentions/personName';
import type { Tokens } from '../text/tokens';
import { type EntityDraft, newDraft } from './draft';

interface NamedMention {
  mention: NameMention;
  name: PersonName;
  roles: RoleMention[];
  /** 0..1 from "Mr", "Mrs", "congresswoman"; undefined where nothing before the name tells. */
  femaleShare: number | undefined;
}

/** The head nouns of a person's posts and forms of address, each once: a post may be repeated thousands of times. */
interface RoleHeads {
  posts: Set<string>;
  honorifics: Set<string>;
}

interface Choice {
  draft: EntityDraft;
  score: number;
}

/** How far apart the best two must be for the best to count as sure. */
const clearMargin = 1.5;
/** A name is compared with at most so many people with whom it shares a word. */
const mostCompared = 60;
const mostCandidates = 24;

/**
 * Groups the names of persons: full names first, wherever they stand, then what is shorter, in text order,
 * because a headline says "Blinken" before the story says who that is.
 */
export function clusterPersons(tokens: Tokens, mentions: Mentions): EntityDraft[] {
  const named = namedMentions(tokens, mentions);
  const clusters = new PersonClusters(tokens);
  const byLength = named
    .filter(({ name }) => name.parts.length > 1)
    .sort((a, b) => b.name.parts.length - a.name.parts.length);
  for (const one of byLength) clusters.addFull(one);
  for (const one of named) {
    if (one.name.parts.length > 1) clusters.revisit(one);
    else clusters.addShort(one);
  }
  return clusters.drafts.filter((draft) => draft.mentions.length > 0);
}

function namedMentions(tokens: Tokens, mentions: Mentions): NamedMention[] {
  const rolesOf = new Map<number, RoleMention[]>();
  for (const role of mentions.roles) {
    if (role.holder < 0) continue;
    const list = rolesOf.get(role.holder);
    if (list) list.push(role);
    else rolesOf.set(role.holder, [role]);
  }
  const named: NamedMention[] = [];
  mentions.names.forEach((mention, index) => {
    if (mention.kind !== 'person') return;
    const roles = rolesOf.get(index) ?? [];
    const name = readPersonName(tokens, mention);
    named.push({ mention, name, roles, femaleShare: femaleShareOfRoles(roles) });
  });
  return named;
}

function femaleShareOfRoles(roles: readonly RoleMention[]): number | undefined {
  for (const { head, honorific } of roles) {
    const gender = honorific ? honorifics.get(head) : genderOfNoun(head);
    if (gender === 'male') return 0.02;
    if (gender === 'female') return 0.98;
  }
  return undefined;
}

class PersonClusters {
  readonly drafts: EntityDraft[] = [];
  private readonly byKey = new Map<string, EntityDraft>();
  private readonly byPart = new Map<string, EntityDraft[]>();
  /** Sentence of the latest mention so far in the pass in text order. */
  private readonly latest = new Map<EntityDraft, number>();
  private readonly heads = new Map<EntityDraft, RoleHeads>();

  constructor(private readonly tokens: Tokens) {}

  /** First pass: makes the clusters of names of two and more words, the longest first. */
  addFull(one: NamedMention): void {
    let draft = this.byKey.get(one.name.key) ?? this.onlyFull(one);
    if (!draft) {
      draft = newDraft('person', one.name, one.mention);
      this.drafts.push(draft);
      for (const part of new Set(one.name.parts)) {
        const list = this.byPart.get(part);
        if (list) list.push(draft);
        else this.byPart.set(part, [draft]);
      }
    }
    this.byKey.set(one.name.key, draft);
    this.learn(draft, one);
  }

  /** The one cluster whose name this can be a form of. */
  private onlyFull(one: NamedMention): EntityDraft | undefined {
    const found = this.candidates(one.name).filter((draft) => this.agreesInGender(draft, one));
    return found.length === 1 ? found[0] : undefined;
  }

  private candidates(name: PersonName): EntityDraft[] {
    const found = new Set<EntityDraft>();
    for (const part of name.parts) {
      const drafts = this.byPart.get(part) ?? [];
      // Only the newest: a list of thousands of people of one name must not make the work quadratic.
      for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - mostCompared); index--) {
        const draft = drafts[index] as EntityDraft;
        if (isFormOf(name, draft.fullest)) found.add(draft);
        if (found.size >= mostCandidates) return [...found];
      }
    }
    return [...found];
  }

  private learn(draft: EntityDraft, one: NamedMention): void {
    const share = one.femaleShare ?? femaleShareOf(one.name);
    if (share !== undefined && (one.femaleShare !== undefined || draft.femaleShare === 0.5)) draft.femaleShare = share;
    this.addRoles(draft, one);
  }

  private addRoles(draft: EntityDraft, { roles }: NamedMention): void {
    const heads = this.headsOf(draft);
    for (const role of roles) {
      draft.roles.push(role);
      (role.honorific ? heads.honorifics : heads.posts).add(role.head);
    }
  }

  private headsOf(draft: EntityDraft): RoleHeads {
    let heads = this.heads.get(draft);
    if (!heads) {
      heads = { posts: new Set(), honorifics: new Set() };
      this.heads.set(draft, heads);
    }
    return heads;
  }

  private agreesInGender(draft: EntityDraft, one: NamedMention): boolean {
    return one.femaleShare === undefined || Math.abs(one.femaleShare - draft.femaleShare) < 0.9;
  }

  /** Second pass, names of two and more words. */
  revisit(one: NamedMention): void {
    const draft = this.byKey.get(one.name.key) as EntityDraft;
    const same = one.name.key === draft.fullest.key;
    this.assign(draft, one, same ? 1 : 0.95, same ? 'the full name' : `another form of the name ${this.textOf(draft)}`);
  }

  /** Second pass, names of one word. */
  addShort(one: NamedMention): void {
    const choices = this.rank(one);
    const best = choices[0];
    if (!best) {
      this.addAlone(one);
      return;
    }
    const second = choices[1];
    if (!second) {
      this.assign(best.draft, one, 0.95, `only one ${this.textOf(one)} in the article: ${this.textOf(best.draft)}`);
      return;
    }
    const sure = best.score - second.score >= clearMargin;
    this.assign(
      best.draft,
      one,
      sure ? 0.8 : 0.45,
      this.reasonOf(best.draft, one),
      sure ? undefined : choices.slice(1).map((choice) => choice.draft),
    );
  }

  /** A person who is only ever called by one word. */
  private addAlone(one: NamedMention): void {
    const key = one.name.key;
    let draft = this.byKey.get(key);
    if (!draft || !this.agreesInGender(draft, one)) {
      draft = newDraft('person', one.name, one.mention);
      this.drafts.push(draft);
      this.byKey.set(key, draft);
    }
    this.assign(draft, one, 0.9, 'the only name that the article gives');
  }

  private rank(one: NamedMention): Choice[] {
    let drafts = this.candidates(one.name);
    if (drafts.length === 0 && !this.byKey.has(one.name.key)) drafts = this.bearersOfFamiliarForm(one.name.key);
    return drafts
      .filter((draft) => this.agreesInGender(draft, one) && !isOtherBearer(draft.fullest, this.headsOf(draft), one))
      .map((draft) => ({ draft, score: this.scoreOf(draft, one) }))
      .sort((a, b) => b.score - a.score);
  }

  /** "Bill" where the article has one William. */
  private bearersOfFamiliarForm(name: string): EntityDraft[] {
    const bearers = fullFormsOf(name).flatMap((form) => this.byPart.get(form) ?? []);
    return bearers.length === 1 ? bearers : [];
  }

  private scoreOf(draft: EntityDraft, one: NamedMention): number {
    const position = draft.fullest.parts.indexOf(one.name.parts[0] as string);
    let score = position === familyNameIndex(draft.fullest) ? 3 : 0;
    const posts = one.roles.filter((role) => !role.honorific);
    if (posts.length > 0) score += posts.some((post) => holdsPost(this.headsOf(draft), post)) ? 3 : -1;
    const latest = this.latest.get(draft);
    if (latest !== undefined) score += 1 + 3 / (1 + (one.mention.sentence - latest) / 3);
    score += Math.min(draft.mentions.length, 6) / 6;
    return score;
  }

  private assign(draft: EntityDraft, one: NamedMention, confidence: number, why: string, others?: EntityDraft[]): void {
    if (one.name.parts.length === 1) this.learnShort(draft, one);
    draft.mentions.push({ mention: one.mention, confidence, why, others });
    this.latest.set(draft, one.mention.sentence);
  }

  private textOf({ defining, mention }: { defining?: NameMention; mention?: NameMention }): string {
    const { start, end } = (defining ?? mention) as NameMention;
    return this.tokens.text.slice(start, end).replace(/\s+/g, ' ');
  }

  private reasonOf(draft: EntityDraft, one: NamedMention): string {
    const post = one.roles.find((role) => !role.honorific);
    if (post && holdsPost(this.headsOf(draft), post))
      return `of several people called ${this.textOf(one)}, the ${post.head}`;
    return `of several people called ${this.textOf(one)}, the one last spoken of`;
  }

  private learnShort(draft: EntityDraft, one: NamedMention): void {
    if (one.femaleShare !== undefined) draft.femaleShare = one.femaleShare;
    this.addRoles(draft, one);
  }
}

/** "Pope Francis" is not Francis Hale: a title goes with the family name, or with the name of its holder. */
function isOtherBearer(fullest: PersonName, { posts, honorifics }: RoleHeads, one: NamedMention): boolean {
  const given = fullest.parts.indexOf(one.name.parts[0] as string) === 0 && familyNameIndex(fullest) !== 0;
  // "Mr. Pandak" is Pandak Ahmad: where names are so used, the given name is on no list of ours.
  const courtesyOnly = one.roles.every(({ honorific }) => honorific);
  if (courtesyOnly && femaleShareOf(fullest) === undefined) return false;
  return given && one.roles.length > 0 && !one.roles.some(({ head }) => posts.has(head) || honorifics.has(head));
}

function holdsPost({ posts }: RoleHeads, { head }: RoleMention): boolean {
  return posts.has(head) || [...posts].some((post) => denotes(head, post));
}
