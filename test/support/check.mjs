// npm run check: everything about the code that can be told without running it. A part prints only when it fails.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { capture } from './processes.mjs';
import { root } from './setUp.mjs';

const parts = {
  types: ['typescript/bin/tsc', '--project', '.'],
  'types of the core, which knows no Node.js': ['typescript/bin/tsc', '--project', 'src/core'],
  'types of the tests that run in a page': ['typescript/bin/tsc', '--project', 'test/ui'],
  'lint and format': ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=10'],
  'import directions': [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'test',
  ],
  'unused code': ['knip/bin/knip.js'],
};

const results = await Promise.all(
  Object.entries(parts).map(async ([name, [script = '', ...args]]) => {
    const command = [path.join(root, 'node_modules', script), ...args];
    return { name, ...(await capture(process.execPath, command, { cwd: root })) };
  }),
);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, code, output } of results) {
  counts[code === 0 ? 'passed' : 'failed']++;
  console.log(code === 0 ? `✔ ${name}` : `✘ ${name}\n${output}`);
}

const { READOUT_TEST_REPORT: report } = process.env;
if (report) writeFileSync(report, JSON.stringify(counts));
process.exitCode = counts.failed ? 1 : 0;
