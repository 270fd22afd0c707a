import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteer } from '../core/lexicon/gazetteer';
import { ArticleFacts } from '../core/mentions/names/article';
import { FeatureReader } from '../core/mentions/names/features';
import { dataModule } from './byteWriter';
import { sharedFolder } from './corpus';
import { asHeadline, inCapitals, withDateline } from './disguiseSentences';
import { NameExchange } from './exchangeNames';
import { cityNames } from './nameSources';
import { packModel } from './packModel';
import { type Example, Perceptron } from './perceptron';
import { Random } from './random';
import { readTrainingArticles, type TrainingArticle, type TrainingSentence, trainingCorpora } from './trainingArticles';
import { type LabelledArticle, writeArticle } from './writeArticle';

/** How often each disguise is put on, and how long training goes on. */
export const configuration = {
  epochs: Number(process.env.EPOCHS ?? 12),
  rows: Number(process.env.ROWS ?? 200_000),
  exchange: { person: 0.6, place: 0.35 },
  exchangedArticles: 0.7,
  headline: 0.06,
  capitals: 0.02,
  dateline: 0.12,
  seed: 20_050_301,
};

const cities = cityNames(300_000, Number.POSITIVE_INFINITY).map((name) => name.split(' '));

function disguise(sentence: TrainingSentence, first: boolean, random: Random): TrainingSentence {
  if (random.chance(configuration.headline)) return asHeadline(sentence);
  if (random.chance(configuration.capitals)) return inCapitals(sentence);
  if (random.chance(first ? configuration.dateline * 3 : configuration.dateline / 3)) return withDateline(sentence, random.pick(cities), random);
  return sentence;
}

function prepare(article: TrainingArticle, random: Random): LabelledArticle {
  const rate = random.chance(configuration.exchangedArticles) ? configuration.exchange : { person: 0, place: 0 };
  const exchange = new NameExchange(random, rate);
  return writeArticle(
    article.sentences.map((sentence, at) => disguise(exchange.exchange(sentence), at === 0, random)),
    random,
  );
}

function examplesOf(article: LabelledArticle, hasRoles: boolean, model: Perceptron): Example[] {
  const facts = new ArticleFacts(article.tokens, article.starts, gazetteer());
  const reader = new FeatureReader(facts);
  const examples: Example[] = [];
  for (let sentence = 0; sentence + 1 < article.starts.length; sentence++) {
    const from = article.starts[sentence] as number;
    const to = article.starts[sentence + 1] as number;
    const rows: number[] = [];
    const offsets = new Int32Array(to - from + 1);
    reader.enter(sentence, from, to);
    for (let token = from; token < to; token++) {
      const count = reader.read(token);
      for (let index = 0; index < count; index++) rows.push(model.rowOf(reader.found[index] as number));
      offsets[token - from + 1] = rows.length;
    }
    examples.push({ length: to - from, rows: Int32Array.from(rows), offsets, gold: article.labels.slice(from, to), hasRoles });
  }
  return examples;
}

function train(articles: TrainingArticle[]): Uint8Array {
  const random = new Random(configuration.seed);
  const model = new Perceptron();
  for (let epoch = 1; epoch <= configuration.epochs; epoch++) {
    const began = Date.now();
    random.shuffle(articles);
    let wrong = 0;
    let count = 0;
    for (const article of articles) {
      for (const example of examplesOf(prepare(article, random), article.hasRoles, model)) {
        count += 1;
        if (!model.learn(example)) wrong += 1;
      }
    }
    console.log(`epoch ${epoch}: ${wrong} of ${count} sentences wrong, ${model.rowCount} features, ${Date.now() - began} ms`);
  }
  return packModel(model.averaged(), configuration.rows);
}

const shared = sharedFolder();
if (!shared) throw new Error('Training needs the corpora in ../shared/corpora/ner-train.');
const folder = join(shared, 'corpora/ner-train');
const bytes = train(trainingCorpora.flatMap((corpus) => readTrainingArticles(folder, corpus)));
writeFileSync(process.env.MODEL_OUT ?? join(__dirname, '../core/lexicon/nameModel.data.ts'), dataModule('nameModelData', 'src/train/trainNames.ts', bytes));
console.log(`model: ${bytes.length} bytes`);
