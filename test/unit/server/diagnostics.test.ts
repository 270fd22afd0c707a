import assert from 'node:assert/strict';
import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeConfigurationNotification,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { finish } from '../../../src/core/steps';
import { analyse } from '../../../src/server/analyse';
import { Diagnostics } from '../../../src/server/diagnostics';
import { setShownNotification, trackNotification } from '../../../src/server/protocol';
import { defaultSettings } from '../../../src/server/settings';
import { type ConnectedServer, withServer } from './connectedServer';

const uri = 'test:/article.news';
const mistake = 'The talks began on Friday, 6 May 2021, in Oslo.';
const mended = mistake.replace('Friday', 'Thursday');
const start = { line: 0, character: mistake.indexOf('Friday') };

/** What the client is told, and the next of it that is as asked for. */
function listen({ client }: ConnectedServer) {
  const told: PublishDiagnosticsParams[] = [];
  const waiting: (() => void)[] = [];
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    told.push(params);
    for (const look of waiting.splice(0)) look();
  });
  const next = async (isWanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> => {
    for (;;) {
      const found = told.findIndex(isWanted);
      if (found >= 0) return told.splice(0, found + 1).at(-1) as PublishDiagnosticsParams;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return { told, next };
}

describe('diagnostics of the server', () => {
  it('are pushed with the version that they were found in, and again after an edit', () =>
    withServer({}, async (server) => {
      const { next } = listen(server);
      await server.open(uri, mistake);
      const first = await next(() => true);
      assert.equal(first.version, 1);
      assert.deepEqual(
        first.diagnostics.map(({ code, range }) => [code, range.start]),
        [['weekdayMismatch', start]],
      );
      await server.edit(uri, 2, mended);
      assert.deepEqual(await next(() => true), { uri, version: 2, diagnostics: [] });
    }));

  it('are cleared when the document is closed', () =>
    withServer({}, async (server) => {
      const { next } = listen(server);
      await server.open(uri, mistake);
      await next(() => true);
      await server.close(uri);
      assert.deepEqual((await next(() => true)).diagnostics, []);
    }));

  it('are there for plain text only while it is tracked', () =>
    withServer({}, async (server) => {
      const { next, told } = listen(server);
      await server.open(uri, mistake, 'plaintext');
      await server.client.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start, end: start },
        context: { diagnostics: [] },
      });
      assert.deepEqual(told, []);
      await server.client.sendNotification(trackNotification, { uri, on: true });
      assert.equal((await next(() => true)).diagnostics.length, 1);
      await server.client.sendNotification(trackNotification, { uri, on: false });
      assert.deepEqual((await next(() => true)).diagnostics, []);
    }));

  it('follow the settings; a value that is none of them counts as the default', () =>
    withServer({ settings: { diagnostics: { weekdayMismatch: 'loud' } } }, async (server) => {
      const { next } = listen(server);
      await server.open(uri, mistake);
      assert.equal((await next(() => true)).diagnostics[0]?.severity, 4);
      const change = (diagnostics: object) =>
        server.client.sendNotification(DidChangeConfigurationNotification.type, {
          settings: { readout: { diagnostics } },
        });
      await change({ weekdayMismatch: 'warning' });
      assert.equal((await next(() => true)).diagnostics[0]?.severity, 2);
      await change({ weekdayMismatch: 'off' });
      assert.deepEqual((await next(() => true)).diagnostics, []);
      await change({});
      assert.equal((await next(() => true)).diagnostics.length, 1);
      await change({ enabled: false });
      assert.deepEqual((await next(() => true)).diagnostics, []);
    }));

  it('of one article follow the edits of another', () =>
    withServer({}, async (server) => {
      const { next } = listen(server);
      const story = (word: string) =>
        `Senator Ada Lind came to Oslo.\n\n“We want a ${word} and lasting peace for all of us,” Ada Lind said.`;
      const other = 'test:/other.news';
      await server.open(uri, story('good'));
      await server.annotations(uri, 1);
      await server.open(other, story('just'));
      const [hint] = (await next((params) => params.uri === uri)).diagnostics;
      assert.equal(hint?.code, 'differingQuotation');
      assert.equal(hint?.relatedInformation?.[0]?.location.uri, other);
      await server.client.sendNotification(setShownNotification, { uris: [uri] });
      assert.deepEqual((await next((params) => params.uri === uri)).diagnostics, []);
      await server.client.sendNotification(setShownNotification, { uris: [uri, other] });
      assert.equal((await next((params) => params.uri === uri)).diagnostics.length, 1);
      await server.close(other);
      assert.deepEqual((await next((params) => params.uri === uri)).diagnostics, []);
    }));

  it('come with quick fixes, where those are asked for', () =>
    withServer({}, async (server) => {
      const { next } = listen(server);
      await server.open(uri, mistake);
      await next(() => true);
      const ask = (only?: string[]) =>
        server.client.sendRequest(CodeActionRequest.type, {
          textDocument: { uri },
          range: { start, end: start },
          context: { diagnostics: [], ...(only && { only }) },
        }) as Promise<CodeAction[] | null>;
      const actions = await ask();
      assert.deepEqual(
        actions?.map(({ title }) => title),
        ['Change to Thursday', 'Turn off hints of this kind'],
      );
      assert.equal((await ask(['quickfix']))?.length, 2);
      assert.equal(await ask(['refactor']), null);
    }));

  it('are none for a text in another language', () =>
    withServer({}, async (server) => {
      const { told } = listen(server);
      const german =
        'Die Ministerin sagte am Freitag: „Wir werden nicht gehen. Das Parlament hat sich mit dem Gesetz noch nicht ' +
        'befasst, und die Regierung wird es auch in diesem Jahr nicht mehr tun, wie aus dem Amt zu hören war.';
      await server.open(uri, german);
      const { language } = await server.annotations(uri, 1);
      assert.equal(language, 'other');
      await server.edit(uri, 2, german);
      await server.annotations(uri, 2);
      assert.deepEqual(told, []);
    }));
});

