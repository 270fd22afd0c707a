import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

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
});
