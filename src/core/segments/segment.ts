import type { Tokens } from '../text/tokens';
import { type Block, findBlocks } from './blocks';
import { readLayout, regionsOf } from './layout';
import { pairQuotations } from './pairQuotations';
import type { Paragraph, ParagraphKind, Segments, Sentence } from './segments';
import { sentenceEnds } from './sentenceEnds';

/** Cuts an article into paragraphs and sentences, tells what each paragraph is, and pairs quotation marks. */
export function segment(tokens: Tokens): Segments {
  const blocks = findBlocks(tokens);
  const { kinds, headline, byline, dateline } = readLayout(tokens, blocks);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = blocks.map((block, i) => {
    const firstSentence = sentences.length;
    addSentences(tokens, sentences, block, i);
    const { start, end } = block;
    return { start, end, kind: kinds[i] as ParagraphKind, firstSentence, endSentence: sentences.length };
  });
  const quotations = pairQuotations(tokens, paragraphs, blocks);
  return { headline, byline, dateline, regions: regionsOf(blocks, kinds), paragraphs, sentences, quotations };
}

function addSentences(tokens: Tokens, sentences: Sentence[], block: Block, paragraph: number): void {
  let firstToken = block.firstToken;
  for (const endToken of sentenceEnds(tokens, block.firstToken, block.endToken)) {
    const start = tokens.start[firstToken] as number;
    sentences.push({ start, end: tokens.end[endToken - 1] as number, firstToken, endToken, paragraph });
    firstToken = endToken;
  }
}
