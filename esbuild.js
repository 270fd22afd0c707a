// Builds everything that is shipped and the test suite that runs inside VS Code.
//   node esbuild.js [--watch] [--production]
const { build, context } = require('esbuild');
const { chmodSync, existsSync, rmSync } = require('node:fs');
const path = require('node:path');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // A package's ES module where it has one: the UMD builds hide their imports from the bundler.
  mainFields: ['module', 'main'],
  // Data of the model and the lexicon is embedded, so that it is there in a browser as well.
  loader: { '.bin': 'binary', '.txt': 'text' },
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
};

/** One bundle per entry point. */
const bundles = [
  { entry: 'src/extension/node.ts', outfile: 'dist/extension.js', external: ['vscode'] },
  { entry: 'src/server/node.ts', outfile: 'dist/server.js' },
  { entry: 'src/cli/main.ts', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

/** The suites that run inside VS Code; mocha stays outside, it loads its parts by path. */
const suites = {
  entryPoints: ['test/vscode/index.ts', 'test/vscode/*.test.ts'],
  outdir: 'out/test/vscode',
  external: ['vscode', 'mocha'],
};

/** How many bundles are being built. */
let busy = 0;

/**
 * Prints how large a bundle is and, for the editor, errors and when building begins and ends (.vscode/tasks.json).
 * @type {import('esbuild').Plugin}
 */
const report = {
  name: 'report',
  setup(build) {
    build.onStart(() => {
      if (busy++ === 0 && watch) console.log('[watch] build started');
    });
    build.onEnd(({ errors, metafile }) => {
      for (const { text, location } of errors) {
        if (location) console.error(`> ${location.file}:${location.line}:${location.column}: error: ${text}`);
        else console.error(`> error: ${text}`);
      }
      for (const [file, { bytes, entryPoint }] of Object.entries(metafile?.outputs ?? {})) {
        if (entryPoint && file.startsWith('dist/')) console.log(`${file}  ${(bytes / 1024).toFixed(0)} KB`);
      }
      if (--busy === 0 && watch) console.log('[watch] build finished');
    });
  },
};

/** What is built: all bundles that have an entry point, and the suites unless it is for shipping. */
function jobs() {
  const present = bundles.filter(({ entry }) => {
    const exists = existsSync(path.join(__dirname, entry));
    if (!exists) console.log(`skipped: there is no ${entry} yet`);
    return exists;
  });
  /** @type {import('esbuild').BuildOptions[]} */
  const parts = present.map(({ entry, ...options }) => ({ entryPoints: [entry], ...options }));
  if (!production) parts.push(suites);
  return parts.map((part) => ({ ...shared, ...part, absWorkingDir: __dirname, plugins: [report] }));
}

async function main() {
  // Suites that are gone must not run. What is in use stays where it is, but what ships begins empty.
  const stale = production ? 'dist' : suites.outdir;
  rmSync(path.join(__dirname, stale), { recursive: true, force: true });
  if (watch) {
    const contexts = await Promise.all(jobs().map((job) => context(job)));
    await Promise.all(contexts.map((each) => each.watch()));
    return;
  }
  await Promise.all(jobs().map((job) => build(job)));
  const commandLine = path.join(__dirname, 'dist/cli.js');
  if (existsSync(commandLine)) chmodSync(commandLine, 0o755);
}

main().catch(() => {
  // esbuild has said why.
  process.exitCode = 1;
});
