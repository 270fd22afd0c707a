import { genderOfNoun, type PersonClass, personClass } from '../lexicon/personNouns';
import { pronouns } from '../lexicon/pronouns';
import type { NominalMention } from '../mentions/mentions';
import { isCapitalised } from '../text/characters';
import type { Tokens } from '../text/tokens';
import { clashesInParty, isBareRelation, isOneOfSeveral } from './clashes';
import type { Discourse, Node } from './discourse';
import type { EntityDraft } from './draft';
import { isReportingVerb } from './grammar';
import type { Post } from './post';
import { countryAt, fitOf, mayAlsoBe, postOf } from './posts';
import type { Resolution } from './resolvePronouns';
import { antecedentsOf } from './salience';

const leastScore = 0.45;
const takenShare = 0.54;
const sureShare = 0.7;
const leastConfidence = 0.35;
/** What a description without a stated post must reach in salience, against the next person in view. */
const leastDescribed = 0.3;
const describedShare = 0.62;
const farthestDescribed = 2;
/** A lead is in the first sentences; the name follows within a few more. */
const farthestLead = 2;
const farthestDelay = 5;
const leastFitOfDelayed = 0.8;
const mostInLead = 30;
/** Compared with at most so many holders of posts, those whose first post stands last, and so many posts of each. */
const mostHolders = 60;
const mostPosts = 12;
/** What a noun phrase without an article must reach in likeness to a post. */
const leastFitOfBare = 1.05;
/** Nouns that describe a person by what he or she is, so that they can stand for whom the text has just spoken of. */
const describingClasses: ReadonlySet<PersonClass> = new Set([
  'candidate',
  'business',
  'legislator',
  'local',
  'clergy',
  'medicine',
  'arts',
  'sport',
  'military',
  'education',
  'activist',
  'media',
]);

interface Fit {
  fit: number;
  post: Post;
}

interface Choice extends Fit {
  person: EntityDraft;
  score: number;
}

/** Finds the person behind "the US diplomat", "the secretary", "the expert" by the posts that the article gives. */
export class NominalResolver {
  private readonly tokens: Tokens;
  private readonly discourse: Discourse;
  private readonly posts = new Map<EntityDraft, Post[]>();
  private readonly holders: EntityDraft[] = [];

  constructor(context: { tokens: Tokens; discourse: Discourse }, drafts: readonly EntityDraft[]) {
    this.tokens = context.tokens;
    this.discourse = context.discourse;
    for (const draft of drafts) {
      for (const role of draft.roles) if (!role.honorific) this.addPost(draft, postOf(this.tokens, role, true));
      this.learnCountry(draft);
    }
  }

  private addPost(person: EntityDraft, post: Post): void {
    const posts = this.posts.get(person);
    if (posts) posts.push(post);
    else {
      this.posts.set(person, [post]);
      this.holders.push(person);
    }
    if (post.country !== undefined) person.countries.add(post.country);
  }

  /** "Germany’s Angela Merkel". */
  private learnCountry(draft: EntityDraft): void {
    const { firstToken } = draft.defining;
    if (firstToken < 2 || this.tokens.lower[firstToken - 1] !== "'s") return;
    const country = countryAt(this.tokens, firstToken - 2);
    if (country !== undefined) draft.countries.add(country);
  }

  resolve(node: Node): Resolution | undefined {
    const nominal = node.mention as NominalMention;
    if (node.isPredicate || isOneOfSeveral(this.tokens, nominal.headToken)) return undefined;
    const described = postOf(this.tokens, nominal, false);
    if (isBareRelation(described)) return undefined;
    const ahead = this.byDelayedName(node, nominal, described);
    if (ahead || !this.isDefinite(nominal)) return ahead;
    const resolution = this.byPost(node, nominal, described) ?? this.byDescription(node, nominal, described);
    if (resolution) this.addPost(resolution.person, described);
    return resolution;
  }

  /** With "the", or as good as that: "Labour’s leader", "our president", "Chinese foreign minister" without an article. */
  private isDefinite(nominal: NominalMention): boolean {
    if (nominal.determiner === 'definite' || nominal.determiner === 'demonstrative') return true;
    const first = this.tokens.lower[nominal.firstToken] as string;
    if (nominal.determiner === 'possessive') return first === 'our' || first === 'the' || this.hasNamedOwner(nominal);
    return nominal.determiner === 'none' && countryAt(this.tokens, nominal.firstToken) !== undefined;
  }

  /** "Florida’s governor". */
  private hasNamedOwner({ firstToken }: NominalMention): boolean {
    return (
      isCapitalised(this.tokens.form[firstToken] as string) && !pronouns.has(this.tokens.lower[firstToken] as string)
    );
  }

  /** Without a country that tells, words of the post must do so: "Florida’s governor", "Chinese foreign minister". */
  private mustBeLike(nominal: NominalMention): boolean {
    if (nominal.determiner === 'none') return true;
    if (nominal.determiner !== 'possessive' || !this.hasNamedOwner(nominal)) return false;
    return countryAt(this.tokens, nominal.firstToken) === undefined;
  }

