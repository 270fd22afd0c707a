import type { NoteComment, StoredNote } from '../../corrections/webAnnotation';

/** A "#" that begins a word, and a tag that is no mere number: "#budget", "#fact-check", not "#1". */
const tag = /(?<![\p{L}\p{N}#&/])#((?=[\p{L}\p{N}_-]*\p{L})[\p{L}\p{N}][\p{L}\p{N}_-]*)/gu;

/** The tags in a comment, without "#", each once, as they are first written. */
export function tagsIn(text: string): string[] {
  return distinct([...text.matchAll(tag)].map(([, name = '']) => name));
}

/** A note with other comments: tags that stood in the old ones go, those that were set otherwise stay. */
export function withComments(note: StoredNote, comments: NoteComment[], modified: string): StoredNote {
  const tagsOf = (some: readonly NoteComment[]) => some.flatMap(({ text }) => tagsIn(text));
  const before = new Set(tagsOf(note.comments).map(key));
  const others = note.tags.filter((name) => !before.has(key(name)));
  return { ...note, comments, tags: distinct([...others, ...tagsOf(comments)]), modified };
}

export function hasTag({ tags }: StoredNote, wanted: string): boolean {
  return tags.some((name) => key(name) === key(wanted));
}

/** Tags of all notes with how many notes bear each; the most frequent first. */
export function tagCounts(notes: readonly StoredNote[]): { tag: string; count: number }[] {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const name of notes.flatMap(({ tags }) => distinct(tags))) {
    const counted = counts.get(key(name)) ?? { tag: name, count: 0 };
    counted.count++;
    counts.set(key(name), counted);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}

function distinct(tags: readonly string[]): string[] {
  return tags.filter((name, index) => tags.findIndex((other) => key(other) === key(name)) === index);
}

/** Upper and lower case make no difference. */
function key(name: string): string {
  return name.toLocaleLowerCase();
}
