import { type Figures, figure } from './scorer';

/** Which figures of each layer are watched, in the order of the table. The scorer's README says what each means. */
export const watchedFigures: Record<string, string[]> = {
  entities: ['overall', 'person', 'organization', 'place'],
  persons: ['bCubed', 'ceafe', 'definition_name', 'definition_nominal', 'definition_pronoun'],
  quotes: ['marked', 'markedStrict', 'speakerWhenGiven', 'contentWords', 'sourceWords', 'relations'],
  meetings: ['detection', 'strict', 'participants', 'place', 'date', 'status', 'kind'],
  dates: ['spans', 'value', 'strict'],
  regions: ['anyKind'],
};

/** The corpora that the table covers; all but the seeds' and meetings-dev's gold are for measuring or open, see their README. */
export const measuredCorpora = ['seeds', 'meetings-dev', 'gum-news-dev', 'men-dev', 'conll03-testa', 'polnear-dev'];

/** Figures by `corpus/layer/figure`, in percent. */
export type AccuracyTable = Map<string, number>;

export function accuracyOf(corpus: string, figures: Figures): AccuracyTable {
  const rows: AccuracyTable = new Map();
  for (const [layer, names] of Object.entries(watchedFigures)) {
    for (const name of names) {
      const value = figure(figures, layer, name);
      if (value !== null && figures[layer]) rows.set(`${corpus}/${layer}/${name}`, Math.round(value * 10) / 10);
    }
  }
  return rows;
}

/** The table as Markdown, with the change since the table before. */
export function writeAccuracy(table: AccuracyTable, before: AccuracyTable): string {
  const lines = [
    '# Accuracy',
    '',
    'Written by `npm run eval -- --write`, which scores every development corpus with `../shared/score/score.mjs`;',
    'the README of that scorer says what each figure means. Percentages; the last column is the change since the table',
    'committed before. `npm test` fails when a figure falls by more than half a point below this table.',
    '',
    '| corpus | layer | figure | % | change |',
    '| --- | --- | --- | ---: | ---: |',
  ];
  for (const [key, value] of table) {
    const old = before.get(key);
    const change =
      old === undefined || old === value ? '' : (value > old ? '+' : '−') + Math.abs(value - old).toFixed(1);
    lines.push(`| ${key.split('/').join(' | ')} | ${value.toFixed(1)} | ${change} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what `writeAccuracy` wrote. */
export function readAccuracy(markdown: string): AccuracyTable {
  const rows: AccuracyTable = new Map();
  for (const line of markdown.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const value = Number(cells[4]);
    if (cells.length === 7 && cells[4] !== '' && Number.isFinite(value)) rows.set(cells.slice(1, 4).join('/'), value);
  }
  return rows;
}
