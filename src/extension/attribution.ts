import type { Quote } from '../core/annotations';
import { pronouns } from '../core/lexicon/pronouns';
import { sourceNouns } from '../core/lexicon/sourceNouns';
import { describeDate } from '../features/days';
import { t } from '../features/messages';
import { capitalized, isDoubtful, oneLine, quoteLabel, quoteText, shownName, wordsBetween } from '../features/wording';
import { candidatesOf, entityOf, headlineOf, type OpenArticle, roleOf, wordsOf } from './article';

/**
 * A quote as one would paste it into a story: “…”, said Name, role (headline, date). A paraphrase has no
 * quotation marks of its own put around it, and keeps the reporting words of the article: it is what the
 * article says, not what the person said. What the reader must check stands in square brackets.
 */
export function quoteWithAttribution(article: OpenArticle, quote: Quote, language: string): string {
  const told = quote.kind === 'direct' ? directly(article, quote) : paraphrased(article, quote);
  return `${told}${referenceTo(article, language)}`;
}

function directly(article: OpenArticle, quote: Quote): string {
  const words = quote.spans.map((span) => withoutMarks(wordsOf(article, span))).join(' ');
  const said = `“${words.replace(/,$/, '')}”`;
  const source = sourceOf(article, quote);
  return source ? t('{0}, said {1}', said, source) : `${said} ${t('[speaker not identified]')}`;
}

/** Content and cue in the order of the article: "Name denied that …", "…, officials said", "…, according to a spokesman". */
function paraphrased(article: OpenArticle, quote: Quote): string {
  const content = quoteText(quote, article.text)
    .replace(/[,.]$/, '')
    .replace(/,(?=[”’"']$)/, '');
  const source = sourceOf(article, quote) || t('[speaker not identified]');
  const { cue, polarity } = quote;
  const first = quote.spans[0];
  if (!cue || !first) return capitalized(`${source}: ${content}`);
  const words = reportingWords(article, quote);
  if (isPreposition(words)) return capitalized(`${content}, ${words.toLowerCase()} ${source}`);
  if (!isVerb(article, quote)) {
    const told = polarity === 'denied' ? quoteLabel(quote, article.text).replace(/[,.]$/, '') : content;
    return capitalized(polarity === 'denied' ? `${source}: ${told}` : `${source} (“${words}”): ${told}`);
  }
  const subject = source.includes(',') || source.endsWith(']') ? `${source},` : source;
  if (first.start < cue.start) return capitalized(`${content}, ${subject} ${words}`);
  const between = wordsBetween(article.text, cue.end, first.start);
  return capitalized(`${subject} ${words}${between ?? ':'} ${content}`);
}

/** The cue with what belongs to its verb: "have long said". */
function reportingWords({ text }: OpenArticle, { cue, speaker }: Quote): string {
  if (!cue) return '';
  const before = speaker && speaker.span.end <= cue.start ? text.slice(speaker.span.end, cue.start) : '';
  const start = /^[\p{Ll}’' -]{1,30}$/u.test(before) ? cue.start - before.length : cue.start;
  return oneLine(text.slice(start, cue.end));
}

/** "according to", "reported by" */
function isPreposition(words: string): boolean {
  return /^according to$|^\S+ed by$/i.test(words);
}

/** Not "denying", and not a noun: "his denial", "Mendel’s claim", "claims by officials". */
function isVerb({ text }: OpenArticle, { cue, speaker }: Quote): boolean {
  if (!cue || /^\p{L}+ing\b/u.test(text.slice(cue.start, cue.end))) return false;
  const before = text.slice(Math.max(0, cue.start - 12), cue.start);
  if (/(?:^|[^\p{L}])(?:his|her|their|its|the|an?)\s+$|(?:[’']s|s[’'])\s+(?:\p{Ll}+\s+)?$/iu.test(before)) return false;
  return !speaker || !/^\s+(?:by|from)\s+$/.test(text.slice(cue.end, speaker.span.start));
}

function sourceOf(article: OpenArticle, quote: Quote): string {
  const { speaker } = quote;
  if (!speaker) return '';
  const entity = entityOf(article, speaker.entity);
  const name = entity
    ? [shownName(entity), roleOf(entity)].filter(Boolean).join(', ')
    : inSentence(article, speaker.span);
  const others = candidatesOf(article, speaker);
  if (others.length > 0) return `${name} ${t('[speaker uncertain, could also be {0}]', others.join(', '))}`;
  if (isDoubtful(speaker)) return `${name} ${t('[speaker uncertain]')}`;
  return !entity && pronouns.has(name.toLowerCase()) ? `${name} ${t('[speaker not identified]')}` : name;
}

const determiners = /^(?:an?|the|one|two|three|some|several|many|most|few|other|another|his|her|their|its|our|my)$/;

/** The words of a source as they read inside a sentence, though they may open one in the article: "a spokesman". */
function inSentence(article: OpenArticle, span: { start: number; end: number }): string {
  const words = wordsOf(article, span);
  const [first = ''] = words.split(' ');
  const lower = first.toLowerCase();
  const startsName = article.mentions.at(span.start)?.mention;
  const isName = startsName?.form === 'name' && startsName.start === span.start;
  if (isName || !/^\p{Lu}\p{Ll}*$/u.test(first)) return words;
  const isCommon = determiners.test(lower) || sourceNouns.has(lower) || pronouns.has(lower) || first.length === 1;
  return isCommon || article.text.includes(` ${lower} `) ? lower + words.slice(first.length) : words;
}

function referenceTo(article: OpenArticle, language: string): string {
  const published = article.annotations.published?.date;
  const parts = [headlineOf(article), published ? describeDate(published, undefined, language) : ''].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** Without the outer quotation marks; a mark inside them stays. */
function withoutMarks(text: string): string {
  const double = /^["“”„«](.*)$/su.exec(text);
  if (double) return oneLine((double[1] ?? '').replace(/["“”»]$/u, ''));
  const single = /^['‘](.*)$/su.exec(text);
  return single ? oneLine((single[1] ?? '').replace(/['’]$/u, '')) : text;
}
