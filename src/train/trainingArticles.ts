import { readFileSync } from 'node:fs';
import { NameType } from '../core/mentions/names/labels';

/** A name as indices of words, `to` exclusive. */
export interface WordSpan {
  from: number;
  to: number;
  type: NameType;
}

export interface TrainingSentence {
  words: string[];
  spans: WordSpan[];
}

export interface TrainingArticle {
  sentences: TrainingSentence[];
  /** Whether posts are marked. Where they are not, a word outside names may be part of one. */
  hasRoles: boolean;
}

const typeOfTag: Record<string, NameType> = {
  PER: NameType.person,
  ORG: NameType.organization,
  LOC: NameType.place,
  MISC: NameType.other,
  ROLE: NameType.role,
};

function addWord(sentence: TrainingSentence, word: string, tag: string): void {
  const at = sentence.words.length;
  sentence.words.push(word);
  if (tag === 'O') return;
  const type = typeOfTag[tag.slice(2)] as NameType;
  const open = sentence.spans.at(-1);
  if (tag.startsWith('I-') && open && open.to === at && open.type === type) open.to = at + 1;
  else sentence.spans.push({ from: at, to: at + 1, type });
}

/** Reads CoNLL columns: word, tab, BIO label; an empty line after a sentence, -DOCSTART- before a document. */
function readColumns(file: string): TrainingSentence[][] {
  const documents: TrainingSentence[][] = [];
  let sentence: TrainingSentence = { words: [], spans: [] };
  const close = (): void => {
    if (sentence.words.length > 0) documents.at(-1)?.push(sentence);
    sentence = { words: [], spans: [] };
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', tag = 'O'] = line.trimEnd().split('\t');
    if (word === '') close();
    else if (word.startsWith('-DOCSTART-')) {
      close();
      documents.push([]);
    } else addWord(sentence, word === '""' ? '"' : word, tag);
  }
  close();
  return documents.filter((document) => document.length > 0);
}

const cohesion = /^(?:\p{Lu}\p{L}{3,}|\p{Ll}{7,})$/u;

/**
 * Cuts a file without document marks into articles: a sentence belongs to the article before it as long
 * as it shares a long or capitalised word with one of the last four sentences.
 */
function cutArticles(sentences: TrainingSentence[], longest: number): TrainingSentence[][] {
  const articles: TrainingSentence[][] = [];
  let recent: Set<string>[] = [];
  for (const sentence of sentences) {
    const words = new Set(sentence.words.slice(1).filter((word) => cohesion.test(word)));
    const current = articles.at(-1);
    const related = recent.some((earlier) => [...words].some((word) => earlier.has(word)));
    if (current && related && current.length < longest) current.push(sentence);
    else {
      articles.push([sentence]);
      recent = [];
    }
    recent.push(words);
    if (recent.length > 4) recent.shift();
  }
  return articles;
}

/** What is trained on: every corpus here is open (see `../shared/corpora/README.md` and MODEL.md). */
export const trainingCorpora: readonly string[] = [
  'voa-news',
  'gum-interview',
  'gum-academic',
  'gum-court',
  'wikigold',
];

/** The articles of a corpus; `folder` holds the .conll files. */
export function readTrainingArticles(folder: string, corpus: string): TrainingArticle[] {
  const documents = readColumns(`${folder}/${corpus}.conll`);
  if (corpus !== 'voa-news') return documents.map((sentences) => ({ sentences, hasRoles: false }));
  return documents.flatMap((document) => cutArticles(document, 25)).map((sentences) => ({ sentences, hasRoles: true }));
}
