import { sentenceStarters, timeOfDayFollowers, titleAbbreviations } from '../lexicon/sentenceBoundaries';
import { TokenKind, type Tokens } from '../text/tokens';

const terminal = /^(?:\.+|…|[!?‽。！？])$/u;
const closing = /^(?:[”"’'»›)\]}]|'')$/u;
const closingQuotation = /^(?:[”"’'»›]|'')$/u;
const opening = /^(?:[“"‘'„«‹([{]|``)$/u;
const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;
const initial = /^\p{Lu}\.$/u;
const timeOfDay = /^(?:\d+)?[ap]\.m\.$/;
const dash = /^[-–—―]+$/;
/** Verbs of speech that follow a quoted question or exclamation and its speaker: "“Why?” Smith asked". */
const tagVerb = /^(?:said|says|asked|asks|added|told|replied|wrote|tweeted|joked|shouted|cried|wondered|answered)$/;
/** How many tokens the name of a speaker between a quoted question and the verb may have. */
const longestSpeaker = 5;

/**
 * The ends of the sentences of one paragraph, as token indices (exclusive); the last one is `endToken`.
 * A full stop, question or exclamation mark ends a sentence together with the closing marks after it,
 * unless the abbreviation it belongs to or what follows says otherwise.
 */
export function sentenceEnds(tokens: Tokens, firstToken: number, endToken: number): number[] {
  const ends: number[] = [];
  let token = firstToken;
  while (token < endToken) {
    let next = token + 1;
    if (mayEndAt(tokens, token)) {
      while (next < endToken && (terminal.test(tokens.form[next] as string) || closes(tokens, next))) next++;
      if (next < endToken && isBoundary(tokens, token, next, endToken)) ends.push(next);
    }
    token = next;
  }
  if (endToken > firstToken) ends.push(endToken);
  return ends;
}

function mayEndAt(tokens: Tokens, token: number): boolean {
  const form = tokens.form[token] as string;
  const kind = tokens.kind[token];
  if (kind === TokenKind.word || kind === TokenKind.number) return form.length > 1 && form.endsWith('.');
  return terminal.test(form);
}

/** Whether the closing mark at `token` belongs to what stands before it. */
function closes(tokens: Tokens, token: number): boolean {
  if (!closing.test(tokens.form[token] as string)) return false;
  if (tokens.start[token] === tokens.end[token - 1]) return true;
  // A straight mark that stands off what it closes would otherwise open the next sentence.
  return tokens.end[token] !== tokens.start[token + 1];
}

/** Whether a sentence ends between the tokens before `next` and `next`; `stop` is the token with the full stop. */
function isBoundary(tokens: Tokens, stop: number, next: number, endToken: number): boolean {
  let word = next;
  while (word < endToken - 1 && opening.test(tokens.form[word] as string)) word++;
  const following = tokens.form[word] as string;
  if (lowerCase.test(following)) return false;
  const form = tokens.form[stop] as string;
  const quoted = closesQuotation(tokens, stop, next);
  if (tokens.kind[stop] === TokenKind.word && !quoted) return endsAfterAbbreviation(tokens, stop, word, word > next);
  if (form.length > 1 || form === '…') return quoted || isStarter(following) || word > next;
  if (/^[,;:]$/.test(following)) return false;
  if (form !== '.') return !dash.test(following) && !(quoted && word === next && isSpeechTag(tokens, word, endToken));
  return true;
}

function closesQuotation(tokens: Tokens, stop: number, next: number): boolean {
  for (let token = stop + 1; token < next; token++) {
    if (closingQuotation.test(tokens.form[token] as string)) return true;
  }
  return false;
}

function isStarter(word: string): boolean {
  return sentenceStarters.has(word);
}

function endsAfterAbbreviation(tokens: Tokens, stop: number, word: number, opens: boolean): boolean {
  const form = tokens.form[stop] as string;
  const following = tokens.form[word] as string;
  if (!capital.test(following)) return tokens.kind[word] === TokenKind.symbol;
  if (titleAbbreviations.has(form.slice(0, -1))) return false;
  if (timeOfDay.test(form)) return !timeOfDayFollowers.has(following);
  if (isStarter(following)) return true;
  // A label such as "Photo:" begins anew.
  if (tokens.form[word + 1] === ':') return !initial.test(form);
  return opens && !initial.test(form);
}

/** "Smith asked …" after a quoted question: the sentence goes on. A capitalised "He" would begin a new one. */
function isSpeechTag(tokens: Tokens, word: number, endToken: number): boolean {
  if (isStarter(tokens.form[word] as string)) return false;
  const last = Math.min(endToken, word + longestSpeaker);
  for (let token = word; token < last; token++) {
    const form = tokens.form[token] as string;
    if (tagVerb.test(form)) return token > word;
    if (!capital.test(form) && form !== 'of' && form !== 'the' && tokens.lower[token] !== "'s") return false;
  }
  return false;
}
