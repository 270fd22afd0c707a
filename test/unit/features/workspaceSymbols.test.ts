import assert from 'node:assert/strict';
import fc from 'fast-check';
import { workspaceSymbols } from '../../../src/features/workspaceSymbols';
import { markedArticle } from './markedArticle';

const summit = {
  uri: 'test:/a/the%20summit.txt',
  article: markedArticle(
    '{ada.role:Foreign Minister} {ada:Ada Mendel} of {un:the UN} {#m:met} {bo:Bo Lind} in {oslo:Oslo}.',
    {
      entities: { un: { kind: 'organization' }, oslo: { kind: 'place' } },
      meetings: { m: { participants: ['ada', 'bo'] } },
    },
  ).article,
};
const storm = { uri: 'test:/b/storm.txt', article: markedArticle('It rained.\n{ada:Ada Mendel} stayed.').article };

function found(query: string): string[] {
  return workspaceSymbols([summit, storm], query).map(({ name, containerName, location }) => {
    const line = 'range' in location ? location.range.start.line + 1 : '?';
    return `${name} (${containerName}) ${location.uri.replace(/.*\//, '')}:${line}`;
  });
}

describe('workspaceSymbols', () => {
  it('lists people, organizations and meetings of all articles, where each is introduced', () => {
    assert.deepEqual(found(''), [
      'Ada Mendel, Foreign Minister (person) the%20summit.txt:1',
      'the UN (organization) the%20summit.txt:1',
      'Bo Lind (person) the%20summit.txt:1',
      'Ada Mendel · Bo Lind, held (Meeting) the%20summit.txt:1',
      'Ada Mendel (person) storm.txt:2',
    ]);
  });

  const queries: [query: string, names: string[]][] = [
    ['mendel', ['Ada Mendel, Foreign Minister', 'Ada Mendel · Bo Lind, held', 'Ada Mendel']],
    ['amdl', ['Ada Mendel, Foreign Minister', 'Ada Mendel · Bo Lind, held', 'Ada Mendel']],
    ['Lind Ada', ['Ada Mendel · Bo Lind, held']],
    ['mendel minister', ['Ada Mendel, Foreign Minister']],
    ['foreign', ['Ada Mendel, Foreign Minister']],
    ['mendel storm', ['Ada Mendel']],
    ['nobody', []],
  ];
  for (const [query, names] of queries) {
    it(`finds ${names.length} for “${query}”`, () =>
      assert.deepEqual(
        workspaceSymbols([summit, storm], query).map(({ name }) => name),
        names,
      ));
  }

  it('uses the name that the reader prefers', () => {
    const { article } = markedArticle('{ada:Ada Mendel}', {
      entities: { ada: { name: 'Ada Mendel', preferred: 'A. Mendel' } },
    });
    assert.equal(workspaceSymbols([{ uri: 'x', article }], '')[0]?.name, 'A. Mendel');
  });

  it('takes any query', () => {
    fc.assert(fc.property(fc.string(), (query) => void workspaceSymbols([summit], query)));
  });
});
