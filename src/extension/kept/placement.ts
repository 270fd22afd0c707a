import { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import { anchor } from '../../corrections/anchor';
import type { StoredAnnotation } from '../../corrections/webAnnotation';
import type { Placed, PlacedCorrection, PlacedNote } from './placed';

interface PlacedAnnotation extends Placed {
  annotation: StoredAnnotation;
}

/** Where articles are, by URI. */
export interface Articles {
  /** Everything that is kept, with the article that it is about. */
  annotations(): { uri: string; annotation: StoredAnnotation }[];
  /** The open documents as they are now. */
  open(): ReadonlyMap<string, { text: string; version: number }>;
  /** Another value whenever an article that is not open has changed on disk; undefined where there is none. */
  stateOf(uri: string): Promise<string | undefined>;
  /** An article that is not open, as it is on disk; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
  /** The path of an article, as a reader knows it. */
  pathOf(uri: string): string;
}

/** So many articles are read at a time to find the words of corrections. */
const readAtOnce = 8;

/** Where the words of all corrections and notes stand: in the open documents as they are now, in the others as they are on disk. */
export class Placement {
  /** The text of articles that are not open, by URI; undefined where there is none. */
  private readonly texts = new Map<string, string | undefined>();
  /** Their states when they were read. */
  private readonly states = new Map<string, string | undefined>();
  /** Those that may have changed on disk: they count as they were until they are read again. */
  private readonly stale = new Set<string>();
  private reading: Promise<void> | undefined;

  /** Where the words of an annotation stood in a version of its document, or in the text that was read of it. */
  private readonly spans = new WeakMap<StoredAnnotation, { version: number | string; span: Span | undefined }>();

  constructor(
    private readonly articles: Articles,
    /** Articles have been read: what stands in them has another place. */
    private readonly changed: () => void,
  ) {}

  /** The article, or every one that is not open, is read again when it is asked for and has changed. */
  forget(uri?: string): void {
    for (const known of uri === undefined ? this.texts.keys() : [uri]) if (this.texts.has(known)) this.stale.add(known);
  }

  /** Whether articles are being read: what is kept of them comes with the next change. */
  get isReading(): boolean {
    return this.reading !== undefined;
  }

  /** Those of articles that are still being read come with the next change. */
  placed(): PlacedCorrection[] {
    return this.all('editing').flatMap(({ annotation, ...place }) =>
      annotation.motivation === 'editing' ? [{ correction: annotation, ...place }] : [],
    );
  }

  /** The same for notes. */
  placedNotes(): PlacedNote[] {
    return this.all('commenting').flatMap(({ annotation, ...place }) =>
      annotation.motivation === 'commenting' ? [{ note: annotation, ...place }] : [],
    );
  }

  private all(motivation: StoredAnnotation['motivation']): PlacedAnnotation[] {
    const open = this.articles.open();
    const lines = new Map<string, LineIndex>();
    const wanted = new Set<string>();
    const placed = this.articles.annotations().flatMap(({ uri, annotation }): PlacedAnnotation[] => {
      if (annotation.motivation !== motivation) return [];
      const document = open.get(uri);
      if (!document && (!this.texts.has(uri) || this.stale.has(uri))) wanted.add(uri);
      if (!document && !this.texts.has(uri)) return [];
      const text = document?.text ?? this.texts.get(uri);
      const span = text === undefined ? undefined : this.spanIn(text, document?.version ?? text, annotation);
      const line = span ? lineOf(lines, uri, text ?? '', span.start) : 0;
      return [{ annotation, uri, file: this.articles.pathOf(uri), span, line }];
    });
    if (wanted.size > 0) this.read([...wanted]);
    return placed;
  }

  /** Looked for once in every version: each change of one article asks for the corrections of all. */
  private spanIn(text: string, version: number | string, annotation: StoredAnnotation): Span | undefined {
    const known = this.spans.get(annotation);
    if (known?.version === version) return known.span;
    const span = anchor(text, annotation.selectors);
    this.spans.set(annotation, { version, span });
    return span;
  }

  private read(uris: readonly string[]): void {
    this.reading ??= this.readAll(uris).finally(() => {
      this.reading = undefined;
      this.changed();
    });
  }

  private async readAll(uris: readonly string[]): Promise<void> {
    for (let from = 0; from < uris.length; from += readAtOnce) {
      await Promise.all(
        uris.slice(from, from + readAtOnce).map(async (uri) => {
          // What changes while it is read is read once more.
          this.stale.delete(uri);
          const state = await this.articles.stateOf(uri);
          if (this.texts.has(uri) && this.states.get(uri) === state) return;
          this.texts.set(uri, state === undefined ? undefined : await this.articles.read(uri));
          this.states.set(uri, state);
        }),
      );
    }
  }
}

function lineOf(lines: Map<string, LineIndex>, uri: string, text: string, offset: number): number {
  let index = lines.get(uri);
  if (!index) {
    index = new LineIndex(text);
    lines.set(uri, index);
  }
  return index.lineAt(offset) + 1;
}
