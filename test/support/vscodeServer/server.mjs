// Starts a real VS Code as a server on 127.0.0.1 and makes the addresses under which a browser opens it.
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, stop } from '../processes.mjs';

/**
 * What a profile of ours starts with: lines that fit the window, and nothing that stands before the article.
 * @type {Record<string, unknown>}
 */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.wordWrap': 'on',
};

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(page: Page) => string} address the URL of a page
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} ended settles when the server has ended, by itself or not
 *
 * @typedef {object} Page
 * @property {string} folder absolute
 * @property {string} [extension] absolute path of an extension under development
 * @property {string} [tests] absolute path of a test suite for the extension host
 * @property {string} [file] absolute path of a file to open
 *
 * @typedef {object} Options
 * @property {string} profile folder for user data and extensions; created where missing
 * @property {Record<string, unknown>} [settings] user settings besides `quietSettings`
 * @property {boolean} [token] asks for a token in the address, so that no other page of the browser gets in
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [log] takes what the server prints
 */

/**
 * @param {import('./install.mjs').Installation} installation
 * @param {Options} options
 * @returns {Promise<Server>}
 */
export async function startServer({ node, serverMain }, { profile, settings, token, env, log }) {
  const userData = join(profile, 'user');
  writeSettings(userData, { ...quietSettings, ...settings });
  const secret = token ? randomBytes(16).toString('hex') : undefined;
  const args = [
    serverMain,
    '--host=127.0.0.1',
    '--port=0',
    ...(secret ? [`--connection-token=${secret}`] : ['--without-connection-token']),
    '--accept-server-license-terms',
    // Without it the server does not honour the payload, which names the extension under development.
    '--enable-smoke-test-driver',
    '--disable-telemetry',
    '--disable-workspace-trust',
    `--user-data-dir=${userData}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
  ];
  const child = start(node, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
  const port = await listening(child, log);
  return {
    port,
    address: (page) => address(port, page, secret),
    stop: () => stop(child),
    ended,
  };
}

/**
 * @param {string} userData
 * @param {Record<string, unknown>} settings
 */
function writeSettings(userData, settings) {
  const folder = join(userData, 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Options['log']} log
 * @returns {Promise<number>} the port
 */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        log?.(String(data).trimEnd());
        printed += data;
        const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
        if (port) resolve(Number(port));
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code ended with status ${code}:\n${printed}`)));
  });
}

/**
 * @param {number} port
 * @param {Page} page
 * @param {string | undefined} token
 */
function address(port, { folder, extension, tests, file }, token) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({ folder });
  if (file) payload.push(['openFile', remote(file)]);
  if (payload.length) query.set('payload', JSON.stringify(payload));
  if (token) query.set('tkn', token);
  return `http://127.0.0.1:${port}/?${query}`;
}
