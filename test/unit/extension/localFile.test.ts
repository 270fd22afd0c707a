import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLog } from '../../../src/corrections/correctionLog';
import { LocalFile } from '../../../src/extension/kept/localFile';
import { isOtherEncoding } from '../../../src/extension/kept/sharedFile';

describe('a file that several windows write to', () => {
  let folder: string;
  let writer: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'readout-log-'));
    writer = path.join(folder, 'logWriter.cjs');
    const root = path.join(__dirname, '../../..');
    const source = path.join(root, 'test/support/logWriter.ts');
    // A bundle starts ten times as fast as the sources: many windows are killed here.
    execFileSync(path.join(root, 'node_modules/.bin/esbuild'), [
      source,
      '--bundle',
      '--platform=node',
      '--log-level=warning',
      `--outfile=${writer}`,
    ]);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A window of its own that writes `count` corrections; `written` grows with those that it knows to be written. */
  function start(file: string, name: string, count: number): { process: ChildProcess; written: string[] } {
    const process = spawn('node', [writer, file, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const written: string[] = [];
    let rest = '';
    process.stdout?.on('data', (data) => {
      const lines = `${rest}${data}`.split('\n');
      rest = lines.pop() ?? '';
      written.push(...lines);
    });
    return { process, written };
  }

  const idsIn = (file: string) => readLog(readFileSync(file, 'utf8')).annotations.map(({ id }) => id);

  it('loses no line of two that write at once', async () => {
    const file = path.join(folder, 'two', 'corrections.jsonl');
    const windows = [start(file, 'a', 40), start(file, 'b', 40)];
    await Promise.all(windows.map(({ process }) => once(process, 'close')));
    assert.equal(new Set(idsIn(file)).size, 80);
    assert.deepEqual(readdirSync(path.dirname(file)), ['corrections.jsonl']);
  });

  it('is whole, with all that was written, whenever a window is killed', async () => {
    const files = Array.from({ length: 24 }, (_, i) => path.join(folder, `killed${i}`, 'corrections.jsonl'));
    for (const some of [files.slice(0, 12), files.slice(12)]) {
      await Promise.all(
        some.map(async (file, i) => {
          const { process, written } = start(file, 'a', 1e6);
          await once(process.stdout ?? process, 'data');
          await new Promise((resolve) => setTimeout(resolve, 10 + 13 * i));
          process.kill('SIGKILL');
          await once(process, 'close');
          const log = readLog(readFileSync(file, 'utf8'));
          assert.deepEqual(log.problems, []);
          const ids = new Set(log.annotations.map(({ id }) => id));
          for (const id of written) assert.ok(ids.has(id), id);
        }),
      );
    }
    // The next window gets by the lock that a killed one left, and clears its remains away.
    const next = files.slice(0, 6);
    await Promise.all(next.map((file) => new LocalFile(file).update((text) => `${text}\n`)));
    for (const file of next) assert.deepEqual(readdirSync(path.dirname(file)), ['corrections.jsonl']);
  });

  it('is empty where there is none, and is not made by reading', async () => {
    const file = path.join(folder, 'none', 'corrections.jsonl');
    assert.equal(await new LocalFile(file).read(), '');
    assert.equal(await new LocalFile(file).update(() => undefined), '');
  });

  it('says what is in the way where it can’t be written', async () => {
    writeFileSync(path.join(folder, 'occupied'), '');
    const file = new LocalFile(path.join(folder, 'occupied', 'corrections.jsonl'));
    await assert.rejects(file.update((text) => `${text}x`));
    mkdirSync(path.join(folder, 'directory', 'corrections.jsonl'), { recursive: true });
    await assert.rejects(new LocalFile(path.join(folder, 'directory', 'corrections.jsonl')).update(() => 'x'));
  });

  it('is not replaced where it may only be read, until it may be written to', async () => {
    const name = path.join(folder, 'readOnly', 'corrections.jsonl');
    mkdirSync(path.dirname(name));
    writeFileSync(name, 'a\n');
    // Whoever runs the tests may be allowed everything.
    let isReadOnly = true;
    const file = new LocalFile(name, async () => {
      if (isReadOnly) throw Object.assign(new Error(`permission denied: ${name}`), { code: 'EACCES' });
    });
    await assert.rejects(
      file.update((text) => `${text}b\n`),
      { code: 'EACCES' },
    );
    assert.equal(readFileSync(name, 'utf8'), 'a\n');
    assert.equal(await file.update((text) => text), 'a\n');
    isReadOnly = false;
    await file.update((text) => `${text}b\n`);
    assert.equal(readFileSync(name, 'utf8'), 'a\nb\n');
    assert.deepEqual(readdirSync(path.dirname(name)), ['corrections.jsonl']);
  });

  it('is neither read nor replaced where it is in another encoding', async () => {
    const name = path.join(folder, 'latin', 'corrections.jsonl');
    mkdirSync(path.dirname(name));
    const bytes = Buffer.from('{"name": "Bj\u00f6rn"}\n', 'latin1');
    writeFileSync(name, bytes);
    const file = new LocalFile(name);
    await assert.rejects(file.read(), isOtherEncoding);
    await assert.rejects(
      file.update((text) => `${text}b\n`),
      isOtherEncoding,
    );
    assert.deepEqual(readFileSync(name), bytes);
  });
});
