import { performance } from 'node:perf_hooks';
import type { Position } from 'vscode-languageserver-types';
import { annotate } from '../../src/core/annotate';
import { readArticle } from '../../src/features/article';
import { type LanguageService, languageService } from '../../src/features/languageService';
import { median, percentile } from './measures';

/** What an editor asks while somebody reads. */
const verbs: Readonly<Record<string, (service: LanguageService, position: Position) => unknown>> = {
  definition: (service, position) => service.definition(position),
  hover: (service, position) => service.hover(position),
  references: (service, position) => service.references(position, true),
  documentHighlight: (service, position) => service.documentHighlight(position),
};

interface Latency {
  verb: string;
  /** Milliseconds. */
  median: number;
  nearlyAll: number;
}

/** How long each verb takes to answer, at places all over the text, to the message that is sent. */
export function latencies(text: string, published: string): Latency[] {
  const article = readArticle(text, annotate(text, { published }));
  const service = languageService(article, 'file:///folder/article.txt');
  const positions = placesIn(article.mentions.stretches, text.length).map((offset) => article.lines.positionAt(offset));
  return Object.entries(verbs).map(([verb, ask]) => {
    const times = positions.map((position) => {
      const start = performance.now();
      JSON.stringify(ask(service, position));
      return performance.now() - start;
    });
    // The first are the compiler's.
    const warm = times.slice(Math.floor(times.length / 10));
    return { verb, median: median(warm), nearlyAll: percentile(warm, 0.95) };
  });
}

/** Some hundred offsets in no order of the text: most on a mention, since an answer costs nothing elsewhere. */
function placesIn(mentions: readonly { start: number }[], length: number): number[] {
  return Array.from({ length: 1000 }, (_, i) => {
    const mention = mentions[(i * 7919) % Math.max(1, mentions.length)];
    return i % 4 === 0 || !mention ? (i * 104_729) % Math.max(1, length) : mention.start;
  });
}
