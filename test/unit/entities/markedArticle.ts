import type { Entities } from '../../../src/core/entities/entities';
import { resolveEntities } from '../../../src/core/entities/resolveEntities';
import { completeNames } from '../../../src/core/mentions/completeNames';
import { findMentions } from '../../../src/core/mentions/findMentions';
import type { EntityKind, Mentions, NameMention } from '../../../src/core/mentions/mentions';
import { segment } from '../../../src/core/segments/segment';
import type { Segments } from '../../../src/core/segments/segments';
import { lastStartingAtOrBefore } from '../../../src/core/text/span';
import { tokenize } from '../../../src/core/text/tokenize';
import { type Tokens, tokenAt } from '../../../src/core/text/tokens';

export interface MarkedArticle {
  text: string;
  tokens: Tokens;
  segments: Segments;
  mentions: Mentions;
  entities: Entities;
}

const kinds: Record<string, EntityKind> = { p: 'person', o: 'organization', l: 'place' };

/**
 * Reads a text with its names marked, "[p:Ana Ruiz] of [o:Acme] in [l:Spain]", so that a test does not depend on
 * the name tagger, and runs the two stages after it.
 */
export function readMarked(marked: string): MarkedArticle {
  const spans: { start: number; end: number; kind: EntityKind }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([pol]):([^\]]*)\]/g)) {
    text += marked.slice(at, match.index);
    const name = match[2] as string;
    spans.push({ start: text.length, end: text.length + name.length, kind: kinds[match[1] as string] as EntityKind });
    text += name;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const tokens = tokenize(text);
  const segments = segment(tokens);
  const names = spans.map(({ start, end, kind }): NameMention => {
    const firstToken = tokenAt(tokens, start);
    const endToken = tokenAt(tokens, end - 1) + 1;
    const sentence = lastStartingAtOrBefore(segments.sentences, start);
    return { form: 'name', kind, start, end, firstToken, endToken, sentence, confidence: 1, why: 'marked' };
  });
  const mentions = findMentions({ tokens, segments, names: completeNames(tokens, segments, names) });
  return { text, tokens, segments, mentions, entities: resolveEntities({ tokens, segments, mentions }) };
}

/** The persons of a text as "NAME: mention | mention | …", in text order. */
export function personsOf(marked: string): string[] {
  const { text, entities } = readMarked(marked);
  return entities.list
    .filter((entity) => entity.kind === 'person')
    .map(
      (entity) =>
        `${entity.name}: ${entity.mentions.map(({ mention }) => text.slice(mention.start, mention.end)).join(' | ')}`,
    );
}
