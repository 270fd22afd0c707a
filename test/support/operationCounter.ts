import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts how often blocks of the core run, by V8's precise coverage: a measure of cost that is the same on every
 * machine. What happens inside regular expressions and the runtime is not seen.
 */
export class OperationCounter {
  private readonly session = new Session();

  async start(): Promise<void> {
    // Optimised code does not count.
    setFlagsFromString('--no-opt');
    setFlagsFromString('--no-use-osr');
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async count(work: () => void): Promise<number> {
    await this.take();
    work();
    return this.take();
  }

  stop(): void {
    setFlagsFromString('--opt');
    setFlagsFromString('--use-osr');
    this.session.disconnect();
  }

  /** What has run since it was last taken. */
  private async take(): Promise<number> {
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes('/src/core/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }
}
