import { personClass } from '../lexicon/personNouns';
import { honorifics } from '../lexicon/titles';
import { finiteCopulas } from '../lexicon/verbGroups';
import { isCapitalised } from '../text/characters';
import { TokenKind, type Tokens } from '../text/tokens';
import type { NameMention, RoleMention } from './mentions';
import type { PersonPhrase, PhraseContext } from './personPhrases';

const adverbs = new Set([
  'now',
  'also',
  'currently',
  'still',
  'then',
  'himself',
  'herself',
  'already',
  'once',
  'previously',
]);
const appositionEnds = new Set([
  ',',
  '.',
  ';',
  ':',
  ')',
  '—',
  '–',
  '-',
  '”',
  '"',
  'who',
  'whose',
  'in',
  'from',
  'at',
  'with',
  'of',
  'for',
  '?',
  '!',
]);
const smallNumbers = new Set(['two', 'three', 'four', 'five', 'both']);
const appointing = new Set(['elected', 're-elected', 'reelected', 'named', 'appointed', 'made', 'chosen', 'nominated']);
const offices = new Set(['title', 'post', 'position', 'office', 'job', 'role']);

/** Links the person phrases of one sentence to the names that stand beside them. */
export class RoleLinker {
  readonly roles: RoleMention[] = [];
  /** Phrases that belong to a name, and so are no mentions of their own. */
  readonly linked = new Set<PersonPhrase>();
  private readonly tokens: Tokens;
  /** Posts by their phrase; those that stand right before a name apart from the others. */
  private readonly roleBefore = new Map<PersonPhrase, RoleMention>();
  private readonly roleAfter = new Map<PersonPhrase, RoleMention>();

  constructor(
    private readonly context: PhraseContext,
    private readonly sentence: number,
  ) {
    this.tokens = context.tokens;
  }

  link(phrases: readonly PersonPhrase[]): void {
    for (const [index, phrase] of phrases.entries()) {
      this.linkBefore(phrase) ||
        this.linkPreposed(phrase, phrases[index - 1], phrases[index + 1]) ||
        this.linkApposed(phrase, phrases[index + 1]) ||
        this.linkCopula(phrase) ||
        this.linkOffice(phrase);
    }
    // "the former president and leading candidate Omar Haddad": what is joined to a post before the name is one too.
    for (let index = phrases.length - 2; index >= 0; index--)
      this.linkJoined(phrases[index] as PersonPhrase, phrases[index + 1] as PersonPhrase);
    for (let index = 1; index < phrases.length; index++)
      this.linkJoinedAfter(phrases[index - 1] as PersonPhrase, phrases[index] as PersonPhrase);
  }

  private personStartingAt(token: number): number {
    const name = token < this.context.end ? (this.context.nameAt[token] as number) : -1;
    if (name < 0) return -1;
    const mention = this.context.names[name] as NameMention;
    return mention.kind === 'person' && mention.firstToken === token ? name : -1;
  }

  private personEndingAt(endToken: number): number {
    const name = endToken > this.context.first ? (this.context.nameAt[endToken - 1] as number) : -1;
    if (name < 0) return -1;
    const mention = this.context.names[name] as NameMention;
    return mention.kind === 'person' && mention.endToken === endToken ? name : -1;
  }

  /** `words` are those of the phrase that belong to the post. */
  private add(phrase: PersonPhrase, holder: number, position: RoleMention['position'], words = phrase): true {
    this.linked.add(phrase);
    const role = roleOf(this.tokens, words, this.sentence, holder, position);
    this.roles.push(role);
    const known = position === 'before' ? this.roleBefore : this.roleAfter;
    if (!known.has(phrase)) known.set(phrase, role);
    return true;
  }

  /** "US Secretary of State Ada Keller", "Reps. Zoe Jones, Ann Smith and Lee Brown". */
  private linkBefore(phrase: PersonPhrase): boolean {
    let at = phrase.endToken;
    if (honorificAt(this.tokens, at) !== undefined) at += 1;
    if (this.tokens.form[at] === '“' || this.tokens.form[at] === '"') return false;
    const holder = this.personStartingAt(at);
    // "Reed told reporters Hale had no plans": of one person no plural is the title.
    return holder >= 0 && (!phrase.plural || this.nextInList(holder) >= 0) && this.addToList(phrase, holder);
  }

  /** The person whose name follows after a comma or "and"; -1 if there is none. */
  private nextInList(holder: number): number {
    const { form, lower } = this.tokens;
    let at = (this.context.names[holder] as NameMention).endToken;
    const from = at;
    while (at < this.context.end && (form[at] === ',' || lower[at] === 'and')) at += 1;
    if (honorificAt(this.tokens, at) !== undefined) at += 1;
    return at === from ? -1 : this.personStartingAt(at);
  }

