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
  console.log('Installing packages (npm ci).');
  const { command, args } = npm();
  const { code, output } = await capture(command, [...args, 'ci', '--loglevel=error'], { cwd: root });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
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
