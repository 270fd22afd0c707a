import { stringify } from 'csv-stringify/sync';
import { toJson } from '../../corrections/webAnnotation';
import { t } from '../../features/messages';
import { oneLine } from '../../features/wording';
import type { PlacedNote } from '../kept/placed';

/** Notes as a Markdown document: article by article, the words and below them what was noted. */
export function notesAsMarkdown(notes: readonly PlacedNote[]): string {
  const parts = [`# ${t('Notes')}`];
  let file: string | undefined;
  for (const placed of sorted(notes)) {
    if (placed.file !== file) parts.push(`## ${plain(placed.file)}`);
    file = placed.file;
    parts.push(noteAsMarkdown(placed));
  }
  return `${parts.join('\n\n')}\n`;
}

function noteAsMarkdown({ note, span, line }: PlacedNote): string {
  const place = span ? t('line {0}', line) : t('no longer in the article');
  const tags = note.tags.map((tag) => `#${tag}`).join(' ');
  const comments = note.comments.map(({ text, creator, created }) => {
    const by = [creator, created.slice(0, 10)].filter(Boolean).join(', ');
    return `- ${text.trim().replace(/\r?\n/g, '\n  ')}${by === '' ? '' : ` (${plain(by)})`}`;
  });
  return [`> ${plain(oneLine(note.selectors.exact))}`, [place, tags].filter(Boolean).join(' · '), comments.join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** Text that is no Markdown. Fewer escapes than in a hover: the document is to be read as it is, too. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** Notes as a table, a row a comment; with a byte-order mark, so that spreadsheets read it as UTF-8. */
export function notesAsCsv(notes: readonly PlacedNote[]): string {
  const rows = sorted(notes).flatMap(({ note, file, span, line }) =>
    note.comments.map(({ text, creator, created, modified }) => ({
      article: file,
      line: span ? line : '',
      passage: oneLine(note.selectors.exact),
      comment: text,
      tags: note.tags.join(' '),
      author: creator ?? '',
      created,
      modified: modified ?? '',
    })),
  );
  const columns = ['article', 'line', 'passage', 'comment', 'tags', 'author', 'created', 'modified'];
  return stringify(rows, { header: true, columns, bom: true, escape_formulas: true });
}

/** Notes as they are kept: a Web Annotation a line. */
export function notesAsJsonLines(notes: readonly PlacedNote[]): string {
  return sorted(notes)
    .map(({ note }) => `${JSON.stringify(toJson(note))}\n`)
    .join('');
}

/** By article, then in the order of the text; those whose words are not found last. */
function sorted(notes: readonly PlacedNote[]): PlacedNote[] {
  const start = ({ span }: PlacedNote) => span?.start ?? Number.MAX_SAFE_INTEGER;
  return [...notes].sort((a, b) => a.file.localeCompare(b.file) || start(a) - start(b));
}
