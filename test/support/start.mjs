// npm start [-- FOLDER]: sets everything up and opens a real VS Code with the extension on a folder, `seeds` if none
// is named. Takes the desktop VS Code where `code` is on the PATH, else one in the browser. Ctrl+C ends all of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isEnding, run, start } from './processes.mjs';
import { build, installPackages, root } from './setUp.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { installVSCode } from './vscodeServer/install.mjs';
import { quietSettings, startServer } from './vscodeServer/server.mjs';

/** @param {string[]} args */
async function main([argument]) {
  // npm runs scripts at the top of the tree; a relative folder is meant from where the user stands.
  const folder = argument ? path.resolve(process.env.INIT_CWD ?? '.', argument) : path.join(root, 'seeds');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  await installPackages();
  if (!(await build())) throw new Error('The build failed.');
  const desktop = findDesktop();
  if (desktop && (await openDesktop(desktop, folder))) return;
  await openInBrowser(folder);
}

/** @returns {string | undefined} the desktop's `code`; in a remote terminal or WSL the command only talks to another machine */
function findDesktop() {
  const { VSCODE_IPC_HOOK_CLI, WSL_DISTRO_NAME } = process.env;
  return VSCODE_IPC_HOOK_CLI || WSL_DISTRO_NAME ? undefined : onPath('code');
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      // npm puts node_modules/.bin first on the PATH.
      if (!file.includes('node_modules') && existsSync(file)) return file;
    }
  }
  return undefined;
}

/**
 * Opens the desktop VS Code with a profile of its own and waits until it is closed.
 * @param {string} code
 * @param {string} folder
 * @returns {Promise<boolean>} false if it did not open
 */
async function openDesktop(code, folder) {
  const profile = temporaryFolder('desktop');
  const user = path.join(profile, 'user');
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(path.join(user, 'User', 'settings.json'), JSON.stringify(quietSettings, undefined, 2));
  // VS Code detaches itself from the command, but notes the number of its main process here.
  const note = path.join(user, 'code.lock');
  process.prependListener('exit', () => {
    if (existsSync(note)) end(Number(readFileSync(note, 'utf8')));
  });
  console.log(`Opening ${folder} in the desktop VS Code (${code}). Ctrl+C ends it.`);
  const began = Date.now();
  const status = await run(
    code,
    [
      '--wait',
      '--new-window',
      `--user-data-dir=${user}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
      `--extensionDevelopmentPath=${root}`,
      '--disable-workspace-trust',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      folder,
      ...firstArticle(folder),
    ],
    { shell: process.platform === 'win32' },
  );
  if (isEnding()) return true;
  const opened = status === 0 && Date.now() - began > 5000;
  if (!opened) console.log('The desktop VS Code opened no window that stayed; here is one for the browser.');
  return opened;
}

/** @param {number} pid */
function end(pid) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

/** @param {string} folder */
async function openInBrowser(folder) {
  const installation = await installVSCode('newest');
  const server = await startServer(installation, { profile: temporaryFolder('profile'), token: true });
  const [file] = firstArticle(folder);
  const address = server.address({ folder, extension: root, file });
  console.log(`\nVS Code ${installation.version} with Readout, on ${folder}:\n\n  ${address}\n\nCtrl+C ends it.`);
  openBrowser(address);
  await server.ended;
  if (!isEnding()) throw new Error('VS Code has ended by itself.');
}

/**
 * The article to begin with.
 * @param {string} folder
 * @returns {string[]} one path or none
 */
function firstArticle(folder) {
  const names = readdirSync(folder).filter((name) => /\.(txt|news|article)$/.test(name));
  return names
    .sort()
    .slice(0, 1)
    .map((name) => path.join(folder, name));
}

/**
 * Opens the browser that the system prefers, if there is one; the address stands in the terminal anyway.
 * @param {string} address
 */
function openBrowser(address) {
  const byPlatform = { darwin: ['open'], win32: ['explorer'] };
  const names = byPlatform[/** @type {'darwin'} */ (process.platform)] ?? ['xdg-open', 'sensible-browser', 'wslview'];
  const command = process.env.BROWSER || names.map(onPath).find(Boolean);
  if (command) start(command, [address], { stdio: 'ignore' }).once('error', () => {});
}

main(process.argv.slice(2)).catch((error) => {
  if (isEnding()) return;
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
