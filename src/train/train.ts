/**
 * Builds the lists of names and trains the tagger; writes src/core/lexicon/*.data.ts. See MODEL.md.
 * Run: npm run train
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Gazetteer } from '../core/lexicon/gazetteer';
import { buildGazetteer } from './buildGazetteer';
import { dataModule } from './byteWriter';
import { configuration } from './configuration';
import { sharedFolder } from './corpus';
import { readTrainingArticles, trainingCorpora } from './trainingArticles';
import { trainNames } from './trainNames';

function write(file: string, name: string, bytes: Uint8Array): void {
  writeFileSync(resolve('src/core/lexicon', file), dataModule(name, 'npm run train', bytes));
  console.log(`${file}: ${bytes.length} bytes`);
}

const shared = sharedFolder();
if (!shared) throw new Error('Training needs the corpora in ../shared/corpora/ner-train.');
const folder = join(shared, 'corpora/ner-train');
const lists = buildGazetteer();
write('gazetteer.data.ts', 'gazetteerData', lists);
const articles = trainingCorpora.flatMap((corpus) => readTrainingArticles(folder, corpus));
const report = (line: string): void => console.log(`${line} (${process.uptime().toFixed(0)} s)`);
write('nameModel.data.ts', 'nameModelData', trainNames(articles, new Gazetteer(lists), configuration, report));
