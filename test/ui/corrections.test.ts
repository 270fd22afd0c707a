import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const article = '000_2538be3e57654ee9.txt';

/** Runs in the page: the texts that empty views have shown. */
const noteWelcomes = `
  window.welcomes = [];
  const note = () => {
    for (const view of document.querySelectorAll('.welcome-view-content')) {
      if (view.checkVisibility() && !window.welcomes.includes(view.textContent)) window.welcomes.push(view.textContent);
    }
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true, attributes: true });
`;

describe('putting right what was found', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('seeds');
    await workbench.open(article);
    await workbench.run('Readout: Show Corrections');
  });
  after(() => workbench?.close());

  const row = (words: string) =>
    workbench.page.locator('.pane', { hasText: 'Corrections' }).locator('.monaco-list-row', { hasText: words });

  it('begins in an empty view that says how', async () => {
    await workbench.page.getByText('Nothing has been corrected yet.').waitFor();
  });

  it('is offered at the words', async () => {
    const { page } = workbench;
    await page
      .locator('.view-line', { hasText: 'their attendance' })
      .locator('span span', { hasText: /^he$/ })
      .first()
      .click();
    await workbench.run('Refactor...');
    await page.locator('.action-widget').getByText('“he” stands for somebody else…').waitFor();
    await workbench.screenshot('screenshot-correct');
    await page.locator('.action-widget').getByText('“he” stands for somebody else…').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Wang Yi' }).first().click();
  });

  it('tells what was decided, with a way back, and lists it', async () => {
    const { page } = workbench;
    await row('“he” is Wang Yi').waitFor();
    await workbench.screenshot('screenshot-corrections');
    // Toasts show only in a window that has the focus of the desktop.
    await workbench.run('Notifications: Show Notifications');
    await page.locator('.notifications-center', { hasText: '“he” is Wang Yi' }).getByText('Undo').waitFor();
    await page.keyboard.press('Escape');
    const [line] = readFileSync(path.join(workbench.folder, '.readout', 'corrections.jsonl'), 'utf8').split('\n');
    assert.equal(JSON.parse(line ?? '').target.source, article);
  });

  it('holds when VS Code is closed, the article is edited elsewhere, and VS Code is opened again', async () => {
    const { page } = workbench;
    const file = path.join(workbench.folder, article);
    const text = readFileSync(file, 'utf8');
    await workbench.willReopen(article);
    await page.goto('about:blank');
    const edited = text
      .replace('Antony Blinken and Wang Yi to meet', 'Blinken and Wang to meet')
      .replace('It will be the first event', 'It was to be the first event')
      .replace('had responded with', 'responded with')
      .replace('previewing China’s priorities', 'on China’s priorities');
    assert.notEqual(edited, text);
    writeFileSync(file, `Corrected on Tuesday.\n\n${edited}`);
    await page.addInitScript(noteWelcomes);
    await page.goBack();
    await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    await row('“he” is Wang Yi').waitFor();
    assert.equal(await row('Not found in the text').count(), 0);
    await page.locator('.pane', { hasText: 'Speakers' }).locator('.monaco-list-row', { hasText: 'Wang Yi' }).waitFor();
    // While all of it was read, no view said that there is nothing.
    assert.deepEqual(
      await page.evaluate('window.welcomes.filter((words) => /corrected yet|Open an article|No quotes/.test(words))'),
      [],
    );
  });

  it('renames a person with F2, in the views and in the outline', async () => {
    const { page } = workbench;
    await workbench.run('Explorer: Focus on Outline View');
    const inOutline = (words: string) =>
      page.locator('.pane', { hasText: 'Outline' }).locator('.monaco-list-row', { hasText: words }).first();
    await inOutline('Zhang Jun').waitFor();
    await page.locator('.view-line span span', { hasText: 'Zhang Jun' }).first().click();
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input, .rename-input').first();
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Zhang Jun');
    await box.fill('Ambassador Zhang');
    await box.press('Enter');
    await inOutline('Ambassador Zhang').waitFor();
    await workbench.run('Readout: Show Speakers');
    await page
      .locator('.pane', { hasText: 'Speakers' })
      .locator('.monaco-list-row', { hasText: 'Ambassador Zhang' })
      .waitFor();
    await workbench.screenshot('renamed');
  });
});
