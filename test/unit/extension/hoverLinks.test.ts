import assert from 'node:assert/strict';
import { withCommandLinks } from '../../../src/extension/hoverLinks';
import { lineLink } from '../../../src/features/markdown';
import { markedArticle } from '../features/markedArticle';

const { article } = markedArticle('One.\nTwo.');
const link = (uri: string) => lineLink(article, uri, { start: 5, end: 8 });

describe('the links of a hover', () => {
  it('stay as they are in files', () => {
    for (const uri of ['file:///a%20b/c.txt', 'vscode-remote://host/c.txt']) {
      assert.equal(withCommandLinks(`Role (${link(uri)})`), `Role (${link(uri)})`);
    }
  });

  for (const uri of ['untitled:Untitled-1', 'readout-sample:/summit.news', 'vscode-vfs://github/a/b(1)>.txt']) {
    it(`call a command in ${uri}`, () => {
      const [, call = ''] =
        /^\[line 2\]\(<command:readout\.goToPlace\?([^<>\s]+)>\)$/.exec(withCommandLinks(link(uri))) ?? [];
      assert.deepEqual(JSON.parse(decodeURIComponent(call)), [
        { uri: uri.replace('>', '%3E'), startLine: 2, startCharacter: 1, endLine: 2, endCharacter: 4 },
      ]);
    });
  }

  it('are left alone where they lead elsewhere', () => {
    const markdown = '[set](command:readout.setPublicationDay) and [this](<https://example.org#L1>)';
    assert.equal(withCommandLinks(markdown), markdown);
  });
});
