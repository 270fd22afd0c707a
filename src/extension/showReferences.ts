import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';
import type { Location as ProtocolLocation, Position as ProtocolPosition } from 'vscode-languageserver-protocol';
import { showReferencesCommand } from '../features/codeLens';

/** The command behind a code lens: lists places in the editor's own way. The server names them as the protocol does. */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(
    showReferencesCommand,
    (uri: string, position: ProtocolPosition, locations: readonly ProtocolLocation[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        toPosition(position),
        locations.map((location) => new Location(Uri.parse(location.uri), toRange(location.range))),
      ),
  );
}

function toPosition({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}

function toRange({ start, end }: ProtocolLocation['range']): Range {
  return new Range(toPosition(start), toPosition(end));
}
