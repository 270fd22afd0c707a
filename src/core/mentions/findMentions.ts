import { genderOfNoun } from '../lexicon/personNouns';
import type { Segments, Sentence } from '../segments/segments';
import { bySpan } from '../text/span';
import type { Tokens } from '../text/tokens';
import { findPronouns } from './findPronouns';
import { honorificAt, RoleLinker } from './findRoles';
import type { Mentions, NameMention, NominalMention, RoleMention } from './mentions';
import { findPersonPhrases, type PersonPhrase, type PhraseContext } from './personPhrases';

export interface MentionInput {
  tokens: Tokens;
  segments: Segments;
  names: readonly NameMention[];
}

/** Adds to the names what else speaks of persons: posts and titles, noun phrases without a name, pronouns. */
export function findMentions({ tokens, segments, names }: MentionInput): Mentions {
  const nameAt = namesByToken(tokens, names);
  const roles: RoleMention[] = honorificRoles(tokens, names);
  const nominals: NominalMention[] = [];
  for (let sentence = 0; sentence < segments.sentences.length; sentence++) {
    const { firstToken, endToken } = segments.sentences[sentence] as Sentence;
    const context: PhraseContext = { tokens, nameAt, names, first: firstToken, end: endToken };
    const phrases = findPersonPhrases(context);
    const linker = new RoleLinker(context, sentence);
    linker.link(phrases);
    // One by one: an article of one endless sentence has more roles than a call may have arguments.
    for (const role of linker.roles) roles.push(role);
    for (const phrase of phrases) {
      if (!linker.linked.has(phrase) && standsAlone(phrase)) nominals.push(nominalOf(tokens, phrase, sentence));
    }
  }
  roles.sort(bySpan);
  nominals.sort(bySpan);
  return {
    names: [...names],
    roles,
    nominals,
    pronouns: findPronouns(tokens, segments, (token) => (nameAt[token] as number) >= 0),
  };
}

function namesByToken(tokens: Tokens, names: readonly NameMention[]): Int32Array {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, name] of names.entries()) nameAt.fill(index, name.firstToken, name.endToken);
  return nameAt;
}

/** A singular noun without a determiner is a mention only with something before it: "State Department official". */
function standsAlone(phrase: PersonPhrase): boolean {
  return phrase.determiner !== 'none' || phrase.plural || phrase.headToken > phrase.firstToken;
}

function nominalOf(tokens: Tokens, phrase: PersonPhrase, sentence: number): NominalMention {
  return {
    form: 'nominal',
    start: tokens.start[phrase.firstToken] as number,
    end: tokens.end[phrase.shortEndToken - 1] as number,
    firstToken: phrase.firstToken,
    endToken: phrase.shortEndToken,
    sentence,
    head: phrase.head,
    headToken: phrase.headToken,
    determiner: phrase.determiner,
    number: phrase.plural ? 'plural' : 'singular',
    gender: genderOfNoun(phrase.head),
  };
}

/** "Mr", "Mrs", "Dr" before a person's name. */
function honorificRoles(tokens: Tokens, names: readonly NameMention[]): RoleMention[] {
  const roles: RoleMention[] = [];
  names.forEach((name, holder) => {
    const token = name.firstToken - 1;
    const head = name.kind === 'person' && token >= 0 ? honorificAt(tokens, token) : undefined;
    if (head === undefined) return;
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const { sentence } = name;
    roles.push({
      start,
      end,
      firstToken: token,
      endToken: token + 1,
      sentence,
      head,
      headToken: token,
      holder,
      position: 'before',
      honorific: true,
    });
  });
  return roles;
}
