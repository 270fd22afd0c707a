import type { Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import type { PublicationDay } from './dates';
export function findPublicationDay(_tokens: Tokens, _segments: Segments): PublicationDay | undefined {
  return undefined;
}
