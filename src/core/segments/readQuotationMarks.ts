import type { QuotationMarks, UnbalancedMark } from '../text/quotationMarks';
import type { Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import { quotationMarks } from './quotationMarks';
import { isStory, type Paragraph, type Segments } from './segments';

/**
 * The double quotation marks of the story, for those who look at the marks and not at what is said. Single marks
 * are left out: any of them may be an apostrophe.
 */
export function readQuotationMarks(tokens: Tokens, segments: Segments): QuotationMarks {
  const { paragraphs, quotations } = segments;
  const holderOf = (index: number) => paragraphs[index] as Paragraph;
  const passages = quotations
    .filter(({ mark, depth, paragraph }) => mark === 'double' && depth === 0 && isStory(holderOf(paragraph).kind))
    .map(({ start, end, paragraph }) => ({ start, end, paragraph: spanOf(holderOf(paragraph)) }));
  const unbalanced = [...unclosed(tokens, segments), ...unopened(tokens, segments)];
  return { passages, unbalanced: unbalanced.sort((a, b) => a.start - b.start) };
}

/** Marks that nothing closes. A quotation that the next paragraph takes up needs no closing mark. */
function unclosed({ text }: Tokens, { paragraphs, quotations }: Segments): UnbalancedMark[] {
  const continued = new Set(quotations.map((quotation) => quotation.continues));
  return quotations.flatMap(({ start, mark, closed, paragraph }, index) => {
    const holder = paragraphs[paragraph] as Paragraph;
    if (closed || mark === 'single' || continued.has(index) || !isStory(holder.kind)) return [];
    return [{ start, end: start + markLength(text, start), missing: 'closing', paragraph: spanOf(holder) }];
  });
}

/** Marks that can only close, and close nothing. */
function unopened(tokens: Tokens, { paragraphs, sentences, quotations }: Segments): UnbalancedMark[] {
  const ends = new Set(quotations.flatMap(({ closed, end }) => (closed ? [end] : [])));
  return paragraphs
    .filter(({ kind }) => isStory(kind))
    .flatMap((paragraph) => {
      const firstToken = sentences[paragraph.firstSentence]?.firstToken ?? 0;
      const endToken = sentences[paragraph.endSentence - 1]?.endToken ?? firstToken;
      return quotationMarks(tokens, firstToken, endToken).flatMap(({ token, family, opens, closes }) => {
        const [start, end] = [tokens.start[token] as number, tokens.end[token] as number];
        if (family === 'single' || opens || !closes || ends.has(end)) return [];
        return [{ start, end, missing: 'opening' as const, paragraph: spanOf(paragraph) }];
      });
    });
}

/** Two where the mark is made of two characters, as in TeX. */
function markLength(text: string, start: number): number {
  return /^(?:``|'')/.test(text.slice(start, start + 2)) ? 2 : 1;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