  /** A plural goes to each of the names that follow, joined by commas and "and". */
  private addToList(phrase: PersonPhrase, first: number): true {
    let holder = first;
    this.add(phrase, holder, 'before');
    while (phrase.plural) {
      holder = this.nextInList(holder);
      if (holder < 0) break;
      this.add(phrase, holder, 'before');
    }
    return true;
  }

  /** "Peru’s chief negotiator, Ana Ruiz, said": the phrase first, then the name between commas. */
  private linkPreposed(phrase: PersonPhrase, before?: PersonPhrase, next?: PersonPhrase): boolean {
    if (this.tokens.form[phrase.endToken] !== ',') return false;
    // "The head of the army, Gen. Ana Ruiz": a title may stand between.
    const hasTitle = next?.firstToken === phrase.endToken + 1 && next.determiner === 'none' && !next.plural;
    const holder = this.personStartingAt(hasTitle ? next.endToken : phrase.endToken + 1);
    if (holder < 0) return false;
    if (phrase.plural) return this.isCounted(phrase) && this.addToList(phrase, holder);
    if (phrase.determiner === 'none' && !this.sharesDeterminer(phrase, before)) return false;
    const after = (this.context.names[holder] as NameMention).endToken;
    const closing = after >= this.context.end ? '.' : (this.tokens.form[after] as string);
    if (phrase.determiner === 'indefinite' && this.isInList(after)) return false;
    return appositionEnds.has(closing) && this.add(phrase, holder, 'before');
  }

  /** "The founder and chief executive, Lena Voss,": one person with two posts. */
  private sharesDeterminer({ firstToken }: PersonPhrase, before: PersonPhrase | undefined): boolean {
    if (!before || before.plural || before.determiner === 'none' || personClass(before.head) === 'family') return false;
    return before.endToken === firstToken - 1 && this.tokens.lower[firstToken - 1] === 'and';
  }

  /** "A priest, Ana Ruiz, and a nurse came": in a list she may be no priest. */
  private isInList(after: number): boolean {
    const { lower } = this.tokens;
    return lower[after + 1] === 'and' && (lower[after + 2] === 'a' || lower[after + 2] === 'an');
  }

  /** "Two analysts, Eva Soto and Tom Reed,": as many names as the number says. */
  private isCounted({ firstToken, headToken }: PersonPhrase): boolean {
    for (let token = firstToken; token < headToken; token++)
      if (smallNumbers.has(this.tokens.lower[token] as string)) return true;
    return false;
  }

  /** "Ana Ruiz, a specialist on …," and "Tom Reed, 60, a grocer". */
  private linkApposed(phrase: PersonPhrase, next: PersonPhrase | undefined): boolean {
    let at = phrase.firstToken - 1;
    if (at <= this.context.first || !isOpening(this.tokens.form[at] as string)) return false;
    let holder = this.personEndingAt(at);
    if (
      holder < 0 &&
      this.tokens.form[at] === ',' &&
      this.tokens.kind[at - 1] === TokenKind.number &&
      this.tokens.form[at - 2] === ','
    ) {
      at -= 2;
      holder = this.personEndingAt(at);
    }
    if (holder < 0 || phrase.plural) return false;
    const last = next && this.isJoined(phrase, next) ? next : phrase;
    const closing = last.endToken >= this.context.end ? '.' : (this.tokens.lower[last.endToken] as string);
    // A noun with what it is of, "director of the Hale Centre", is a post wherever the phrase ends.
    const isComplete = phrase.determiner === 'none' && phrase.endToken > phrase.headToken + 1;
    if (!appositionEnds.has(closing) && phrase.determiner !== 'indefinite' && !isComplete) return false;
    return this.add(phrase, holder, 'after');
  }

  /** "Ruiz is Peru’s chief negotiator", "Hale, who is now the nominee". */
  private linkCopula(phrase: PersonPhrase): boolean {
    if (phrase.plural) return false;
    let at = phrase.firstToken - 1;
    while (at > this.context.first && adverbs.has(this.tokens.lower[at] as string)) at -= 1;
    if (at <= this.context.first || !finiteCopulas.has(this.tokens.lower[at] as string)) return false;
    while (at - 1 > this.context.first && adverbs.has(this.tokens.lower[at - 1] as string)) at -= 1;
    const holder = this.subjectBefore(at);
    if (holder < 0) return false;
    this.linked.add(phrase);
    return this.add(this.withoutParticiple(phrase), holder, 'copula');
  }

