import { type Uri, workspace } from 'vscode';
import type { ArticleAnnotations } from '../core/annotations';
import type { ArticleStore } from './articleStore';
import type { Documents } from './documents';

/** Waits until the present version of an open article has been read. */
export function annotationsOf(
  uri: Uri,
  store: ArticleStore,
  documents: Documents,
): Promise<ArticleAnnotations | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
      const article = store.article(uri);
      const awaited = document && documents.isRead(document) && article?.version !== document.version;
      if (awaited) return;
      for (const subscription of subscriptions) subscription.dispose();
      resolve(article?.annotations);
    };
    const subscriptions = [
      store.onDidChange((changed) => changed.toString() === uri.toString() && look()),
      workspace.onDidCloseTextDocument(look),
    ];
    look();
  });
}
