import type { Tokens } from '../text/tokens';
import type { Segments } from '../segments/segments';
import type { Mentions } from '../mentions/mentions';
import type { Entities } from '../entities/entities';
import type { Quotes } from './quotes';
export function resolveFirstPerson(_a: {
  tokens: Tokens;
  segments: Segments;
  mentions: Mentions;
  entities: Entities;
  quotes: Quotes;
}): void {}
