/** `unknown` where there are too few words to tell, or too few sentences among them. */
export type ProbableLanguage = 'english' | 'other' | 'unknown';

/** Frequent English words of grammar that are no frequent words in the other languages of the Latin script. */
const functionWords = new Set(
  `the and that this these those which who whom whose what when where why with without from into onto about after
  before between through during against under because although while since until than then there here they them their
  she her his him its not but only also been being were are would could should will has by of to it he
  you your our us or if`.split(/\s+/),
);

/** Enough for a stable share, and cheap on a text of any length. */
const sampleLength = 20_000;
const fewestWords = 20;
const fewestLetters = 60;

/** English news has 20 to 35 % of these words, even headlines some 10 %; tables of results may have less. */
const englishShare = 0.06;

/** Other languages have hardly any. */
const otherShare = 0.025;

/**
 * Whether a text is English, by the share of its function words: crude, but it only has to tell English from
 * everything else, and never looks at more than the beginning.
 */
export function probableLanguage(text: string): ProbableLanguage {
  const sample = text.slice(0, sampleLength);
  let words = 0;
  let found = 0;
  let letters = 0;
  let latin = 0;
  for (const [word] of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    letters += word.length;
    if (/^[\p{Script=Latin}\p{M}]+$/u.test(word)) latin += word.length;
    if (functionWords.has(word.toLowerCase())) found++;
  }
  // Chinese or Thai have no spaces: few "words", many letters.
  if (letters >= fewestLetters && latin * 2 < letters) return 'other';
  if (words < fewestWords) return 'unknown';
  if (found >= words * englishShare) return 'english';
  return found < words * otherShare ? 'other' : 'unknown';
}
