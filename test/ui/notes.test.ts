import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

const article = '000_2538be3e57654ee9.txt';

for (const theme of ['light', 'highContrast'] as const) {
  describe(`a note on a passage, in ${theme === 'light' ? 'a light theme' : 'high contrast'}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench('seeds', { theme, settings: { 'comments.openView': 'never' } });
      await workbench.open(article);
      await workbench.run('Readout: Show Notes');
    });
    after(() => workbench?.close());

    it('is written in a thread at the words that are selected', async () => {
      const { page } = workbench;
      await page
        .locator('.view-line', { hasText: 'their attendance' })
        .locator('span span', { hasText: /^he$/ })
        .first()
        .dblclick();
      await page.locator('.statusbar', { hasText: '(2 selected)' }).waitFor();
      // The palette of these tests begins with Escape, which would give up the selection.
      await page.locator('.pane', { hasText: 'Notes' }).getByRole('button', { name: 'Add Note' }).click();
      const thread = page.locator('.review-widget', { hasText: '“he”' });
      await thread.locator('.monaco-editor.focused').waitFor();
      // Nothing stands beside lines without a note.
      assert.equal(await page.locator('.comment-diff-added').count(), 0);
      await page.keyboard.type('Who else was there? #check');
      await workbench.screenshot(`note-writing-${theme}`);
      await thread.getByRole('button', { name: 'Add Note' }).click();
      await thread.waitFor({ state: 'detached' });
      const focused = await page.evaluate(() => document.activeElement?.ariaLabel);
      assert.match(focused ?? '', new RegExp(article), 'whoever uses the keyboard is back in the article');
    });

    it('is listed with its article, and shown at its words', async () => {
      const { page } = workbench;
      const row = page
        .locator('.pane', { hasText: 'Notes' })
        .locator('.monaco-list-row', { hasText: 'Who else was there? #check' });
      await row.waitFor();
      await row.click();
      const thread = page.locator('.review-widget', { hasText: '“he”' });
      assert.match((await thread.locator('.comment-body').textContent()) ?? '', /Who else was there\?/);
      await workbench.screenshot(theme === 'light' ? 'screenshot-note' : 'note-highContrast');
    });
  });
}
