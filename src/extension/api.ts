import type { CommentThread, Event, Uri } from 'vscode';
import type { ArticleAnnotations } from '../core/annotations';
import type { Highlight } from './decorations/highlights';
import type { TreeNode } from './views/treeNode';

/** What `activate` gives to other extensions. Additions are possible; what is here stays. */
export interface ReadoutApi {
  readonly version: 1;
  /** The annotations of an open document, as soon as its present version has been read; undefined for what is no article. */
  annotationsOf(uri: Uri): Promise<ArticleAnnotations | undefined>;
  /** The annotations of a document have changed or are gone. */
  readonly onDidChangeAnnotations: Event<Uri>;
  /** What is drawn in the editors of a document now. */
  highlightsOf(uri: Uri): readonly Highlight[];
  /** The threads of the notes of an open article, each at the words that it is about, and of those just being written. */
  noteThreadsOf(uri: Uri): readonly CommentThread[];
  /** The nodes of a view as they are shown now. */
  nodesOf(view: 'meetings' | 'speakers' | 'corrections' | 'notes'): readonly TreeNode[];
}
