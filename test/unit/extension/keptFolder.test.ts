import assert from 'node:assert/strict';
import { selectorsFor } from '../../../src/corrections/anchor';
import { readLog } from '../../../src/corrections/correctionLog';
import type { StoredCorrection } from '../../../src/corrections/webAnnotation';
import type { Trouble } from '../../../src/extension/kept/changedFile';
import { type Change, KeptFolder } from '../../../src/extension/kept/keptFolder';
import type { SharedFile } from '../../../src/extension/kept/sharedFile';

/** A file that another program may write to, and that may be made read-only. */
class FakeFile implements SharedFile {
  text = '';
  isReadOnly = false;

  async read(): Promise<string> {
    return this.text;
  }

  async update(change: (text: string) => string | undefined): Promise<string> {
    if (this.isReadOnly) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
    this.text = change(this.text) ?? this.text;
    return this.text;
  }
}

const text = 'Ada Mendel met Bo Lind. He said no.';

function correction(id: string, source = 'a.news'): StoredCorrection {
  return {
    id,
    motivation: 'editing',
    created: '2026-01-02T03:04:05.000Z',
    source,
    selectors: selectorsFor(text, { start: 24, end: 26 }),
    body: { type: 'reference', entity: { kind: 'person', name: 'Bo Lind' } },
  };
}

function opened() {
  const files = { log: new FakeFile(), people: new FakeFile() };
  const troubles: (Trouble | undefined)[] = [];
  let changes = 0;
  const kept = new KeptFolder(
    files,
    () => changes++,
    (_file, trouble) => troubles.push(trouble),
  );
  return { files, kept, troubles, changes: () => changes };
}

const idsIn = (log: string) => readLog(log).annotations.map(({ id }) => id);

