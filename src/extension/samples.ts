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
import { publicationDayIn, sidecarName } from '../features/sidecar';

/** Scheme of the bundled articles. */
const scheme = 'readout-sample';

/** The bundled files, and under which name each is opened. */
const bundled: readonly { file: string; name: string }[] = [
  { file: '000_2538be3e57654ee9.txt', name: 'Blinken and Wang Yi to meet again as China hosts UN event' },
  { file: '001_3848fc27183e2df8.txt', name: 'US ‘small clique’ to be exposed at upcoming UN session' },
  { file: '002_e205dc30253c31be.txt', name: 'Blinken meets Chinese Vice-President Han Zheng' },
  { file: '003_be71874fd1933440.txt', name: 'Blinken arrives in Beijing amid major tensions' },
  { file: '004_b3c7564398b6271a.txt', name: 'Blinken heads to Beijing hoping to calm fears' },
];

const sidecarPath = `/${sidecarName}`;

/**
 * The bundled articles as documents that can be read but not written, each under its headline, so that
 * nobody edits the files of the extension by mistake.
 */
export class Samples implements FileSystemProvider, Disposable {
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile: Event<FileChangeEvent[]> = this.changed.event;
  private readonly registration: Disposable;

  constructor(private readonly folder: Uri) {
    this.registration = workspace.registerFileSystemProvider(scheme, this, {
      isReadonly: true,
      isCaseSensitive: true,
    });
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  all(): Uri[] {
    return bundled.map(({ name }) => Uri.from({ scheme, path: `/${name}.news` }));
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const bytes = await workspace.fs.readFile(this.fileOf(uri));
    return uri.path === sidecarPath ? renamed(bytes) : bytes;
  }

  async stat(uri: Uri): Promise<FileStat> {
    if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return workspace.fs.stat(this.fileOf(uri));
  }

  readDirectory(): [string, FileType][] {
    return bundled.map(({ name }) => [`${name}.news`, FileType.File]);
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

  private fileOf(uri: Uri): Uri {
    if (uri.path === sidecarPath) return Uri.joinPath(this.folder, sidecarName);
    const sample = bundled.find(({ name }) => uri.path === `/${name}.news`);
    if (!sample) throw FileSystemError.FileNotFound(uri);
    return Uri.joinPath(this.folder, sample.file);
  }
}

/** The sidecar of the bundled files, for the names under which they are opened. */
function renamed(sidecar: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(sidecar);
  const days = bundled.map(({ file, name }) => [`${name}.news`, publicationDayIn(text, file)]);
  return new TextEncoder().encode(JSON.stringify({ published: Object.fromEntries(days) }));
}
