import { commands, Disposable, Location, Position, Range, Selection, Uri, window } from 'vscode';
import type { Location as ProtocolLocation, Position as ProtocolPosition } from 'vscode-languageserver-protocol';
import { showReferencesCommand } from '../features/codeLens';
import { goToPlaceCommand, type Place } from './hoverLinks';

/** The commands behind code lenses and the links of hovers. The server names places as the protocol does. */
export function registerPlaceCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand(showReferencesCommand, showReferences),
    commands.registerCommand(goToPlaceCommand, goToPlace),
  );
}

/** Lists places in the editor's own way. */
function showReferences(uri: string, position: ProtocolPosition, locations: readonly ProtocolLocation[]): unknown {
  return commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    toPosition(position),
    locations.map((location) => new Location(Uri.parse(location.uri), toRange(location.range))),
  );
}

async function goToPlace({ uri, startLine, startCharacter, endLine, endCharacter }: Place): Promise<void> {
  const selection = new Selection(startLine - 1, startCharacter - 1, endLine - 1, endCharacter - 1);
  await window.showTextDocument(Uri.parse(uri), { selection });
}

function toPosition({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}

function toRange({ start, end }: ProtocolLocation['range']): Range {
  return new Range(toPosition(start), toPosition(end));
}
