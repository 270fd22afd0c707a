import assert from 'node:assert/strict';
import { inSlices } from '../../../src/extension/kept/inSlices';

/** Time that passes only with work. */
function clockOf() {
  const clock = {
    time: 0,
    pauses: [] as number[],
    now: () => clock.time,
    pause: async () => void clock.pauses.push(clock.time),
  };
  return clock;
}

describe('work in slices', () => {
  it('lets others have their turn about every 10 milliseconds, and yields all results in order', async () => {
    const clock = clockOf();
    const work = (milliseconds: number) => {
      clock.time += milliseconds;
      return -milliseconds;
    };
    const results = await inSlices([4, 4, 4, 1, 30, 2, 1], work, () => true, clock);
    assert.deepEqual(results, [-4, -4, -4, -1, -30, -2, -1]);
    assert.deepEqual(clock.pauses, [12, 43]);
  });

  it('ends when it is no longer wanted', async () => {
    const clock = clockOf();
    const done: number[] = [];
    const work = (item: number) => {
      clock.time += 6;
      done.push(item);
    };
    assert.equal(await inSlices([1, 2, 3, 4, 5], work, () => done.length < 4, clock), undefined);
    assert.deepEqual(done, [1, 2, 3, 4]);
  });

  it('is done at once where there is little', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 0);
    assert.deepEqual(await inSlices([], Number, () => true), []);
    assert.deepEqual(await inSlices(['1', '2'], Number, () => true), [1, 2]);
    clearInterval(timer);
    assert.equal(ticks, 0);
  });
});
