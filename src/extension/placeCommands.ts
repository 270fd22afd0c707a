import { commands, Disposable, Location, Position, Range, Selection, Uri, window } from 'vscode';
import type { Position as ProtocolPosition } from 'vscode-languageserver-protocol';
import { showReferencesCommand } from '../features/codeLens';
import { mentionAt, type OpenArticle } from './article';
import type { ArticleStore } from './articleStore';
import { goToPlaceCommand, type Place } from './hoverLinks';

/** The commands behind code lenses and the links of hovers. The server names places as the protocol does. */
export function registerPlaceCommands(store: ArticleStore): Disposable {
  return Disposable.from(
    commands.registerCommand(showReferencesCommand, (uri: string, position: ProtocolPosition) =>
      showReferences(store.article(Uri.parse(uri)), position),
    ),
    commands.registerCommand(goToPlaceCommand, goToPlace),
  );
}

/** Lists, in the editor's own way, where whoever is mentioned at a position is mentioned. */
async function showReferences(article: OpenArticle | undefined, position: ProtocolPosition): Promise<void> {
  const site = article && mentionAt(article, article.lines.offsetAt(position));
  if (!site) return;
  const uri = Uri.parse(article.uri);
  const locations = site.entity.mentions.map((mention) => {
    const { start, end } = article.lines.rangeOf(mention);
    return new Location(uri, new Range(start.line, start.character, end.line, end.character));
  });
  const at = new Position(position.line, position.character);
  await commands.executeCommand('editor.action.showReferences', uri, at, locations);
}

async function goToPlace({ uri, startLine, startCharacter, endLine, endCharacter }: Place): Promise<void> {
  const selection = new Selection(startLine - 1, startCharacter - 1, endLine - 1, endCharacter - 1);
  await window.showTextDocument(Uri.parse(uri), { selection });
}
