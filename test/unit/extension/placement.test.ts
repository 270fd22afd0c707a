import assert from 'node:assert/strict';
import { selectorsFor } from '../../../src/corrections/anchor';
import type { StoredAnnotation } from '../../../src/corrections/webAnnotation';
import { Placement } from '../../../src/extension/kept/placement';

const text = 'Ada Mendel met Bo Lind.\nHe said no.';

function kept(words: string, motivation: StoredAnnotation['motivation'] = 'editing'): StoredAnnotation {
  const start = text.indexOf(words);
  const stored = {
    id: words,
    created: '',
    source: '',
    selectors: selectorsFor(text, { start, end: start + words.length }),
  };
  return motivation === 'editing'
    ? { ...stored, motivation, body: { type: 'noQuote' } }
    : { ...stored, motivation, comments: [{ text: 'Why?', created: '' }], tags: [] };
}

/** Articles on a disk that another program may write to. */
function opened(files: Record<string, string | undefined>, annotations: [string, StoredAnnotation][]) {
  const open = new Map<string, { text: string; version: number }>();
  const reads: string[] = [];
  const states: string[] = [];
  let settle: () => void = () => undefined;
  const placement = new Placement(
    {
      annotations: () => annotations.map(([uri, annotation]) => ({ uri, annotation })),
      open: () => open,
      stateOf: async (uri) => {
        states.push(uri);
        return files[uri];
      },
      read: async (uri) => {
        reads.push(uri);
        return files[uri];
      },
      pathOf: (uri) => uri.slice(1),
    },
    () => settle(),
  );
  /** Where everything stands once what was asked for is read. */
  const places = async () => {
    const read = new Promise<void>((resolve) => {
      settle = resolve;
    });
    placement.placed();
    await Promise.race([read, new Promise((resolve) => setImmediate(resolve))]);
    return placement.placed().map(({ file, span, line }) => [file, span?.start, line]);
  };
  return { placement, files, open, reads, states, places };
}

describe('the places of what is kept', () => {
  it('are found in the open document, else in the file, which is read once', async () => {
    const { open, reads, places } = opened({ '/a': text, '/b': `New. ${text}` }, [
      ['/a', kept('Bo Lind')],
      ['/b', kept('He')],
      ['/a', kept('He')],
    ]);
    assert.deepEqual(await places(), [
      ['a', 15, 1],
      ['b', 29, 2],
      ['a', 24, 2],
    ]);
    await places();
    assert.deepEqual(reads, ['/a', '/b']);
    open.set('/a', { text: `\n\n${text}`, version: 2 });
    assert.deepEqual((await places())[0], ['a', 17, 3]);
  });

  it('are none where the article or its words are gone', async () => {
    const { places } = opened({ '/b': 'Another story.' }, [
      ['/a', kept('He')],
      ['/b', kept('He')],
    ]);
    assert.deepEqual(await places(), [
      ['a', undefined, 0],
      ['b', undefined, 0],
    ]);
  });

  it('are looked for again when another program may have changed the files; until then they stay', async () => {
    const { placement, files, places } = opened({ '/a': text }, [['/a', kept('He')]]);
    assert.deepEqual(await places(), [['a', 24, 2]]);
    files['/a'] = `A new line.\n${text}`;
    assert.deepEqual(await places(), [['a', 24, 2]]);
    placement.forget();
    assert.deepEqual(
      placement.placed().map(({ line }) => line),
      [2],
    );
    assert.deepEqual(await places(), [['a', 36, 3]]);
  });

  it('are not looked for again where the file has not changed, nor in what nothing is kept of', async () => {
    const { placement, files, reads, states, places } = opened({ '/a': text, '/b': text, '/c': text }, [
      ['/a', kept('He')],
      ['/b', kept('He')],
      ['/gone', kept('He')],
    ]);
    await places();
    assert.deepEqual(reads, ['/a', '/b']);
    placement.forget();
    placement.forget('/c');
    files['/b'] = `New. ${text}`;
    await places();
    assert.deepEqual(reads, ['/a', '/b', '/b']);
    assert.deepEqual(states, ['/a', '/b', '/gone', '/a', '/b', '/gone']);
    assert.deepEqual(
      placement.placed().map(({ span }) => span?.start),
      [24, 29, undefined],
    );
  });

  it('are told apart for corrections and notes', async () => {
    const { placement, places } = opened({ '/a': text }, [
      ['/a', kept('He')],
      ['/a', kept('Bo Lind', 'commenting')],
    ]);
    assert.equal((await places()).length, 1);
    assert.deepEqual(
      placement.placedNotes().map(({ note }) => note.id),
      ['Bo Lind'],
    );
  });
});
