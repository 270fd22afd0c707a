import { type Diagnostic, Uri, workspace } from 'vscode';
import { checks } from '../features/diagnostics/checks';

/** Packing an extension writes the name of its README in small letters. */
const names = ['README.md', 'readme.md'];

/** Lets the code of a hint lead to the line of the README that explains it. */
export class HintLinks {
  private readonly targets = new Map<string, Uri>();

  constructor(extension: Uri) {
    for (const name of names) this.read(Uri.joinPath(extension, name));
  }

  /** Where no README could be read, the code stays a word. */
  link(diagnostic: Diagnostic): Diagnostic {
    const target = typeof diagnostic.code === 'string' ? this.targets.get(diagnostic.code) : undefined;
    if (target) diagnostic.code = { value: String(diagnostic.code), target };
    return diagnostic;
  }

  private async read(readme: Uri): Promise<void> {
    try {
      const lines = new TextDecoder().decode(await workspace.fs.readFile(readme)).split('\n');
      for (const { code } of checks) {
        const line = lines.findIndex((text) => text.startsWith(`| \`${code}\` |`));
        if (line >= 0) this.targets.set(code, readme.with({ fragment: `L${line + 1}` }));
      }
    } catch {
      // It has the other name.
    }
  }
}
