import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type AccuracyTable,
  accuracyOf,
  measuredCorpora,
  readAccuracy,
  watchedFigures,
  writeAccuracy,
} from './accuracy';
import { type Annotated, annotateCorpus, goldFolder, sharedFolder } from './corpus';
import { errorsOf } from './errors';
import { type Figures, figure, scoreArticles } from './scorer';

const accuracyFile = resolve('docs/accuracy.md');

function table(corpus: string, figures: Figures): string {
  const lines = Object.entries(watchedFigures).flatMap(([layer, names]) => {
    if (!figures[layer]) return [];
    const shown = names.map((name) => `${name} ${figure(figures, layer, name)?.toFixed(1) ?? '–'}`);
    return [`  ${layer.padEnd(9)} ${shown.join('  ')}`];
  });
  return [corpus, ...lines].join('\n');
}

function printErrors(layer: string, annotated: Annotated[], only: string | undefined): void {
  for (const one of annotated) {
    if (only && !one.article.name.includes(only)) continue;
    console.log(`\n${one.article.name}`);
    for (const line of errorsOf(layer, one)) console.log(line);
  }
}

function writeTable(rows: AccuracyTable): void {
  const before = existsSync(accuracyFile)
    ? readAccuracy(readFileSync(accuracyFile, 'utf8'))
    : new Map<string, number>();
  mkdirSync(dirname(accuracyFile), { recursive: true });
  writeFileSync(accuracyFile, writeAccuracy(rows, before));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'string' }, article: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const shared = sharedFolder();
  if (!shared) {
    console.log('Evaluation skipped: ../shared, which holds the corpora and the scorer, is not here.');
    return;
  }
  const rows: AccuracyTable = new Map();
  for (const corpus of positionals.length && !values.write ? positionals : measuredCorpora) {
    const annotated = annotateCorpus(goldFolder(shared, corpus));
    if (values.errors) printErrors(values.errors, annotated, values.article);
    const figures = await scoreArticles(shared, annotated);
    console.log(table(corpus, figures));
    for (const [key, value] of accuracyOf(corpus, figures)) rows.set(key, value);
  }
  if (values.write) writeTable(rows);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
