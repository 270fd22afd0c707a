import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noSpeaker, type Speaker } from '../../../src/extension/article';
import { assignColours, paletteSize } from '../../../src/extension/decorations/palette';

function speaker(key: string): Speaker {
  return { key, name: key, entity: { id: key, kind: 'person', name: key, roles: [], mentions: [] }, quotes: [] };
}

function assigned(keys: string[], before?: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(assignColours(keys.map(speaker), before));
}

describe('the colours of speakers', () => {
  it('differ for the first eight', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    assert.equal(new Set(Object.values(assigned(keys))).size, paletteSize);
  });

  it('stay when a new speaker comes first', () => {
    const before = assignColours(['ada mendel', 'bo lind'].map(speaker));
    const after = assigned(['cy dahl', 'ada mendel', 'bo lind'], before);
    assert.deepEqual(after, { 'ada mendel': 0, 'bo lind': 1, 'cy dahl': 2 });
  });

  it('stay when the article gives a fuller name', () => {
    const before = assignColours(['xi', 'mendel'].map(speaker));
    assert.deepEqual(assigned(['ada mendel'], before), { 'ada mendel': 1 });
  });

  it('are not given to quotes nobody is named for', () => {
    const unnamed = { ...speaker('"officials"'), entity: undefined };
    assert.equal(assignColours([unnamed, speaker(noSpeaker)]).size, 0);
  });

  it('are always in the palette, and even: none is used twice before each was used once', () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1 }).filter((key) => key !== noSpeaker));
    fc.assert(
      fc.property(keys, (some) => {
        const colours = [...assignColours(some.map(speaker)).values()];
        assert.equal(colours.length, some.length);
        assert.ok(colours.every((colour) => colour >= 0 && colour < paletteSize));
        assert.equal(new Set(colours).size, Math.min(some.length, paletteSize));
      }),
    );
  });
});
