import type { Span } from '../../core/text/span';
import type { StoredCorrection, StoredNote } from '../../corrections/webAnnotation';

/** Something that is kept of an article, and where its words stand now. */
export interface Placed {
  uri: string;
  /** Of the article, for its line: its path in the workspace. */
  file: string;
  /** UTF-16 offsets into the article; undefined: its words can't be found any more. */
  span: Span | undefined;
  /** Of `span`, as editors count: from 1. */
  line: number;
}

/** A correction and where its words stand now. */
export interface PlacedCorrection extends Placed {
  correction: StoredCorrection;
  /** The article that is open is read the same without it. */
  hasNoEffect?: boolean;
}

/** A note and where its words stand now. */
export interface PlacedNote extends Placed {
  note: StoredNote;
}
