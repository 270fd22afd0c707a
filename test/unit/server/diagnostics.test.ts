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
    const failed: string[] = [];
    let settings = defaultSettings;
    let pauses = 0;
    let held: Promise<void> | undefined;
    let release = () => {};
    let heldAt: string | undefined;
    const diagnostics = new Diagnostics({
      platform: {
        pause: () => {
          pauses++;
          const pause = held ?? setImmediate();
          held = undefined;
          return pause;
        },
      },
      settings: () => settings,
      isShown: (name) => {
        // From here on what another article says is known, and may become out of date.
        if (name === heldAt) {
          heldAt = undefined;
          held = new Promise((resolve) => {
            release = resolve;
          });
        }
        return true;
      },
      publish: (params) => told.push(params),
      failed: (name) => failed.push(name),
      othersDelay: 1,
    });
    const finished = (name: string, version: number, text: string, isBroken = false) => {
      const analysis = finish(analyse(text, { uri: name }));
      const { article } = analysis;
      const readQuotationMarks = () => {
        if (isBroken) throw new Error('broken');
        looks.set(name, (looks.get(name) ?? 0) + 1);
        return article.readQuotationMarks();
      };
      const counted = { ...analysis, article: { ...article, readQuotationMarks } };
      return diagnostics.finished({ uri: name, version, analysis: counted, again: false });
    };
    /** The others were compared with what has changed, and nobody works any more, but for whom is held. */
    const quiet = async () => {
      // A timer that was set later for a longer time fires later.
      await setTimeout(10);
      for (let before = -1; before !== pauses; ) {
        before = pauses;
        for (let i = 0; i < 3; i++) await setImmediate();
      }
    };
    return {
      diagnostics,
      finished,
      quiet,
      looks,
      failed,
      toldOf: (name: string) => told.filter((params) => params.uri === name),
      switchTo: (enabled: boolean) => {
        settings = { ...defaultSettings, diagnostics: { ...defaultSettings.diagnostics, enabled } };
      },
      /** The next who compares with this article stops there, until it is released. */
      holdAt: (name: string) => {
        heldAt = name;
      },
      release: () => release(),
    };
  }

  it('are found again after an edit only where the edited article is compared, and once for many edits', async () => {
    const { diagnostics, finished, quiet, looks, toldOf } = started();
    await finished('here', 1, story('good'));
    await finished('there', 1, story('good'));
    await finished('elsewhere', 1, mistake);
    await quiet();
    const before = new Map(looks);
    assert.equal(toldOf('there').length, 0);
    await Promise.all(['g', 'ju', 'just'].map((word, index) => finished('here', index + 2, story(word))));
    await quiet();
    assert.equal(toldOf('there').length, 1);
    assert.match(String(toldOf('there')[0]?.diagnostics[0]?.message), /“a just and” there/);
    assert.equal(toldOf('elsewhere').length, 1);
    for (const name of ['there', 'elsewhere']) assert.equal(looks.get(name), before.get(name), name);
    // The quotation is gone; the hint on the other article names this one.
    await finished('here', 5, mended);
    await quiet();
    assert.deepEqual(toldOf('there').at(-1)?.diagnostics, []);
    diagnostics.dispose();
  });

  it('stay away when they are switched off while somebody still looks for them', async () => {
    const { diagnostics, finished, quiet, toldOf, switchTo } = started();
    const looking = finished('here', 1, mistake);
    switchTo(false);
    await diagnostics.updateAll();
    await looking;
    await quiet();
    assert.deepEqual(toldOf('here'), []);
    switchTo(true);
    const updating = diagnostics.updateAll();
    switchTo(false);
    await Promise.all([updating, diagnostics.updateAll()]);
    await quiet();
    assert.deepEqual(toldOf('here'), []);
    switchTo(true);
    await diagnostics.updateAll();
    await quiet();
    assert.equal(toldOf('here').length, 1);
    diagnostics.dispose();
  });

  it('of an article that is just being compared follow what changes meanwhile in the other', async () => {
    const { diagnostics, finished, quiet, toldOf, holdAt, release } = started();
    await finished('here', 1, story('good'));
    await quiet();
    holdAt('here');
    const looking = finished('there', 1, story('just'));
    await quiet();
    await finished('here', 2, mended);
    await quiet();
    release();
    await looking;
    await quiet();
    assert.deepEqual(toldOf('there'), []);
    diagnostics.dispose();
  });

  it('of the other articles are found all the same where one breaks a check, and that is said', async () => {
    const { diagnostics, finished, quiet, failed, toldOf, switchTo } = started();
    switchTo(false);
    await finished('broken', 1, mistake, true);
    await finished('here', 1, mistake);
    assert.deepEqual(failed, []);
    switchTo(true);
    await diagnostics.updateAll();
    await quiet();
    assert.deepEqual(failed, ['broken']);
    assert.equal(toldOf('here').length, 1);
    diagnostics.dispose();
  });
});