describe('the folder of what is kept', () => {
  it('has a change at once, and writes it', async () => {
    const { files, kept } = opened();
    const written = kept.change([{ put: correction('a') }]);
    assert.equal(kept.of('a.news').length, 1);
    await written;
    assert.deepEqual(idsIn(files.log.text), ['a']);
  });

  it('tells of a change once, and not when it reads its own writing', async () => {
    const { kept, changes } = opened();
    await kept.change([{ put: correction('a') }]);
    await kept.reload();
    assert.equal(changes(), 1);
  });

  it('keeps a change that is made while the file is read', async () => {
    const { files, kept } = opened();
    const read = kept.reload();
    await Promise.resolve();
    await Promise.all([kept.change([{ put: correction('a') }]), read]);
    assert.deepEqual(idsIn(files.log.text), ['a']);
    assert.equal(kept.annotations.length, 1);
  });

  it('keeps what another window has written meanwhile', async () => {
    const { files, kept } = opened();
    const other = new KeptFolder(files, () => undefined);
    await Promise.all([kept.change([{ put: correction('a') }]), other.change([{ put: correction('b') }])]);
    await kept.reload();
    assert.deepEqual(idsIn(files.log.text).sort(), ['a', 'b']);
    assert.equal(kept.annotations.length, 2);
  });

  it('gives another target to what another window has changed meanwhile, and loses nothing of that', async () => {
    const { files, kept } = opened();
    const other = new KeptFolder(files, () => undefined);
    await kept.change([{ put: correction('a') }, { put: correction('b') }]);
    await other.reload();
    const changed = { ...correction('a'), modified: '2026-02-01T00:00:00Z', body: { type: 'noQuote' as const } };
    await other.change([{ put: changed }, { remove: 'b' }]);
    // This window has not yet been told.
    assert.deepEqual(kept.annotations, [correction('a'), correction('b')]);
    const selectors = selectorsFor(`New. ${text}`, { start: 29, end: 31 });
    await kept.change([
      { retarget: 'a', selectors },
      { retarget: 'b', source: 'b.news' },
    ]);
    assert.deepEqual(readLog(files.log.text).annotations, [{ ...changed, selectors }]);
    assert.deepEqual(kept.annotations, [{ ...changed, selectors }]);
  });

  it('holds a change that can’t be written, says so once, and writes it as soon as it can', async () => {
    const { files, kept, troubles } = opened();
    files.log.isReadOnly = true;
    await kept.change([{ put: correction('a') }]);
    await kept.change([{ put: correction('b') }]);
    assert.equal(kept.annotations.length, 2);
    assert.deepEqual(
      troubles.map((trouble) => trouble?.code),
      ['failed'],
    );
    files.log.isReadOnly = false;
    await kept.reload();
    assert.deepEqual(idsIn(files.log.text), ['a', 'b']);
    assert.equal(troubles.at(-1), undefined);
    assert.ok(!kept.hasUnwritten);
  });

  it('does not touch a broken file of names, and adds to it when it is mended', async () => {
    const { files, kept, troubles } = opened();
    files.people.text = '{"people": [{"name": "Ada Mendel"}';
    await kept.reload();
    await kept.change([{ know: { kind: 'person', name: 'Bo Lind' } }]);
    assert.equal(files.people.text, '{"people": [{"name": "Ada Mendel"}');
    assert.equal(troubles[0]?.code, 'broken');
    assert.ok(kept.names.some(({ name }) => name === 'Bo Lind'));
    files.people.text += ']}';
    await kept.reload();
    assert.deepEqual(
      kept.names.map(({ name }) => name),
      ['Ada Mendel', 'Bo Lind'],
    );
  });

  it('takes back what was done, to the character', async () => {
    const { files, kept } = opened();
    files.log.text = `${JSON.stringify({ ...JSON.parse(line('a')), 'my:key': [1] })}\n${line('b')}\n`;
    files.people.text = '{"people": [{"name": "Ada Mendel", "preferred": "Mendel"}]}\n';
    await kept.reload();
    const before = { log: files.log.text, names: kept.names };
    const changes = [
      { put: { ...correction('a'), body: { type: 'noQuote' as const } } },
      { put: correction('c') },
      { know: { kind: 'person' as const, name: 'Ada Mendel', aliases: ['A. Mendel'] } },
    ];
    const undo = kept.inverseOf(changes);
    await kept.change(changes);
    assert.deepEqual(idsIn(files.log.text), ['a', 'b', 'c']);
    await kept.change(undo);
    assert.equal(files.log.text, before.log);
    assert.deepEqual(kept.names, before.names);
  });

  it('does not take back over what another window has written meanwhile, and knows that', async () => {
    const { files, kept } = opened();
    const other = new KeptFolder(files, () => undefined);
    const undo = kept.inverseOf([{ put: correction('a') }]);
    await kept.change([{ put: correction('a') }]);
    assert.ok(kept.wouldChange(undo));
    await other.change([{ put: { ...correction('a'), body: { type: 'noQuote' } } }]);
    const written = files.log.text;
    // The file may be read only after the step is taken back.
    await kept.change(undo);
    assert.equal(files.log.text, written);
    assert.equal(kept.annotations.length, 1);
    assert.ok(!kept.wouldChange(undo));
  });

  it('does again what was taken back, and takes it back again', async () => {
    const { files, kept } = opened();
    files.people.text = '{"people": [{"name": "Ada Mendel", "born": 1970 /* or 71 */}, {"name": "Bo Lind"}]}\n';
    await kept.reload();
    const before = files.people.text;
    let changes: Change[] = [{ put: correction('a') }, { forget: { kind: 'person', name: 'Ada Mendel' } }];
    for (let i = 0; i < 4; i++) {
      const undo = kept.inverseOf(changes);
      await kept.change(changes);
      assert.equal(kept.annotations.length, i % 2 === 0 ? 1 : 0);
      assert.equal(files.people.text === before, i % 2 === 1);
      changes = undo;
    }
  });

  it('brings back what was removed with everything that stood in its line', async () => {
    const { files, kept } = opened();
    files.log.text = `${JSON.stringify({ ...JSON.parse(line('a')), 'my:key': [1] })}\n`;
    await kept.reload();
    const before = files.log.text;
    const undo = kept.inverseOf([{ remove: 'a' }]);
    await kept.change([{ remove: 'a' }]);
    assert.equal(files.log.text, '');
    await kept.change(undo);
    assert.equal(files.log.text, before);
  });
});

function line(id: string): string {
  const { source, selectors, body: _, ...rest } = correction(id);
  const selector = [{ type: 'TextQuoteSelector', exact: selectors.exact }];
  return JSON.stringify({
    ...rest,
    body: { type: 'readout:Reference', entity: { kind: 'person', name: 'Bo Lind' } },
    target: { source, selector },
  });
}
