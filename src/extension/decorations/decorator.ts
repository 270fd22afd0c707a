import {
  type Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  type Uri,
  window,
} from 'vscode';
import type { ArticleStore } from '../articleStore';
import type { Settings } from '../settings';
import { type Highlight, type HighlightKind, highlightsOf, isTinted, type Look, looks } from './highlights';
import { renderOptions } from './looks';
import { paletteSize } from './palette';

/** What is mostly wrong in a language that the core does not know, where every noun may look like a name. */
const guesses: ReadonlySet<HighlightKind> = new Set(['persons', 'organizations', 'places']);

/**
 * Draws the highlights in every visible editor. While one types, VS Code moves what is drawn; it is only
 * replaced by the result for the very version that the editor shows.
 */
export class Decorator implements Disposable {
  private readonly types = createTypes();
  /** The keys of `types` in use, by editor. An editor object that is gone takes its decorations with it. */
  private readonly drawn = new WeakMap<TextEditor, Set<string>>();
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly store: ArticleStore,
    private readonly settings: Settings,
  ) {
    this.subscriptions = [
      store.onDidChange((uri) => this.drawDocument(uri)),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) if (!this.drawn.has(editor)) this.draw(editor);
      }),
      settings.onDidChange(() => this.drawAll()),
    ];
    this.drawAll();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
  }

  /** What is to be seen of an article, of the kinds that are on. */
  highlightsOf(uri: Uri): Highlight[] {
    const article = this.store.article(uri);
    if (!article) return [];
    const isForeign = this.store.reading(uri)?.language === 'other';
    return highlightsOf(
      article,
      this.store.colours(article.uri),
      (kind) => this.settings.highlights(kind) && !(isForeign && guesses.has(kind)),
    );
  }

  private drawAll(): void {
    for (const editor of window.visibleTextEditors) this.draw(editor);
  }

  private drawDocument(uri: Uri): void {
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() === uri.toString()) this.draw(editor);
    }
  }

  private draw(editor: TextEditor): void {
    const article = this.store.article(editor.document.uri);
    if (article && article.version !== editor.document.version) return;
    const groups = grouped(this.highlightsOf(editor.document.uri));
    const before = this.drawn.get(editor);
    for (const key of before ?? []) {
      const type = this.types.get(key);
      if (type && !groups.has(key)) editor.setDecorations(type, []);
    }
    for (const [key, highlights] of groups) {
      const type = this.types.get(key);
      const ranges = highlights.map((highlight) => rangeOf(editor.document, highlight));
      if (type) editor.setDecorations(type, ranges);
    }
    if (article || before) this.drawn.set(editor, new Set(groups.keys()));
  }
}

/** All types in one go: where two lie on the same words and both set a colour, the one made first wins. */
function createTypes(): Map<string, TextEditorDecorationType> {
  const types = new Map<string, TextEditorDecorationType>();
  for (const look of looks) {
    for (const colour of isTinted(look) ? [undefined, ...Array(paletteSize).keys()] : [undefined]) {
      types.set(keyOf(look, colour), window.createTextEditorDecorationType(renderOptions(look, colour)));
    }
  }
  return types;
}

function keyOf(look: Look, colour: number | undefined): string {
  return `${look} ${colour ?? ''}`;
}

function grouped(highlights: readonly Highlight[]): Map<string, Highlight[]> {
  const groups = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const key = keyOf(highlight.look, highlight.colour);
    const group = groups.get(key);
    if (group) group.push(highlight);
    else groups.set(key, [highlight]);
  }
  return groups;
}

function rangeOf(document: TextDocument, { start, end }: Highlight): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
