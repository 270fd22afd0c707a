import assert from 'node:assert/strict';
import type { KnownName } from '../../../src/core/corrections/corrections';
import { learnAlias, learnKind, unlearn } from '../../../src/corrections/learnNames';

const person = (name: string, more: Partial<KnownName> = {}): KnownName => ({ kind: 'person', name, ...more });

describe('what is learned from a correction for all articles', () => {
  it('is another name of somebody, with all that was known under either name', () => {
    const names = [person('Robert Lind', { aliases: ['Bob Lind'], roles: ['envoy'], preferred: 'R. Lind' })];
    assert.deepEqual(learnAlias(names, person('Bertil Lind'), 'Bob Lind'), [
      { remove: person('Robert Lind') },
      { put: person('Bertil Lind', { aliases: ['Bob Lind', 'Robert Lind'], roles: ['envoy'], preferred: 'R. Lind' }) },
    ]);
  });

  it('is nothing about a bare surname, on either side', () => {
    assert.deepEqual(learnAlias([], person('Bo Lind'), 'Lind'), []);
    assert.deepEqual(learnAlias([], person('Lind'), 'Bo Lind'), []);
  });

  it('is the kind of a name, and what was known of it as another kind stays', () => {
    const names = [person('Tarn', { roles: ['envoy'] })];
    assert.deepEqual(learnKind(names, 'Tarn', 'place'), [
      { remove: person('Tarn') },
      { put: { kind: 'place', name: 'Tarn', roles: ['envoy'] } },
    ]);
  });

  it('is forgotten when the correction is taken back, unless more is known by now', () => {
    const kind = { type: 'kind', kind: 'person' } as const;
    assert.deepEqual(unlearn([person('Tarn')], kind, 'Tarn'), [{ remove: person('Tarn') }]);
    assert.deepEqual(unlearn([person('Tarn', { roles: ['envoy'] })], kind, 'Tarn'), []);
    const same = { type: 'same', entity: person('Bo Lind') } as const;
    assert.deepEqual(unlearn([person('Bo Lind', { aliases: ['Carl Tarn'] })], same, 'Carl Tarn'), [
      { remove: person('Bo Lind') },
    ]);
    assert.deepEqual(unlearn([person('Bo Lind', { aliases: ['Carl Tarn', 'B. Lind'] })], same, 'Carl Tarn'), [
      { put: person('Bo Lind', { aliases: ['B. Lind'] }) },
    ]);
  });
});
