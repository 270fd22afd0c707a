import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { gazetteer } from '../../../src/core/lexicon/gazetteer';
import { ArticleFacts } from '../../../src/core/mentions/names/article';
import { FeatureReader, Part } from '../../../src/core/mentions/names/features';
import { lexemeScores, voteScores } from '../../../src/core/mentions/names/keptScores';
import { labelCount } from '../../../src/core/mentions/names/labels';
import { nameModel } from '../../../src/core/mentions/names/model';
import { NameVotes } from '../../../src/core/mentions/names/votes';
import { segment } from '../../../src/core/segments/segment';
import { tokenize } from '../../../src/core/text/tokenize';
import { anyText } from '../../support/anyText';

const folder = path.join(__dirname, '../../../seeds');
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));
const model = nameModel();

function factsOf(text: string): ArticleFacts {
  const tokens = tokenize(text);
  const starts = segment(tokens).sentences.map(({ firstToken }) => firstToken);
  return new ArticleFacts(tokens, Int32Array.from([...starts, tokens.length]), gazetteer());
}

/** Goes to every token that is not plain. */
function* read(facts: ArticleFacts): Generator<[FeatureReader, number]> {
  const reader = new FeatureReader(facts);
  for (let sentence = 0; sentence + 1 < facts.starts.length; sentence++) {
    const from = facts.starts[sentence] as number;
    const to = facts.starts[sentence + 1] as number;
    reader.enter(sentence, from, to);
    for (let token = from; token < to; token++) if (!reader.isPlain(token)) yield [reader, token];
  }
}

function assertSame(text: string): void {
  const facts = factsOf(text);
  // Any labels will do.
  const votes = new NameVotes(
    facts,
    new Uint8Array(facts.tokens.length).map((_, token) => token % labelCount),
  );
  const size = facts.tokens.length * labelCount;
  const first = { kept: new Int16Array(size), read: new Int16Array(size) };
  const second = { kept: new Int16Array(size), read: new Int16Array(size) };
  const alone = lexemeScores(facts.forms.descriptions, model);
  for (const [reader, token] of read(facts)) {
    alone.add(facts, reader, token, first.kept);
    model.addScores(reader.found, reader.read(token, Part.rest), first.kept, token * labelCount);
    voteScores(model).add(reader, token, votes, second.kept);
  }
  for (const [reader, token] of read(facts)) {
    model.addScores(reader.found, reader.read(token), first.read, token * labelCount);
    model.addScores(reader.found, reader.readVotes(reader.votesOf(token, votes)), second.read, token * labelCount);
  }
  assert.deepEqual(first.kept, first.read);
  assert.deepEqual(second.kept, second.read);
}

describe('The scores that are kept for all articles', () => {
  it('are those of the features, read one by one, in news', () => {
    for (const text of [...articles, ...articles.map((text) => text.toUpperCase()), ...articles]) assertSame(text);
  });

  it('are those of the features, read one by one, in any text', () => {
    fc.assert(fc.property(anyText, assertSame));
  });
});
