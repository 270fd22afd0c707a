import type {
  CallHierarchyItem,
  CodeLens,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SemanticTokens,
} from 'vscode-languageserver-types';
import type { Article } from './article';
import { prepareCallHierarchy } from './callHierarchy';
import { codeLenses } from './codeLens';
import { definition } from './definition';
import { documentHighlight } from './documentHighlight';
import { documentSymbols } from './documentSymbols';
import { folding } from './folding';
import { hover } from './hover';
import { type HintMode, inlayHints } from './inlayHints';
import { references } from './references';
import { type SemanticTokenType, semanticTokens } from './semanticTokens';

/** The editor's verbs over one annotated article; all pure and synchronous. */
export interface LanguageService {
  definition(position: Position): LocationLink[];
  references(position: Position, includeDeclaration: boolean): Location[];
  documentHighlight(position: Position): DocumentHighlight[];
  hover(position: Position): Hover | undefined;
  documentSymbols(): DocumentSymbol[];
  folding(): FoldingRange[];
  prepareCallHierarchy(position: Position): CallHierarchyItem[];
  codeLenses(): CodeLens[];
  inlayHints(range: Range, mode: HintMode): InlayHint[];
  semanticTokens(isWanted?: (type: SemanticTokenType) => boolean): SemanticTokens;
}

/** `uri` is what locations in the answers carry. */
export function languageService(article: Article, uri: string): LanguageService {
  return {
    definition: (position) => definition(article, uri, position),
    references: (position, includeDeclaration) => references(article, uri, position, includeDeclaration),
    documentHighlight: (position) => documentHighlight(article, position),
    hover: (position) => hover(article, uri, position),
    documentSymbols: () => documentSymbols(article),
    folding: () => folding(article),
    prepareCallHierarchy: (position) => prepareCallHierarchy(article, uri, position),
    codeLenses: () => codeLenses(article, uri),
    inlayHints: (range, mode) => inlayHints(article, uri, range, mode),
    semanticTokens: (isWanted) => semanticTokens(article, isWanted),
  };
}
