import { FileSystemError, Uri, workspace } from 'vscode';
import { LocalFile } from './localFile';
import { decoded, type SharedFile } from './sharedFile';

/** A file on disk, or one that only VS Code can reach. */
export function sharedFileAt(uri: Uri): SharedFile {
  return uri.scheme === 'file' ? new LocalFile(uri.fsPath) : new VirtualFile(uri);
}

/** In a virtual file system, where nothing locks a file: it is read directly before it is written. */
class VirtualFile implements SharedFile {
  constructor(private readonly uri: Uri) {}

  async read(): Promise<string> {
    try {
      return decoded(await workspace.fs.readFile(this.uri));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
      throw error;
    }
  }

  async update(change: (text: string) => string | undefined): Promise<string> {
    const before = await this.read();
    const after = change(before);
    if (after === undefined || after === before) return before;
    await workspace.fs.createDirectory(Uri.joinPath(this.uri, '..'));
    await workspace.fs.writeFile(this.uri, new TextEncoder().encode(after));
    return after;
  }
}
