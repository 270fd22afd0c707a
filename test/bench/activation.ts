import { join } from 'node:path';
import { capture } from '../support/processes.mjs';

const starts = 3;

/** What VS Code says of one activation, in milliseconds. */
interface Activation {
  load: number;
  activate: number;
}

/**
 * The activation of the built extension in a VS Code that was started for it, as VS Code itself measures it
 * ("Developer: Startup Performance"); or why there is none.
 */
export async function activationTime(top: string): Promise<string> {
  const activations: Activation[] = [];
  for (let start = 0; start < starts; start++) {
    const { code, output } = await capture(process.execPath, [
      join(top, 'test/support/vscodeServer/code.mjs'),
      join(top, 'seeds'),
      `--extensionDevelopmentPath=${top}`,
      `--extensionTestsPath=${join(top, 'out/bench/activationSuite.js')}`,
    ]);
    const activation = code === 0 ? readActivation(output) : undefined;
    if (!activation) return `not measured: ${output.trim().split('\n')[0]}`;
    activations.push(activation);
  }
  activations.sort((one, other) => total(one) - total(other));
  const middle = activations[Math.floor(starts / 2)] as Activation;
  return `${total(middle)} ms (${middle.load} to load the bundle, ${middle.activate} in activate; the middle of ${starts} starts)`;
}

/** From a row such as | extension | eager | load code | call activate | finish activate | … */
function readActivation(output: string): Activation | undefined {
  const row = /^\| readout\.readout *\|[^|]*\| *(\d+) *\| *(\d+) *\| *(\d+) *\|/m.exec(output);
  return row ? { load: Number(row[1]), activate: Number(row[2]) + Number(row[3]) } : undefined;
}

const total = ({ load, activate }: Activation) => load + activate;
