import type { SemanticTokens } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span';
import type { Article, MentionSite } from './article';
import { NestedSpans } from './nestedSpans';
import { isDoubtful } from './wording';

/** Our own token types; the manifest of the extension declares them and maps them to colours. */
export const semanticTokenTypes = ['person', 'organization', 'place', 'date'] as const;

export const semanticTokenModifiers = [
  'name',
  'nominal',
  'pronoun',
  'definition',
  'uncertain',
  'quoted',
  'corrected',
] as const;

export type SemanticTokenType = (typeof semanticTokenTypes)[number];
type TokenModifier = (typeof semanticTokenModifiers)[number];

interface Look {
  type: SemanticTokenType;
  modifiers: TokenModifier[];
}

/** Mentions and dates of the types wanted, encoded as the protocol has it; never overlapping, never over the end of a line. */
export function semanticTokens(
  article: Article,
  isWanted: (type: SemanticTokenType) => boolean = () => true,
): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, value } of looks(article).stretches) {
    if (!isWanted(value.type)) continue;
    const type = semanticTokenTypes.indexOf(value.type);
    const modifiers = value.modifiers.reduce(
      (bits, modifier) => bits | (1 << semanticTokenModifiers.indexOf(modifier)),
      0,
    );
    for (const part of onLines(article, { start, end })) {
      data.push(
        part.line - line,
        part.line === line ? part.character - character : part.character,
        part.length,
        type,
        modifiers,
      );
      line = part.line;
      character = part.character;
    }
  }
  return { data };
}

/** A name inside a date, or the other way round: the inner one is shown. */
function looks({ annotations, mentions }: Article): NestedSpans<Look> {
  const sources = new NestedSpans(
    annotations.quotes.flatMap(({ speaker }) => (speaker ? [{ span: speaker.span, value: speaker }] : [])),
  );
  return new NestedSpans<Look>([
    ...annotations.dates.map((span) => ({
      span,
      value: { type: 'date' as const, modifiers: [] },
    })),
    ...mentions.stretches.map(({ start, end, value }) => ({
      span: { start, end },
      value: mentionLook(value, sources.at(start)?.entity === value.entity.id),
    })),
  ]);
}

/** `isQuoted`: it names who speaks a quotation. */
function mentionLook({ mention, entity, defining }: MentionSite, isQuoted: boolean): Look {
  const modifiers: TokenModifier[] = [mention.form];
  if (defining) modifiers.push('definition');
  if (isDoubtful(mention)) modifiers.push('uncertain');
  if (isQuoted) modifiers.push('quoted');
  if (mention.corrected) modifiers.push('corrected');
  return { type: entity.kind, modifiers };
}

function onLines({ lines }: Article, { start, end }: Span): { line: number; character: number; length: number }[] {
  const parts: { line: number; character: number; length: number }[] = [];
  const last = lines.lineAt(end - 1);
  for (let line = lines.lineAt(start); line <= last; line++) {
    const whole = lines.lineSpan(line);
    const from = Math.max(start, whole.start);
    const to = Math.min(end, whole.end);
    if (from < to) parts.push({ line, character: from - whole.start, length: to - from });
  }
  return parts;
}
