import {
  type Disposable,
  type Event,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import { headlineFileName } from './sampleNames';

/** Scheme of the bundled articles. */
export const sampleScheme = 'readout-sample';

/** Publication days of those bundled articles that do not give it themselves. */
const publicationDays: Readonly<Record<string, string>> = {
  '000_2538be3e57654ee9.txt': '2021-05-03',
  '001_3848fc27183e2df8.txt': '2021-05-07',
  '002_e205dc30253c31be.txt': '2023-09-19',
  '004_b3c7564398b6271a.txt': '2023-06-17',
};

export interface Sample {
  uri: Uri;
  published: string | undefined;
}

/**
 * The bundled articles as documents that can be read but not written, each under its headline, so that
 * nobody edits the files of the extension by mistake.
 */
export class Samples implements FileSystemProvider, Disposable {
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile: Event<FileChangeEvent[]> = this.changed.event;
  private readonly registration: Disposable;
  private files: Promise<Map<string, Uri>> | undefined;

  constructor(private readonly folder: Uri) {
    this.registration = workspace.registerFileSystemProvider(sampleScheme, this, {
      isReadonly: true,
      isCaseSensitive: true,
    });
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  /** The documents, in the order of the bundled files. */
  async all(): Promise<Sample[]> {
    return [...(await this.list())].map(([path, file]) => ({
      uri: Uri.from({ scheme: sampleScheme, path }),
      published: publicationDays[file.path.slice(file.path.lastIndexOf('/') + 1)],
    }));
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const file = (await this.list()).get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return workspace.fs.readFile(file);
  }

  async stat(uri: Uri): Promise<FileStat> {
    if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const file = (await this.list()).get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return workspace.fs.stat(file);
  }

  async readDirectory(): Promise<[string, FileType][]> {
    return [...(await this.list()).keys()].map((path) => [path.slice(1), FileType.File]);
  }

  watch(): Disposable {
    return { dispose() {} };
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  /** The bundled file of every path here. */
  private list(): Promise<Map<string, Uri>> {
    this.files ??= this.readList();
    return this.files;
  }

  private async readList(): Promise<Map<string, Uri>> {
    const files = new Map<string, Uri>();
    for (const [name, type] of (await workspace.fs.readDirectory(this.folder)).sort()) {
      if (type !== FileType.File || !name.endsWith('.txt')) continue;
      const file = Uri.joinPath(this.folder, name);
      const text = new TextDecoder().decode(await workspace.fs.readFile(file));
      files.set(`/${headlineFileName(text, name.slice(0, 3))}`, file);
    }
    return files;
  }
}
