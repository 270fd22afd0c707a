import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { isShown, longerAndLonger, openWorkbench, type Workbench } from './workbench';

describe('the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench('seeds');
  });
  after(() => workbench?.close());

  it('shows an article', async () => {
    await workbench.open('003_be71874fd1933440.txt');
    await workbench.screenshot('workbench');
    assert.match(await workbench.page.title(), /003_be71874fd1933440\.txt/);
  });

  it('knows the publication day that was set by hand after the window is reloaded', async () => {
    const { page } = workbench;
    await workbench.open('003_be71874fd1933440.txt');
    await workbench.run('Readout: Set the Publication Date');
    const input = page.getByPlaceholder('YYYY-MM-DD');
    await input.fill('2020-02-29');
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await shows(page, /Published .*2020/);
    await page.goto('about:blank');
    await page.goBack();
    // Whether VS Code opens the article again depends on how long ago it was opened.
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    await workbench.open('003_be71874fd1933440.txt');
    await shows(page, /Published .*2020/);
  });
});

/** Waits for words in the language status, which shows what holds when it is opened. */
async function shows(page: Page, words: RegExp): Promise<void> {
  const found = page.getByText(words).first();
  for (const wait of longerAndLonger(3000)) {
    await page.keyboard.press('Escape');
    await page.locator('.statusbar-item[id="status.languageStatus"]').click();
    if (await isShown(found, wait)) break;
  }
  await found.waitFor();
  await page.keyboard.press('Escape');
}
