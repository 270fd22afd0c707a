import { beginLabel, insideLabel, labelCount, NameType, outside } from '../core/mentions/names/labels';
import { tokenize } from '../core/text/tokenize';
import type { Tokens } from '../core/text/tokens';
import type { Random } from './random';
import type { TrainingSentence } from './trainingArticles';

const closing = /^(?:[.,;:!?)\]%”’]|\.\.\.|['’](?:s|S|d|ll|re|ve|m)|n['’]t)$/;
const opening = /^[([$“‘£]$/;

/** How an article is written down: its marks differ from paper to paper. */
interface Hand {
  curly: boolean;
}

function writeSentence(sentence: TrainingSentence, hand: Hand): { text: string; starts: number[] } {
  let text = '';
  let quoteOpen = false;
  let glued = true;
  const starts: number[] = [];
  for (const word of sentence.words) {
    let written = hand.curly ? word.replace(/^'(?=\w)|(?<=\w)'/g, '’') : word;
    let closes = closing.test(written);
    let opens = opening.test(written);
    if (word === '"') {
      closes = quoteOpen;
      opens = !quoteOpen;
      quoteOpen = !quoteOpen;
      if (hand.curly) written = opens ? '“' : '”';
    }
    if (!glued && !closes && written !== '') text += ' ';
    starts.push(text.length);
    if (written === '') continue;
    text += written;
    glued = opens;
  }
  return { text, starts };
}

/** An article as the pipeline reads it, with a label for each token. */
export interface LabelledArticle {
  tokens: Tokens;
  starts: Int32Array;
  labels: Uint8Array;
}

/**
 * Writes the sentences as text, reads that with the program's own tokenizer, and carries the labels over
 * by offsets. A token that reaches beyond its name ("U.S.-led") is labelled as something other.
 */
export function writeArticle(sentences: readonly TrainingSentence[], random: Random): LabelledArticle {
  const hand = { curly: random.chance(0.5) };
  let text = '';
  const sentenceOffsets: number[] = [];
  const names: { start: number; end: number; type: NameType }[] = [];
  for (const sentence of sentences) {
    const written = writeSentence(sentence, hand);
    sentenceOffsets.push(text.length);
    for (const span of sentence.spans) {
      const start = text.length + (written.starts[span.from] as number);
      const rest = span.to < written.starts.length ? (written.starts[span.to] as number) : written.text.length;
      const end = text.length + written.text.slice(0, rest).trimEnd().length;
      names.push({ start, end, type: span.type });
    }
    text += `${written.text}\n`;
  }
  const tokens = tokenize(text);
  return { tokens, starts: startsOf(tokens, sentenceOffsets), labels: labelsOf(tokens, names) };
}

function startsOf(tokens: Tokens, offsets: readonly number[]): Int32Array {
  const starts = new Int32Array(offsets.length + 1);
  let token = 0;
  for (const [sentence, offset] of offsets.entries()) {
    while (token < tokens.length && (tokens.start[token] as number) < offset) token += 1;
    starts[sentence] = token;
  }
  starts[offsets.length] = tokens.length;
  return starts;
}

function labelsOf(tokens: Tokens, names: readonly { start: number; end: number; type: NameType }[]): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(outside);
  let token = 0;
  for (const name of names) {
    while (token < tokens.length && (tokens.end[token] as number) <= name.start) token += 1;
    const first = token;
    const beyond = (at: number): boolean =>
      (tokens.start[at] as number) < name.start || (tokens.end[at] as number) > name.end;
    for (; token < tokens.length && (tokens.start[token] as number) < name.end; token++) {
      const type = beyond(token) ? NameType.other : name.type;
      const begins = token === first || labels[token - 1] === outside || labels[token - 1] === labelCount;
      labels[token] =
        begins || (labels[token - 1] !== beginLabel(type) && labels[token - 1] !== insideLabel(type))
          ? beginLabel(type)
          : insideLabel(type);
    }
  }
  return labels;
}
