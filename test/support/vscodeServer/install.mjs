// Puts a real VS Code, as a server, into .vscode-test/ at the top of the tree: once, on demand.
// The npm package code-server carries the whole of VS Code (server, workbench, extension host) in lib/vscode.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture, npm } from '../processes.mjs';
import { root } from '../setUp.mjs';

/**
 * `newest`: the newest VS Code. `minimum`: the oldest one that `engines.vscode` allows.
 * @typedef {'newest' | 'minimum'} Version
 * @typedef {object} Installation
 * @property {string} node the Node.js that this VS Code needs
 * @property {string} serverMain the script that starts the server
 * @property {string} version of VS Code
 */

const cache = path.join(root, '.vscode-test');

/**
 * Installs where needed and says where it is. Quick when it is there; safe against interruption and against two
 * at the same time, because what is half done stands under another name.
 * @param {Version} version
 * @returns {Promise<Installation>}
 */
export async function installVSCode(version) {
  const recipe = fileURLToPath(new URL(`${version}/`, import.meta.url));
  const lock = readFileSync(path.join(recipe, 'package-lock.json'));
  const wanted = JSON.parse(lock.toString()).packages['node_modules/code-server'].version;
  const key = createHash('sha256').update(lock).digest('hex').slice(0, 8);
  const folder = path.join(cache, `code-server-${wanted}-${process.platform}-${process.arch}-${key}`);
  if (!existsSync(folder)) {
    console.log(
      `Installing VS Code (code-server ${wanted}) into ${path.relative(root, folder)}: about a minute, only once.`,
    );
    await install(recipe, folder);
  }
  const vscode = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  return {
    node: nodeFor(folder),
    serverMain: path.join(vscode, 'out', 'server-main.js'),
    version: JSON.parse(readFileSync(path.join(vscode, 'package.json'), 'utf8')).version,
  };
}

/**
 * @param {string} recipe the folder with package.json and lock file
 * @param {string} folder where the result goes
 */
async function install(recipe, folder) {
  mkdirSync(cache, { recursive: true });
  removeLeftovers();
  const work = mkdtempSync(path.join(cache, `installing-${process.pid}-`));
  try {
    for (const file of readdirSync(recipe)) copyFileSync(path.join(recipe, file), path.join(work, file));
    await runNpm(['ci', '--ignore-scripts'], work);
    const vscode = path.join(work, 'node_modules', 'code-server', 'lib', 'vscode');
    for (const part of [vscode, path.join(vscode, 'extensions')]) {
      await runNpm(['install', '--ignore-scripts', '--omit=dev'], part);
    }
    provideRipgrep(work, vscode);
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
async function runNpm(args, cwd) {
  const { command, args: first } = npm();
  // What npm says is of interest only when it fails; the engines of code-server itself do not matter for lib/vscode.
  const options = ['--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];
  const { code, output } = await capture(command, [...first, ...args, ...options], { cwd });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${output}`);
}

/**
 * VS Code searches files with ripgrep. Newer versions bring the binaries of all platforms, older ones fetch one in an
 * install script, which does not run here: there the one of the platform's npm package is linked to its place.
 * @param {string} work
 * @param {string} vscode
 */
function provideRipgrep(work, vscode) {
  const binary = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const modules = path.join(vscode, 'node_modules', '@vscode');
  if (existsSync(path.join(modules, 'ripgrep-universal', 'bin', `${process.platform}-${process.arch}`, binary))) return;
  const place = path.join(modules, 'ripgrep', 'bin', binary);
  if (existsSync(place)) return;
  const source = path.join(
    work,
    'node_modules',
    '@vscode',
    `ripgrep-${process.platform}-${process.arch}`,
    'bin',
    binary,
  );
  if (!existsSync(source))
    throw new Error(`No ripgrep for ${process.platform}-${process.arch}: VS Code could not find files.`);
  chmodSync(source, 0o755);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(path.relative(path.dirname(place), source), place);
}

/**
 * @param {string} folder
 * @returns {string} the Node.js that the installation brought, else the one that runs us
 */
function nodeFor(folder) {
  const modules = path.join(folder, 'node_modules');
  const brought = path.join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(brought)) return brought;
  const { engines, version } = JSON.parse(readFileSync(path.join(modules, 'code-server', 'package.json'), 'utf8'));
  if (Number.parseInt(process.versions.node, 10) < Number.parseInt(engines.node, 10)) {
    throw new Error(`code-server ${version} needs Node.js ${engines.node}, this is ${process.versions.node}.`);
  }
  return process.execPath;
}

/** Deletes what interrupted installations left behind. */
function removeLeftovers() {
  for (const name of readdirSync(cache)) {
    const pid = /^installing-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
