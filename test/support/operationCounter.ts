import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Work } from './operationsProcess';

/**
 * Counts how often blocks of the core and of the editor's verbs run, by V8's precise coverage: a measure of cost that is the same on every
 * machine. What happens inside regular expressions and the runtime is not seen.
 */
export class OperationCounter {
  private process: ChildProcess | undefined;

  async start(): Promise<void> {
    // Optimised code does not count.
    const execArgv = ['--import=tsx', '--no-opt', '--no-use-osr'];
    this.process = fork(join(import.meta.dirname, 'operationsProcess.ts'), [], { execArgv });
    await this.answer();
  }

  /** The operations that annotating the text takes, once with and once without a publication day. */
  count(text: string): Promise<number> {
    return this.of({ what: 'annotate', text });
  }

  /** The operations that the editor's verbs take on a text that is annotated. */
  countVerbs(text: string): Promise<number> {
    return this.of({ what: 'verbs', text });
  }

  stop(): void {
    this.process?.kill();
  }

  private of(work: Work): Promise<number> {
    this.process?.send(work);
    return this.answer();
  }

  private async answer(): Promise<number> {
    if (!this.process) throw new Error('Not started.');
    const [count] = await once(this.process, 'message');
    return count;
  }
}
