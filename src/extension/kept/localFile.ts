import { access, constants, mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { decoded, type SharedFile } from './sharedFile';

/** A window that was killed holds its lock for so long, milliseconds. */
const stale = 3000;

/** A file on disk that several windows may write to. */
export class LocalFile implements SharedFile {
  constructor(
    private readonly file: string,
    /** Fails where the file may not be written to. */
    private readonly mayWrite: (file: string) => Promise<void> = (path) => access(path, constants.W_OK),
  ) {}

  async read(): Promise<string> {
    try {
      return decoded(await readFile(this.file));
    } catch (error) {
      if (isAbsent(error)) return '';
      throw error;
    }
  }

  async update(change: (text: string) => string | undefined): Promise<string> {
    await mkdir(path.dirname(this.file), { recursive: true });
    const release = await lock(this.file, {
      realpath: false,
      stale,
      // The work under the lock takes milliseconds: it was lost because the computer slept.
      onCompromised: () => undefined,
      retries: { retries: 40, minTimeout: 20, maxTimeout: 250, factor: 1.5, randomize: true },
    });
    try {
      await this.clearAway();
      const before = await this.read();
      const after = change(before);
      if (after === undefined || after === before) return before;
      // It is written by renaming another, for which the folder's permissions are enough.
      await this.mayWrite(this.file).catch((error) => {
        if (!isAbsent(error)) throw error;
      });
      await writeFileAtomic(this.file, after);
      return after;
    } finally {
      await release().catch(() => undefined);
    }
  }

  /** What a window that was killed while it wrote has left behind: "corrections.jsonl.1234567890". */
  private async clearAway(): Promise<void> {
    const folder = path.dirname(this.file);
    const name = path.basename(this.file);
    for (const entry of await readdir(folder)) {
      const rest = entry.startsWith(`${name}.`) ? entry.slice(name.length + 1) : '';
      if (/^\d+$/.test(rest)) await unlink(path.join(folder, entry)).catch(() => undefined);
    }
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
