import type { Entities } from '../entities/entities';
import { classesOfWords, WordClass } from '../lexicon/clauseWords';
import { readingsOfWords } from '../lexicon/reportingVerbs';
import type { Mentions } from '../mentions/mentions';
import { isStory, type Quotation, type Segments } from '../segments/segments';
import { isCapitalised } from '../text/characters';
import { TokenKind, type Tokens } from '../text/tokens';

/** Tokens from `first` to `end`, `end` exclusive. */
export interface Range {
  first: number;
  end: number;
}

/** A sentence in which no outer quotation is cut: sentences that end inside a quotation are joined with the next. */
export interface Unit extends Range {
  paragraph: number;
  /** Most words have a capital, as in some headlines, so that capitals tell nothing. */
  titleCase: boolean;
  /** First token after "But", "Meanwhile,". */
  opening: number;
  /** End without the marks that close the sentence outside quotation marks. */
  last: number;
}

/** What attribution looks at: the tokens with their classes, and who or what covers them. */
export interface Scene {
  tokens: Tokens;
  segments: Segments;
  entities: Entities;
  mentions: Mentions;
  /** Sum of `WordClass` values for each token. */
  classes: Uint16Array;
  /** Index into `outer` of the outermost quotation that holds the token, or -1. */
  quoted: Int32Array;
  /** Number of words before each token that stand inside and outside quotation marks. */
  quotedWords: Int32Array;
  plainWords: Int32Array;
  /** Index into `mentions.names` of the name that holds the token, or -1. */
  named: Int32Array;
  /** The outermost quotations of the story, in text order. */
  outer: OuterQuotation[];
  units: Unit[];
}

export interface OuterQuotation extends Range {
  quotation: Quotation;
  /** Index into `outer` of the quotation that this one continues, or -1. */
  continues: number;
}

interface SceneInput {
  tokens: Tokens;
  segments: Segments;
  mentions: Mentions;
  entities: Entities;
}

export function setScene({ tokens, segments, mentions, entities }: SceneInput): Scene {
  const outer = outerQuotations(tokens, segments);
  const quoted = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, end }] of outer.entries()) quoted.fill(index, first, end);
  const named = new Int32Array(tokens.length).fill(-1);
  for (const [index, { firstToken, endToken }] of mentions.names.entries()) named.fill(index, firstToken, endToken);
  const scene: Scene = {
    tokens,
    segments,
    mentions,
    entities,
    outer,
    quoted,
    named,
    classes: classesOf(tokens),
    ...wordCounts(tokens, quoted),
    units: [],
  };
  scene.units = unitsOf(scene);
  return scene;
}

function wordCounts(tokens: Tokens, quoted: Int32Array): Pick<Scene, 'quotedWords' | 'plainWords'> {
  const quotedWords = new Int32Array(tokens.length + 1);
  const plainWords = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    const isWord = tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number;
    const inside = isWord && (quoted[i] as number) >= 0;
    quotedWords[i + 1] = (quotedWords[i] as number) + (inside ? 1 : 0);
    plainWords[i + 1] = (plainWords[i] as number) + (isWord && !inside ? 1 : 0);
  }
  return { quotedWords, plainWords };
}

function outerQuotations(tokens: Tokens, segments: Segments): OuterQuotation[] {
  const found: OuterQuotation[] = [];
  const positions = new Map<number, number>();
  let token = 0;
  segments.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while (token < tokens.length && (tokens.end[token] as number) <= quotation.start) token++;
    const first = token;
    while (token < tokens.length && (tokens.start[token] as number) < quotation.end) token++;
    if (token === first) return;
    positions.set(index, found.length);
    found.push({ first, end: token, quotation, continues: positions.get(quotation.continues) ?? -1 });
  });
  return found;
}

const adjectivesInLy = new Set(
  'family ally italy assembly supply reply early daily weekly monthly friendly elderly july likely unlikely only homily anomaly monopoly belly bully rally lily butterfly'.split(
    ' ',
  ),
);

function classesOf(tokens: Tokens): Uint16Array {
  const classes = new Uint16Array(tokens.length);
  // 0 where a word was not met yet, else its class plus 1.
  const ofWord = new Int32Array(tokens.words.length);
  for (let i = 0; i < tokens.length; i++) {
    if (isAcronym(tokens, i)) continue;
    const word = tokens.wordOf[i] as number;
    if (ofWord[word] === 0)
      ofWord[word] = 1 + (classesOfWords.of(tokens.listed[i] as number) || guessedClass(tokens.words[word] as string));
    classes[i] = (ofWord[word] as number) - 1;
  }
  return classes;
}

/** "US", "WHO", "IT": capitals throughout, between words that are not. */
export function isAcronym(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.word) return false;
  const form = tokens.form[token] as string;
  if (form.length < 2 || form.length > 5 || !isAllCapitals(form)) return false;
  return !isAllCapitals(tokens.form[token - 1] ?? '') && !isAllCapitals(tokens.form[token + 1] ?? '');
}

function isAllCapitals(form: string): boolean {
  // Most words fail at their second letter, without a copy in capitals.
  const second = form.charCodeAt(1);
  if (!(second < 0x61 || second > 0x7a)) return false;
  return form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
}

