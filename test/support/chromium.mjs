// The browser that shows VS Code to the tests: an installed Chromium, else one from the Debian package.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { capture } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/** @returns {string | undefined} */
function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  const onPath = names.flatMap((name) => PATH.split(path.delimiter).map((folder) => path.join(folder, name)));
  return [CHROME_PATH, ...onPath, ...elsewhere].find((file) => file && isExecutable(file));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a Chromium, or installs one where that can be done without asking.
 * @returns {Promise<string>}
 */
export async function provideChromium() {
  const found = findChromium();
  if (found) return found;
  const byHand = 'The tests need a Chromium: install one ("sudo apt-get install chromium") or name one in CHROME_PATH.';
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(byHand);
  console.log('Installing Chromium with apt-get: about a minute, only once.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { code, output } = await capture('apt-get', args, { env });
    if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output}\n${byHand}`);
  }
  const installed = findChromium();
  if (!installed) throw new Error(byHand);
  return installed;
}

/** Starts Chromium without a window. */
export async function launchChromium() {
  return chromium.launch({
    executablePath: await provideChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
