import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { annotate, annotateSteps } from '../../src/core/annotate';
import { gazetteer } from '../../src/core/lexicon/gazetteer';
import { nameModel } from '../../src/core/mentions/names/model';
import { activationTime } from './activation';
import { costOfCorrections } from './corrections';
import { latencies } from './latency';
import { countWords, median, percentile, time, timeInTurn } from './measures';

// npm runs scripts in the top folder. What is measured is bundled first, as it ships: a loader that
// compiles module by module makes every imported constant a call.
const top = process.cwd();
/** Cost may grow by this power of the length; 1 is linear, and the rest is for caches and the collector. */
const greatestGrowth = 1.25;
const options = { published: '2021-05-07' };

function readSeeds(): string[] {
  const folder = join(top, 'seeds');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function say(what: string, figure: string): void {
  console.log(`${what.padEnd(46)} ${figure}`);
}

/** How the time is spread over the stages of the pipeline. */
function benchStages(articles: string[]): void {
  const shares = new Map<string, number>();
  for (let round = 0; round < 40; round++) {
    for (const text of articles) {
      let last = performance.now();
      for (const stage of annotateSteps(text, options)) {
        if (!stage) continue;
        const now = performance.now();
        // The first rounds are the compiler's.
        if (round >= 10) shares.set(stage, (shares.get(stage) ?? 0) + now - last);
        last = now;
      }
    }
  }
  const sum = [...shares.values()].reduce((one, other) => one + other, 0);
  const parts = [...shares].map(([stage, time]) => `${stage} ${Math.round((100 * time) / sum)}`);
  say('shares of the stages, in percent', parts.join(', '));
}

function benchThroughput(articles: string[]): void {
  const words = articles.reduce((sum, text) => sum + countWords(text), 0);
  const times = timeInTurn(
    {
      readout: () => articles.forEach((text) => void annotate(text, options)),
      compromise: () => articles.forEach((text) => void nlp(text)),
    },
    { blocks: 3, warmUp: 4000, rounds: 15 },
  );
  const perSecond = (milliseconds: number[]) => Math.round((words / median(milliseconds)) * 1000);
  say('full pipeline', `${perSecond(times.readout).toLocaleString('en')} words/s`);
  say('bare nlp(text) of compromise', `${perSecond(times.compromise).toLocaleString('en')} words/s`);
  say('ratio', `${(median(times.compromise) / median(times.readout)).toFixed(1)} times as fast`);
}

/** An article of about so many words, made of the seeds' paragraphs. */
function articleOf(words: number, articles: string[]): string {
  const paragraphs = articles.join('\n\n').split('\n');
  const parts: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    parts.push(paragraph);
    count += countWords(paragraph);
  }
  return `${parts.join('\n')}\n`;
}

function benchEdits(articles: string[]): void {
  let text = articleOf(1200, articles);
  const times: number[] = [];
  for (let edit = 0; edit < 120; edit++) {
    const at = text.indexOf(' ', (edit * 997) % text.length) + 1;
    text = `${text.slice(0, at)}${'typing '[edit % 7]}${text.slice(at)}`;
    times.push(time(() => annotate(text, options)));
  }
  const warm = times.slice(20);
  say(
    're-annotation of 1,200 words after an edit',
    `${median(warm).toFixed(1)} ms at the median, ${percentile(warm, 0.95).toFixed(1)} ms at the 95th percentile`,
  );
}

/** How long a reader waits for F12, a hover or the references: at most so many milliseconds, 19 times in 20. */
const longestWaits = { 1200: 5, 50000: 30 };

function benchLatency(articles: string[]): boolean {
  let sound = true;
  for (const [words, longest] of Object.entries(longestWaits)) {
    for (const { verb, median, nearlyAll } of latencies(articleOf(Number(words), articles), options.published)) {
      const quick = nearlyAll < longest;
      sound &&= quick;
      say(
        `${verb} in ${Number(words).toLocaleString('en')} words`,
        `${median.toFixed(2)} ms at the median, ${nearlyAll.toFixed(2)} ms at the 95th percentile${quick ? '' : `  SLOWER THAN ${longest} ms`}`,
      );
    }
  }
  return sound;
}

