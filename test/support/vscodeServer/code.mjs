#!/usr/bin/env node
// A VS Code without a screen, to be called as desktop VS Code is for extension tests:
//   code.mjs [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=DIR [--readout-vscode=newest|minimum]
// It runs the suite in the extension host of the server and ends with its status. Other options are ignored.
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
    });
    await page.goto(
      server.address({
        folder: absolute(positionals[0]) ?? process.cwd(),
        extension: absolute(values.extensionDevelopmentPath),
        tests: absolute(values.extensionTestsPath),
      }),
    );
    return Number(await ended);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * What the console of the extension host gets, format directives included.
 * @param {string} type
 * @param {unknown[]} args
 */
function print(type, args) {
  const text = format(...args);
  // Native modules of the server that are left out here; it does without.
  if (/spdlog|native-watchdog/.test(text) && !verbose) return;
  (type === 'error' ? process.stderr : process.stdout).write(`${text}\n`);
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
