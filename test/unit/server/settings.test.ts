import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, readSettings } from '../../../src/server/settings';

describe('readSettings', () => {
  it('takes the defaults for whatever is missing or of the wrong type', () => {
    for (const section of [undefined, null, 7, 'on', {}, { hover: true }, { hover: { enabled: 'no' } }]) {
      assert.deepEqual(readSettings(section), defaultSettings);
    }
  });

  it('takes what is given', () => {
    const settings = readSettings({ hover: { enabled: false }, annotation: { delay: 200 }, colours: {} });
    assert.deepEqual(settings, { ...defaultSettings, hover: { enabled: false }, annotation: { delay: 200 } });
  });

  it('keeps the delay within reason', () => {
    assert.equal(readSettings({ annotation: { delay: 1e9 } }).annotation.delay, 5000);
    assert.equal(readSettings({ annotation: { delay: -1 } }).annotation.delay, defaultSettings.annotation.delay);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (section) => void readSettings(section)));
  });
});
