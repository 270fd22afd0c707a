import fc from 'fast-check';

/** Pieces that news is made of, those first that are hard to cut, pair or resolve. */
const pieces = [
  '“', '”', '‘', '’', '"', "'", '’s', '(', ')', '—', '–', ' ', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '.', ',', ':', '…', '?',
  'Mr.', 'Gen.', 'U.S.', 'a.m.', 'J.', 'he', 'she', 'I', 'we', 'his', 'said', 'added', 'told reporters', 'according to', 'met', 'meeting',
  'will meet', 'summit', 'on Friday', 'last week', 'in May', '3 May 2021', 'May 2021', 'Maria Lopez', 'Lopez', 'President Lopez', 'Kim Dae-ho',
  'Kim', 'Ahmad bin Yusof', 'the minister', 'the spokesman', 'United Nations', 'UN', 'France', 'the two leaders', 'and', 'with', 'of', 'in',
  'Advertisement', 'Photo: Agency', 'By Anna Bell', 'PARIS (Agency) —', 'Read more:', '👩‍👧', '🇫🇷', 'e\u0301', 'العربية', '北京', '\ud83d', '\ufeff',
];

const fromPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));
const packed = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units));

/** Any text at all, and often one that resembles news. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fromPieces },
  { weight: 2, arbitrary: packed },
  { weight: 1, arbitrary: codeUnits },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);