  /** "was elected chairman": the participle is the clause’s verb. */
  private withoutParticiple(phrase: PersonPhrase): PersonPhrase {
    const isVerb = phrase.determiner === 'none' && appointing.has(this.tokens.lower[phrase.postToken] as string);
    return isVerb && phrase.postToken < phrase.headToken ? { ...phrase, postToken: phrase.postToken + 1 } : phrase;
  }

  /** "Ruiz, who holds the honorary post of president". */
  private linkOffice(phrase: PersonPhrase): boolean {
    let at = phrase.firstToken - 1;
    if (
      at - 2 <= this.context.first ||
      this.tokens.lower[at] !== 'of' ||
      !offices.has(this.tokens.lower[at - 1] as string)
    )
      return false;
    for (let steps = 0; at > this.context.first && steps < 8; steps++, at--) {
      const lower = this.tokens.lower[at] as string;
      if (lower !== 'holds' && lower !== 'held' && lower !== 'took') continue;
      const holder = this.subjectBefore(at);
      return holder >= 0 && this.add(phrase, holder, 'copula');
    }
    return false;
  }

  /** The person whose name stands right before the verb, before ", who", or before a clause between commas. */
  private subjectBefore(verb: number): number {
    const direct = this.personEndingAt(verb);
    if (direct >= 0) return direct;
    const before = this.tokens.lower[verb - 1];
    if (before === 'who') return this.personEndingAt(this.tokens.form[verb - 2] === ',' ? verb - 2 : verb - 1);
    if (before !== ',') return -1;
    for (let at = verb - 2; at > this.context.first && at > verb - 24; at--) {
      if (this.tokens.form[at] === ',') return this.personEndingAt(at);
    }
    return -1;
  }

  private linkJoined(phrase: PersonPhrase, next: PersonPhrase): void {
    if (this.linked.has(phrase) || phrase.plural || this.tokens.lower[phrase.endToken] !== 'and') return;
    if (next.firstToken !== phrase.endToken + 1 || next.determiner !== 'none' || personClass(phrase.head) === 'family')
      return;
    const post = this.roleBefore.get(next);
    if (!post) return;
    this.linked.add(phrase);
    if (phrase.determiner === 'none') {
      const first = phrase.postToken;
      post.firstToken = first;
      post.start = this.tokens.start[first] as number;
      return;
    }
    this.roles.push(roleOf(this.tokens, phrase, this.sentence, post.holder, 'before'));
  }

  /** Two nouns for one person with "and" between them. */
  private isJoined(phrase: PersonPhrase, next: PersonPhrase): boolean {
    const isOne = !phrase.plural && !next.plural && next.firstToken === phrase.endToken + 1;
    return isOne && this.tokens.lower[phrase.endToken] === 'and';
  }

  /** "Ana Ruiz, owner and manager of the Hale Inn": what is joined to a post after the name is one too. */
  private linkJoinedAfter(before: PersonPhrase, phrase: PersonPhrase): void {
    const post = this.roleAfter.get(before);
    if (!post || this.linked.has(phrase) || phrase.determiner === 'possessive' || !this.isJoined(before, phrase))
      return;
    if (phrase.determiner !== 'none' || !isTitleLike(before) || !isTitleLike(phrase)) {
      this.add(phrase, post.holder, 'after');
      return;
    }
    this.linked.add(phrase);
    this.roleAfter.set(phrase, post);
    post.endToken = phrase.endToken;
    post.end = this.tokens.end[phrase.endToken - 1] as number;
  }
}

/** Says what somebody does, not what he or she is to others. */
function isTitleLike({ head }: PersonPhrase): boolean {
  const kind = personClass(head);
  return kind !== 'human' && kind !== 'family';
}

const isOpening = (form: string): boolean => form === ',' || form === '(' || form === '–' || form === '—';

function roleOf(
  tokens: Tokens,
  phrase: PersonPhrase,
  sentence: number,
  holder: number,
  position: RoleMention['position'],
): RoleMention {
  return {
    start: tokens.start[phrase.postToken] as number,
    end: tokens.end[phrase.endToken - 1] as number,
    firstToken: phrase.postToken,
    endToken: phrase.endToken,
    sentence,
    head: phrase.head,
    headToken: phrase.headToken,
    holder,
    position,
    honorific: false,
  };
}

/** The form of address at a token ("Mr", "Mrs."), or undefined. */
export function honorificAt(tokens: Tokens, token: number): string | undefined {
  const form = tokens.form[token];
  if (form === undefined || !isCapitalised(form)) return undefined;
  const lower = tokens.lower[token] as string;
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return honorifics.has(bare) ? bare : undefined;
}
