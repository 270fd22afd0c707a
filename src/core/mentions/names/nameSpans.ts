import type { EntityKind } from '../mentions';
import type { ArticleFacts } from './article';
import { isBegin, NameType, outside, typeOf } from './labels';
import type { TaggedArticle } from './tagger';

/** A name as indices of tokens, `to` exclusive. Where only a part of one token is the name, `start` and `end` say which. */
export interface NameSpan {
  from: number;
  to: number;
  kind: EntityKind;
  confidence: number;
  start: number;
  end: number;
}

const kindOfType: Partial<Record<NameType, EntityKind>> = {
  [NameType.person]: 'person',
  [NameType.organization]: 'organization',
  [NameType.place]: 'place',
};

/** A span over whole tokens. */
export function spanOf(facts: ArticleFacts, from: number, to: number, kind: EntityKind, confidence: number): NameSpan {
  const { start, end } = facts.tokens;
  return { from, to, kind, confidence, start: start[from] as number, end: end[to - 1] as number };
}

/** The persons, organizations and places among the labels. */
export function spansOf(facts: ArticleFacts, { labels, margins }: TaggedArticle): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token] as number;
    if (label === outside || !isBegin(label)) continue;
    const kind = kindOfType[typeOf(label)];
    if (!kind) continue;
    let to = token + 1;
    let margin = margins[token] as number;
    while (labels[to] === label + 1) {
      margin = Math.min(margin, margins[to] as number);
      to += 1;
    }
    spans.push(spanOf(facts, token, to, kind, 1 / (1 + Math.exp(-margin))));
  }
  return spans;
}
