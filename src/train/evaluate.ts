import { parseArgs } from 'node:util';
import { annotate } from '../core/annotate';
import { goldFolder, readCorpus, sharedFolder } from './corpus';
import { errorsOf } from './errors';
import { type Annotated, type Figures, figure, scoreArticles } from './scorer';

/** What a table shows of each layer. */
const shownFigures: Record<string, string[]> = {
  entities: ['overall', 'person', 'organization', 'place'],
  persons: ['bCubed', 'ceafe', 'definition_name', 'definition_nominal', 'definition_pronoun'],
  quotes: ['marked', 'markedStrict', 'speakerWhenGiven', 'contentWords', 'sourceWords', 'relations', 'relationsAnySpeaker'],
  meetings: ['detection', 'strict', 'participants', 'place', 'date', 'status', 'kind'],
  dates: ['spans', 'value', 'strict'],
  regions: ['anyKind'],
};

function table(corpus: string, figures: Figures): string {
  const lines = Object.entries(shownFigures).flatMap(([layer, names]) => {
    if (!figures[layer]) return [];
    const shown = names.map((name) => `${name} ${figure(figures, layer, name)?.toFixed(1) ?? '–'}`);
    return [`  ${layer.padEnd(9)} ${shown.join('  ')}`];
  });
  return [corpus, ...lines].join('\n');
}

function annotateCorpus(folder: string): Annotated[] {
  return readCorpus(folder).map((article) => ({
    article,
    predicted: annotate(article.text, { uri: article.name, published: article.gold.published?.date }),
  }));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'string' }, article: { type: 'string' } },
  });
  const shared = sharedFolder();
  if (!shared) {
    console.log('Evaluation skipped: ../shared, which holds the corpora and the scorer, is not here.');
    return;
  }
  for (const corpus of positionals.length ? positionals : ['seeds', 'meetings-dev', 'gum-news-dev', 'polnear-dev']) {
    const annotated = annotateCorpus(goldFolder(shared, corpus));
    if (values.errors) {
      for (const one of annotated) {
        if (values.article && !one.article.name.includes(values.article)) continue;
        console.log(`\n${one.article.name}`);
        for (const line of errorsOf(values.errors, one)) console.log(line);
      }
    }
    console.log(table(corpus, await scoreArticles(shared, annotated)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
