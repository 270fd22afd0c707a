import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

const article = '000_2538be3e57654ee9.txt';

describe('an article and the sidebar', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('seeds', { theme: 'dark' });
    await widenSidebar(workbench);
  });
  after(() => workbench?.close());

  it('welcomes with the sample articles where no article is open', async () => {
    await workbench.run('Readout: Show Meetings');
    await workbench.page.getByRole('button', { name: 'Open the Sample Articles' }).first().waitFor();
  });

  it('shows who is quoted and who met whom once an article is open', async () => {
    await workbench.open(article);
    await row(workbench, 'Speakers', 'Zhang Jun').waitFor();
    await row(workbench, 'Meetings', 'Blinken · Wang').first().waitFor();
  });

  it('counts days from the date that is noted beside the article', async () => {
    await row(workbench, 'Meetings', 'planned 7 May 2021').first().waitFor();
  });

  it('resolves days anew when the publication day is set, and refuses what is no day', async () => {
    await workbench.run('Readout: Set the Publication Date…');
    const { page } = workbench;
    await page.getByPlaceholder('YYYY-MM-DD').fill('2021-02-30');
    await page.locator('.quick-input-message', { hasText: 'A day such as' }).waitFor();
    await page.keyboard.press('Escape');
    await setPublicationDay(workbench, '2022-05-02');
    await row(workbench, 'Meetings', 'planned 6 May 2022').first().waitFor();
    await setPublicationDay(workbench, '');
    await row(workbench, 'Meetings', 'planned 7 May 2021').first().waitFor();
  });

  it('goes to a quote that is clicked', async () => {
    await row(workbench, 'Speakers', 'Zhang Jun').locator('.monaco-tl-twistie').click();
    await row(workbench, 'Speakers', 'It’s becoming more and more evident').click();
    await workbench.page.locator('.statusbar-item', { hasText: /Ln 13,.*selected/ }).waitFor();
    await workbench.screenshot('screenshot-speakers');
  });

  it('follows the cursor', async () => {
    await wordInEditor(workbench, 'had responded').click();
    await row(workbench, 'Speakers', 'Blinken had responded').and(workbench.page.locator('.selected')).waitFor();
  });

  it('filters the speakers, says so, and shows all again', async () => {
    const { page } = workbench;
    await workbench.run('Readout: Filter Speakers…');
    await page.getByPlaceholder('Words, such as').fill('zhang');
    await page.keyboard.press('Enter');
    await page.getByText('Filtered by “zhang”').waitFor();
    await row(workbench, 'Speakers', 'Linda Thomas-Greenfield').waitFor({ state: 'detached' });
    // What is open below the first speaker would push the others out of sight.
    await row(workbench, 'Speakers', 'Zhang Jun').first().locator('.monaco-tl-twistie').click();
    await workbench.run('Readout: Clear the Filter of Speakers');
    await row(workbench, 'Speakers', 'Linda Thomas-Greenfield').waitFor();
  });

  it('offers to clear a filter that nothing matches', async () => {
    const { page } = workbench;
    await workbench.run('Readout: Filter Meetings…');
    await page.getByPlaceholder('Words, such as').fill('nothing like it');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing matches “nothing like it”').first().waitFor();
    await page.getByRole('button', { name: 'Clear the Filter' }).click();
    await row(workbench, 'Meetings', 'Blinken · Wang').first().waitFor();
  });

  it('keeps its highlights while one types', async () => {
    const { page } = workbench;
    await wordInEditor(workbench, 'had responded').click();
    const before = await decorated(workbench);
    assert.ok(before > 20, `${before} highlights`);
    await page.evaluate(countFewest);
    await page.keyboard.type('quickly ', { delay: 40 });
    await page.waitForTimeout(1500);
    const fewest = Number(await page.evaluate('window.fewest'));
    // A lens that moves may push a line out of sight; flicker would take nearly all.
    assert.ok(fewest >= before * 0.9, `${before} highlights, once only ${fewest}`);
    for (let undone = 0; undone < 3; undone++) await page.keyboard.press('Control+z');
  });

  it('says in a hover who somebody is', async () => {
    await wordInEditor(workbench, 'Zhang').hover();
    await workbench.page.locator('.monaco-hover', { hasText: 'Zhang Jun' }).first().waitFor();
    await workbench.screenshot('screenshot-hover');
    await workbench.page.keyboard.press('Escape');
  });

  it('peeks at where somebody is introduced', async () => {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await wordInEditor(workbench, 'the Chinese').click();
    await workbench.run('Peek Definition');
    await page.locator('.peekview-widget').waitFor();
    await workbench.screenshot('screenshot-peek');
    await page.keyboard.press('Escape');
  });

  it('says in the language status what was found', async () => {
    const { page } = workbench;
    await page.locator('.statusbar-item[id="status.languageStatus"]').click();
    await page
      .getByText(/\d+ people · \d+ quotes · \d+ meetings/)
      .first()
      .waitFor();
    await page.getByText('English', { exact: true }).first().waitFor();
    await page.getByText('As readout.json says').first().waitFor();
    await workbench.screenshot('screenshot-status');
    await page.keyboard.press('Escape');
  });
});

const undated = `Envoys to meet

Foreign Minister Ada Mendel will meet Prime Minister Bo Lind in Oslo on Friday, officials said.

“We have time,” Mendel told reporters after the talks with her party in the capital.
`;

