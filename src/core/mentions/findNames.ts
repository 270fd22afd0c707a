import { gazetteer } from '../lexicon/gazetteer';
import type { Segments } from '../segments/segments';
import type { Tokens } from '../text/tokens';
import type { NameMention } from './mentions';
import { addGivenNames } from './names/addGivenNames';
import { ArticleFacts } from './names/article';
import { explainName, fullNamesOf } from './names/explainName';
import { splitCompounds } from './names/hyphenNames';
import { joinFamilyNames } from './names/joinFamilyNames';
import { extendNames, joinNames } from './names/joinNames';
import { nameModel } from './names/model';
import { spansOf } from './names/nameSpans';
import { settleKinds } from './names/settleKinds';
import { tagArticle } from './names/tagger';
import { trimNames } from './names/trimNames';

function sentenceStarts(tokens: Tokens, { sentences }: Segments): Int32Array {
  const starts = new Int32Array(sentences.length + 1);
  for (const [at, sentence] of sentences.entries()) starts[at] = sentence.firstToken;
  starts[sentences.length] = tokens.length;
  return starts;
}

/**
 * The names of persons, organizations and places in an article, in text order. No two share a character,
 * but two may lie in one token: "US-China". Yields now and then in a long text (see `tagArticle`).
 */
export function* findNames({
  tokens,
  segments,
}: {
  tokens: Tokens;
  segments: Segments;
}): Generator<undefined, NameMention[]> {
  const starts = sentenceStarts(tokens, segments);
  const facts = new ArticleFacts(tokens, starts, gazetteer());
  const tagged = yield* tagArticle(facts, nameModel());
  const trimmed = trimNames(facts, spansOf(facts, tagged));
  const joined = extendNames(facts, joinFamilyNames(facts, joinNames(facts, trimmed)));
  const whole = addGivenNames(facts, settleKinds(facts, joined));
  const spans = splitCompounds(facts, tagged.labels, whole);
  const fullNames = fullNamesOf(facts, whole);
  let sentence = 0;
  return spans.map((span) => {
    while (sentence + 2 < starts.length && (starts[sentence + 1] as number) <= span.from) sentence += 1;
    const { from, to, kind, confidence, start, end } = span;
    return {
      form: 'name',
      kind,
      start,
      end,
      firstToken: from,
      endToken: to,
      sentence,
      confidence,
      why: explainName(facts, fullNames, span),
    };
  });
}
