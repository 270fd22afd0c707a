import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type LanguageService, languageService } from '../features/languageService';
import type { SemanticTokenType } from '../features/semanticTokens';
import type { Analysis } from './analyse';
import type { Analyses } from './analyses';
import type { ServerSettings } from './settings';

/** What the answers depend on, as it is when a request comes. */
export interface Circumstances {
  analyses: Analyses;
  settings(): ServerSettings;
  /** Whether the client takes links, which tell where the word begins that was asked about. */
  linkSupport(): boolean;
}

/** The settings that switch a verb off. */
type Verb = Exclude<keyof ServerSettings, 'annotation' | 'highlights'>;

/** Answers the requests of the editor about documents. */
export function answerRequests(connection: Connection, { analyses, settings, linkSupport }: Circumstances): void {
  /** Answers from the analysis of the present version: nothing where the document is not annotated or the verb is switched off. */
  const ask = async <T>(
    verb: Verb,
    uri: string,
    token: CancellationToken,
    answer: (service: LanguageService, language: Analysis['language']) => T,
  ): Promise<T | null> => {
    if (!settings()[verb].enabled) return null;
    const current = await analyses.current(uri, token);
    return current ? answer(languageService(current.analysis.article, uri), current.analysis.language) : null;
  };

  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const links = await ask('definition', uri, token, (service) => service.definition(position));
    if (linkSupport() || !links) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  });
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    ask('definition', uri, token, (service) => service.references(position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    ask('definition', uri, token, (service) => service.documentHighlight(position)),
  );
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    ask('hover', uri, token, (service) => service.hover(position) ?? null),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    ask('outline', uri, token, (service) => service.documentSymbols()),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    ask('folding', uri, token, (service) => service.folding()),
  );
  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const shown = isHighlighted(settings());
    const tokens = await ask('semanticHighlighting', uri, token, (service, language) =>
      // In a language that the core does not know every noun may look like a name.
      service.semanticTokens((type) => shown(type) && (language !== 'other' || type === 'date')),
    );
    return tokens ?? { data: [] };
  });
}

function isHighlighted({ highlights }: ServerSettings): (type: SemanticTokenType) => boolean {
  return (type) => highlights.enabled && highlights[`${type}s`];
}
