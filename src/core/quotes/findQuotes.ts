import type { Quote } from '../annotations';
import type { ClauseReader } from '../clauses/clauses';
import type { Entities } from '../entities/entities';
import type { Mentions } from '../mentions/mentions';
import type { Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import { Frame } from '../lexicon/reportingVerbs';
import { accordingTo } from './accordingTo';
import type { Attribution } from './attribution';
import { contentOf } from './content';
import { continueQuotations } from './continuation';
import { type Cue, cuesOf } from './cues';
import { reportedNouns } from './reportedNouns';
import { isQuoted, isWord, type Range, type Scene, setScene, type Unit } from './scene';
import { labelled } from './labelled';
import type { Quotes } from './quotes';
import { type SpeakerReader, speakerReader } from './speaker';

export interface QuotesInput {
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
  const cues = cuesOf(scene, unit);
  const found: Attribution[] = [];
  const read: { cue: Cue; content: Range[] }[] = [];
  cues.forEach((cue, i) => {
    if (cue.negated || cue.manner === 'passive') return;
    const content = contentOf(scene, unit, cue, cues[i + 1]);
    if (content.length === 0 && !announcesQuotation(scene, unit, cue)) return;
    read.push({ cue, content });
  });
  const spoken = read.filter(({ cue }) => cue.verb.kind === 'speech');
  for (const { cue, content } of read) {
    const isNested = spoken.some((other) => other.cue !== cue && isInside(cue, other.content));
    if (isNested && !reportsAgain(scene, cue, content)) continue;
    found.push({
      content,
      goesOn:
        cue.verb.kind === 'speech' &&
        cue.manner === 'finite' &&
        cue.subject.how !== 'relative' &&
        (cue.verb.frames & Frame.quotation) !== 0,
      cue: { first: cue.first, end: cue.end },
      source: cue.subject.phrase,
      unit: index,
      confidence: 0.9,
      why: whyOf(scene, cue, content),
    });
  }
  return [
    ...found,
    ...accordingTo(scene, unit, index),
    ...reportedNouns(scene, unit, index),
    ...labelled(scene, unit, index),
  ];
}

/** "He said:" at the end of a paragraph; the quotation is the next one. */
function announcesQuotation(scene: Scene, unit: Unit, cue: Cue): boolean {
  return scene.tokens.form[unit.end - 1] === ':' && (cue.verb.frames & Frame.quotation) !== 0 && cue.end < unit.end;
}

/** Inside what someone says, only plain reports of speech count as another attribution. */
function reportsAgain(scene: Scene, cue: Cue, content: Range[]): boolean {
  if (cue.verb.kind === 'belief' || cue.verb.kind === 'intent') return false;
  const quotes = content.some((piece) => isQuoted(scene, piece.first) || isQuoted(scene, piece.end - 1));
  return quotes || (cue.verb.frames & (Frame.clause | Frame.addresseeTo)) !== 0;
}

const isInside = (cue: Cue, content: Range[]) =>
  content.some((piece) => piece.first <= cue.token && cue.token < piece.end);

function whyOf(scene: Scene, cue: Cue, content: Range[]): string {
  const words = (range: Range) =>
    scene.tokens.text.slice(scene.tokens.start[range.first], scene.tokens.end[range.end - 1]).replace(/\s+/g, ' ');
  const source = words(cue.subject.phrase);
  const verb = words({ first: cue.token, end: cue.end });
  const said = cue.subject.how === 'inverted' ? `${verb} ${source}` : `${source} … ${verb}`;
  const what = content.some((piece) => isQuoted(scene, piece.first)) ? 'the quotation' : 'the words';
  const place = content.length > 0 && (content[0] as Range).first < cue.token ? 'follows' : 'introduces';
  return `“${said.replace(' … ', cue.subject.how === 'adjacent' ? ' ' : ' … ')}” ${place} ${what}`;
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
  let quoted = 0;
  let plain = 0;
  for (const piece of content) {
    for (let token = piece.first; token < piece.end; token++) {
      if (isQuoted(scene, token)) quoted++;
      else if (isWord(scene, token)) plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
