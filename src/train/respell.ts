import type { Random } from './random';
import type { TrainingSentence } from './trainingArticles';

/** The habits of a paper that one article keeps to. */
export interface Spelling {
  /** "US" for "U.S." */
  plainAcronyms: boolean;
  /** What stands for the dollar sign, or nothing to keep it. */
  currency: string | undefined;
}

export function chooseSpelling(random: Random): Spelling {
  return {
    plainAcronyms: random.chance(0.55),
    currency: random.chance(0.4)
      ? random.pick(['RM', 'US$', 'S$', 'HK$', 'A$', 'Rs', '€', '£', 'NT$', 'RMB', 'USD', 'C$', 'RM', 'US$'])
      : undefined,
  };
}

const dottedAcronym = /^(?:\p{Lu}\.){2,}$/u;

/** Writes acronyms and sums of money as the spelling wants; a currency sign is joined to its number. */
export function respell(sentence: TrainingSentence, spelling: Spelling): TrainingSentence {
  const words = sentence.words.map((word) =>
    spelling.plainAcronyms && dottedAcronym.test(word) ? word.replaceAll('.', '') : word,
  );
  if (!spelling.currency) return { words, spans: sentence.spans };
  // The sign becomes part of the next word; an empty word keeps the indices.
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at] !== '$' || !/^\d/.test(words[at + 1] as string)) continue;
    words[at + 1] = spelling.currency + words[at + 1];
    words[at] = '';
  }
  return { words, spans: sentence.spans };
}
