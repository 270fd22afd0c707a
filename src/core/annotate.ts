import type { ArticleAnnotations } from './annotations';

export interface AnnotateOptions {
  /** What the document is called in the result; '-' if absent. */
  uri?: string;
  /** Publication day, YYYY-MM-DD, where the caller knows it better than the text. */
  published?: string;
  /** Where `published` comes from; 'option' if absent. */
  publishedSource?: 'option' | 'file';
}

/**
 * The stages of the pipeline as a generator: it yields between units of work, so that a server can
 * look at its messages and drop work that is out of date. The last value is the document.
 */
export function* annotateSteps(text: string, options: AnnotateOptions = {}): Generator<void, ArticleAnnotations> {
  yield;
  return {
    schema: 'readout/1',
    uri: options.uri ?? '-',
    length: text.length,
    regions: [],
    entities: [],
    quotes: [],
    meetings: [],
    dates: [],
  };
}

/** Annotates one article. Pure, deterministic and total: it throws for no text. */
export function annotate(text: string, options: AnnotateOptions = {}): ArticleAnnotations {
  const steps = annotateSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
