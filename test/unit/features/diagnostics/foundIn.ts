import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { annotate } from '../../../../src/core/annotate';
import { readQuotationMarks } from '../../../../src/core/segments/readQuotationMarks';
import { segment } from '../../../../src/core/segments/segment';
import { finish } from '../../../../src/core/steps';
import { tokenize } from '../../../../src/core/text/tokenize';
import { type Article, readArticle } from '../../../../src/features/article';
import { checks, defaultSeverities } from '../../../../src/features/diagnostics/checks';
import { diagnose, quickFixes } from '../../../../src/features/diagnostics/diagnose';
import type { CheckCode } from '../../../../src/features/diagnostics/finding';

/** A text as the server reads it. */
export function articleOf(text: string, published?: string): Article {
  const tokens = tokenize(text);
  const marks = () => readQuotationMarks(tokens, segment(tokens));
  return readArticle(text, annotate(text, published ? { published } : {}), () => [], marks);
}

export const uri = 'test:article';

interface Found {
  /** The words that are marked. */
  words: string;
  message: string;
  /** "here: MESSAGE", "test:0: MESSAGE" for the first of the other articles; with the words there. */
  related: string[];
  fixes: CodeAction[];
  diagnostic: Diagnostic;
}

/** What one check finds in a text; `others` are other open articles. */
export function foundIn(
  code: CheckCode,
  text: string,
  { published, others = [] }: { published?: string; others?: string[] } = {},
): Found[] {
  const article = articleOf(text, published);
  const open = others.map((other, i) => ({ uri: `test:${i}`, article: articleOf(other) }));
  const diagnosed = finish(diagnose(checks, { uri, article }, open, defaultSeverities)).filter(
    ({ diagnostic }) => diagnostic.code === code,
  );
  return diagnosed.map((one) => {
    const { range, message, relatedInformation = [] } = one.diagnostic;
    return {
      words: wordsAt(article, range),
      message: typeof message === 'string' ? message : message.value,
      related: relatedInformation.map(({ location, message: said }) => {
        const there = open.find((other) => other.uri === location.uri)?.article ?? article;
        return `${said} ${wordsAt(there, location.range)}`;
      }),
      fixes: quickFixes(article, uri, [one], range),
      diagnostic: one.diagnostic,
    };
  });
}

function wordsAt({ text, lines }: Article, range: Diagnostic['range']): string {
  const { start, end } = lines.spanOf(range);
  return text.slice(start, end);
}

/** The text after a quick fix that edits it, by the beginning of its title. */
export function fixed(text: string, { fixes }: Pick<Found, 'fixes'>, title: string): string | undefined {
  const edit = fixes.find((fix) => fix.title.startsWith(title))?.edit?.changes?.[uri]?.[0];
  if (!edit) return undefined;
  const { start, end } = articleOf(text).lines.spanOf(edit.range);
  return text.slice(0, start) + edit.newText + text.slice(end);
}