  private byPost(node: Node, nominal: NominalMention, described: Post): Resolution | undefined {
    const choices: Choice[] = [];
    for (const person of this.holders.slice(-mostHolders)) {
      if (!agrees(person, nominal)) continue;
      const posts = (this.posts.get(person) as Post[]).slice(-mostPosts);
      const best = bestFit(described, posts, person);
      if (!best) continue;
      // Once called "the American president", a person is the likely one for "the president" later on.
      const calledSo = posts.some((post) => !post.stated && post.head === nominal.head);
      const weight = this.recency(person, node) * prominence(person) * (calledSo ? 1.15 : 1);
      choices.push({ person, score: best.fit * weight, ...best });
    }
    choices.sort((a, b) => b.score - a.score);
    const [first, second] = choices;
    if (!first || first.score < leastScore || (this.mustBeLike(nominal) && first.fit < leastFitOfBare))
      return undefined;
    const share = first.score / (first.score + (second?.score ?? 0));
    if (share < takenShare) return undefined;
    const others = choices.slice(1, 4).map((choice) => choice.person);
    const confidence = round(Math.min(0.9, share * Math.min(1, first.score)));
    if (confidence < leastConfidence) return undefined;
    return {
      person: first.person,
      confidence,
      why: `“${first.post.title}” elsewhere in the article`,
      ...(share < sureShare && { others }),
    };
  }

  /**
   * News leads often describe first and name later: "a senior diplomat said" in the first paragraph or the headline,
   * "the envoy, Ana Ruiz, told" in the second. The first person named for the first time after it whose post fits.
   */
  private byDelayedName(node: Node, nominal: NominalMention, described: Post): Resolution | undefined {
    if (node.sentence > farthestLead || node.quotation >= 0) return undefined;
    if (nominal.determiner !== 'indefinite' && nominal.determiner !== 'none') return undefined;
    for (let sentence = node.sentence; sentence <= node.sentence + farthestDelay; sentence++) {
      for (const { mention, person } of (this.discourse.bySentence[sentence] ?? []).slice(0, mostInLead)) {
        if (!person || mention.form !== 'name' || mention.start < nominal.end) continue;
        if ((person.mentions[0]?.mention.start ?? 0) < nominal.start || !agrees(person, nominal)) continue;
        const best = bestFit(described, this.posts.get(person) ?? [], person);
        if (!best || best.fit < leastFitOfDelayed) continue;
        return { person, confidence: 0.6, why: `named soon after as “${best.post.title}”` };
      }
    }
    return undefined;
  }

  /** "the billionaire developer": nobody is called so, but only one person in view can be meant. */
  private byDescription(node: Node, nominal: NominalMention, described: Post): Resolution | undefined {
    const kind = personClass(nominal.head);
    if (nominal.determiner !== 'definite' || kind === undefined || !describingClasses.has(kind)) return undefined;
    if (isReportingVerb(this.tokens, nominal.endToken) && genderOfNoun(nominal.head) !== 'unknown') return undefined;
    const weigh = ({ person, isFragment, quotation }: Node): number => {
      if (!person || !agrees(person, nominal)) return 0;
      const posts = this.posts.get(person) ?? [];
      if (!mayAlsoBe(nominal.head, posts) || clashesInParty(described, posts)) return 0;
      if (described.country !== undefined && person.countries.size > 0 && !person.countries.has(described.country))
        return 0;
      const share = Math.min(1, Math.log2(1 + person.mentions.length) / 3);
      return isFragment || quotation !== node.quotation ? 0.5 * share : share;
    };
    const antecedents = antecedentsOf(this.discourse, node, weigh, farthestDescribed);
    const [first, second] = antecedents;
    if (!first?.person || first.score < leastDescribed) return undefined;
    const share = first.score / (first.score + (second?.score ?? 0));
    if (share < describedShare) return undefined;
    return {
      person: first.person,
      confidence: round(Math.min(0.6, share * 0.7)),
      why: 'the only person in view who can be called so',
    };
  }

  private recency(person: EntityDraft, node: Node): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (let index = person.mentions.length - 1, seen = 0; index >= 0 && seen < 60; index--, seen++) {
      const { mention } = person.mentions[index] as EntityDraft['mentions'][number];
      if (mention.start < node.mention.start) nearest = Math.min(nearest, node.mention.sentence - mention.sentence);
    }
    if (nearest === Number.POSITIVE_INFINITY) return 0;
    return nearest <= 1 ? 1 : Math.max(0.6, 1 - 0.04 * nearest);
  }
}

function bestFit(nominal: Post, posts: readonly Post[], person: EntityDraft): Fit | undefined {
  if (clashesInParty(nominal, posts)) return undefined;
  let best: Fit | undefined;
  for (const post of posts) {
    const fit = fitOf(nominal, post, person);
    if (fit > (best?.fit ?? 0)) best = { fit, post };
  }
  return best;
}

function agrees(person: EntityDraft, { gender }: NominalMention): boolean {
  return gender === 'unknown' || Math.abs((gender === 'female' ? 1 : 0) - person.femaleShare) < 0.85;
}

/** Somebody whom the article speaks of often is a little more likely to be meant. */
const prominence = (person: EntityDraft): number => 0.9 + 0.03 * Math.log2(1 + person.mentions.length);

const round = (value: number): number => Math.round(100 * value) / 100;
