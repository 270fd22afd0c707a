// Runs the suites of this folder inside VS Code:
//   node test/vscode/run.mjs [newest | minimum | desktop] [--grep PATTERN]
// `newest` and `minimum` are servers from the npm registry; `desktop` is downloaded by @vscode/test-electron.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { root } from '../support/setUp.mjs';
import { temporaryFolder } from '../support/temporaryFolder.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const [version = 'newest'] = positionals;

// The suites may edit and save: they get the articles as a copy.
const folder = temporaryFolder('articles');
cpSync(path.join(root, 'seeds'), folder, { recursive: true });
try {
  await runTests({
    ...(version === 'desktop'
      ? { version: 'stable' }
      : { vscodeExecutablePath: path.join(root, 'test/support/vscodeServer/code.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/vscode/index.js'),
    launchArgs: [folder, `--readout-vscode=${version}`],
    extensionTestsEnv: {
      READOUT_TEST_GREP: values.grep,
      READOUT_TEST_COLOUR: process.stdout.isTTY ? 'yes' : undefined,
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
