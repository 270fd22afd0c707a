/**
 * What client and server say to each other beyond the Language Server Protocol. Shared by both, so it
 * holds names and shapes only.
 *
 * Which documents are annotated. The client syncs every document of its selector (`news`, `plaintext`)
 * in the ordinary way. The server annotates those of language `news` by itself, and any other only
 * after `readout/track` said so, because only the client knows the settings, the globs and whether the
 * text reads like prose. For a document that is not annotated every request answers "nothing" at once.
 * `readout/track` may arrive before or after `didOpen`; it holds until the document is closed.
 *
 * The life of an annotation. Opened, tracked, or given another publication day: the server annotates at
 * once. Edited: as soon as no edit has come for a short while (`settings.ts`). Each finished analysis is
 * sent as `readout/annotations` with the version it was made from; drop it if your document has moved
 * on. An analysis of an older version is given up. A language request that arrives meanwhile waits for
 * the analysis of the present version; if an edit overtakes it, it fails with ContentModified.
 *
 * After a restart (the server crashed) the client library opens the documents again; the client must
 * repeat its `readout/track`, `readout/setPublished`, `readout/setCorrections` and `readout/setShown`
 * notifications (on `State.Running`): the server remembers nothing.
 */
import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { ArticleAnnotations } from '../core/annotations';
import type { KnownName } from '../core/corrections/corrections';
import type { StoredCorrection } from '../corrections/webAnnotation';

/** Something that the reader of the document should know; the client words it and shows it in the language status. */
export interface Notice {
  code: /** The text is empty or has no word in it. */
    | 'empty'
    /** Probably not English; annotated all the same, as far as that goes. */
    | 'notEnglish'
    /** Longer than the server annotates; only the first part was read. */
    | 'truncated'
    /** Holds characters that could not be decoded (U+FFFD), as an editor shows a file in another encoding. */
    | 'undecodable'
    /** Holds NUL characters: not a text. Nothing was annotated. */
    | 'binary'
    /** The analysis of this version failed; the annotations are empty. A fault of ours. */
    | 'failed';
  /** Where it is `truncated`: how many characters were read. */
  read?: number;
}

export interface AnnotationsParams {
  uri: string;
  /** The version of the document that all offsets refer to. */
  version: number;
  annotations: ArticleAnnotations;
  /** `unknown` where there are too few words to tell. */
  language: 'english' | 'other' | 'unknown';
  notices: Notice[];
}

/** Server to client: the annotations of an open document, after every finished analysis. */
export const annotationsNotification = new NotificationType<AnnotationsParams>('readout/annotations');

export interface TrackParams {
  uri: string;
  /** True: annotate this document from now on. False: stop (also for `news`); its annotations are gone. */
  on: boolean;
}

/** Client to server: annotate this document, or stop doing so. */
export const trackNotification = new NotificationType<TrackParams>('readout/track');

export interface SetPublishedParams {
  uri: string;
  /**
   * YYYY-MM-DD: known from elsewhere, it overrules the article. null: what the article itself says.
   * What is no day of the calendar is taken as null.
   */
  published: string | null;
  /** Who says so: the reader (`option`, which it is where nothing is said), or a file beside the article. */
  source?: 'option' | 'file';
}

/** Client to server: the publication day of a document. The document is annotated again if it is open. */
export const setPublishedNotification = new NotificationType<SetPublishedParams>('readout/setPublished');

export interface SetCorrectionsParams {
  uri: string;
  /** All that a reader has put right in this document, in the order in which it counts; empty: nothing. */
  corrections: StoredCorrection[];
  /** The names that are known from all articles. */
  known: KnownName[];
}

/** Client to server: what a reader has put right. Replaces what was said before; the document is annotated again if it is open. */
export const setCorrectionsNotification = new NotificationType<SetCorrectionsParams>('readout/setCorrections');

export interface SetShownParams {
  uris: string[];
}

/**
 * Client to server: the documents that have a tab; an editor keeps others open for a while. What is about several
 * articles (workspace symbols, call hierarchy, comparisons) is about these; about all that are open until this is said.
 */
export const setShownNotification = new NotificationType<SetShownParams>('readout/setShown');

export interface AnnotateParams {
  uri: string;
}

/**
 * Client to server: annotate the document now, without waiting for a pause in typing, and answer with the
 * result (which is sent as `readout/annotations` too). Tracks the document if it was not.
 * The opening may arrive shortly after the request. Fails with InvalidParams if the document is not open,
 * with ContentModified if an edit overtakes it.
 */
export const annotateRequest = new RequestType<AnnotateParams, AnnotationsParams, void>('readout/annotate');
