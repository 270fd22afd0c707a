import { personNoun } from '../lexicon/personNouns';
import { sourceNouns } from '../lexicon/sourceNouns';
import { isPronoun, type NounPhrase, nounPhraseAfter } from './nounPhrase';
import { isComma, isQuoted, isWord, lower, type Scene, type Unit } from './scene';

/** The name in "his deputy, Grace Lado": it stands after a comma and says who the person or the body before it is. */
export function apposedName(scene: Scene, unit: Unit, nominal: NounPhrase): NounPhrase | null {
  if (!isComma(scene, nominal.end) || kindOfName(scene, nominal.head) || isPronoun(scene, nominal.head)) return null;
  const name = nounPhraseAfter(scene, unit, nominal.end + 1);
  if (!name || (name.end < unit.end && isWord(scene, name.end) && !isQuoted(scene, name.end))) return null;
  const kind = kindOfName(scene, name.head);
  const head = lower(scene, nominal.head);
  if (kind === 'person') return namesPerson(head) ? name : null;
  return kind === 'organization' && sourceNouns.get(head) === 'speaker' && !personNoun(head) ? name : null;
}

/** Whether the noun is one for a single person: "deputy", "chief of staff", "minister". */
function namesPerson(head: string): boolean {
  const noun = personNoun(head);
  if (noun) return !noun.plural;
  return sourceNouns.get(head) === 'speaker' && !head.endsWith('s');
}

/** What kind of name holds the token, if any. */
export function kindOfName(scene: Scene, token: number) {
  const name = scene.named[token] ?? -1;
  return name < 0 ? undefined : scene.mentions.names[name]?.kind;
}
