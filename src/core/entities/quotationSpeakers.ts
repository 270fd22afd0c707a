import type { Paragraph, Quotation, Segments, Sentence } from '../segments/segments';
import { TokenKind, type Tokens, tokenAt } from '../text/tokens';
import type { Discourse, Node } from './discourse';
import { isReportingVerb, isVerb } from './grammar';

/** How far from a quotation its reporting verb is looked for, and the speaker from the verb, in tokens. */
const reach = 14;

/**
 * For each outermost quotation the mention of who is likely to speak, before anything is resolved: enough to know
 * that "he" inside is somebody else. The attribution proper is made later, in the room `quotes`.
 */
export function guessSpeakers(tokens: Tokens, segments: Segments, discourse: Discourse): Map<number, Node> {
  const speakers = new Map<number, Node>();
  const nodeAt = new Map<number, Node>();
  for (const node of discourse.nodes) if (node.quotation < 0) nodeAt.set(node.mention.firstToken, node);
  const nodeEndingAt = new Map<number, Node>();
  for (const node of discourse.nodes) if (node.quotation < 0) nodeEndingAt.set(node.mention.endToken, node);
  let latest: { paragraph: number; node: Node } | undefined;
  segments.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    const around = boundsOf(tokens, segments, quotation);
    const node =
      (endsSentence(tokens, around.end) ? undefined : speakerAfter(tokens, around.end, around.paragraphEnd, nodeAt)) ??
      speakerBefore(tokens, around.start, around.paragraphStart, nodeEndingAt) ??
      (quotation.continues >= 0 ? speakers.get(quotation.continues) : undefined) ??
      (latest?.paragraph === quotation.paragraph ? latest.node : undefined);
    if (!node) return;
    speakers.set(index, node);
    latest = { paragraph: quotation.paragraph, node };
  });
  return speakers;
}

function boundsOf(tokens: Tokens, segments: Segments, quotation: Quotation) {
  const paragraph = segments.paragraphs[quotation.paragraph] as Paragraph;
  const first = segments.sentences[paragraph.firstSentence] as Sentence | undefined;
  const last = segments.sentences[paragraph.endSentence - 1] as Sentence | undefined;
  return {
    start: tokenAt(tokens, quotation.start),
    end: tokenAt(tokens, quotation.end - 1) + 1,
    paragraphStart: first?.firstToken ?? 0,
    paragraphEnd: last?.endToken ?? tokens.length,
  };
}

/** A full stop before the closing mark: what follows is a sentence of its own. */
function endsSentence(tokens: Tokens, end: number): boolean {
  return end >= 2 && tokens.form[end - 2] === '.';
}

/** "…,” Zhu said", "…,” said Zhu": a reporting verb soon after the closing mark with a mention beside it. */
function speakerAfter(
  tokens: Tokens,
  from: number,
  limit: number,
  nodeAt: ReadonlyMap<number, Node>,
): Node | undefined {
  let seen: Node | undefined;
  for (let token = from; token < Math.min(limit, from + reach); token++) {
    const form = tokens.form[token] as string;
    if (form === '.' || form === '“' || form === '"') return undefined;
    if (isReportingVerb(tokens, token)) {
      if (seen) return seen;
      for (let at = token + 1; at < Math.min(limit, token + 8); at++) {
        if (nodeAt.has(at)) return nodeAt.get(at);
        if (tokens.kind[at] === TokenKind.mark) return undefined;
      }
      return undefined;
    }
    seen = nodeAt.get(token) ?? seen;
  }
  return undefined;
}

/** "Xi told Gates: “", "Blinken said it was “": the last reporting verb of the sentence before the opening mark. */
function speakerBefore(
  tokens: Tokens,
  from: number,
  limit: number,
  nodeEndingAt: ReadonlyMap<number, Node>,
): Node | undefined {
  let verb = -1;
  for (let token = from - 1; token >= Math.max(limit, from - 2 * reach); token--) {
    if (tokens.form[token] === '.') return undefined;
    if (verb < 0) {
      if (isReportingVerb(tokens, token)) verb = token;
    } else {
      const node = nodeEndingAt.get(token + 1);
      if (node && (node.function === 'subject' || token + 1 === verb)) return node;
      if (isVerb(tokens, token) && verb - token > 3) return undefined;
    }
  }
  return undefined;
}
