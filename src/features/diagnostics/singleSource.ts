import type { Article } from '../article';
import { t } from '../messages';
import { speakerName } from '../wording';
import type { Check } from './finding';

/** Fewer quotations make no article that leans on its source. */
const fewestQuotes = 5;
/** Of which so many have words in quotation marks. */
const fewestQuotedWords = 2;

/** Up to three words between "a" and what it is: "a recent telephone interview"; not "a ban on hate speech". */
const between = /(?:(?!(?:of|on|in|for|to|and|or|that|free|hate)\s)[\p{L}\d’'-]+\s){0,3}/u.source;

/** Not "the speech therapist", "a letter box". */
const nounEnd =
  /\b(?!(?:[’']s)?[\s-](?:bags?|bans?|bombs?|box(?:es)?|carriers?|clubs?|coach|codes?|contest|deals?|fairs?|heads?|impediments?|laws?|openers?|panel|rights|rooms?|shops?|stalls?|stores?|tour|writers?|(?:pathologi|therap)\p{L}+)\b)/u
    .source;

/** An interview, a speech or a book is one voice, and nobody expects another. */
const oneVoice = new RegExp(
  [
    `\\b(?:an?|the|this|that|his|her|their|my|[\\p{L}]+[’']s?)\\s${between}(?:interviews?|speech|speeches|keynote|sermon|eulogy|lecture|testimony|podcast|op-ed|essay|memoir|letter)${nounEnd}`,
    `\\b(?:his|her|their|my|[\\p{L}]+[’']s?)\\s${between}book${nounEnd}`,
    '\\b(?:an?|the)\\s(?:new\\s)?book\\s(?:about|by|called|on|titled)\\b',
    '\\bin\\s(?:\\p{L}+\\s)?(?:interviews|remarks|testimony)\\b',
    '\\b(?:his|her|their)\\s(?:\\p{L}+\\s)?remarks\\s(?:at|before|during|in|to)\\b',
    '\\bin\\s(?:a|this)\\s(?:\\p{L}+\\s)?conversation\\b',
    '\\binterview(?::|\\swith\\b|ed\\s(?:by|on)\\b)',
    '\\bq\\s?&\\s?a\\b',
  ].join('|'),
  'iu',
);

/** Everything that is said in the article is said by one source. On the headline, or on the first quotation. */
export const singleSource: Check = {
  code: 'singleSource',
  title: () => t('An article with a single source'),
  severity: 'hint',
  find: (article) => {
    const { headline, quotes } = article.annotations;
    const [first] = quotes;
    const span = headline ?? first?.spans[0];
    if (!first || !span || quotes.length < fewestQuotes) return [];
    if (quotes.filter(({ kind }) => kind !== 'indirect').length < fewestQuotedWords || !isOnlySource(article))
      return [];
    if (oneVoice.test(article.text)) return [];
    const name = speakerName(first, article.entities, article.text);
    if (name === undefined) return [];
    return [
      {
        span: { start: span.start, end: span.end },
        message: t('All that is quoted here comes from one source, {0}.', name),
        related: [],
        fixes: [],
      },
    ];
  },
};

/** Whether the speakers of all quotes are known and one. */
function isOnlySource({ annotations }: Article): boolean {
  const speakers = new Set(annotations.quotes.map(({ speaker }) => speaker?.entity));
  return speakers.size === 1 && !speakers.has(undefined);
}
