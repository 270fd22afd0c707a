import type { Span } from '../../core/text/span';
import type { Article } from '../article';
import type { correctionCommands } from '../correctionCommands';
import type { LocatedArticle } from '../locatedArticle';

/** What can be wrong, or worth a look, in an article; also the last part of the name of its setting. */
export type CheckCode =
  | 'unattributedQuotation'
  | 'unbalancedQuotationMark'
  | 'ambiguousName'
  | 'speakerWithoutFullName'
  | 'contradictingTitles'
  | 'weekdayMismatch'
  | 'differingQuotation'
  | 'singleSource';

/** How a finding is shown; the values of the settings. */
export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';

export interface RelatedPlace {
  /** Of the article that the place is in; absent for the article of the finding. */
  readonly uri?: string;
  /** By the text of the article that the place is in. */
  readonly lines: Article['lines'];
  readonly span: Span;
  readonly message: string;
}

/** What the reader may choose to have done about a finding. */
export type Fix = { readonly title: string } & (
  | { readonly kind: 'edit'; readonly span: Span; readonly newText: string }
  | {
      readonly kind: 'correction';
      readonly command: (typeof correctionCommands)[keyof typeof correctionCommands];
      readonly span: Span;
      /** What the command takes after document and range. */
      readonly more: readonly string[];
    }
);

export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** More of one kind in an article tell nothing more. */
export const mostOfAKind = 100;

export interface Check {
  readonly code: CheckCode;
  /** What it looks for, in a few words. */
  readonly title: () => string;
  /** Where the reader has chosen nothing. */
  readonly severity: Severity;
  /** Whether an article shares what is compared; absent where a check looks at one article alone. */
  readonly dependsOn?: (article: Article, other: Article) => boolean;
  /** In text order; pure and total. */
  readonly find: (article: Article, others: readonly LocatedArticle[]) => Finding[];
}
