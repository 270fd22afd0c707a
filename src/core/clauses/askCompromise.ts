import type nlp from 'compromise/two';
import type { ClauseFacts } from './clauses';

interface Term {
  normal: string;
  tags: string[];
}

/** The bundler puts the library in place of this call; it is a part of the module system, not of Node.js. */
declare function require(library: 'compromise/two'): typeof nlp;

let tagger: typeof nlp | undefined;

/** Reads a clause by the tags that compromise gives its words; undefined where it finds no verb. */
export function askCompromise(clause: string): ClauseFacts | undefined {
  // Loading the library takes longer than annotating an article, and few articles need it.
  tagger ??= require('compromise/two');
  const terms = (tagger(clause).json({ offset: false }) as { terms: Term[] }[]).flatMap((sentence) => sentence.terms);
  const verbs = terms.filter(({ tags }) => tags.includes('Verb'));
  if (verbs.length === 0) return undefined;
  return {
    tense: tenseOf(verbs),
    modality: modalityOf(terms),
    negated: terms.some(({ tags }) => tags.includes('Negative')),
  };
}

function tenseOf(verbs: readonly Term[]): ClauseFacts['tense'] {
  for (const { normal, tags } of verbs) {
    if (normal === 'will' || normal === 'shall') return 'future';
    if (tags.includes('PastTense')) return 'past';
    if (tags.includes('PresentTense') && !tags.includes('Infinitive')) return 'present';
  }
  // A headline’s bare infinitive: "Leaders to meet in Paris".
  const [first] = verbs;
  return first?.tags.includes('Infinitive') || first?.tags.includes('PresentTense') ? 'present' : 'none';
}

function modalityOf(terms: readonly Term[]): ClauseFacts['modality'] {
  return terms.some(({ tags, normal }) => tags.includes('Modal') && normal !== 'will' && normal !== 'shall')
    ? 'possible'
    : 'fact';
}
