#!/usr/bin/env node
// A VS Code without a screen, to be called as desktop VS Code is for extension tests:
//   code.mjs [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=DIR [--readout-vscode=newest|minimum]
// It runs the suite in the extension host of the server and ends with its status. Other options are ignored.
// READOUT_VERBOSE=1 shows everything that VS Code logs.
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchChromium } from '../chromium.mjs';
import { temporaryFolder } from '../temporaryFolder.mjs';
import { installVSCode } from './install.mjs';
import { startServer } from './server.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'readout-vscode': { type: 'string', default: 'newest' },
  },
});

const verbose = Boolean(process.env.READOUT_VERBOSE);
const mark = '[tests] ';

/** Milliseconds without a word after which a run counts as hanging; a single test may take a third of it. */
const silence = 900_000;

let lastWord = Date.now();

/** @type {string[]} */
const unprinted = [];
let testsSpoke = false;

/** @param {unknown} value */
function absolute(value) {
  return typeof value === 'string' ? path.resolve(value) : undefined;
}

async function main() {
  const installation = await installVSCode(values['readout-vscode'] === 'minimum' ? 'minimum' : 'newest');
  const server = await startServer(installation, {
    profile: temporaryFolder('profile'),
    log: verbose ? console.error : undefined,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationLog', print);
      page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('The page of VS Code crashed.')));
      setInterval(() => {
        if (Date.now() - lastWord > silence) reject(new Error(`Nothing was heard of VS Code for ${silence / 1000} s.`));
      }, 1000).unref();
    });
    const address = server.address({
      folder: absolute(positionals[0]) ?? process.cwd(),
      extension: absolute(values.extensionDevelopmentPath),
      tests: absolute(values.extensionTestsPath),
    });
    await page.goto(address, { timeout: silence });
    return Number(await ended);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * Prints what the tests say (see test/vscode/index.ts); all the rest that VS Code logs only if it is wanted.
 * @param {string} type
 * @param {unknown[]} words
 */
function print(type, words) {
  lastWord = Date.now();
  const text = format(...words);
  const marked = text.startsWith(mark);
  testsSpoke ||= marked;
  if (marked) console.log(text.slice(mark.length));
  else if (verbose) console.error(`${type}: ${text}`);
  else unprinted.push(`${type}: ${text}`);
}

main().then(
  (code) => {
    // The suites could not even be loaded: the reason is in the log.
    if (!testsSpoke) console.error(unprinted.join('\n'));
    process.exit(code);
  },
  (error) => {
    console.error([...unprinted, error].join('\n'));
    process.exit(1);
  },
);
