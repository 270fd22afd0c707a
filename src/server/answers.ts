import { type CancellationToken, CodeActionKind, type Connection } from 'vscode-languageserver';
import { incomingCalls, outgoingCalls } from '../features/callHierarchy';
import { type LanguageService, languageService } from '../features/languageService';
import type { LocatedArticle } from '../features/locatedArticle';
import type { SemanticTokenType } from '../features/semanticTokens';
import { workspaceSymbols } from '../features/workspaceSymbols';
import type { Analysis } from './analyse';
import type { Analyses } from './analyses';
import type { Diagnostics } from './diagnostics';
import type { ServerSettings } from './settings';

/** What the answers depend on, as it is when a request comes. */
export interface Circumstances {
  analyses: Analyses;
  diagnostics: Diagnostics;
  /** What is looked through where a verb is about more than one article: those that are open. */
  articles(token: CancellationToken): Promise<LocatedArticle[]>;
  settings(): ServerSettings;
  /** Whether the client takes links, which tell where the word begins that was asked about. */
  linkSupport(): boolean;
}

/** The settings that switch a verb off. */
type Verb = Exclude<keyof ServerSettings, 'annotation' | 'highlights' | 'inlayHints' | 'diagnostics'>;

/** Answers the requests of the editor about documents. */
export function answerRequests(connection: Connection, circumstances: Circumstances): void {
  const { analyses, settings, linkSupport } = circumstances;
  /** Answers from the analysis of the present version: nothing where the document is not annotated or the verb is switched off. */
  const ask = async <T>(
    verb: Verb | undefined,
    uri: string,
    token: CancellationToken,
    answer: (service: LanguageService, language: Analysis['language']) => T,
  ): Promise<T | null> => {
    if (verb && !settings()[verb].enabled) return null;
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
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    ask('codeLens', uri, token, (service, language) => (language === 'other' ? null : service.codeLenses())),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) => {
    const mode = settings().inlayHints;
    if (mode === 'off') return null;
    return ask(undefined, uri, token, (service, language) =>
      // There Readout is sure of nothing: hints everywhere would help nobody.
      language === 'other' ? null : service.inlayHints(range, mode),
    );
  });
  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const shown = isHighlighted(settings());
    const tokens = await ask('semanticHighlighting', uri, token, (service, language) =>
      // In a language that the core does not know every noun may look like a name.
      service.semanticTokens((type) => shown(type) && (language !== 'other' || type === 'date')),
    );
    return tokens ?? { data: [] };
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }, token) => {
    if (only && !only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix)) return null;
    const current = await analyses.current(uri, token);
    return current ? circumstances.diagnostics.quickFixes(current, range) : null;
  });
  connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }, token) =>
    ask('definition', uri, token, (service) => service.prepareCallHierarchy(position)),
  );
  answerAcrossArticles(connection, circumstances);
}

/** Answers what is asked about all articles. */
function answerAcrossArticles(connection: Connection, { articles, settings }: Circumstances): void {
  connection.onWorkspaceSymbol(async ({ query }, token) =>
    settings().outline.enabled ? workspaceSymbols(await articles(token), query) : null,
  );
  connection.languages.callHierarchy.onIncomingCalls(async ({ item }, token) =>
    settings().definition.enabled ? incomingCalls(await articles(token), item) : null,
  );
  connection.languages.callHierarchy.onOutgoingCalls(async ({ item }, token) =>
    settings().definition.enabled ? outgoingCalls(await articles(token), item) : null,
  );
}

function isHighlighted({ highlights }: ServerSettings): (type: SemanticTokenType) => boolean {
  return (type) => highlights.enabled && highlights[`${type}s`];
}