/** At most this share may a thousand corrections in a folder add. */
const greatestShare = 0.1;

function benchCorrections(articles: string[]): boolean {
  const { unedited, edited, withNames } = costOfCorrections(articles, 50, 1000);
  const shares: [string, number][] = [
    ['1,000 corrections in a folder of 50 articles', unedited],
    ['the same, and 1,000 known names', withNames],
  ];
  // The bound is for a folder as it is; ten edits about the corrected words of every article are an extreme.
  say('the same, ten edits about them in each article', `${(100 * edited).toFixed(1)} % more time`);
  let sound = true;
  for (const [what, share] of shares) {
    const cheap = share < greatestShare;
    sound &&= cheap;
    say(what, `${(100 * share).toFixed(1)} % more time${cheap ? '' : `  MORE THAN ${100 * greatestShare} %`}`);
  }
  return sound;
}

/** The exponent by which cost grows with length, from the fastest of several runs at each length. */
function growth(textOf: (scale: number) => string): number {
  const small = textOf(1);
  const large = textOf(8);
  const times = timeInTurn(
    { small: () => annotate(small, options), large: () => annotate(large, options) },
    { blocks: 3, warmUp: 0, rounds: 2 },
  );
  return Math.log(Math.min(...times.large) / Math.min(...times.small)) / Math.log(8);
}

function benchGrowth(articles: string[]): boolean {
  const story = articleOf(6000, articles);
  const texts: Record<string, (scale: number) => string> = {
    'a long story': (scale) => story.repeat(scale),
    'one line': (scale) => story.replaceAll('\n', ' ').repeat(scale),
    'unbalanced quotation marks': (scale) => '“Yes ‘he said "and met them. '.repeat(1500 * scale),
    'a new name in every sentence': (scale) =>
      Array.from(
        { length: 1500 * scale },
        (_, i) => `Mr Adam${i} Brown${i % 97} met Eve Stone${i} on Friday, she said. `,
      ).join(''),
  };
  let sound = true;
  for (const [name, textOf] of Object.entries(texts)) {
    const exponent = growth(textOf);
    const linear = exponent <= greatestGrowth;
    sound &&= linear;
    say(
      `growth of cost with length: ${name}`,
      `length^${exponent.toFixed(2)}${linear ? '' : `  WORSE THAN LINEAR (at most ${greatestGrowth})`}`,
    );
  }
  return sound;
}

function benchMemory(articles: string[]): void {
  for (const text of articles) annotate(text, options);
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  say('heap and buffers of this process', `${((heapUsed + external) / 2 ** 20).toFixed(0)} MB`);
}

/** Of what `npm run bench` has just built, as it ships. */
function benchBundles(): void {
  const folder = join(top, 'dist');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    say(`bundle ${file}`, `${(statSync(join(folder, file)).size / 1024).toFixed(0)} KB`);
  }
}

async function profile(articles: string[]): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (let round = 0; round < 20; round++) for (const text of articles) annotate(text, options);
  const { profile } = await session.post('Profiler.stop');
  mkdirSync(join(top, 'out'), { recursive: true });
  const file = join(top, 'out', 'annotate.cpuprofile');
  writeFileSync(file, JSON.stringify(profile));
  say('CPU profile', 'out/annotate.cpuprofile');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { profile: { type: 'boolean', default: false } } });
  const articles = readSeeds();
  const unpacking = time(() => {
    gazetteer();
    nameModel();
  });
  const first = time(() => annotate(articles[0] ?? '', options));
  if (values.profile) return profile(articles);
  say('model and lists loaded', `${unpacking.toFixed(0)} ms`);
  say('first article, code not yet compiled', `${first.toFixed(0)} ms`);
  benchMemory(articles);
  benchThroughput(articles);
  benchStages(articles);
  benchEdits(articles);
  const quick = benchLatency(articles);
  const cheap = benchCorrections(articles);
  const sound = benchGrowth(articles) && quick && cheap;
  benchBundles();
  say('activation, as VS Code itself reports it', await activationTime(top));
  if (!sound) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
