export interface DecodedText {
  /** The text without a byte-order mark; line endings untouched. */
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether the bytes began with a byte-order mark. */
  bom: boolean;
  /** How many U+FFFD stand in `text` for bytes that the encoding does not allow. */
  malformed: number;
  /** True where this is no text: then nothing of it is worth annotating. */
  binary: boolean;
}

/** How much of the text is looked at to tell binary data; long enough to get past a textual file header. */
const sampleLength = 1 << 16;

/** Decodes a file. Total: bytes that the encoding does not allow become U+FFFD. */
export function decode(bytes: Uint8Array): DecodedText {
  const { encoding, bom } = byteOrderMark(bytes);
  // The decoder drops the byte-order mark of its own encoding.
  const text = new TextDecoder(encoding).decode(bytes);
  const malformed = count(text, '\uFFFD') - (encoding === 'utf-8' ? writtenIn8(bytes) : writtenIn16(bytes, encoding));
  return { text, encoding, bom, malformed, binary: isBinary(text, malformed) };
}

function byteOrderMark(bytes: Uint8Array): Pick<DecodedText, 'encoding' | 'bom'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bom: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bom: true };
  return {
    encoding: 'utf-8',
    bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
  };
}

function isBinary(text: string, malformed: number): boolean {
  const sample = text.slice(0, sampleLength);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit === 0) return true;
    // Tab, line feed, vertical tab, form feed, carriage return and escape do occur in texts.
    if (unit < 32 && (unit < 9 || unit > 13) && unit !== 27) controls++;
  }
  return controls * 50 > sample.length || malformed * 5 > text.length;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** How many U+FFFD the file itself holds, well encoded. */
function writtenIn8(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found++;
  }
  return found;
}

function writtenIn16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const first = encoding === 'utf-16le' ? 0xfd : 0xff;
  const second = first === 0xfd ? 0xff : 0xfd;
  let found = 0;
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === first && bytes[at + 1] === second) found++;
  }
  return found;
}
