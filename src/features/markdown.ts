import type { Span } from '../core/text/span';
import type { Article } from './article';
import { t } from './messages';
import { oneLine } from './wording';

/**
 * Text as Markdown that shows it literally, on one line: an article must not be able to put links, pictures,
 * HTML or formatting into a hover. CommonMark lets every ASCII punctuation mark be escaped by a backslash.
 */
export function escaped(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** "line 12" as a link to a place, in the form that editors open: `URI#L12,3-L12,10`, lines and characters from 1. */
export function lineLink({ lines }: Article, uri: string, span: Span): string {
  const { start, end } = lines.rangeOf(span);
  const place = `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  // What would end the link's destination early; a URI has none of these as they are.
  const target = uri.replace(/[<>\\\s]/g, encodeURIComponent);
  return `[${escaped(t('line {0}', start.line + 1))}](<${target}#${place}>)`;
}

/** Markdown as it reads when it is rendered, for where only text is shown: "**really**" as "really", "[a](b)" as "a". */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][\n]{0,300})\]\([^()\s]{0,1000}\)/g, '$1')
    .replace(/^[ \t]{0,3}(?:>|#{1,6}(?= )|[-*+](?= ))[ \t]*/gm, '')
    .replace(/(\*\*|__|~~|`)(?=\S)([^*_~`\n]{1,500})(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_\\])([*_])(?=\S)([^*_\\\n]{1,500})(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([\\`*_[\]<>#])/g, '$1');
}
