import type { Quote } from '../core/annotations';
import { oneLine, quoteText } from '../features/wording';
import { entityOf, headlineOf, type OpenArticle, roleOf, wordsOf } from './article';
import { dateLabel } from './dates';
import { t } from './messages';

/**
 * A quote as one would paste it into a story: “…”, said Name, role (headline, date). A paraphrase has no
 * quotation marks of its own put around it: it is what the article says, not what the person said.
 */
export function quoteWithAttribution(article: OpenArticle, quote: Quote, language: string): string {
  const source = sourceOf(article, quote);
  const reference = referenceTo(article, language);
  if (quote.kind === 'direct') {
    const words = quote.spans.map((span) => withoutMarks(wordsOf(article, span))).join(' ');
    const said = `“${words.replace(/,$/, '')}”`;
    return source ? t('{0}, said {1}{2}', said, source, reference) : `${said}${reference}`;
  }
  const told = quoteText(quote, article.text).replace(/[,.]$/, '');
  return source ? t('{0}, according to {1}{2}', told, source, reference) : `${told}${reference}`;
}

function sourceOf(article: OpenArticle, quote: Quote): string {
  if (!quote.speaker) return '';
  const entity = entityOf(article, quote.speaker.entity);
  if (!entity) return wordsOf(article, quote.speaker.span);
  return [entity.name, roleOf(entity)].filter(Boolean).join(', ');
}

function referenceTo(article: OpenArticle, language: string): string {
  const published = article.annotations.published?.date;
  const parts = [headlineOf(article), published ? dateLabel(published, undefined, language) : ''].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** Without the outer quotation marks; a mark inside them stays. */
function withoutMarks(text: string): string {
  const double = /^["“”„«](.*)$/su.exec(text);
  if (double) return oneLine((double[1] ?? '').replace(/["“”»]$/u, ''));
  const single = /^['‘](.*)$/su.exec(text);
  return single ? oneLine((single[1] ?? '').replace(/['’]$/u, '')) : text;
}
