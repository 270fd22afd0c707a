import { type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { decode } from '../../core/text/decode';
import type { CorrectionStore } from './correctionStore';
import type { PlacedCorrection, PlacedNote } from './placed';
import { Placement } from './placement';

/** Where everything that is kept stands in the articles of the workspace, for all views of it. */
export class WorkspacePlacement implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Something may have another place, because articles were read, closed, or changed by another program. */
  readonly onDidChange = this.changed.event;
  private readonly placement: Placement;
  private readonly subscriptions: Disposable[];

  constructor(private readonly store: CorrectionStore) {
    this.placement = new Placement(
      {
        annotations: () => store.all().map(({ uri, annotation }) => ({ uri: uri.toString(), annotation })),
        open: () => new Map(workspace.textDocuments.map((document) => [document.uri.toString(), asArticle(document)])),
        stateOf,
        read: textOf,
        pathOf: (uri) => workspace.asRelativePath(Uri.parse(uri)),
      },
      () => this.changed.fire(),
    );
    this.subscriptions = [
      this.changed,
      // From now on it is as it is on disk.
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      // Another program, such as git, may have changed what is not open.
      window.onDidChangeWindowState(({ focused }) => focused && this.forget()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Whether what `corrections` and `notes` give is everything. */
  get isComplete(): boolean {
    return this.store.isRead && !this.placement.isReading;
  }

  corrections(): PlacedCorrection[] {
    return this.placement.placed();
  }

  notes(): PlacedNote[] {
    return this.placement.placedNotes();
  }

  private forget(uri?: Uri): void {
    this.placement.forget(uri?.toString());
    this.changed.fire();
  }
}

/** The text only where it is asked for: most documents have nothing kept. */
function asArticle(document: { version: number; getText(): string }): { text: string; version: number } {
  return {
    version: document.version,
    get text() {
      return document.getText();
    },
  };
}

/** By its time and size: programs that write an article change one of them. */
async function stateOf(uri: string): Promise<string | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(Uri.parse(uri));
    return `${mtime} ${size}`;
  } catch {
    return undefined;
  }
}

async function textOf(uri: string): Promise<string | undefined> {
  try {
    return decode(await workspace.fs.readFile(Uri.parse(uri))).text;
  } catch {
    // Moved, deleted, or never saved: its corrections have no place.
    return undefined;
  }
}
