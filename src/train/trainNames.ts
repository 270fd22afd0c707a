import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gazetteer } from '../core/lexicon/gazetteer';
import { ArticleFacts } from '../core/mentions/names/article';
import { FeatureReader } from '../core/mentions/names/features';
import { outside } from '../core/mentions/names/labels';
import { NameVotes } from '../core/mentions/names/votes';
import { dataModule } from './byteWriter';
import { sharedFolder } from './corpus';
import { ConditionalRandomField, type Example } from './crf';
import { asHeadline, inCapitals, withDateline } from './disguiseSentences';
import { inventArticles } from './inventArticles';
import { NameExchange } from './exchangeNames';
import { cityNames } from './nameSources';
import { packModel } from './packModel';
import { Random } from './random';
import { chooseSpelling, respell } from './respell';
import { roughReading } from './roughReading';
import { readTrainingArticles, type TrainingArticle, type TrainingSentence, trainingCorpora } from './trainingArticles';
import { type LabelledArticle, writeArticle } from './writeArticle';

/** How often each disguise is put on, and how long training goes on. */
export const configuration = {
  epochs: Number(process.env.EPOCHS ?? 8),
  /** Share of articles that are learnt without what a first reading found. */
  withoutVotes: 0.4,
  rows: Number(process.env.ROWS ?? 200_000),
  rates: { step: Number(process.env.STEP ?? 0.3), decay: Number(process.env.DECAY ?? 0.003) },
  exchange: { person: 0.6, organization: 0.35, place: 0.35, honorific: 0.08 },
  exchangedArticles: 0.7,
  invented: Number(process.env.INVENTED ?? 700),
  headline: 0.06,
  capitals: 0.02,
  dateline: 0.12,
  seed: 20_050_301,
};

const cities = cityNames(300_000, Number.POSITIVE_INFINITY).map((name) => name.split(' '));

function disguise(sentence: TrainingSentence, first: boolean, random: Random): TrainingSentence {
  if (random.chance(configuration.headline)) return asHeadline(sentence);
  if (random.chance(configuration.capitals)) return inCapitals(sentence);
  if (random.chance(first ? configuration.dateline * 3 : configuration.dateline / 3))
    return withDateline(sentence, random.pick(cities), random);
  return sentence;
}

function prepare(article: TrainingArticle, random: Random): LabelledArticle {
  const rate = random.chance(configuration.exchangedArticles)
    ? configuration.exchange
    : { person: 0, organization: 0, place: 0, honorific: 0 };
  const exchange = new NameExchange(random, rate);
  const spelling = chooseSpelling(random);
  return writeArticle(
    article.sentences.map((sentence, at) => disguise(respell(exchange.exchange(sentence), spelling), at === 0, random)),
    random,
  );
}

type RowOf = (hash: number) => number;

function readExample(
  article: LabelledArticle,
  sentence: number,
  reader: FeatureReader,
  rowOf: RowOf,
  hasRoles: boolean,
  votes: NameVotes | undefined,
): Example {
  const from = article.starts[sentence] as number;
  const to = article.starts[sentence + 1] as number;
  const rows: number[] = [];
  const offsets = new Int32Array(to - from + 1);
  const keep = (count: number): void => {
    for (let index = 0; index < count; index++) rows.push(rowOf(reader.found[index] as number));
  };
  reader.enter(sentence, from, to);
  const gold = article.labels.slice(from, to);
  for (let token = from; token < to; token++) {
    if (reader.isPlain(token)) gold[token - from] = outside;
    else keep(reader.read(token));
    if (votes) keep(reader.readVotes(token, votes));
    offsets[token - from + 1] = rows.length;
  }
  return { length: to - from, rows: Int32Array.from(rows), offsets, gold, hasRoles };
}

/** One pass over the articles; returns the sum of the log losses. */
function runEpoch(articles: readonly TrainingArticle[], model: ConditionalRandomField, random: Random): number {
  const shuffled = [...articles];
  random.shuffle(shuffled);
  const rowOf = (hash: number): number => model.rowOf(hash);
  let loss = 0;
  for (const article of shuffled) {
    const written = prepare(article, random);
    const facts = new ArticleFacts(written.tokens, written.starts, gazetteer());
    const votes = random.chance(configuration.withoutVotes)
      ? undefined
      : new NameVotes(facts, roughReading(written, random));
    const reader = new FeatureReader(facts);
    for (let sentence = 0; sentence + 1 < written.starts.length; sentence++) {
      loss += model.learn(readExample(written, sentence, reader, rowOf, article.hasRoles, votes));
    }
  }
  return loss;
}

function train(articles: TrainingArticle[]): Uint8Array {
  const random = new Random(configuration.seed);
  const model = new ConditionalRandomField(configuration.rates);
  for (let epoch = 1; epoch <= configuration.epochs; epoch++) {
    const all = [...articles, ...inventArticles(configuration.invented, random)];
    const loss = runEpoch(all, model, random);
    console.log(
      `epoch ${epoch}: loss ${loss.toFixed(0)}, ${model.rowCount} features, ${process.uptime().toFixed(0)} s, cpu ${(process.cpuUsage().user / 1e6).toFixed(0)}`,
    );
  }
  return packModel(model.result(), configuration.rows);
}

const shared = sharedFolder();
if (!shared) throw new Error('Training needs the corpora in ../shared/corpora/ner-train.');
const folder = join(shared, 'corpora/ner-train');
const bytes = train(trainingCorpora.flatMap((corpus) => readTrainingArticles(folder, corpus)));
writeFileSync(
  process.env.MODEL_OUT ?? resolve('src/core/lexicon/nameModel.data.ts'),
  dataModule('nameModelData', 'src/train/trainNames.ts', bytes),
);
console.log(`model: ${bytes.length} bytes`);
