import type { SymbolKind, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span';
import { entityKindLabels } from './entityLabels';
import { fileName, type LocatedArticle } from './locatedArticle';
import { meetingKindLabels } from './meetingLabels';
import { entitySymbolKinds, meetingSymbolKind } from './symbolKinds';
import { describeMeeting, describeRoles, shortened, shownName } from './wording';

const longestName = 100;
const longestRole = 60;

/** More than a reader looks through; the next letter typed makes them fewer. */
const mostSymbols = 2000;

/**
 * People, organizations and meetings of all articles by name and role, each at the place that introduces it. The query is
 * taken generously (its letters, in this order, somewhere in a name, role or file): an editor sorts by its own rules.
 */
export function workspaceSymbols(articles: Iterable<LocatedArticle>, query: string): WorkspaceSymbol[] {
  const words = query.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const found: WorkspaceSymbol[] = [];
  for (const located of articles) {
    const file = fileName(located.uri);
    for (const symbol of symbolsOf(located)) {
      const line = `${symbol.name} ${symbol.containerName} ${file}`.toLocaleLowerCase('en');
      if (words.every((word) => holdsInOrder(line, word))) found.push(symbol);
      if (found.length >= mostSymbols) return found;
    }
  }
  return found;
}

function* symbolsOf({ uri, article }: LocatedArticle): Generator<WorkspaceSymbol> {
  const { annotations, definitions, entities, lines, text } = article;
  const symbol = (name: string, kind: SymbolKind, container: string, span: Span): WorkspaceSymbol => ({
    name: shortened(name, longestName),
    kind,
    // The editor puts the path of the file behind it.
    containerName: container,
    location: { uri, range: lines.rangeOf(span) },
  });
  for (const entity of annotations.entities) {
    const definition = definitions.get(entity.id);
    const name = shownName(entity);
    if (entity.kind === 'place' || !definition || name === '') continue;
    // VS Code compares what is typed with the name of a symbol only.
    const described = [name, shortened(describeRoles(entity), longestRole)].filter(Boolean).join(', ');
    yield symbol(described, entitySymbolKinds[entity.kind], entityKindLabels()[entity.kind], definition);
  }
  for (const meeting of annotations.meetings) {
    const [first] = meeting.evidence;
    if (first)
      yield symbol(
        describeMeeting(meeting, entities, text),
        meetingSymbolKind,
        meetingKindLabels()[meeting.kind],
        first,
      );
  }
}

/** Whether the characters of `word` occur in `line` in their order. */
function holdsInOrder(line: string, word: string): boolean {
  let at = -1;
  for (const character of word) {
    at = line.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
