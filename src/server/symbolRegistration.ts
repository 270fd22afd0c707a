import { type Connection, type Disposable, DocumentSymbolRequest } from 'vscode-languageserver';

/** So many milliseconds without another reason to refresh, since each has the outline drawn anew. */
const restingTime = 50;

const ignore = () => undefined;

/**
 * The registration for document symbols. The protocol has no request that has an editor ask for them again while the
 * text stays the same, but every editor asks whoever is registered anew.
 */
export class SymbolRegistration {
  private registered: Promise<Disposable> | undefined;
  private resting: NodeJS.Timeout | undefined;

  constructor(private readonly connection: Connection) {}

  /** Not before the client is initialized. */
  begin(): void {
    this.registered = this.register();
  }

  /** Has the editor ask again for the symbols of all documents. */
  refresh(): void {
    if (!this.registered) return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      const before = this.registered;
      this.registered = this.register();
      // Not before the other is there: an editor without anybody to ask would forget the outline, and what is open in it.
      Promise.all([before, this.registered]).then(([registration]) => registration?.dispose(), ignore);
    }, restingTime);
  }

  dispose(): void {
    clearTimeout(this.resting);
    this.registered = undefined;
  }

  private register(): Promise<Disposable> {
    const registered = this.connection.client.register(DocumentSymbolRequest.type, { documentSelector: null });
    // A client that has gone meanwhile asks for nothing any more.
    registered.catch(ignore);
    return registered;
  }
}
