// A process of its own that counts operations for `OperationCounter`: coverage must begin before the core is compiled.
import { Session } from 'node:inspector/promises';

const session = new Session();

/** How often blocks of the core have run since this was last asked. */
async function take(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/core/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

async function serve(): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const { annotate } = await import('../../src/core/annotate');
  process.on('message', async (text: string) => {
    await take();
    annotate(text, { published: '2021-05-07' });
    // Dates that cannot be resolved take other paths.
    annotate(text);
    process.send?.(await take());
  });
  // Models and lists are unpacked at the first call.
  annotate('');
  process.send?.(0);
}

void serve();
