import { segment } from '../core/segments/segment';
import { tokenize } from '../core/text/tokenize';
import { oneLine } from '../features/wording';

/** So long can a name be and still be read in a tab. */
const longestName = 60;

/** A file name made of an article's headline, cut at a word. */
export function headlineFileName(text: string, withoutHeadline: string): string {
  const { headline } = segment(tokenize(text));
  const words = oneLine(
    (headline ? text.slice(headline.start, headline.end) : '').replace(/[^\p{L}\p{N}\p{M}’-]+/gu, ' '),
  );
  const cut = words.length > longestName ? words.slice(0, words.lastIndexOf(' ', longestName)) : words;
  return `${cut || withoutHeadline}.news`;
}
