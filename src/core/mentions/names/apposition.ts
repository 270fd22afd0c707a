import { clauseWords, WordClass } from '../../lexicon/clauseWords';
import { nounsOfGroups, type PersonClass, personClass } from '../../lexicon/personNouns';
import { phraseBoundaries } from '../../lexicon/titles';
import { TokenKind, type Tokens } from '../../text/tokens';
import { headNounAt } from '../personPhrases';

/** Nouns that a group, a company or a country may be called, too: "a candidate for membership". */
const classesOfGroups: ReadonlySet<PersonClass> = new Set(['candidate', 'member']);
/** Longest way from the article to the noun: "a 34-year-old former Australian swimming coach". */
const longestDescription = 8;
const afterNoun = new Set(['of', 'for', 'at', 'in', 'from', 'who', 'whose', 'with', 'to', 'on', 'and']);
const afterOffice = new Set(['of', 'for', 'at', 'who', 'whose']);
const participles = WordClass.participle | WordClass.gerund;

/**
 * Whether ", a lawyer …", ", the foreign minister" or "is a lawyer …" stands at `comma`: an article and a noun that
 * only persons bear.
 */
export function isPersonalApposition(tokens: Tokens, comma: number): boolean {
  const opener = tokens.lower[comma];
  if (opener !== ',' && opener !== 'is' && opener !== 'was') return false;
  const article = tokens.lower[comma + 1];
  if (article !== 'a' && article !== 'an' && article !== 'the') return false;
  const end = Math.min(tokens.length, comma + 2 + longestDescription);
  for (let token = comma + 2; token < end; token++) {
    if (tokens.kind[token] === TokenKind.mark) return false;
    const lower = tokens.lower[token] as string;
    if (phraseBoundaries.has(lower)) return false;
    const noun = headNounAt(lower);
    if (noun && endsPhrase(tokens, token + 1, article === 'the')) return !noun.plural && isPersonal(noun.noun);
  }
  return false;
}

function isPersonal(noun: string): boolean {
  const kind = personClass(noun);
  return kind !== undefined && !classesOfGroups.has(kind) && !nounsOfGroups.has(noun);
}

/** After the noun no other noun follows: "a lawyer from", but not "a lawyer show"; after "the mayor" no verb. */
function endsPhrase(tokens: Tokens, token: number, definite: boolean): boolean {
  if (token >= tokens.length || tokens.kind[token] === TokenKind.mark) return true;
  const lower = tokens.lower[token] as string;
  if (definite) return afterOffice.has(lower);
  return afterNoun.has(lower) || ((clauseWords.get(lower) ?? 0) & participles) !== 0;
}
