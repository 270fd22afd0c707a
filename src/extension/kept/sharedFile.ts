/** A text file that several programs read and write. */
export interface SharedFile {
  /** Empty where there is no file. */
  read(): Promise<string>;
  /**
   * Reads the file, and writes what `change` makes of it, while no other window can do the same. Undefined: nothing is
   * written. The file is at every moment whole: the old one or the new one.
   */
  update(change: (text: string) => string | undefined): Promise<string>;
}

/** A file in another encoding fails: written anew in UTF-8, it would lose what can't be read. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Whether reading failed for that reason. */
export function isOtherEncoding(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/** What lasts as long as the session. */
export class MemoryFile implements SharedFile {
  private text = '';

  async read(): Promise<string> {
    return this.text;
  }

  async update(change: (text: string) => string | undefined): Promise<string> {
    this.text = change(this.text) ?? this.text;
    return this.text;
  }
}
