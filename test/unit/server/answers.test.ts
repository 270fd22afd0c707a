import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { analyse } from '../../../src/server/analyse';
import { setShownNotification } from '../../../src/server/protocol';
import { type ConnectedServer, withServer } from './connectedServer';

const summit =
  'Envoys meet\n\nForeign Minister Ada Mendel met Bo Lind in Oslo on Friday.\n\n“We like Lind,” Mendel told reporters.\n';
const storm =
  'Storm over Oslo\n\nBo Lind, the envoy, was late.\n\n“Mendel was on time,” Lind said. Ada Mendel smiled.\n';
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const textDocument = { uri: 'test:/summit.news' };

async function withArticles(
  settings: object,
  use: (server: ConnectedServer) => Promise<void>,
  capabilities?: object,
): Promise<void> {
  await withServer({ settings: { annotation: { delay: 5 }, ...settings }, capabilities }, async (server) => {
    await server.open(textDocument.uri, summit);
    await server.open('test:/storm.news', storm);
    await use(server);
  });
}

async function mendel({ client }: ConnectedServer) {
  const position = { line: 2, character: 20 };
  const [item] = (await client.sendRequest(CallHierarchyPrepareRequest.type, { textDocument, position })) ?? [];
  assert.ok(item);
  return item;
}

async function symbolNames({ client }: ConnectedServer): Promise<string[] | undefined> {
  const found = await client.sendRequest(WorkspaceSymbolRequest.type, { query: 'lind' });
  return found?.map(({ name, location }) => `${name} ${location.uri}`);
}

describe('answers about several articles', () => {
  it('find people in all that are open, waited for, and not in those that are closed', () =>
    withArticles({}, async (server) => {
      const found = await symbolNames(server);
      assert.ok(
        found?.includes('Bo Lind test:/summit.news') && found.includes('Bo Lind, envoy test:/storm.news'),
        found?.join(),
      );
      await server.close('test:/storm.news');
      assert.ok((await symbolNames(server))?.every((symbol) => symbol.endsWith('summit.news')));
    }));

  it('are about those that have a tab, once the client has told which', () =>
    withArticles({}, async (server) => {
      const show = (...uris: string[]) => server.client.sendNotification(setShownNotification, { uris });
      await show(textDocument.uri);
      assert.ok((await symbolNames(server))?.every((symbol) => symbol.endsWith('summit.news')));
      await show('test:/storm.news');
      assert.ok((await symbolNames(server))?.every((symbol) => symbol.endsWith('storm.news')));
      await show();
      assert.deepEqual(await symbolNames(server), []);
    }));

  it('tell who speaks of somebody, and of whom they speak', () =>
    withArticles({}, async (server) => {
      const item = await mendel(server);
      const incoming = await server.client.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
      assert.deepEqual(
        incoming?.map(({ from }) => `${from.name} ${from.uri}`),
        ['Bo Lind test:/storm.news'],
      );
      const outgoing = await server.client.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item });
      assert.deepEqual(
        outgoing?.map(({ to }) => to.name),
        ['Bo Lind'],
      );
    }));

  it('leave out an article whose analysis breaks', () =>
    withServer(
      {
        analyse: function* (text, options) {
          if (text === storm) throw new Error('broken');
          return yield* analyse(text, options);
        },
      },
      async (server) => {
        await server.open(textDocument.uri, summit);
        await server.open('test:/storm.news', storm);
        assert.ok((await symbolNames(server))?.includes('Bo Lind test:/summit.news'));
      },
    ));

  it('are none where they are switched off', () =>
    withArticles({ outline: { enabled: false } }, async (server) => {
      assert.equal(await symbolNames(server), undefined);
    }));
});

describe('lenses and hints', () => {
  const countsOf = async ({ client }: ConnectedServer) => [
    (await client.sendRequest(CodeLensRequest.type, { textDocument }))?.length,
    (await client.sendRequest(InlayHintRequest.type, { textDocument, range }))?.length,
  ];

  it('are given by default, hints where one could be in doubt', () =>
    withArticles({}, async (server) => {
      const [lenses, hints] = await countsOf(server);
      // Without a publication day nobody knows which Friday.
      assert.deepEqual([Number(lenses) > 0, hints], [true, 0]);
    }));

  it('are none in a language that Readout does not know', () =>
    withServer({}, async (server) => {
      const german = 'Der Minister Karl Weiss traf am Freitag seine Kollegin. „Wir haben Zeit“, sagte Weiss dazu.\n';
      await server.open(textDocument.uri, german.repeat(5));
      assert.deepEqual(await countsOf(server), [undefined, undefined]);
    }));

  it('can be switched off', () =>
    withArticles({ codeLens: { enabled: false }, inlayHints: 'off' }, async (server) => {
      assert.deepEqual(await countsOf(server), [undefined, undefined]);
    }));

  it('are asked for again when a setting changes', () =>
    withArticles(
      {},
      async ({ client }) => {
        const refreshed: string[] = [];
        const both = new Promise<void>((resolve) => {
          const note = (what: string) => () => {
            refreshed.push(what);
            if (refreshed.length === 2) resolve();
          };
          client.onRequest(CodeLensRefreshRequest.type, note('lenses'));
          client.onRequest(InlayHintRefreshRequest.type, note('hints'));
        });
        await client.sendNotification(DidChangeConfigurationNotification.type, {
          settings: { readout: { inlayHints: 'on' } },
        });
        await both;
        assert.deepEqual(refreshed.sort(), ['hints', 'lenses']);
      },
      { workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } },
    ));
});
