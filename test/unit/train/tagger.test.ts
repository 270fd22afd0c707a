import assert from 'node:assert/strict';
import { Gazetteer, gazetteerKey, NameClass, phraseHash } from '../../../src/core/lexicon/gazetteer';
import { hashWord } from '../../../src/core/lexicon/hash';
import { ArticleFacts } from '../../../src/core/mentions/names/article';
import { labelCount } from '../../../src/core/mentions/names/labels';
import { featureKey, NameModel } from '../../../src/core/mentions/names/model';
import { spansOf } from '../../../src/core/mentions/names/nameSpans';
import { tagArticle } from '../../../src/core/mentions/names/tagger';
import { finish } from '../../../src/core/steps';
import { tokenize } from '../../../src/core/text/tokenize';
import { ByteWriter } from '../../../src/train/byteWriter';
import { configuration } from '../../../src/train/configuration';
import { packModel } from '../../../src/train/packModel';
import type { TrainingArticle } from '../../../src/train/trainingArticles';
import { trainNames } from '../../../src/train/trainNames';

/** A gazetteer of a few phrases in lower case. */
function smallGazetteer(entries: [phrase: string, classes: number][]): Gazetteer {
  const writer = new ByteWriter();
  const keyed = entries.map(([phrase, classes]) => ({
    key: gazetteerKey(phrase.split(' ').map(hashWord).reduce(phraseHash)),
    classes,
  }));
  keyed.sort((a, b) => a.key - b.key);
  writer.varint(keyed.length);
  writer.varint(keyed.length);
  for (const { classes } of keyed) writer.varint(classes);
  let before = 0;
  for (const [index, { key }] of keyed.entries()) {
    writer.varint(key - before);
    writer.varint(index);
    before = key;
  }
  return new Gazetteer(writer.toBytes());
}

const lists = smallGazetteer([['norway', NameClass.country]]);

const article: TrainingArticle = {
  hasRoles: true,
  sentences: [
    {
      words: 'Minister Ana Ruiz visited Norway .'.split(' '),
      spans: [
        { from: 1, to: 3, type: 0 },
        { from: 4, to: 5, type: 2 },
      ],
    },
    {
      words: 'Ruiz left Norway on Monday .'.split(' '),
      spans: [
        { from: 0, to: 1, type: 0 },
        { from: 2, to: 3, type: 2 },
      ],
    },
    { words: 'Acme Holdings said sales fell .'.split(' '), spans: [{ from: 0, to: 2, type: 1 }] },
  ],
};

function train(): Uint8Array {
  const small = { ...configuration, seeds: [1, 2], epochs: 6, averagedEpochs: 2, invented: 2, rows: 5000 };
  return trainNames([article, article, article], lists, small, () => {});
}

describe('training', () => {
  it('gives the same bytes again', () => {
    assert.deepEqual(train(), train());
  });

  it('learns to tag what it was trained on', () => {
    const tokens = tokenize('Minister Ana Ruiz visited Norway .');
    const facts = new ArticleFacts(tokens, Int32Array.of(0, tokens.length), lists);
    const spans = spansOf(facts, finish(tagArticle(facts, new NameModel(train()))));
    assert.deepEqual(
      spans.map(({ from, to, kind }) => [from, to, kind]),
      [
        [1, 3, 'person'],
        [4, 5, 'place'],
      ],
    );
  });
});

describe('a packed model', () => {
  it('gives back the weights of the strongest features, to within a step', () => {
    const hashes = [0x12345678, 0x02345678, 0x7bcdef01];
    const keys = [0, ...hashes.map(featureKey)];
    const weights = new Float32Array(keys.length * labelCount);
    for (let row = 1; row < keys.length; row++) weights[row * labelCount + row] = row * 0.5;
    const model = new NameModel(packModel({ keys, weights, transitions: new Float64Array(labelCount ** 2) }, 2));
    const scores = new Int16Array(labelCount);
    model.addScores(Int32Array.from(hashes), hashes.length, scores, 0);
    const read = Array.from(scores, (score) => score / model.scale);
    assert.equal(read[1], 0);
    assert.ok(Math.abs((read[2] as number) - 1) < 0.01);
    assert.ok(Math.abs((read[3] as number) - 1.5) < 0.01);
  });
});
