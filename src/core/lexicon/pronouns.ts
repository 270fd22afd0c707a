import type { PronounMention } from '../mentions/mentions';

/** What the form of a pronoun says about whom it stands for. */
export type PronounFacts = Pick<PronounMention, 'person' | 'number' | 'gender' | 'function'>;

function facts(
  person: PronounFacts['person'],
  number: PronounFacts['number'],
  gender: PronounFacts['gender'],
  fn: PronounFacts['function'],
): PronounFacts {
  return { person, number, gender, function: fn };
}

/** By the word in lower case. "her" is listed as possessive; as an object it is told apart by what follows. */
export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ['i', facts(1, 'singular', 'unknown', 'subject')],
  ['me', facts(1, 'singular', 'unknown', 'object')],
  ['my', facts(1, 'singular', 'unknown', 'possessive')],
  ['mine', facts(1, 'singular', 'unknown', 'possessive')],
  ['myself', facts(1, 'singular', 'unknown', 'reflexive')],
  ['we', facts(1, 'plural', 'unknown', 'subject')],
  ['us', facts(1, 'plural', 'unknown', 'object')],
  ['our', facts(1, 'plural', 'unknown', 'possessive')],
  ['ours', facts(1, 'plural', 'unknown', 'possessive')],
  ['ourselves', facts(1, 'plural', 'unknown', 'reflexive')],
  ['you', facts(2, 'singular', 'unknown', 'subject')],
  ['your', facts(2, 'singular', 'unknown', 'possessive')],
  ['yours', facts(2, 'singular', 'unknown', 'possessive')],
  ['yourself', facts(2, 'singular', 'unknown', 'reflexive')],
  ['yourselves', facts(2, 'plural', 'unknown', 'reflexive')],
  ['he', facts(3, 'singular', 'male', 'subject')],
  ['him', facts(3, 'singular', 'male', 'object')],
  ['his', facts(3, 'singular', 'male', 'possessive')],
  ['himself', facts(3, 'singular', 'male', 'reflexive')],
  ['she', facts(3, 'singular', 'female', 'subject')],
  ['her', facts(3, 'singular', 'female', 'possessive')],
  ['hers', facts(3, 'singular', 'female', 'possessive')],
  ['herself', facts(3, 'singular', 'female', 'reflexive')],
  ['it', facts(3, 'singular', 'neuter', 'subject')],
  ['its', facts(3, 'singular', 'neuter', 'possessive')],
  ['itself', facts(3, 'singular', 'neuter', 'reflexive')],
  ['they', facts(3, 'plural', 'unknown', 'subject')],
  ['them', facts(3, 'plural', 'unknown', 'object')],
  ['their', facts(3, 'plural', 'unknown', 'possessive')],
  ['theirs', facts(3, 'plural', 'unknown', 'possessive')],
  ['themselves', facts(3, 'plural', 'unknown', 'reflexive')],
]);
