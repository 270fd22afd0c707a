import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../src/core/text/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, bom = true): Uint8Array {
  const units = bom ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
}

describe('decoding a file', () => {
  const cases: [name: string, bytes: Uint8Array, expected: Partial<ReturnType<typeof decode>>][] = [
    ['an empty file is an empty text', new Uint8Array(), { text: '', encoding: 'utf-8', bom: false, binary: false }],
    ['UTF-8 is read as it is', utf8('Lü’s “café” 😀\r\n'), { text: 'Lü’s “café” 😀\r\n', bom: false, malformed: 0 }],
    ['a byte-order mark is taken off', utf8('\uFEFFPARIS'), { text: 'PARIS', encoding: 'utf-8', bom: true }],
    ['UTF-16 with the low byte first', utf16('São 😀', false), { text: 'São 😀', encoding: 'utf-16le', bom: true }],
    ['UTF-16 with the high byte first', utf16('São 😀', true), { text: 'São 😀', encoding: 'utf-16be', bom: true }],
    [
      'half a character at the end is replaced',
      Uint8Array.of(0xff, 0xfe, 65, 0, 66),
      { text: 'A\uFFFD', malformed: 1 },
    ],
    ['half a surrogate pair is replaced', utf16('A long enough text \uD83D!', false), { malformed: 1, binary: false }],
    [
      'a byte of another encoding is replaced and counted',
      Uint8Array.of(...utf8('The caf'), 0xe9, ...utf8(' was closed, a replacement \uFFFD was not')),
      {
        text: 'The caf\uFFFD was closed, a replacement \uFFFD was not',
        malformed: 1,
        binary: false,
      },
    ],
    ['a replacement character in UTF-16 is no error', utf16('one \uFFFD two', true), { malformed: 0, binary: false }],
    ['NUL bytes mean binary', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), { binary: true }],
    [
      'a compressed stream is binary',
      Uint8Array.from({ length: 500 }, (_, i) => 128 + ((i * 73) % 128)),
      { binary: true },
    ],
    ['tabs, form feeds and escapes are text', utf8('a\tb\fc\u001b[1md'), { binary: false }],
  ];
  for (const [name, bytes, expected] of cases) {
    it(name, () => {
      const actual = decode(bytes);
      for (const [key, value] of Object.entries(expected)) assert.equal(actual[key as keyof typeof actual], value, key);
    });
  }

  it('gives back every text, in all three encodings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/^\uFEFF+/, '');
        for (const bytes of [utf8(clean), utf16(clean, false), utf16(clean, true)]) {
          const decoded = decode(bytes);
          assert.equal(decoded.text, clean);
          assert.equal(decoded.malformed, 0);
        }
      }),
    );
  });

  it('throws for no bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, malformed } = decode(bytes);
        assert.ok(malformed >= 0 && malformed <= text.length);
      }),
    );
  });
});
