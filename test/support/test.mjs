// npm test: sets up what the tests need, runs every suite, and ends with the line "N passed, N failed" over all.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';
import { build, installPackages, root } from './setUp.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';

const reporter = path.join(root, 'test/support/countingReporter.cjs');
const mocha = ['node_modules/mocha/bin/mocha.js', '--forbid-only', `--reporter=${reporter}`];

/** @type {{ name: string, command: string[], built?: boolean }[]} */
const suites = [
  { name: 'Types, lint, format, import directions, unused code', command: ['test/support/check.mjs'] },
  { name: 'Unit tests', command: [...mocha, '--reporter-option=brief=true', 'test/unit/**/*.test.ts'] },
  { name: 'Inside VS Code, the newest', command: ['test/vscode/run.mjs', 'newest'], built: true },
  { name: 'Inside VS Code, the oldest supported', command: ['test/vscode/run.mjs', 'minimum'], built: true },
  { name: 'Through the user interface', command: [...mocha, '--exit', 'test/ui/**/*.test.ts'], built: true },
];

const total = { passed: 0, failed: 0 };

try {
  await installPackages();
  const built = await build();
  if (!built) fail('The build failed, so nothing runs in VS Code.');
  const { provideChromium } = await import('./chromium.mjs');
  const { installVSCode } = await import('./vscodeServer/install.mjs');
  await provideChromium();
  await installVSCode('newest');
  await installVSCode('minimum');
  for (const suite of suites) if (built || !suite.built) await runSuite(suite);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {typeof suites[number]} suite */
async function runSuite({ name, command }) {
  console.log(`\n── ${name}\n`);
  const report = path.join(temporaryFolder('report'), 'counts.json');
  const began = Date.now();
  const code = await run(process.execPath, command, {
    cwd: root,
    env: { ...process.env, READOUT_TEST_REPORT: report },
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  if (!existsSync(report)) return fail(`${name}: ended with status ${code} before its tests were run.`);
  const { passed, failed, skipped } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`);
  if (passed + failed === 0) fail(`${name}: no test was run.`);
  else if (code !== 0 && failed === 0) fail(`${name}: all tests passed, but it ended with status ${code}.`);
}

/** @param {string} reason */
function fail(reason) {
  total.failed++;
  console.error(`✘ ${reason}`);
}
