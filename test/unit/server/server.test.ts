import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import type { ArticleAnnotations } from '../../../src/core/annotations';
import { selectorsFor } from '../../../src/corrections/anchor';
import type { StoredCorrection } from '../../../src/corrections/webAnnotation';
import { readArticle } from '../../../src/features/article';
import type { AnalyseOptions, Analysis } from '../../../src/server/analyse';
import {
  type AnnotationsParams,
  annotateRequest,
  setCorrectionsNotification,
  setPublishedNotification,
  trackNotification,
} from '../../../src/server/protocol';
import { withServer } from './connectedServer';

const uri = 'test:/article.news';
const document = { uri };

/** Finds every "Ada" and "Ada Mendel" as one person, one unit of work for each line, so that tests don't hang on the core. */
function* findAda(
  text: string,
  { uri, published, publishedSource = 'option' }: AnalyseOptions,
): Generator<void, Analysis> {
  const mentions = [...text.matchAll(/Ada( Mendel)?/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    form: 'name' as const,
  }));
  for (const _ of text.split('\n')) yield;
  if (text.includes('crash')) throw new Error('the analysis broke');
  const annotations: ArticleAnnotations = {
    schema: 'readout/1',
    uri,
    length: text.length,
    ...(published && { published: { date: published, source: publishedSource } }),
    regions: [],
    entities: mentions.length === 0 ? [] : [{ id: 'ada', kind: 'person', name: 'Ada Mendel', roles: [], mentions }],
    quotes: [],
    meetings: [],
    dates: [],
  };
  return { article: readArticle(text, annotations), language: 'english', notices: [] };
}

async function failure(promise: Promise<unknown>): Promise<number> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof ResponseError, String(error));
    return error.code;
  }
  return assert.fail('the request should have failed');
}

