import type { SharedFile } from './sharedFile';

/** Why changes could not be written. */
export type Trouble = { code: 'failed'; error: unknown } | /** The file must be mended first. */ { code: 'broken' };

/**
 * A shared file with the changes of this window made to it: they hold at once, also where they can't be written yet.
 */
export class ChangedFile<Change> {
  /** As it was last seen, and what of ours is not in it. */
  private onDisk = '';
  private pending: readonly Change[] = [];
  private made: { text: string } | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private trouble: Trouble | undefined;

  constructor(
    private readonly file: SharedFile,
    /** Undefined: the text must be mended first. */
    private readonly apply: (text: string, changes: readonly Change[]) => string | undefined,
    /** The text has become another. */
    private readonly changed: () => void,
    /** Changes could not be written; undefined: now they are. */
    private readonly troubled: (trouble: Trouble | undefined) => void = () => undefined,
  ) {}

  /** The file, with our changes. */
  get text(): string {
    this.made ??= { text: this.withChanges(this.onDisk) };
    return this.made.text;
  }

  get hasUnwritten(): boolean {
    return this.pending.length > 0;
  }

  /** What is not in `text` either, because the file must be mended first. */
  get unapplied(): readonly Change[] {
    if (this.pending.length === 0) return [];
    return this.apply(this.onDisk, this.pending) === undefined ? this.pending : [];
  }

  /** Reads the file again: another program has written it. What waits is tried again. */
  reload(): Promise<void> {
    return this.queue(async () => {
      if (this.pending.length > 0) await this.write();
      else await this.read();
    });
  }

  /** Makes changes: `text` has them when this returns; they are written, or in trouble, when the promise is kept. */
  change(changes: readonly Change[]): Promise<void> {
    this.see(this.onDisk, [...this.pending, ...changes]);
    return this.queue(() => this.write());
  }

  private queue(job: () => Promise<void>): Promise<void> {
    const done = this.last.then(job);
    this.last = done.catch(() => undefined);
    return done;
  }

  private async read(): Promise<void> {
    try {
      const onDisk = await this.file.read();
      // What was changed while it was read waits still.
      this.see(onDisk, this.pending);
      this.meet(undefined);
    } catch (error) {
      this.meet({ code: 'failed', error });
    }
  }

  private async write(): Promise<void> {
    const changes = this.pending;
    if (changes.length === 0) return;
    let seen = '';
    try {
      let broken = false;
      const written = await this.file.update((text) => {
        seen = text;
        const made = this.apply(text, changes);
        broken = made === undefined;
        return made;
      });
      if (broken) this.see(seen, this.pending);
      else this.see(written, this.pending.slice(changes.length));
      this.meet(broken ? { code: 'broken' } : undefined);
    } catch (error) {
      this.see(await this.file.read().catch(() => this.onDisk), this.pending);
      this.meet({ code: 'failed', error });
    }
  }

  private meet(trouble: Trouble | undefined): void {
    const isNews = trouble?.code !== this.trouble?.code;
    this.trouble = trouble;
    if (isNews) this.troubled(trouble);
  }

  private see(onDisk: string, pending: readonly Change[]): void {
    const before = this.text;
    this.onDisk = onDisk;
    this.pending = pending;
    this.made = undefined;
    if (this.text !== before) this.changed();
  }

  private withChanges(text: string): string {
    if (this.pending.length === 0) return text;
    // Of a file that is broken, what can be read counts; what is pending can't be put in.
    return this.apply(text, this.pending) ?? text;
  }
}
