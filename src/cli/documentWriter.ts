import type { ArticleAnnotations } from '../core/annotations';
import { readArticle } from '../features/article';
import type { Colours } from './colours';
import { report } from './report';

export const formats = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof formats)[number];

interface AnnotatedText {
  text: string;
  annotations: ArticleAnnotations;
}

/** Turns annotated articles into output, one after the other. */
export interface DocumentWriter {
  document(article: AnnotatedText): string;
  /** What is left to write when there are no more articles. */
  end(): string;
}

interface Layout {
  /** Whether more than one article was asked for. */
  several: boolean;
  colours: Colours;
  /** Columns. */
  width: number;
}

export function documentWriter(format: Format, layout: Layout): DocumentWriter {
  switch (format) {
    case 'jsonl':
      return {
        document: ({ annotations }) => `${JSON.stringify(annotations)}\n`,
        end: () => '',
      };
    case 'json':
      return layout.several
        ? jsonArray()
        : {
            document: ({ annotations }) => `${pretty(annotations)}\n`,
            end: () => '',
          };
    case 'text':
      return reports(layout);
  }
}

/** An array that is written element by element. */
function jsonArray(): DocumentWriter {
  let count = 0;
  return {
    document: ({ annotations }) => `${count++ === 0 ? '[\n' : ',\n'}${pretty(annotations)}`,
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function reports({ colours, width }: Layout): DocumentWriter {
  let count = 0;
  return {
    document: ({ text, annotations }) => {
      const gap = count++ === 0 ? '' : '\n\n';
      return gap + report(readArticle(text, annotations), { colours, width });
    },
    end: () => '',
  };
}
