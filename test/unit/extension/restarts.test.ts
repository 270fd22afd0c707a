import assert from 'node:assert/strict';
import { isOutOfReach, Restarts } from '../../../src/extension/restarts';

const minute = 60_000;

describe('restarting the language server', () => {
  it('is tried four times within three minutes', () => {
    const restarts = new Restarts();
    const tried = [0, 1, 2, 3, 4].map((end) => restarts.another(end * 1000));
    assert.deepEqual(tried, [true, true, true, true, false]);
  });

  it('goes on where the server ends once in a while', () => {
    const restarts = new Restarts();
    assert.ok(Array.from({ length: 50 }, (_, end) => restarts.another(end * minute)).every(Boolean));
  });

  it('is tried again after the reader has started the server', () => {
    const restarts = new Restarts();
    for (let end = 0; end < 5; end++) restarts.another(end);
    restarts.forget();
    assert.ok(restarts.another(6));
  });

  it('follows on the fourth message in a row that could not be written, and on one that could not be read', () => {
    assert.deepEqual([1, 2, 3, 4, undefined].map(isOutOfReach), [false, false, false, true, true]);
  });
});
