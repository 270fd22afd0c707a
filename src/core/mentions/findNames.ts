import { gazetteer } from '../lexicon/gazetteer';
import type { Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import type { EntityKind, NameMention } from './mentions';
import { ArticleFacts } from './names/article';
import { isBegin, NameType, outside, typeOf } from './names/labels';
import { nameModel } from './names/model';
import { tagArticle } from './names/tagger';

const kindOfType: Partial<Record<NameType, EntityKind>> = {
  [NameType.person]: 'person',
  [NameType.organization]: 'organization',
  [NameType.place]: 'place',
};

/** The names of persons, organizations and places in an article, in text order, without overlap. */
export function findNames({ tokens, segments }: { tokens: Tokens; segments: Segments }): NameMention[] {
  const starts = new Int32Array(segments.sentences.length + 1);
  for (const [at, sentence] of segments.sentences.entries()) starts[at] = sentence.firstToken;
  starts[segments.sentences.length] = tokens.length;
  const facts = new ArticleFacts(tokens, starts, gazetteer());
  const labels = tagArticle(facts, nameModel());
  const names: NameMention[] = [];
  let sentence = 0;
  for (let token = 0; token < tokens.length; token++) {
    while (sentence + 1 < segments.sentences.length && (starts[sentence + 1] as number) <= token) sentence += 1;
    const label = labels[token] as number;
    if (label === outside || !isBegin(label)) continue;
    const kind = kindOfType[typeOf(label)];
    if (!kind) continue;
    let endToken = token + 1;
    while (labels[endToken] === label + 1) endToken += 1;
    names.push({
      form: 'name',
      kind,
      start: tokens.start[token] as number,
      end: tokens.end[endToken - 1] as number,
      firstToken: token,
      endToken,
      sentence,
      confidence: 0.9,
      why: `reads as the name of ${kind === 'organization' ? 'an organization' : `a ${kind}`}`,
    });
  }
  return names;
}