describe('the diagnostics of several articles', () => {
  const story = (word: string) =>
    `Senator Ada Lind came to Oslo.\n\n“We want a ${word} and lasting peace for all of us,” Ada Lind said.`;

  /** The diagnostics, how often each article was looked at as a whole, and what was told of it. */
  function started() {
    const looks = new Map<string, number>();
    const told: PublishDiagnosticsParams[] = [];
    const diagnostics = new Diagnostics({
      platform: { pause: () => setImmediate() },
      settings: () => defaultSettings,
      isShown: () => true,
      publish: (params) => told.push(params),
    });
    const finished = (name: string, version: number, text: string) => {
      const analysis = finish(analyse(text, { uri: name }));
      const { article } = analysis;
      const readQuotationMarks = () => {
        looks.set(name, (looks.get(name) ?? 0) + 1);
        return article.readQuotationMarks();
      };
      const counted = { ...analysis, article: { ...article, readQuotationMarks } };
      return diagnostics.finished({ uri: name, version, analysis: counted, again: false });
    };
    const toldOf = (name: string) => told.filter((params) => params.uri === name);
    return { diagnostics, finished, looks, toldOf };
  }

  it('are found again after an edit only where the edited article is compared, and once for many edits', async () => {
    const { diagnostics, finished, looks, toldOf } = started();
    await finished('here', 1, story('good'));
    await finished('there', 1, story('good'));
    await finished('elsewhere', 1, mistake);
    await setTimeout(400);
    const before = new Map(looks);
    assert.equal(toldOf('there').length, 0);
    for (const [index, word] of ['g', 'ju', 'just'].entries()) await finished('here', index + 2, story(word));
    await setTimeout(400);
    assert.equal(toldOf('there').length, 1);
    assert.match(String(toldOf('there')[0]?.diagnostics[0]?.message), /“a just and” there/);
    assert.equal(toldOf('elsewhere').length, 1);
    for (const name of ['there', 'elsewhere']) assert.equal(looks.get(name), before.get(name), name);
    // The quotation is gone; the hint on the other article names this one.
    await finished('here', 5, mended);
    await setTimeout(400);
    assert.deepEqual(toldOf('there').at(-1)?.diagnostics, []);
    diagnostics.dispose();
  });
});