/** Class of a word that is in no list, by its ending. */
function guessedClass(lower: string): number {
  if (lower.endsWith('ly')) return adjectivesInLy.has(lower) ? 0 : WordClass.adverb;
  if (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed'))
    return WordClass.finite | WordClass.participle;
  return 0;
}

function unitsOf(scene: Scene): Unit[] {
  const { segments, quoted, outer } = scene;
  const units: Unit[] = [];
  let open: Unit | undefined;
  for (const sentence of segments.sentences) {
    const paragraph = segments.paragraphs[sentence.paragraph];
    if (!paragraph || !isStory(paragraph.kind) || sentence.endToken <= sentence.firstToken) continue;
    const around = quoted[sentence.firstToken] as number;
    const cutsQuotation = around >= 0 && (outer[around] as OuterQuotation).first < sentence.firstToken;
    const continued =
      open?.paragraph === sentence.paragraph && (cutsQuotation || isAnswered(scene, open.end, sentence.endToken));
    if (open && continued) open.end = sentence.endToken;
    else {
      open = {
        first: sentence.firstToken,
        end: sentence.endToken,
        paragraph: sentence.paragraph,
        titleCase: false,
        opening: 0,
        last: 0,
      };
      units.push(open);
    }
  }
  for (const unit of units) {
    unit.first = afterDateline(scene, unit);
    unit.titleCase = isTitleCase(scene.tokens, unit);
    unit.opening = openingOf(scene, unit);
    unit.last = lastOf(scene, unit);
  }
  return units;
}

/** The story’s words begin after "BRUNNSTADT (Reuters) -". */
function afterDateline({ tokens, segments: { dateline } }: Scene, { first, end }: Range): number {
  if (!dateline || (tokens.start[first] as number) >= dateline.end) return first;
  let at = first;
  while (at < end - 1 && (tokens.start[at] as number) < dateline.end) at++;
  return dateline.start <= (tokens.start[first] as number) ? at : first;
}

const openers = new Set('and but meanwhile however still also so yet instead moreover furthermore'.split(' '));

type Marked = Pick<Scene, 'tokens' | 'quoted'>;

function openingOf({ tokens, quoted }: Marked, unit: Range): number {
  let first = unit.first;
  while (first < unit.end - 1 && (quoted[first] as number) < 0) {
    const isOpener = openers.has(tokens.lower[first] as string) || (first > unit.first && tokens.form[first] === ',');
    if (!isOpener) break;
    first++;
  }
  return first;
}

function lastOf({ tokens, quoted }: Marked, unit: Range): number {
  let end = unit.end;
  while (end > unit.first && (quoted[end - 1] as number) < 0 && '.?!;,'.includes(tokens.form[end - 1] as string)) end--;
  return end;
}

const closing = new Set(['’', "'", '”', '"']);

/** “Why not?” Smith asked. — or a name after a dash: the attribution that follows a question or a shout belongs to its sentence. */
function isAnswered({ tokens, quoted }: Marked, end: number, limit: number): boolean {
  if ((quoted[end - 1] as number) < 0 || (quoted[end] as number) >= 0) return false;
  if (dashes.has(tokens.form[end] as string)) return true;
  const isNested = closing.has(tokens.form[end - 2] ?? '');
  const last = tokens.form[end - (isNested ? 3 : 2)];
  if (last !== '?' && last !== '!' && (last !== '.' || limit - end > 7)) return false;
  for (let i = end; i < Math.min(limit, end + 12); i++) {
    if ((quoted[i] as number) >= 0) return false;
    if (tokens.form[i] !== '.' && readingsOfWords.of(tokens.listed[i] as number)) return true;
  }
  return false;
}

function isTitleCase(tokens: Tokens, unit: Range): boolean {
  let capitals = 0;
  let words = 0;
  const end = Math.min(unit.end, unit.first + 40);
  for (let i = unit.first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.form[i] as string).length < 4) continue;
    words++;
    if (isCapitalised(tokens.form[i] as string)) capitals++;
  }
  return words > 3 && capitals > words * 0.8;
}

export function has(scene: Scene, token: number, wordClass: number): boolean {
  return ((scene.classes[token] as number) & wordClass) !== 0;
}

export function isQuoted(scene: Scene, token: number): boolean {
  return (scene.quoted[token] as number) >= 0;
}

/** The outermost quotation that the token stands in. */
export function quotationAt(scene: Scene, token: number): OuterQuotation | undefined {
  const quotation = scene.quoted[token] ?? -1;
  return quotation < 0 ? undefined : scene.outer[quotation];
}

export function lower(scene: Scene, token: number): string {
  return scene.tokens.lower[token] ?? '';
}

export function isComma(scene: Scene, token: number): boolean {
  return scene.tokens.form[token] === ',';
}

const dashes = new Set(['–', '—', '―', '-', '--']);

export function isDash(scene: Scene, token: number): boolean {
  return dashes.has(scene.tokens.form[token] as string);
}

export function isWord(scene: Scene, token: number): boolean {
  return scene.tokens.kind[token] === TokenKind.word || scene.tokens.kind[token] === TokenKind.number;
}
