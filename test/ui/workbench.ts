// A real VS Code in Chromium, with the extension in development mode, for the suites *.test.ts of this folder.
//   const workbench = await openWorkbench('seeds', { theme: 'dark' });
//   await workbench.open('article.txt');             // through quick open, waits for the editor
//   await workbench.run('Readout: Show Meetings');   // through the command palette
//   workbench.page                                   // the Playwright page, for everything else
//   await workbench.screenshot('sidebar');           // → out/screenshots/sidebar.png
//   await workbench.close();
// `npm run test:ui` builds and runs them all; one alone: npx mocha --import=tsx test/ui/NAME.test.ts (after a build).
// `npm run screenshots` writes the screenshots that the README shows to media/ instead.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { temporaryFolder } from '../support/temporaryFolder.mjs';
import { installVSCode } from '../support/vscodeServer/install.mjs';
import { startServer } from '../support/vscodeServer/server.mjs';

const root = path.resolve(__dirname, '../..');

/** Milliseconds until something counts as missing: a machine that is busy with other things makes no test fail. */
const patience = 300_000;

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
};

/** Of the workbench, by the kind of theme. */
const themeClasses = { light: 'vs', dark: 'vs-dark', highContrast: 'hc-black', highContrastLight: 'hc-light' };

export interface WorkbenchOptions {
  /** `light` if absent. */
  theme?: keyof typeof themes;
  /** User settings besides those that keep the window quiet. */
  settings?: Record<string, unknown>;
  /** Further files of the folder, by name. */
  files?: Record<string, string>;
  /** `newest` if absent. */
  vscode?: 'newest' | 'minimum';
  /** In CSS pixels; 1440 × 900 if absent, so that all screenshots have one size. */
  window?: { width: number; height: number };
}

export interface Workbench {
  page: Page;
  /** The copy of the folder that is open: tests may edit and save. */
  folder: string;
  /** Opens a file of the folder by its name. */
  open(file: string): Promise<void>;
  /** Runs a command by its full title in the palette. */
  run(command: string): Promise<void>;
  /** Waits until VS Code would open the file again: in a browser it keeps its state every five seconds, and not when it ends. */
  willReopen(file: string): Promise<void>;
  /** Takes the whole window; gives the file it is in. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens a copy of a folder (absolute, or relative to the top of the tree) and waits until VS Code is ready. */
export async function openWorkbench(folder: string, options: WorkbenchOptions = {}): Promise<Workbench> {
  const { theme = 'light', settings, files = {}, vscode = 'newest', window = { width: 1440, height: 900 } } = options;
  const temporary = temporaryFolder('ui');
  const copy = path.join(temporary, path.basename(folder));
  cpSync(path.resolve(root, folder), copy, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(copy, name), text);
  const server = await startServer(await installVSCode(vscode), {
    profile: path.join(temporary, 'profile'),
    settings: { 'workbench.colorTheme': themes[theme], ...settings },
  });
  const browser = await launchChromium();
  async function close(): Promise<void> {
    await browser.close();
    await server.stop();
  }
  const page = await browser.newPage({ viewport: window, colorScheme: theme.endsWith('ight') ? 'light' : 'dark' });
  page.setDefaultTimeout(patience);
  try {
    await page.goto(server.address({ folder: copy, extension: root }));
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    await showTheme(page, copy, theme);
  } catch (error) {
    // What is left running would slow down all tests that follow, and keep mocha from ending.
    await close();
    throw error;
  }

  async function pick(prefix: string, text: string): Promise<void> {
    const found = page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    // The list is made when it is opened: what an extension contributes a moment later comes with the next one.
    // While VS Code is starting, something else may take the focus, which closes the list.
    for (const wait of longerAndLonger(3000)) {
      if (await clicked(found)) break;
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').first().fill(`${prefix}${text}`);
      await isShown(found, wait);
    }
    // A command may go on to ask for something in the same place.
    await found.waitFor({ state: 'hidden' });
  }

  return {
    page,
    folder: copy,
    async open(file) {
      await pick('', file);
      await page.locator('.editor-group-container.active .tab.active', { hasText: file }).waitFor();
      await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    },
    run: (command) => pick('>', command),
    async willReopen(file) {
      await page.waitForFunction(keepsInEditors(file), undefined, { polling: 500 });
    },
    async screenshot(name) {
      const folder = (isInReadme(name) && process.env.READOUT_SCREENSHOTS) || 'out/screenshots';
      const target = path.join(root, folder, `${name}.png`);
      mkdirSync(path.dirname(target), { recursive: true });
      await page.screenshot({ path: target, animations: 'disabled' });
      return target;
    },
    close,
  };
}

/** Milliseconds to wait, from one try to the next, which together are about our patience: four times the same, then longer. */
export function* longerAndLonger(first: number): Generator<number> {
  for (let tries = 0, waited = 0; waited < patience; tries++) {
    const wait = first * 2 ** Math.floor(tries / 4);
    waited += wait;
    yield wait;
  }
}

export function isShown(place: Locator, timeout: number): Promise<boolean> {
  return place.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/** For the page: whether the state of the editors that VS Code has kept names a file. Text, since functions would be rewritten. */
const keepsInEditors = (file: string) => `(async () => {
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await answer(indexedDB.open(name));
    const items = database.transaction('ItemTable').objectStore('ItemTable');
    const state = await answer(items.get('memento/workbench.parts.editor'));
    database.close();
    if (String(state).includes(${JSON.stringify(file)})) return true;
  }
  return false;
})()`;

/** Enter would take what has the focus, which on a busy machine may still be something else. */
async function clicked(row: Locator): Promise<boolean> {
  if (!(await row.isVisible())) return false;
  return row.click({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

function isInReadme(name: string): boolean {
  return readFileSync(path.join(root, 'README.md'), 'utf8').includes(`/${name}.png)`);
}

/** The theme of the settings is now and then not taken up at the start, but always when it is set anew. */
async function showTheme(page: Page, folder: string, theme: keyof typeof themes): Promise<void> {
  const shown = page.locator(`.monaco-workbench.${themeClasses[theme]}`);
  const file = path.join(folder, '.vscode', 'settings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const other = theme === 'light' ? 'dark' : 'light';
  const write = (name: keyof typeof themes) =>
    writeFileSync(file, JSON.stringify({ 'workbench.colorTheme': themes[name] }));
  for (const wait of longerAndLonger(4000)) {
    write(theme);
    if (await isShown(shown, wait)) return;
    write(other);
    await isShown(page.locator(`.monaco-workbench.${themeClasses[other]}`), wait);
  }
  throw new Error(`VS Code does not show the theme ${themes[theme]}.`);
}
