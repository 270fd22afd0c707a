import { NameType } from '../core/mentions/names/labels';
import type { Random } from './random';
import type { TrainingSentence } from './trainingArticles';

const small = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|into|over|'s|’s|n't)$/i;

/** The sentence as a headline: no full stop, capitals on all but small words. */
export function asHeadline(sentence: TrainingSentence): TrainingSentence {
  const words = sentence.words.map((word, at) =>
    at > 0 && small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return words.at(-1) === '.' ? { words: words.slice(0, -1), spans: sentence.spans } : { words, spans: sentence.spans };
}

export function inCapitals(sentence: TrainingSentence): TrainingSentence {
  return { words: sentence.words.map((word) => word.toUpperCase()), spans: sentence.spans };
}

const agencies = ['Reuters', 'AP', 'AFP', 'Xinhua', 'Bernama', 'UPI', 'dpa', 'Bloomberg', 'Interfax', 'Kyodo'];
const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** The sentence with a dateline before it, such as "KUALA LUMPUR, June 3 (Bernama) -". */
export function withDateline(sentence: TrainingSentence, city: readonly string[], random: Random): TrainingSentence {
  const place = random.chance(0.8) ? city.map((word) => word.toUpperCase()) : [...city];
  const words = [...place];
  const spans = [{ from: 0, to: place.length, type: NameType.place as NameType }];
  if (random.chance(0.35)) words.push(',', random.pick(months), String(1 + random.below(28)));
  if (random.chance(0.4)) {
    words.push('(', random.pick(agencies), ')');
    spans.push({ from: words.length - 2, to: words.length - 1, type: NameType.organization });
  }
  words.push(random.pick([':', '-', '--', '—', '–']));
  const shift = words.length;
  return {
    words: [...words, ...sentence.words],
    spans: [...spans, ...sentence.spans.map((span) => ({ ...span, from: span.from + shift, to: span.to + shift }))],
  };
}
