import assert from 'node:assert/strict';
import { DocumentSymbolRequest, SemanticTokensRequest } from 'vscode-languageserver-protocol';
import { longestText } from '../../../src/server/annotatedPart';
import { withServer } from './connectedServer';

const sentence = 'Ada Mendel, the envoy, told reporters that “the ferry” would sail on Friday. ';

const texts: [what: string, text: string, codes: string[]][] = [
  ['an empty text', '', ['empty']],
  ['only line ends', '\r\n\r\r\n', ['empty']],
  ['only emoji', '😀🎉'.repeat(1000), ['empty']],
  ['no sentence at all', 'the night ferry of the island '.repeat(10), []],
  ['thousands of unbalanced quotation marks', `${'“ " ‘ '.repeat(3000)}said Ada Mendel.`, []],
  ['NUL characters', 'The ferry\0sails.', ['binary']],
  ['half of a surrogate pair', `${sentence}\uD83D\n\uDE00${sentence}`, []],
  ['one line of 5 MB', sentence.repeat(5_000_000 / sentence.length), ['truncated']],
  ['10 MB', `${sentence.repeat(5)}\n\n`.repeat(10_000_000 / sentence.length / 5), ['truncated']],
];

describe('the server over bad input', () => {
  for (const [what, text, codes] of texts) {
    it(`copes with ${what}`, () =>
      withServer({}, async ({ client, open, annotations, logged }) => {
        const uri = 'test:/bad.news';
        await open(uri, text);
        const { annotations: found, notices } = await annotations(uri, 1);
        assert.equal(found.length, text.length);
        assert.ok(found.entities.every(({ mentions }) => mentions.every(({ end }) => end <= longestText)));
        assert.deepEqual(
          notices.map(({ code }) => code),
          codes,
        );
        assert.ok(Array.isArray(await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })));
        assert.ok(await client.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }));
        assert.deepEqual(logged, []);
      }));
  }
});
