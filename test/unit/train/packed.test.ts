import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteReader, bytesOf, PackedMap } from '../../../src/core/lexicon/packed';
import { ByteWriter } from '../../../src/train/byteWriter';

describe('packed data', () => {
  it('gives back the bytes of base64', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => assert.deepEqual(bytesOf(Buffer.from(bytes).toString('base64')), bytes)),
    );
  });

  it('gives back the numbers that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.varint(number);
        const reader = new ByteReader(writer.toBytes());
        assert.deepEqual(
          numbers.map(() => reader.varint()),
          numbers,
        );
      }),
    );
  });

  it('finds what was set and nothing else', () => {
    const keyBits = 10;
    const key = fc.integer({ min: 1, max: 2 ** keyBits });
    fc.assert(
      fc.property(fc.uniqueArray(key), key, (keys, other) => {
        const map = new PackedMap(keys.length, keyBits);
        for (const [index, set] of keys.entries()) map.set(set, index + 1);
        for (const [index, set] of keys.entries()) assert.equal(map.get(set), index + 1);
        if (!keys.includes(other)) assert.equal(map.get(other), 0);
      }),
    );
  });
});
