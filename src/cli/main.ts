import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { run } from './run';

// Nobody reads on, as in `readout annotate … | head`: no fault of ours, `write` below ends the work.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`readout: the output could not be written: ${error.message}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const exitCode = await run(process.argv.slice(2), {
    readFile,
    readInput: () => buffer(process.stdin),
    inputIsTerminal: process.stdin.isTTY === true,
    outputIsTerminal: process.stdout.isTTY === true,
    width: process.stdout.columns || undefined,
    environment: process.env,
    // Waits until it is taken, so that a long run does not pile up in memory.
    write: (text) => new Promise((resolve) => process.stdout.write(text, (error) => resolve(!error))),
    writeError: (text) => process.stderr.write(text),
  });
  process.exitCode ??= exitCode;
}

void main();
