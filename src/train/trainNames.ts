import type { Gazetteer } from '../core/lexicon/gazetteer';
import { ArticleFacts } from '../core/mentions/names/article';
import { FeatureReader } from '../core/mentions/names/features';
import { outside } from '../core/mentions/names/labels';
import { NameVotes } from '../core/mentions/names/votes';
import type { TrainingConfiguration } from './configuration';
import { ConditionalRandomField, type Example } from './crf';
import { asHeadline, inCapitals, withDateline } from './disguiseSentences';
import { NameExchange } from './exchangeNames';
import { inventArticles } from './inventArticles';
import { inventCity } from './inventNames';
import { averageModels, packModel, type TrainedWeights } from './packModel';
import { Random } from './random';
import { chooseSpelling, respell } from './respell';
import { roughReading } from './roughReading';
import type { TrainingArticle, TrainingSentence } from './trainingArticles';
import { type LabelledArticle, writeArticle } from './writeArticle';

const asItIs = { person: 0, organization: 0, place: 0, honorific: 0 };

/**
 * Trains the tagger of names in two readings (see MODEL.md): several models that see the articles in other
 * orders and disguises, averaged. The same input gives the same bytes.
 */
export function trainNames(
  articles: readonly TrainingArticle[],
  gazetteer: Gazetteer,
  configuration: TrainingConfiguration,
  report: (line: string) => void,
): Uint8Array {
  const models = configuration.seeds.map((seed) => {
    report(`seed ${seed}`);
    return new NameTraining(gazetteer, configuration, seed, report).train(articles);
  });
  return packModel(averageModels(models), configuration.rows);
}

class NameTraining {
  private readonly random: Random;
  private readonly model: ConditionalRandomField;

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly configuration: TrainingConfiguration,
    seed: number,
    private readonly report: (line: string) => void,
  ) {
    this.random = new Random(seed);
    this.model = new ConditionalRandomField(configuration);
  }

  train(articles: readonly TrainingArticle[]): TrainedWeights {
    const { epochs, averagedEpochs, invented } = this.configuration;
    for (let epoch = 1; epoch <= epochs; epoch++) {
      const loss = this.runEpoch([...articles, ...inventArticles(invented, this.random)]);
      if (epoch > epochs - averagedEpochs) this.model.takeIntoAverage();
      this.report(`epoch ${epoch}: loss ${loss.toFixed(0)}, ${this.model.rowCount} features`);
    }
    return this.model.result();
  }

  /** One pass over the articles in random order, each disguised anew; returns the sum of the log losses. */
  private runEpoch(articles: TrainingArticle[]): number {
    this.random.shuffle(articles);
    let loss = 0;
    for (const article of articles) {
      for (const example of this.examplesOf(article)) loss += this.model.learn(example);
    }
    return loss;
  }

  private *examplesOf(article: TrainingArticle): Generator<Example> {
    const written = this.disguise(article);
    const facts = new ArticleFacts(written.tokens, written.starts, this.gazetteer);
    const plain = this.random.chance(this.configuration.withoutVotes);
    const votes = plain ? undefined : new NameVotes(facts, roughReading(written, this.random));
    const reader = new FeatureReader(facts);
    for (let sentence = 0; sentence + 1 < written.starts.length; sentence++) {
      yield { ...this.readSentence(written, sentence, reader, votes), hasRoles: article.hasRoles };
    }
  }

  private readSentence(
    article: LabelledArticle,
    sentence: number,
    reader: FeatureReader,
    votes: NameVotes | undefined,
  ): Omit<Example, 'hasRoles'> {
    const from = article.starts[sentence] as number;
    const to = article.starts[sentence + 1] as number;
    const gold = article.labels.slice(from, to);
    const rows: number[] = [];
    const offsets = new Int32Array(to - from + 1);
    const keep = (count: number): void => {
      for (let index = 0; index < count; index++) rows.push(this.model.rowOf(reader.found[index] as number));
    };
    reader.enter(sentence, from, to);
    for (let token = from; token < to; token++) {
      if (reader.isPlain(token)) gold[token - from] = outside;
      else keep(reader.read(token));
      if (votes) keep(reader.readVotes(reader.votesOf(token, votes)));
      offsets[token - from + 1] = rows.length;
    }
    return { length: to - from, rows: Int32Array.from(rows), offsets, gold };
  }

  /** The article as another paper might have it: other names, another spelling, headlines and datelines. */
  private disguise(article: TrainingArticle): LabelledArticle {
    const { random, configuration } = this;
    const rates = random.chance(configuration.exchangedArticles) ? configuration.exchange : asItIs;
    const exchange = new NameExchange(random, rates);
    const spelling = chooseSpelling(random);
    const sentences = article.sentences.map((sentence, at) =>
      this.disguiseSentence(respell(exchange.exchange(sentence), spelling), at === 0),
    );
    return writeArticle(sentences, random);
  }

  private disguiseSentence(sentence: TrainingSentence, first: boolean): TrainingSentence {
    const { random, configuration } = this;
    if (random.chance(configuration.headline)) return asHeadline(sentence);
    if (random.chance(configuration.capitals)) return inCapitals(sentence);
    const dateline = first ? configuration.dateline : configuration.dateline / 9;
    return random.chance(dateline) ? withDateline(sentence, inventCity(random), random) : sentence;
  }
}
