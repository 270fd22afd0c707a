import type { Span } from './span';

/** Zero-based line, and UTF-16 code units from its start, as in the Language Server Protocol. */
export interface Position {
  line: number;
  character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  start: Position;
  end: Position;
}

/**
 * Where the lines of a text begin: the only place where offsets and positions are converted.
 * A line ends with LF, CRLF or a lone CR, as editors have it. Every answer lies inside the text.
 */
export class LineIndex {
  readonly #text: string;
  /** Offset of the first code unit of every line. */
  readonly #starts: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** At least 1: an empty text is one empty line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line without its ending; a line beyond the text is the empty span at its end. */
  lineSpan(line: number): Span {
    const start = this.#lineStart(line);
    const next = this.#lineStart(line + 1);
    let end = next;
    if (line + 1 < this.lineCount) {
      end--;
      if (end > start && this.#text[end] === '\n' && this.#text[end - 1] === '\r') end--;
    }
    return { start, end };
  }

  /** Index of the line that holds `offset`. Logarithmic. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** An offset inside a line ending belongs to the end of its line. */
  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    const { start, end } = this.lineSpan(line);
    return { line, character: Math.max(0, Math.min(offset, end) - start) };
  }

  /** A character beyond the end of the line is taken as its end. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const { start, end } = this.lineSpan(line);
    return Math.min(start + Math.max(0, character), end);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  #lineStart(line: number): number {
    return line < 0 ? 0 : (this.#starts[line] ?? this.#text.length);
  }
}

const lineFeed = 10;
const carriageReturn = 13;

function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) starts.push(i + 1);
  }
  return Int32Array.from(starts);
}
