// Runs the suites *.test.ts of this folder in VS Code's extension host. `npm run test:vscode` builds them into
// out/test/vscode/ (a bundle each), starts VS Code and calls `run`; see test/vscode/run.mjs for its options.
// The extension under test runs in the same host: reach it with `vscode.extensions.getExtension('readout.readout')`.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  // So that test/support/vscodeServer/code.mjs can tell it from what VS Code itself says on the console.
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => console.log(`[tests] ${format(...words)}`);
  const mocha = new Mocha({
    color: Boolean(process.env.READOUT_TEST_COLOUR),
    // Ends what hangs, so that the others run; it is far beyond what a busy machine needs.
    timeout: 300_000,
    reporter: path.join(__dirname, '../../../test/support/countingReporter.cjs'),
    ...(process.env.READOUT_TEST_GREP ? { grep: process.env.READOUT_TEST_GREP } : {}),
  });
  const suites = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const name of suites.sort()) mocha.addFile(path.join(__dirname, name));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
