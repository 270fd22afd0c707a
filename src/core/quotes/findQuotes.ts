import type { Quote } from '../annotations';
import type { ClauseReader } from '../clauses/clauses';
import type { Entities } from '../entities/entities';
import { Frame } from '../lexicon/reportingVerbs';
import type { Mentions } from '../mentions/mentions';
import type { Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import { accordingTo } from './accordingTo';
import type { Attribution } from './attribution';
import { besideQuotation } from './besideQuotation';
import { continueQuotations } from './continuation';
import type { Cue } from './cues';
import { isDenied } from './denial';
import { labelled } from './labelled';
import { settleDoubtfulSpeakers } from './lastSpeaker';
import type { Quotes } from './quotes';
import { type Reading, readingsOf } from './readings';
import { reportedNouns } from './reportedNouns';
import { isQuoted, isWord, type Range, type Scene, setScene, type Unit } from './scene';
import { type SpeakerReader, speakerReader } from './speaker';
import type { Subject } from './subject';

interface QuotesInput {
  tokens: Tokens;
  segments: Segments;
  clauses: ClauseReader;
  mentions: Mentions;
  entities: Entities;
}

/**
 * Finds what is reported as said, by whom and with which words: direct, mixed and indirect speech.
 * Strings in quotation marks to which no source can be found (titles, scare quotes) are no quotes.
 */
export function findQuotes(input: QuotesInput): Quotes {
  const scene = setScene(input);
  const found: Attribution[] = [];
  scene.units.forEach((unit, index) => {
    found.push(...attributionsOf(scene, unit, index));
  });
  const attributions = continueQuotations(scene, found);
  settleDoubtfulSpeakers(scene, attributions);
  const speakers = speakerReader(scene);
  return attributions
    .map((attribution) => toQuote(scene, speakers, attribution))
    .filter((quote) => quote.spans.length > 0)
    .sort(
      (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (b.spans[0]?.end ?? 0) - (a.spans[0]?.end ?? 0),
    )
    .map((quote, index) => ({ ...quote, id: `q${index + 1}` }));
}

function attributionsOf(scene: Scene, unit: Unit, index: number): Attribution[] {
  const named = accordingTo(scene, unit, index);
  // "According to media reports": the noun in the source is no verb.
  const readings = readingsOf(scene, unit).filter(
    ({ cue }) => !named.some(({ source }) => source && source.first <= cue.token && cue.token < source.end),
  );
  const found = [
    ...readings.map((reading) => toAttribution(scene, reading, index)),
    ...named,
    ...reportedNouns(scene, unit, readings, index),
    ...labelled(scene, unit, index),
  ];
  if (found.length === 0) return besideQuotation(scene, unit, index);
  return found.filter((attribution) => !isDeedInside(scene, attribution, found));
}

/** So few words without quotation marks are no speech of their own inside other reported words. */
const fewestWordsInside = 4;

/** "The guests had confirmed their attendance, he said": what is confirmed here is a deed, not what somebody said. */
function isDeedInside(scene: Scene, { cue, content }: Attribution, found: readonly Attribution[]): boolean {
  if (!cue || content.some((piece) => isQuoted(scene, piece.first))) return false;
  const words = content.reduce((sum, { first, end }) => sum + end - first, 0);
  return (
    words < fewestWordsInside &&
    found.some((other) => other.content.some(({ first, end }) => first <= cue.first && cue.end <= end))
  );
}

/** How sure the source is, by the way in which it was found. */
const certainty: Record<Subject['how'], number> = {
  adjacent: 0.95,
  inverted: 0.95,
  apposition: 0.9,
  relative: 0.85,
  agent: 0.85,
  shared: 0.8,
};

function toAttribution(scene: Scene, reading: Reading, unit: number): Attribution {
  const { cue, left, right } = reading;
  const content = [left, right?.gap, right].filter((range) => range != null).map(({ first, end }) => ({ first, end }));
  const mainSpeech = cue.verb.kind === 'speech' && cue.manner === 'finite' && cue.subject.how !== 'relative';
  return {
    content,
    goesOn: mainSpeech && (cue.verb.frames & Frame.quotation) !== 0,
    cue: { first: cue.first, end: right ? Math.max(cue.end, right.cueEnd) : cue.end },
    denied: isDenied(reading),
    source: cue.subject.phrase,
    unit,
    confidence: certainty[cue.subject.how],
    why: whyOf(scene, cue, content),
  };
}

function whyOf(scene: Scene, cue: Cue, content: Range[]): string {
  const place = content.length > 0 && (content[0] as Range).first < cue.token ? 'follows' : 'introduces';
  const what = content.some((piece) => isQuoted(scene, piece.first)) ? 'the quotation' : 'the words';
  return `“${attributionWords(scene, cue)}” ${place} ${what}`;
}

/** "Smith said", "said Smith"; with an ellipsis where other words stand between the source and the verb. */
function attributionWords(scene: Scene, { subject, first, token, end }: Cue): string {
  const words = (from: number, to: number) =>
    scene.tokens.text.slice(scene.tokens.start[from], scene.tokens.end[to - 1]).replace(/\s+/g, ' ');
  const { phrase } = subject;
  if (subject.how === 'inverted') return words(first, phrase.end);
  if (subject.how === 'adjacent' && token >= phrase.end && token - phrase.end < 4) return words(phrase.first, end);
  return `${words(phrase.first, phrase.end)} … ${words(token, end)}`;
}

function toQuote(scene: Scene, speakers: SpeakerReader, attribution: Attribution): Quote {
  const { tokens } = scene;
  const spans = attribution.content
    .map((piece) => trimmed(scene, piece))
    .filter((piece) => piece.end > piece.first)
    .map((piece) => ({ start: tokens.start[piece.first] as number, end: tokens.end[piece.end - 1] as number }));
  const { cue } = attribution;
  const speaker = speakers.read(attribution);
  return {
    id: '',
    kind: kindOf(scene, attribution.content),
    spans,
    ...(cue && { cue: { start: tokens.start[cue.first] as number, end: tokens.end[cue.end - 1] as number } }),
    ...(attribution.denied && { polarity: 'denied' as const }),
    ...(speaker && { speaker }),
  };
}

/** Without the commas and stops that stand outside quotation marks at the ends. */
function trimmed(scene: Scene, piece: Range): Range {
  let { first, end } = piece;
  const isMark = (token: number) =>
    !isQuoted(scene, token) && !isWord(scene, token) && '.,;:!?–—-'.includes(scene.tokens.form[token] ?? ' ');
  while (first < end && isMark(first)) first++;
  while (end > first && isMark(end - 1)) end--;
  return { first, end };
}

function kindOf(scene: Scene, content: Range[]): Quote['kind'] {
  const count = (words: Int32Array) =>
    content.reduce((sum, { first, end }) => sum + (words[end] as number) - (words[first] as number), 0);
  if (count(scene.quotedWords) === 0) return 'indirect';
  return count(scene.plainWords) === 0 ? 'direct' : 'mixed';
}
