import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyseOptions, Analysis } from './analyse';

/** What the analyses need from where they run. */
export interface Platform {
  /** Resolves once waiting messages have been read. */
  pause(): Promise<void>;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/** A finished analysis of one version. */
export interface AnalysedDocument {
  uri: string;
  version: number;
  analysis: Analysis;
  /** Whether the same version was answered for before: then the editor has to be told that this is out of date. */
  again: boolean;
}

interface Host {
  platform: Platform;
  /** Milliseconds without an edit before work begins. */
  delay(): number;
  analyse(text: string, options: AnalyseOptions): Generator<unknown, Analysis>;
  finished(result: AnalysedDocument): void;
  /** A document that was annotated is not any more. */
  ended(uri: string): void;
  failed(uri: string, error: unknown): void;
}

/** An open document that is annotated. */
interface Work {
  readonly document: TextDocument;
  /** The document is changed in place; this is the version that the work is about. */
  readonly version: number;
  /** Settles when the present state is analysed; rejects when it is overtaken. */
  readonly result: Deferred<AnalysedDocument>;
  timer?: NodeJS.Timeout;
}

type PublicationDay = Pick<AnalyseOptions, 'published' | 'publishedSource'>;
type GivenCorrections = Pick<AnalyseOptions, 'corrections' | 'known'>;

/** How long the messages may wait while an analysis works, in milliseconds (a stage of the core is never cut). */
const sliceLength = 8;

/**
 * The analyses of the open documents: at most one each, of the newest state, in slices between which messages
 * are read. What is overtaken by an edit is dropped, and whoever waits for it is told so.
 */
export class Analyses {
  private readonly host: Host;
  private readonly work = new Map<string, Work>();
  private readonly days = new Map<string, PublicationDay>();
  private readonly corrections = new Map<string, GivenCorrections>();

  constructor(host: Host) {
    this.host = host;
  }

  /** Starts at once, with a document that was just opened. */
  begin(document: TextDocument): void {
    this.restart(document, 0, false);
  }

  /** Starts at once, because something other than the text has changed. */
  beginAgain(document: TextDocument): void {
    this.restart(document, 0, true);
  }

  /** Starts when no edit has come for a while. Nothing happens if the version is known or the document is not annotated. */
  edit(document: TextDocument): void {
    const work = this.work.get(document.uri);
    if (work && work.version !== document.version) this.restart(document, this.host.delay(), false);
  }

  end(uri: string): void {
    const work = this.work.get(uri);
    if (!work) return;
    this.work.delete(uri);
    clearTimeout(work.timer);
    work.result.reject(contentModified());
    this.host.ended(uri);
  }

  /** Of the documents that are annotated. */
  get uris(): string[] {
    return [...this.work.keys()];
  }

  has(uri: string): boolean {
    return this.work.has(uri);
  }

  /** Takes effect with the next `begin` or `edit`; survives `end`, ends with `forget`. */
  setPublished(uri: string, day: PublicationDay | undefined): void {
    if (day) this.days.set(uri, day);
    else this.days.delete(uri);
  }

  /** As `setPublished`. */
  setCorrections(uri: string, given: GivenCorrections): void {
    this.corrections.set(uri, given);
  }

  forget(uri: string): void {
    this.end(uri);
    this.days.delete(uri);
    this.corrections.delete(uri);
  }

  dispose(): void {
    for (const uri of this.uris) this.end(uri);
  }

  /**
   * The analysis of the present version, waited for if need be; undefined where the document is not annotated.
   * Rejects with ContentModified if the document changes meanwhile, with RequestCancelled if `token` says so.
   */
  async current(uri: string, token: CancellationToken): Promise<AnalysedDocument | undefined> {
    const work = this.work.get(uri);
    if (!work) return undefined;
    if (token.isCancellationRequested) throw cancelled();
    const cancellation = new Deferred<never>();
    const listener = token.onCancellationRequested(() => cancellation.reject(cancelled()));
    try {
      return await Promise.race([work.result.promise, cancellation.promise]);
    } finally {
      listener.dispose();
    }
  }

  /** The present versions of the wanted documents, as far as they are annotated, waited for; without those that an edit overtakes, or that fail. */
  async all(token: CancellationToken, isWanted: (uri: string) => boolean): Promise<AnalysedDocument[]> {
    const settled = await Promise.allSettled(this.uris.filter(isWanted).map((uri) => this.current(uri, token)));
    if (token.isCancellationRequested) throw cancelled();
    return settled.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
  }

  private restart(document: TextDocument, delay: number, again: boolean): void {
    const { uri, version } = document;
    const previous = this.work.get(uri);
    // Whoever waits for this version is still right to do so.
    const goesOn = previous?.version === version && !previous.result.settled;
    if (previous) clearTimeout(previous.timer);
    if (previous && !goesOn) previous.result.reject(contentModified());
    const work: Work = { document, version, result: goesOn ? previous.result : new Deferred() };
    this.work.set(uri, work);
    if (delay > 0) work.timer = setTimeout(() => void this.run(work, again), delay);
    else void this.run(work, again);
  }

  private async run(work: Work, again: boolean): Promise<void> {
    const { version } = work;
    const { uri } = work.document;
    const { platform } = this.host;
    const isCurrent = () => this.work.get(uri) === work;
    try {
      // An edit may already wait among the messages.
      await platform.pause();
      if (!isCurrent()) return;
      const steps = this.host.analyse(work.document.getText(), {
        uri,
        ...this.days.get(uri),
        ...this.corrections.get(uri),
      });
      for (;;) {
        const pauseAt = platform.now() + sliceLength;
        let step = steps.next();
        while (!step.done && platform.now() < pauseAt) step = steps.next();
        if (step.done) {
          const result = { uri, version, analysis: step.value, again };
          work.result.resolve(result);
          this.host.finished(result);
          return;
        }
        await platform.pause();
        if (!isCurrent()) return;
      }
    } catch (error) {
      work.result.reject(error);
      this.host.failed(uri, error);
    }
  }
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** A promise that is settled from outside; nobody has to wait for it. */
class Deferred<T> {
  readonly promise: Promise<T>;
  settled = false;
  resolve!: (value: T) => void;
  reject!: (reason: unknown) => void;

  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    const settle = () => {
      this.settled = true;
    };
    this.promise.then(settle, settle);
  }
}
