import { oneLine } from './wording';

/**
 * Text as Markdown that shows it literally, on one line: an article must not be able to put links, pictures,
 * HTML or formatting into a hover. CommonMark lets every ASCII punctuation mark be escaped by a backslash.
 */
export function escaped(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
