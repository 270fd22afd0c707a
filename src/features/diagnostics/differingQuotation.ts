import type { Span } from '../../core/text/span';
import type { Article } from '../article';
import type { LocatedArticle } from '../locatedArticle';
import { t } from '../messages';
import { speakerName } from '../wording';
import { differenceOf, isPart } from './difference';
import type { Check, Finding } from './finding';

/** Fewer words may be the same by chance. */
const fewestWords = 8;
/** So many words in a row say that two passages may be the same. */
const runLength = 4;

/** The same words of the same speaker, with a small difference, in another open article. */
export const differingQuotation: Check = {
  code: 'differingQuotation',
  title: () => t('A quotation that reads otherwise in another open article'),
  severity: 'hint',
  dependsOn: (article, other) => {
    const { byRun } = lookUp(other);
    return byRun.size > 0 && piecesOf(article).some((piece) => runsOf(piece).some((run) => byRun.has(run)));
  },
  find: (article, others) => piecesOf(article).flatMap((piece) => findingFor(article, piece, others)),
};

/** Words between quotation marks, without brackets and ellipses, where an editor has put something in or left it out. */
interface Piece extends Span {
  speaker: string;
  words: readonly Word[];
}

interface Word extends Span {
  /** In lower case, one kind of apostrophe. */
  form: string;
}

const contracted = new Map([
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["n't", 'not'],
]);

const known = new WeakMap<Article, { pieces: readonly Piece[]; byRun: ReadonlyMap<string, readonly Piece[]> }>();

function piecesOf(article: Article): readonly Piece[] {
  return lookUp(article).pieces;
}

function lookUp(article: Article) {
  let found = known.get(article);
  if (!found) {
    const pieces = readPieces(article);
    found = { pieces, byRun: indexed(pieces) };
    known.set(article, found);
  }
  return found;
}

function readPieces(article: Article): Piece[] {
  return article.readQuotationMarks().passages.flatMap(({ start, end }) => {
    const quote = article.quotes.at(start + 1);
    const name = quote && speakerName(quote, article.entities, article.text);
    if (!quote?.speaker?.entity || name === undefined) return [];
    const speaker = lastWord(name);
    return [...article.text.slice(start, end).matchAll(/[^[\]…]+/g)].flatMap(({ 0: part, index }) => {
      const words = wordsOf(part, start + index);
      const [first] = words;
      const last = words.at(-1);
      if (!first || !last || words.length < fewestWords) return [];
      return [{ start: first.start, end: last.end, speaker, words }];
    });
  });
}

function lastWord(name: string): string {
  return (name.split(' ').at(-1) ?? '').toLowerCase();
}

function wordsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'‘ʼ][\p{L}\p{N}]+)*/gu)].flatMap(({ 0: word, index }) => {
    const span = { start: offset + index, end: offset + index + word.length };
    return formsOf(word).map((form) => ({ ...span, form }));
  });
}

/** Papers differ in how they write what was heard: "we've" and "we have" are the same. */
function formsOf(word: string): string[] {
  const form = word.toLowerCase().replace(/[’‘ʼ]/g, "'");
  const [, head, tail] = /^(.+?)('ve|'re|'ll|'m|n't)$/.exec(form) ?? [];
  if (head === undefined || tail === undefined) return [form];
  if (form === "can't") return ['can', 'not'];
  if (form === "won't") return ['will', 'not'];
  return [head, contracted.get(tail) ?? tail];
}

function indexed(pieces: readonly Piece[]): Map<string, Piece[]> {
  const byRun = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const run of runsOf(piece)) {
      const same = byRun.get(run);
      if (!same) byRun.set(run, [piece]);
      else if (same.at(-1) !== piece) same.push(piece);
    }
  }
  return byRun;
}

function runsOf({ speaker, words }: Piece): string[] {
  const runs: string[] = [];
  for (let i = 0; i + runLength <= words.length; i++) {
    runs.push([speaker, ...words.slice(i, i + runLength).map(({ form }) => form)].join(' '));
  }
  return runs;
}

/** The first article that has it otherwise; none where one has it word for word. */
function findingFor(own: Article, piece: Piece, others: readonly LocatedArticle[]): Finding[] {
  const { text } = own;
  const runs = runsOf(piece);
  const found = others.map(({ uri, article }) => {
    const { byRun } = lookUp(article);
    return { uri, article, candidates: new Set(runs.flatMap((run) => byRun.get(run) ?? [])) };
  });
  if (found.some(({ candidates }) => [...candidates].some((candidate) => isPart(piece.words, candidate.words)))) {
    return [];
  }
  for (const { uri, article, candidates } of found) {
    for (const candidate of candidates) {
      const difference = differenceOf(piece.words, candidate.words);
      if (!difference || areOfTwoDays(daysBeside(own, piece), daysBeside(article, candidate))) continue;
      const [here, there] = [textOf(text, difference.here), textOf(article.text, difference.there)];
      return [
        {
          span: { start: piece.start, end: piece.end },
          message: t('Another open article has this quotation otherwise: “{0}” here, “{1}” there.', here, there),
          related: [
            {
              uri,
              lines: article.lines,
              span: { start: candidate.start, end: candidate.end },
              message: t('The same quotation, with “{0}”.', there),
            },
          ],
          fixes: [],
        },
      ];
    }
  }
  return [];
}

/** How far before a quotation the day is named on which it was said, in characters. */
const sameDay = 500;

/** The days of the week that are named shortly before a quotation or in its paragraph. */
function daysBeside({ text, annotations }: Article, { start, end }: Span): Set<string> {
  const from = start - sameDay;
  const to = text.indexOf('\n', end);
  const beside = annotations.dates.filter((date) => date.start >= from && (to < 0 || date.end <= to));
  return new Set(beside.flatMap((date) => weekday.exec(text.slice(date.start, date.end))?.[0].toLowerCase() ?? []));
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** What somebody said on Monday and again on Wednesday may well differ. */
function areOfTwoDays(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((day) => other.has(day));
}

function textOf(text: string, words: readonly Span[]): string {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
