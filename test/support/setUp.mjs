// What a fresh clone lacks. Stands on nothing but Node.js, because it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture, npm } from './processes.mjs';

/** The top of the tree. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** Installs the packages of the lock file where they are missing or others. */
export async function installPackages() {
  if (packagesMatchLock()) return;
  console.log('Installing packages.');
  const first = await runNpm(['ci']);
  if (first.code === 0) return;
  // Some versions of npm want the binaries of all other platforms in the lock file and the registry; to install without
  // saving takes the same versions and is content with this platform's.
  const second = await runNpm(['install', '--no-save']);
  if (second.code !== 0) throw new Error(`npm ci failed:\n${first.output}\nnpm install failed:\n${second.output}`);
}

/** @param {string[]} words */
function runNpm(words) {
  const { command, args } = npm();
  return capture(command, [...args, ...words, '--loglevel=error'], { cwd: root });
}

/** npm notes in node_modules what it has installed: compares that with the lock file. */
function packagesMatchLock() {
  const note = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

/**
 * Builds all bundles.
 * @returns {Promise<boolean>} whether it worked; what the build says has been printed if not
 */
export async function build() {
  const { code, output } = await capture(process.execPath, ['esbuild.js'], { cwd: root });
  if (code !== 0) console.error(output);
  return code === 0;
}
