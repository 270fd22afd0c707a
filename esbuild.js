// Builds everything that is shipped and the test suite that runs inside VS Code.
//   node esbuild.js [--watch] [--production]
const { build, context } = require('esbuild');
const { chmodSync, rmSync } = require('node:fs');
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
  { entryPoints: ['src/extension/node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js' },
  { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
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

/** What is built: the suites too, unless it is for shipping. */
function jobs() {
  const parts = production ? bundles : [...bundles, suites];
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
  chmodSync(path.join(__dirname, 'dist/cli.js'), 0o755);
}

main().catch((error) => {
  // What is wrong with the sources esbuild has said already.
  if (!('errors' in error)) console.error(error);
  process.exitCode = 1;
});