describe('language server', () => {
  it('announces the annotations of an opened article', () =>
    withServer({ analyse: findAda }, async ({ open, annotations }) => {
      await open(uri, 'Ada Mendel spoke. Ada left.');
      const { annotations: found, version, language } = await annotations(uri, 1);
      assert.equal(version, 1);
      assert.equal(language, 'english');
      assert.equal(found.entities[0]?.mentions.length, 2);
    }));

  it('lets a request that comes with the opening wait for the annotations', () =>
    withServer({ analyse: findAda }, async ({ client, open }) => {
      await open(uri, 'Ada Mendel spoke.\nAda left.');
      const found = await client.sendRequest(DefinitionRequest.type, {
        textDocument: document,
        position: { line: 1, character: 1 },
      });
      assert.deepEqual(found, [{ uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } } }]);
    }));

  it('gives links with their origin to a client that takes them', () =>
    withServer(
      { analyse: findAda, capabilities: { textDocument: { definition: { linkSupport: true } } } },
      async ({ client, open }) => {
        await open(uri, 'Ada Mendel spoke.\nAda left.');
        const [link] = (await client.sendRequest(DefinitionRequest.type, {
          textDocument: document,
          position: { line: 1, character: 1 },
        })) as { originSelectionRange: unknown }[];
        assert.deepEqual(link?.originSelectionRange, {
          start: { line: 1, character: 0 },
          end: { line: 1, character: 3 },
        });
      },
    ));

  it('answers from the text as edited, ranges included', () =>
    withServer({ analyse: findAda }, async ({ client, open, annotations }) => {
      await open(uri, 'Ada Mendel spoke.');
      await annotations(uri, 1);
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Today ' },
        ],
      });
      const { annotations: found } = await annotations(uri, 2);
      assert.equal(found.entities[0]?.mentions[0]?.start, 6);
    }));

  it('analyses only the last of several quick edits', () =>
    withServer(
      { analyse: findAda, settings: { annotation: { delay: 30 } } },
      async ({ open, edit, annotations, announced }) => {
        await open(uri, 'Ada.');
        await annotations(uri, 1);
        for (let version = 2; version <= 6; version++) await edit(uri, version, 'Ada. '.repeat(version));
        await annotations(uri, 6);
        assert.deepEqual(
          announced.map(({ version }) => version),
          [1, 6],
        );
      },
    ));

  it('drops work that an edit has overtaken', async () => {
    const finished: number[] = [];
    function* slow(text: string, options: AnalyseOptions): Generator<void, Analysis> {
      // As long as the document is the first version this would never end.
      while (text === 'Ada forever.') yield;
      const analysis = yield* findAda(text, options);
      finished.push(text.length);
      return analysis;
    }
    await withServer({ analyse: slow }, async ({ open, edit, annotations, announced }) => {
      await open(uri, 'Ada forever.');
      await edit(uri, 2, 'Ada no more.');
      await annotations(uri, 2);
      assert.deepEqual(finished, [12]);
      assert.deepEqual(
        announced.map(({ version }) => version),
        [2],
      );
    });
  });

  it('keeps answering for one document while another one is being analysed', async () => {
    function* slow(text: string, options: AnalyseOptions): Generator<void, Analysis> {
      while (text === 'Ada forever.') yield;
      return yield* findAda(text, options);
    }
    await withServer({ analyse: slow }, async ({ client, open }) => {
      await open('test:/long.news', 'Ada forever.');
      await open(uri, 'Ada Mendel spoke.');
      assert.deepEqual(await client.sendRequest(DocumentSymbolRequest.type, { textDocument: document }), []);
    });
  });

  it('fails a waiting request with ContentModified when the document changes', async () => {
    function* endless(): Generator<void, Analysis> {
      for (;;) yield;
    }
    await withServer({ analyse: endless }, async ({ client, open, edit }) => {
      await open(uri, 'Ada.');
      const waiting = failure(
        client.sendRequest(HoverRequest.type, { textDocument: document, position: { line: 0, character: 0 } }),
      );
      await edit(uri, 2, 'Ada!');
      assert.equal(await waiting, LSPErrorCodes.ContentModified);
    });
  });

  it('fails a cancelled request with RequestCancelled', async () => {
    function* endless(): Generator<void, Analysis> {
      for (;;) yield;
    }
    await withServer({ analyse: endless }, async ({ client, open }) => {
      await open(uri, 'Ada.');
      const source = new CancellationTokenSource();
      const waiting = failure(client.sendRequest(DocumentSymbolRequest.type, { textDocument: document }, source.token));
      source.cancel();
      assert.equal(await waiting, LSPErrorCodes.RequestCancelled);
    });
  });

  it('survives an analysis that breaks, and so do the other documents', () =>
    withServer({ analyse: findAda }, async ({ client, open, edit, annotations, logged }) => {
      await open('test:/bad.news', 'crash');
      await open(uri, 'Ada Mendel spoke.');
      assert.equal((await annotations(uri, 1)).annotations.entities.length, 1);
      assert.equal(
        await failure(client.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: 'test:/bad.news' } })),
        ErrorCodes.InternalError,
      );
      assert.match(logged.join(), /bad\.news: Error: the analysis broke/);
      await edit('test:/bad.news', 2, 'Ada Mendel is well.');
      assert.equal((await annotations('test:/bad.news', 2)).annotations.entities.length, 1);
    }));

  it('answers nothing at once for plain text that it was not told to annotate', () =>
    withServer({ analyse: findAda }, async ({ client, open, announced }) => {
      await open(uri, 'Ada Mendel spoke.', 'plaintext');
      assert.equal(await client.sendRequest(FoldingRangeRequest.type, { textDocument: document }), null);
      assert.deepEqual(announced, []);
    }));

  it('annotates plain text once it is tracked, and stops when it no longer is', () =>
    withServer({ analyse: findAda }, async ({ client, open, annotations }) => {
      await open(uri, 'Ada Mendel spoke.', 'plaintext');
      await client.sendNotification(trackNotification, { uri, on: true });
      assert.equal((await annotations(uri, 1)).annotations.entities.length, 1);
      await client.sendNotification(trackNotification, { uri, on: false });
      assert.equal(await client.sendRequest(DocumentSymbolRequest.type, { textDocument: document }), null);
    }));

  it('takes a wish that comes before the opening', () =>
    withServer({ analyse: findAda }, async ({ client, open, annotations }) => {
      await client.sendNotification(trackNotification, { uri, on: true });
      await open(uri, 'Ada Mendel spoke.', 'plaintext');
      assert.equal((await annotations(uri, 1)).annotations.entities.length, 1);
    }));

  it('forgets a wish when the document is closed', () =>
    withServer({ analyse: findAda }, async ({ client, open, close }) => {
      await client.sendNotification(trackNotification, { uri, on: true });
      await open(uri, 'Ada.', 'plaintext');
      await close(uri);
      await open(uri, 'Ada.', 'plaintext');
      assert.equal(await client.sendRequest(FoldingRangeRequest.type, { textDocument: document }), null);
    }));

  it('annotates again when the publication day is set, and takes what is no day as none', () =>
    withServer({ analyse: findAda }, async ({ client, open, announced, annotations }) => {
      await open(uri, 'Ada.');
      await annotations(uri, 1);
      for (const published of ['2021-05-03', '2021-02-30', null]) {
        await client.sendNotification(setPublishedNotification, { uri, published });
        await client.sendRequest(DocumentSymbolRequest.type, { textDocument: document });
      }
      assert.deepEqual(
        announced.map(({ annotations: { published } }) => published?.date),
        [undefined, '2021-05-03', undefined, undefined],
      );
    }));

  it('tells who says when the article was published', () =>
    withServer({ analyse: findAda }, async ({ client, open, annotations, announced }) => {
      await open(uri, 'Ada.');
      await annotations(uri, 1);
      const published = '2021-05-03';
      for (const source of ['file', 'option', undefined] as const) {
        await client.sendNotification(setPublishedNotification, { uri, published, source });
        await client.sendRequest(DocumentSymbolRequest.type, { textDocument: document });
      }
      assert.deepEqual(
        announced.slice(1).map(({ annotations: { published } }) => published?.source),
        ['file', 'option', 'option'],
      );
    }));

  it('annotates again with what the reader has put right, as far as its words are there', () =>
    withServer({}, async ({ client, open, annotations, announced }) => {
      const text = 'Ada Mendel met Bo Lind in Oslo. “We have time,” she said.';
      await open(uri, text);
      await annotations(uri, 1);
      const correction = (id: string, exact: string): StoredCorrection => ({
        id,
        motivation: 'editing',
        created: '2021-05-07T12:00:00Z',
        source: 'a.news',
        selectors: selectorsFor(text.replace('she', exact), {
          start: text.indexOf('she'),
          end: text.indexOf('she') + exact.length,
        }),
        body: { type: 'reference', entity: { kind: 'person', name: 'Bo Lind' } },
      });
      await client.sendNotification(setCorrectionsNotification, {
        uri,
        corrections: [correction('c1', 'she'), correction('c2', 'nobody')],
        known: [],
      });
      await client.sendRequest(DocumentSymbolRequest.type, { textDocument: document });
      const { annotations: found } = announced[1] as AnnotationsParams;
      const speaker = found.quotes[0]?.speaker?.entity;
      assert.equal(found.entities.find(({ id }) => id === speaker)?.name, 'Bo Lind');
      const corrected = found.entities.flatMap(({ mentions }) => mentions.map((mention) => mention.corrected));
      assert.deepEqual([...new Set(corrected)].filter(Boolean), ['c1']);
    }));

  it('lets a request wait on when the publication day is set meanwhile', () =>
    withServer({ analyse: findAda }, async ({ client, open }) => {
      await open(uri, 'Ada Mendel spoke.');
      const waiting = client.sendRequest(HoverRequest.type, {
        textDocument: document,
        position: { line: 0, character: 0 },
      });
      await client.sendNotification(setPublishedNotification, { uri, published: '2021-05-03' });
      assert.ok(await waiting);
    }));

  it('annotates on request, without waiting for a pause in typing', () =>
    withServer(
      { analyse: findAda, settings: { annotation: { delay: 5000 } } },
      async ({ client, open, edit, announced }) => {
        await open(uri, 'Ada.', 'plaintext');
        await edit(uri, 2, 'Ada Mendel.');
        const found = await client.sendRequest(annotateRequest, { uri });
        assert.equal(found.version, 2);
        assert.deepEqual(announced, [found]);
      },
    ));

  it('annotates on request a document whose opening the request has overtaken', () =>
    withServer({ analyse: findAda }, async ({ client, open }) => {
      const result = client.sendRequest(annotateRequest, { uri });
      await open(uri, 'Ada Mendel.', 'plaintext');
      assert.equal((await result).annotations.entities.length, 1);
    }));

  it('says that a document to be annotated is not open', () =>
    withServer({ analyse: findAda }, async ({ client }) => {
      assert.equal(await failure(client.sendRequest(annotateRequest, { uri })), ErrorCodes.InvalidParams);
    }));

  it('falls silent for a verb that the settings switch off, until they switch it on', () =>
    withServer({ analyse: findAda, settings: { hover: { enabled: false } } }, async ({ client, open }) => {
      await open(uri, 'Ada Mendel spoke.');
      const ask = () =>
        client.sendRequest(HoverRequest.type, { textDocument: document, position: { line: 0, character: 0 } });
      assert.equal(await ask(), null);
      await client.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { readout: { hover: { enabled: true } } },
      });
      assert.notEqual(await ask(), null);
    }));

  it('asks for new semantic tokens when something other than the text has changed', () =>
    withServer(
      { analyse: findAda, capabilities: { workspace: { semanticTokens: { refreshSupport: true } } } },
      async ({ client, open }) => {
        const asked = new Promise<void>((resolve) =>
          client.onRequest(SemanticTokensRefreshRequest.type, () => resolve()),
        );
        await open(uri, 'Ada.', 'plaintext');
        assert.deepEqual(await client.sendRequest(SemanticTokensRequest.type, { textDocument: document }), {
          data: [],
        });
        await client.sendNotification(trackNotification, { uri, on: true });
        await asked;
        const tokens = await client.sendRequest(SemanticTokensRequest.type, { textDocument: document });
        assert.deepEqual(tokens?.data, [0, 0, 3, 0, 0b1001]);
      },
    ));

  for (const [kept, method] of Object.entries({
    foldingRange: 'workspace/foldingRange/refresh',
    codeLens: 'workspace/codeLens/refresh',
    inlayHint: 'workspace/inlayHint/refresh',
  }))
    it(`has the editor ask again for what it keeps after a correction: ${kept}`, () =>
      withServer(
        { analyse: findAda, capabilities: { workspace: { [kept]: { refreshSupport: true } } } },
        async ({ client, open, annotations }) => {
          const asked = new Promise<void>((resolve) => client.onRequest(method, () => resolve()));
          await open(uri, 'Ada.');
          await annotations(uri, 1);
          await client.sendNotification(setCorrectionsNotification, { uri, corrections: [], known: [] });
          await asked;
        },
      ));
});
