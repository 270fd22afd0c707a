/** How the name tagger is trained. Rates are probabilities. */
export interface TrainingConfiguration {
  epochs: number;
  /** Weights are averaged over this many last epochs. */
  averagedEpochs: number;
  /** Step and pull towards zero of the learner. */
  step: number;
  decay: number;
  /** Features kept in the packed model. */
  rows: number;
  /** Articles that are learnt without what a first reading found. */
  withoutVotes: number;
  /** Articles in which names are exchanged, and how often each name is in those. */
  exchangedArticles: number;
  exchange: { person: number; organization: number; place: number; honorific: number };
  /** Articles per epoch that are made from patterns. */
  invented: number;
  /** Sentences written as a headline, in capitals; articles that begin with a dateline. */
  headline: number;
  capitals: number;
  dateline: number;
  /** One model is trained per seed. */
  seeds: readonly number[];
}

export const configuration: TrainingConfiguration = {
  epochs: 14,
  averagedEpochs: 7,
  step: 0.1,
  decay: 0.007,
  rows: 90_000,
  withoutVotes: 0.4,
  exchangedArticles: 0.7,
  exchange: { person: 0.6, organization: 0.35, place: 0.35, honorific: 0.08 },
  invented: 700,
  headline: 0.06,
  capitals: 0.02,
  dateline: 0.36,
  seeds: [1, 2, 3, 4, 5, 6],
};
