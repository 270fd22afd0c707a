import assert from 'node:assert/strict';
import { isShown, longerAndLonger, openWorkbench, type Workbench } from './workbench';

const article = '000_2538be3e57654ee9.txt';

const paragraphs = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map(
  (ordinal) =>
    `“${ordinal}, we have time for everything that there is to say about it, and it will be said in the capital`,
);
const longQuote = `Envoys meet in Oslo

Foreign Minister Ada Mendel met Bo Lind, the envoy, in Oslo on 7 May 2021.

Mendel told reporters after the talks: ${paragraphs.join('.\n\n')}.”

${'Nobody asked the parties of the region what they had to say about the matter.\n\n'.repeat(60)}`;

describe('what helps to read an article and to get about in it', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('seeds', { files: { 'long.news': longQuote } });
    await workbench.open(article);
  });
  after(() => workbench?.close());

  it('is a hint behind a day and a description, and a count above where a person is introduced', async () => {
    const { page } = workbench;
    await page.locator('.view-line', { hasText: 'on Friday→ 7 May 2021' }).first().waitFor();
    await page.locator('.view-line', { hasText: 'a senior Chinese diplomat→ Zhang' }).first().waitFor();
    await page.locator('.codelens-decoration', { hasText: 'Zhang Jun: ' }).waitFor();
    await workbench.screenshot('aids');
  });

  it('is the list of the places behind that count', async () => {
    const { page } = workbench;
    await page.locator('.codelens-decoration a', { hasText: 'Zhang Jun: ' }).click();
    await page.locator('.peekview-widget .monaco-list-row', { hasText: 'Zhang' }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('is a hover card whose links lead to their line', async () => {
    const { page } = workbench;
    await page.locator('.view-line span span', { hasText: 'Zhang Jun' }).first().hover();
    const card = page.locator('.monaco-hover', { hasText: 'China’s UN envoy' }).first();
    await card.waitFor();
    assert.match((await card.textContent()) ?? '', /Also called “Zhang”.*mentions · .*quotes/s);
    await card.getByText('line 3', { exact: true }).first().click();
    await page.locator('.statusbar-item', { hasText: /Ln 3, .*selected/ }).waitFor();
  });

  it('is the call hierarchy of who speaks of a person', async () => {
    const { page } = workbench;
    await page.locator('.view-line span span', { hasText: 'Antony Blinken' }).first().click();
    await workbench.run('Peek Call Hierarchy');
    await page.locator('.call-hierarchy .monaco-list-row', { hasText: 'Zhang Jun' }).first().waitFor();
    await workbench.screenshot('screenshot-calls');
    await page.keyboard.press('Escape');
  });

  it('is the list of people and meetings of all open articles', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+t');
    await page.locator('.quick-input-widget input').first().fill('#wang');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Wang Yi' }).first().waitFor();
    await workbench.screenshot('symbols');
    await page.keyboard.press('Escape');
  });

  it('is the name of who speaks, above a long quote', async () => {
    const { page } = workbench;
    await workbench.open('long.news');
    await page.locator('.view-line span span', { hasText: 'Fourth' }).first().click();
    await page.locator('.breadcrumbs-control', { hasText: 'Ada Mendel: “First' }).waitFor();
    const sticky = page.locator('.sticky-widget', { hasText: 'Mendel told reporters' });
    for (const wait of longerAndLonger(300)) {
      await page.mouse.wheel(0, 20);
      if (await isShown(sticky, wait)) break;
    }
    await sticky.waitFor();
    await workbench.screenshot('long-quote');
  });
});
