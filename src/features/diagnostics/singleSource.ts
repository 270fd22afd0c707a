import type { Article } from '../article';
import { t } from '../messages';
import { speakerName } from '../wording';
import type { Check } from './finding';

/** Fewer quotations make no article that leans on its source. */
const fewestQuotes = 5;
/** Of which so many have words in quotation marks. */
const fewestQuotedWords = 2;

/** An interview, a speech or a book is one voice, and nobody expects another. */
const oneVoice =
  /\b(?:interview(?:ed|s)?|speech|speeches|address(?:ed|es|ing)?|keynote|sermon|eulogy|tribute|remarks|lecture|testimony|podcast|op-ed|essay|memoir|book|letter|profile|conversation|q ?& ?a)\b/i;

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