const german = `Minister trifft Kollegin

${'Der Minister traf am Freitag in Oslo seine Kollegin Ada Mendel. „Wir haben Zeit“, sagte Mendel dazu nach dem Gespräch.\n\n'.repeat(5)}`;

describe('several articles', () => {
  let workbench: Workbench;

  before(async () => {
    const ofSameMatter = ['Ferries', 'Trains'].map((what) => [`${what}.news`, undated.replace('Envoys to meet', what)]);
    workbench = await openWorkbench('seeds', {
      files: { 'undated.news': undated, 'german.news': german, ...Object.fromEntries(ofSameMatter) },
    });
    await workbench.run('Readout: Show Speakers');
  });
  after(() => workbench?.close());

  it('offers to set the publication date where a day is not known', async () => {
    const { page } = workbench;
    await workbench.open('undated.news');
    const meeting = row(workbench, 'Meetings', 'planned “Friday”').first();
    await meeting.waitFor();
    await meeting.locator('.monaco-tl-twistie').click();
    const day = row(workbench, 'Meetings', 'set the publication date');
    await day.hover();
    await workbench.screenshot('unresolved-day');
    await day.getByRole('button', { name: 'Set the Publication Date…' }).click();
    await page.getByPlaceholder('YYYY-MM-DD').fill('2021-05-03');
    await page.keyboard.press('Enter');
    await row(workbench, 'Meetings', 'planned 7 May 2021').first().waitFor();
  });

  it('shows the article in front in the trees, whatever was shown before', async () => {
    const selected = workbench.page.locator('.selected');
    await workbench.open(article);
    for (const what of ['Ferries', 'Trains', 'Ferries']) {
      await workbench.open(`${what}.news`);
      for (const view of ['Meetings', 'Speakers'] as const) await row(workbench, view, what).and(selected).waitFor();
    }
    await workbench.screenshot('several-articles');
  });

  it('says in the status bar and above the trees where a text is probably not English', async () => {
    const { page } = workbench;
    const warning = page.locator('.statusbar-item', { hasText: 'Probably not English' });
    assert.equal(await warning.count(), 0);
    await workbench.open('german.news');
    await warning.waitFor();
    await page.getByText('Probably not English: little of this is reliable').first().waitFor();
    await workbench.screenshot('not-english');
    await workbench.open(article);
    await warning.waitFor({ state: 'hidden' });
  });
});

const themes = {
  light: 'screenshot-light',
  dark: 'screenshot-dark',
  highContrast: 'screenshot-high-contrast',
  highContrastLight: 'screenshot-high-contrast-light',
} as const;

describe('the colours of an article', () => {
  /** Of a name, a direct quote and boilerplate, by theme. */
  const seen = new Set<string>();

  for (const [theme, picture] of Object.entries(themes)) {
    it(`are those of the theme ${theme}`, async () => {
      const workbench = await openWorkbench('seeds', { theme: theme as keyof typeof themes });
      try {
        await widenSidebar(workbench);
        await workbench.open(article);
        await workbench.run('Readout: Show Speakers');
        await row(workbench, 'Meetings', '7 May 2021').first().waitFor();
        await row(workbench, 'Meetings', '7 May 2021').first().locator('.monaco-tl-twistie').click();
        await row(workbench, 'Speakers', 'Zhang Jun').locator('.monaco-tl-twistie').click();
        await row(workbench, 'Speakers', 'Quite a number').waitFor();
        await workbench.screenshot(picture);
        const name = wordInEditor(workbench, 'Wang Yi');
        const words = wordInEditor(workbench, 'Do you have questions');
        seen.add(await name.evaluate((element) => getComputedStyle(element).color));
        seen.add(await words.evaluate((element) => getComputedStyle(element).color));
      } finally {
        await workbench.close();
      }
    });
  }

  it('differ from theme to theme and from kind to kind', () => {
    assert.equal(seen.size, 2 * Object.keys(themes).length);
  });
});

async function setPublicationDay({ page, run }: Workbench, day: string): Promise<void> {
  await run('Readout: Set the Publication Date…');
  const input = page.getByPlaceholder('YYYY-MM-DD');
  await input.fill(day);
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** A line of a view of the sidebar, by some of its words. */
function row({ page }: Workbench, view: 'Meetings' | 'Speakers', words: string): Locator {
  return page
    .locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) })
    .locator('.monaco-list-row', { hasText: words });
}

/** The first place in the editor where some words stand as one piece. */
function wordInEditor({ page }: Workbench, words: string): Locator {
  return page.locator('.monaco-editor .view-line span span', { hasText: words }).first();
}

const highlight = '.editor-instance .view-lines [class*="ced-"]';

function decorated({ page }: Workbench): Promise<number> {
  return page.locator(highlight).count();
}

/** Runs in the page, and looks at every frame. */
const countFewest = `
  window.fewest = Infinity;
  const look = () => {
    window.fewest = Math.min(window.fewest, document.querySelectorAll('${highlight}').length);
    requestAnimationFrame(look);
  };
  look();`;

/** So that names and what is said of them stand side by side. */
async function widenSidebar({ page }: Workbench): Promise<void> {
  const sash = page.locator('.monaco-sash.vertical:not(.disabled)').first();
  const box = await sash.boundingBox();
  if (!box) return;
  const y = box.y + 300;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, y, { steps: 5 });
  await page.mouse.up();
}
