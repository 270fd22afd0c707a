/** What the command needs from the process around it, so that a test can stand in for it. */
export interface Terminal {
  readFile(path: string): Promise<Uint8Array>;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  inputIsTerminal: boolean;
  outputIsTerminal: boolean;
  /** Columns of the terminal; undefined where unknown. */
  width: number | undefined;
  environment: Readonly<Record<string, string | undefined>>;
  /** Resolves to false where nobody reads the output any more. */
  write(text: string): Promise<boolean>;
  writeError(text: string): void;
}
