import type { Tokens } from "../text/tokens";
import { type Block, findBlocks } from "./blocks";
import { pairQuotations } from "./pairQuotations";
import type { Paragraph, Segments, Sentence } from "./segments";
import { sentenceEnds } from "./sentenceEnds";

/** Cuts an article into paragraphs and sentences, tells what each paragraph is, and pairs quotation marks. */
export function segment(tokens: Tokens): Segments {
	const blocks = findBlocks(tokens);
	const sentences: Sentence[] = [];
	const paragraphs: Paragraph[] = blocks.map((block, paragraph) => {
		const firstSentence = sentences.length;
		addSentences(tokens, sentences, block, paragraph);
		return {
			start: block.start,
			end: block.end,
			kind: "body",
			firstSentence,
			endSentence: sentences.length,
		};
	});
	return {
		regions: [],
		paragraphs,
		sentences,
		quotations: pairQuotations(tokens, paragraphs, blocks),
	};
}

function addSentences(
	tokens: Tokens,
	sentences: Sentence[],
	block: Block,
	paragraph: number,
): void {
	let firstToken = block.firstToken;
	for (const endToken of sentenceEnds(
		tokens,
		block.firstToken,
		block.endToken,
	)) {
		const start = tokens.start[firstToken] as number;
		sentences.push({
			start,
			end: tokens.end[endToken - 1] as number,
			firstToken,
			endToken,
			paragraph,
		});
		firstToken = endToken;
	}
}
