import { ConfigurationTarget, type Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import type { HighlightKind } from './decorations/highlights';

const section = 'readout';

/** Which plain-text documents are read: those that look like prose, every one, or none. */
export type PlainTextReading = 'prose' | 'always' | 'never';

/** The settings of the client; those of the server are in `server/settings.ts`. */
export class Settings implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;
  private readonly subscription = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) this.changed.fire();
  });

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  /** Whether highlights of a kind are to be drawn. */
  highlights(kind: HighlightKind): boolean {
    return this.get('highlights.enabled', true) && this.get(`highlights.${kind}`, true);
  }

  get followCursor(): boolean {
    return this.get('views.followCursor', true);
  }

  plainText(uri?: Uri): PlainTextReading {
    return this.get<PlainTextReading>('files.plainText', 'prose', uri);
  }

  globs(which: 'include' | 'exclude', uri: Uri): string[] {
    return this.get<string[]>(`files.${which}`, [], uri).filter((glob) => typeof glob === 'string');
  }

  /** Switches a yes-or-no setting over, where it was set: in the folder, the workspace or for the user. */
  async toggle(name: string): Promise<void> {
    const configuration = workspace.getConfiguration(section);
    const set = configuration.inspect<boolean>(name);
    const target = set?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
    await configuration.update(name, !configuration.get(name, true), target);
  }

  private get<T>(name: string, byDefault: T, scope?: Uri): T {
    return workspace.getConfiguration(section, scope).get(name, byDefault);
  }
}
