// A process of its own that counts operations for `OperationCounter`: coverage must begin before the code is compiled.
import { Session } from 'node:inspector/promises';
import type { LanguageService } from '../../src/features/languageService';

/** What is counted: annotating, or what the editor's verbs do with an article that is annotated. */
export interface Work {
  what: 'annotate' | 'verbs';
  text: string;
}

const session = new Session();

/** How often blocks of the code have run since this was last asked. */
async function take(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/core/') || url.includes('/src/features/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Everything that an editor asks about a text when it is opened, and what it asks at twenty places. */
function askAll(service: LanguageService, lineCount: number): void {
  const whole = { start: { line: 0, character: 0 }, end: { line: lineCount, character: 0 } };
  service.documentSymbols();
  service.folding();
  service.codeLenses();
  service.semanticTokens();
  for (const mode of ['on', 'ambiguous'] as const) service.inlayHints(whole, mode);
  for (let i = 0; i < 20; i++) {
    const position = { line: Math.floor((lineCount * i) / 20), character: 3 * i };
    service.definition(position);
    service.hover(position);
    service.references(position, true);
    service.documentHighlight(position);
    service.prepareCallHierarchy(position);
  }
}

async function serve(): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const { annotate } = await import('../../src/core/annotate');
  const { readArticle } = await import('../../src/features/article');
  const { languageService } = await import('../../src/features/languageService');
  const { incomingCalls, outgoingCalls } = await import('../../src/features/callHierarchy');
  const { workspaceSymbols } = await import('../../src/features/workspaceSymbols');

  const askAbout = async (text: string) => {
    const article = readArticle(text, annotate(text, { published: '2021-05-07' }));
    const uri = 'test:counted';
    const service = languageService(article, uri);
    await take();
    askAll(service, article.lines.lineCount);
    workspaceSymbols([{ uri, article }], 'an');
    const [first] = article.definitions.values();
    for (const item of service.prepareCallHierarchy(article.lines.positionAt(first?.start ?? 0))) {
      incomingCalls([{ uri, article }], item);
      outgoingCalls([{ uri, article }], item);
    }
  };

  process.on('message', async ({ what, text }: Work) => {
    if (what === 'verbs') await askAbout(text);
    else {
      await take();
      annotate(text, { published: '2021-05-07' });
      // Dates that cannot be resolved take other paths.
      annotate(text);
    }
    process.send?.(await take());
  });
  // Models and lists are unpacked at the first call.
  annotate('');
  process.send?.(0);
}

void serve();
