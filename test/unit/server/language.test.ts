import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import bundle from '../../../l10n/bundle.l10n.json';
import { useTranslation } from '../../../src/features/messages';
import { withServer } from './connectedServer';

const uri = 'test:/summit.news';
const textDocument = { uri };
const line = 'Foreign Minister Ada Mendel met Bo Lind in Oslo on Friday, 6 May 2021. She smiled.';
const article = `Envoys meet\n\n${line}\n\n“We like Lind,” Mendel told reporters.\n`;
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const at = (words: string) => ({ line: 2, character: line.indexOf(words) });

/** German as far as dates go; every message in brackets, so that one that was not looked up stands out, and what is filled in, too. */
const translation = {
  language: 'de',
  messages: Object.fromEntries(
    Object.keys(bundle).map((message) => [message, `⟦${message.replace(/\{\d\}/g, '⟨$&⟩')}⟧`]),
  ),
};

/** Words that were not looked up, outside of messages or among what is filled in, and that the article does not have either. */
function untranslated(shown: string): string[] {
  const around: string[] = [];
  let rest = '';
  for (const character of shown.replace(/\]\(<[^>]*>\)|\\/g, ' ')) {
    if ('⟦⟨'.includes(character)) around.push(character);
    else if ('⟧⟩'.includes(character)) around.pop();
    else rest += around.at(-1) === '⟦' ? ' ' : character;
  }
  return (rest.match(/\p{L}+/gu) ?? []).filter((word) => !`${article} Mai`.includes(word));
}

describe('a server that was told of another language', () => {
  afterEach(() => useTranslation(undefined));

  it('answers in it: hover cards, hints, lenses, symbols and speech', () =>
    withServer({ translation, settings: { inlayHints: 'on' } }, async ({ client, open }) => {
      await open(uri, article);
      const hover = async (words: string) => {
        const found = await client.sendRequest(HoverRequest.type, { textDocument, position: at(words) });
        assert.ok(found && typeof found.contents === 'object' && 'value' in found.contents);
        return found.contents.value;
      };
      const person = await hover('Bo Lind');
      assert.match(person, /^\*\*Bo Lind\*\* · ⟦person⟧/);
      assert.match(person, /⟦⟨2⟩ mentions⟧ · ⟦⟨1⟩ meeting⟧/);
      assert.match(await hover('met '), /^\*\*⟦Meeting⟧\*\* · ⟦held⟧[\s\S]*⟦Participants: ⟨Ada Mendel · Bo Lind⟩⟧/);
      assert.match(await hover('Friday'), /Donnerstag\\, 6\\. Mai 2021/);
      // Why a mention was resolved so is part of the annotations, which are in English.
      for (const words of ['Bo Lind', 'met ']) {
        const [card = ''] = (await hover(words)).split(/\n\n(?=“|[^⟦\n]*$)/);
        assert.deepEqual(untranslated(card), [], card);
      }

      const hints = (await client.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
      assert.match(String(hints[0]?.tooltip), /^⟦“⟨She⟩” is ⟨Ada Mendel⟩⟧/);
      const [lens] = (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
      assert.equal(lens?.command?.title, 'Ada Mendel: ⟦⟨3⟩ mentions⟧ · ⟦⟨1⟩ quote⟧ · ⟦⟨1⟩ meeting⟧');
      const outline = await client.sendRequest(DocumentSymbolRequest.type, { textDocument });
      assert.ok(
        outline?.some(({ name }) => name.startsWith('⟦Meeting⟧: ')) || JSON.stringify(outline).includes('⟦Meeting⟧'),
      );
      const symbols = (await client.sendRequest(WorkspaceSymbolRequest.type, { query: 'lind' })) ?? [];
      assert.deepEqual(
        symbols.flatMap(({ name, containerName = '' }) => untranslated(`${name} ${containerName}`)),
        [],
      );
      const [item] =
        (await client.sendRequest(CallHierarchyPrepareRequest.type, { textDocument, position: at('Bo Lind') })) ?? [];
      assert.ok(item);
      assert.match(item.detail ?? '', /^⟦person⟧/);
      const calls = (await client.sendRequest(CallHierarchyIncomingCallsRequest.type, { item })) ?? [];
      assert.deepEqual(
        calls.map(({ from }) => from.name),
        ['Ada Mendel'],
      );
    }));

  it('finds and mends in it', () =>
    withServer({ translation }, async ({ client, open }) => {
      const told = new Promise<PublishDiagnosticsParams>((resolve) => {
        client.onNotification(PublishDiagnosticsNotification.type, resolve);
      });
      await open(uri, article);
      assert.deepEqual(
        (await told).diagnostics.map(({ message }) => message),
        ['⟦⟨6. Mai 2021⟩ was a ⟨Thursday⟩, not a ⟨Friday⟩.⟧'],
      );
      const context = { diagnostics: [] };
      const actions = await client.sendRequest(CodeActionRequest.type, { textDocument, range, context });
      assert.deepEqual(
        actions?.map(({ title }) => title),
        ['⟦Change to ⟨Thursday⟩⟧', '⟦Turn off hints of this kind⟧'],
      );
    }));

  it('speaks English again to whoever asks for nothing else', () =>
    withServer({}, async ({ client, open }) => {
      await open(uri, article);
      const [lens] = (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
      assert.equal(lens?.command?.title, 'Ada Mendel: 3 mentions · 1 quote · 1 meeting');
    }));
});
