/** Enough to judge by, and cheap on a text of any length. */
const sampleLength = 30_000;

/** Licences and logs are written in words, and nobody wants to know who is quoted in them. */
const legalPhrases =
  /permission is hereby granted|redistribution and use in source|licensed under the|gnu (?:lesser |affero )?general public|mozilla public license|apache license|creative commons|without warrant(?:y|ies)|copies of this licen[cs]e|all copies or substantial portions|end[- ]user licen[cs]e/i;

/** A time, a level or an address of a machine at the beginning of a line. */
const logLine =
  /^\s*(?:\[|\(|<)?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3}\b|(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b)/;

/** Marks that programs, tables and configuration are full of, and prose has next to none of. */
const codeMark = /[{}[\]<>=_|\\/#@;$*^~`+]/g;

const shares = {
  /** Code marks among all that is not white space. */
  mostCodeMarks: 0.02,
  /** Letters among all that is not white space. */
  fewestLetters: 0.75,
  /** Digits, likewise: tables and lists of figures have more. */
  mostDigits: 0.15,
  /** Lines that begin as those of a log do. */
  mostLogLines: 0.2,
  /** Words in lower case, which names, headings and word lists lack (in scripts that have capitals). */
  fewestLowerCase: 0.5,
  /** Words that belong to a sentence of a believable length. */
  fewestInSentences: 0.6,
} as const;

const fewestWords = 40;
const fewestSentences = 2;
const shortestSentence = 5;
const longestSentence = 80;

/**
 * Whether a plain-text file reads like prose, such as an article: sentences of words, rather than a list
 * of packages, a log, a licence, a program or a table. Judges by the beginning of the text; says nothing of its
 * language, as long as that separates its words by spaces.
 */
export function readsLikeProse(text: string): boolean {
  const sample = text.slice(0, sampleLength).replace(/\r\n?/g, '\n');
  const words = sample.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];
  if (words.length < fewestWords || legalPhrases.test(sample)) return false;
  return hasLettersOfProse(sample) && !isLog(sample) && hasLowerCase(words) && hasSentences(sample, words.length);
}

function hasLettersOfProse(sample: string): boolean {
  const all = sample.replace(/\s+/g, '').length;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / all;
  return (
    share(codeMark) <= shares.mostCodeMarks &&
    share(/\p{N}/gu) <= shares.mostDigits &&
    share(/[\p{L}\p{M}]/gu) >= shares.fewestLetters
  );
}

function isLog(sample: string): boolean {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => logLine.test(line)).length > lines.length * shares.mostLogLines;
}

function hasLowerCase(words: readonly string[]): boolean {
  const small = words.filter((word) => !/^\p{Lu}/u.test(word)).length;
  return small >= words.length * shares.fewestLowerCase;
}

/** Blank lines part paragraphs; a sentence ends with its mark, which a quotation mark or bracket may follow. */
function hasSentences(sample: string, words: number): boolean {
  let sentences = 0;
  let inSentences = 0;
  for (const paragraph of sample.split(/\n\s*\n/)) {
    const pieces = paragraph.split(/(?<=[.!?…][”"’')\]]?)\s+/u);
    for (const piece of pieces) {
      const length = piece.split(/\s+/).filter((word) => word !== '').length;
      if (length < shortestSentence || length > longestSentence || !/[.!?…:,;][”"’')\]]?$/u.test(piece.trim()))
        continue;
      sentences++;
      inSentences += length;
    }
  }
  return sentences >= fewestSentences && inSentences >= words * shares.fewestInSentences;
}
