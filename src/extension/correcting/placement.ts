import { EventEmitter, Uri, workspace } from 'vscode';
import { decode } from '../../core/text/decode';
import { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import { anchor } from '../../corrections/anchor';
import type { StoredAnnotation } from '../../corrections/webAnnotation';
import type { CorrectionStore } from '../corrections/correctionStore';
import type { PlacedNote } from '../notes/noteText';
import type { PlacedCorrection } from '../views/correctionTree';
import type { Placed } from '../views/placedTree';

interface PlacedAnnotation extends Placed {
  annotation: StoredAnnotation;
}

/** So many articles are read at a time to find the words of corrections. */
const readAtOnce = 8;

/** Where the words of all corrections and notes stand: in the open documents as they are now, in the others as they are on disk. */
export class Placement {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  /** The text of articles that are not open, by URI; undefined where there is none. */
  private readonly texts = new Map<string, string | undefined>();
  private reading: Promise<void> | undefined;

  /** Where the words of an annotation stood in a version of its document, or in the text that was read of it. */
  private readonly spans = new WeakMap<StoredAnnotation, { version: number | string; span: Span | undefined }>();

  constructor(private readonly store: CorrectionStore) {}

  dispose(): void {
    this.changed.dispose();
  }

  /** The article, or every one that is not open, is read again when it is asked for. */
  forget(uri?: Uri): void {
    if (uri) this.texts.delete(uri.toString());
    else this.texts.clear();
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
    const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    const lines = new Map<string, LineIndex>();
    const missing = new Set<string>();
    const placed = this.store.all().flatMap(({ uri, annotation }): PlacedAnnotation[] => {
      if (annotation.motivation !== motivation) return [];
      const key = uri.toString();
      const document = open.get(key);
      if (!document && !this.texts.has(key)) {
        missing.add(key);
        return [];
      }
      const text = document?.getText() ?? this.texts.get(key);
      const span = text === undefined ? undefined : this.spanIn(text, document?.version ?? text, annotation);
      const line = span ? lineOf(lines, key, text ?? '', span.start) : 0;
      return [{ annotation, uri: key, file: workspace.asRelativePath(uri), span, line }];
    });
    if (missing.size > 0) this.read([...missing]);
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
      this.changed.fire();
    });
  }

  private async readAll(uris: readonly string[]): Promise<void> {
    for (let from = 0; from < uris.length; from += readAtOnce) {
      await Promise.all(
        uris.slice(from, from + readAtOnce).map(async (uri) => this.texts.set(uri, await textOf(Uri.parse(uri)))),
      );
    }
  }
}

async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return decode(await workspace.fs.readFile(uri)).text;
  } catch {
    // Moved, deleted, or never saved: its corrections have no place.
    return undefined;
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
