import { SymbolKind } from 'vscode-languageserver-types';
import type { Entity } from '../core/annotations';

/** The icons, of those that an editor has, for what an article speaks of: the same in every list. */
export const entitySymbolKinds: Readonly<Record<Entity['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Constant,
};

export const meetingSymbolKind = SymbolKind.Event;
