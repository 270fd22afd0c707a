import assert from 'node:assert/strict';
import { selectorsFor } from '../../../src/corrections/anchor';
import type { StoredCorrection } from '../../../src/corrections/webAnnotation';
import { History } from '../../../src/extension/kept/history';
import { KeptFolder } from '../../../src/extension/kept/keptFolder';
import { MemoryFile } from '../../../src/extension/kept/sharedFile';

const text = 'Ada Mendel met Bo Lind. He said no.';

function he(name: string, id = 'he'): { put: StoredCorrection } {
  return {
    put: {
      id,
      motivation: 'editing',
      created: '2026-01-02T03:04:05.000Z',
      source: 'a.news',
      selectors: selectorsFor(text, { start: 24, end: 26 }),
      body: { type: 'reference', entity: { kind: 'person', name } },
    },
  };
}

function opened(files = { log: new MemoryFile(), people: new MemoryFile() }) {
  const kept = new KeptFolder(files, () => undefined);
  const names = () =>
    kept.annotations.map((annotation) =>
      annotation.motivation === 'editing' && annotation.body.type === 'reference' ? annotation.body.entity?.name : '',
    );
  return { kept, files, names };
}

describe('the history of what is kept', () => {
  it('takes back the step that is meant, also when others have followed', async () => {
    const { kept, names } = opened();
    const history = new History();
    const first = history.do(kept, [he('Bo Lind', 'one')], 'one');
    history.do(kept, [he('Ada Mendel', 'two')], 'two');
    assert.deepEqual(await history.undo(first), { code: 'done', label: 'one' });
    assert.deepEqual(names(), ['Ada Mendel']);
    assert.deepEqual(await history.undo(first), { code: 'alreadyTakenBack', label: 'one' });
    assert.deepEqual(await history.undo(), { code: 'done', label: 'two' });
    assert.deepEqual(names(), []);
  });

  it('leaves a step alone that a later one has overruled, until that is taken back', async () => {
    const { kept, names } = opened();
    const history = new History();
    const first = history.do(kept, [he('Bo Lind')], 'Bo');
    const second = history.do(kept, [he('Ada Mendel')], 'Ada');
    assert.deepEqual(await history.undo(first), { code: 'changedSince', label: 'Bo' });
    assert.deepEqual(names(), ['Ada Mendel']);
    assert.deepEqual(await history.undo(second), { code: 'done', label: 'Ada' });
    assert.deepEqual(names(), ['Bo Lind']);
    assert.deepEqual(await history.undo(first), { code: 'done', label: 'Bo' });
    assert.deepEqual(names(), []);
  });

  it('says that another window has changed it, whether that was seen before or only in writing', async () => {
    for (const isSeen of [true, false]) {
      const { kept, files, names } = opened();
      const other = opened(files).kept;
      const history = new History();
      await history.do(kept, [he('Bo Lind')], 'Bo').written;
      await other.change([he('Ada Mendel')]);
      if (isSeen) await kept.reload();
      assert.deepEqual(await history.undo(), { code: 'changedSince', label: 'Bo' });
      assert.deepEqual(names(), ['Ada Mendel']);
      assert.deepEqual(await history.undo(), { code: 'nothing' });
      assert.deepEqual(await history.redo(), { code: 'nothing' });
    }
  });

  it('does again what was taken back, and forgets that with the next step', async () => {
    const { kept, names } = opened();
    const history = new History();
    history.do(kept, [he('Bo Lind')], 'Bo');
    for (let i = 0; i < 2; i++) {
      assert.deepEqual(await history.undo(), { code: 'done', label: 'Bo' });
      assert.deepEqual(names(), []);
      assert.deepEqual(await history.redo(), { code: 'done', label: 'Bo' });
      assert.deepEqual(names(), ['Bo Lind']);
    }
    await history.undo();
    history.do(kept, [he('Ada Mendel')], 'Ada');
    assert.deepEqual(await history.redo(), { code: 'nothing' });
  });

  it('does not do again what has been changed otherwise meanwhile', async () => {
    const { kept, files, names } = opened();
    const history = new History();
    await history.do(kept, [he('Bo Lind')], 'Bo').written;
    await history.undo();
    await opened(files).kept.change([he('Ada Mendel')]);
    await kept.reload();
    assert.deepEqual(await history.redo(), { code: 'changedSince', label: 'Bo' });
    assert.deepEqual(names(), ['Ada Mendel']);
  });
});
