import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { highlightKinds } from '../../../src/extension/decorations/highlights';
import { paletteSize } from '../../../src/extension/decorations/palette';
import { semanticTokenModifiers, semanticTokenTypes } from '../../../src/features/semanticTokens';
import { defaultSettings } from '../../../src/server/settings';

const root = path.join(__dirname, '../../..');
const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const manifest = readJson('package.json');
const { contributes } = manifest;

describe('the manifest', () => {
  const ids: string[] = contributes.commands.map(({ command }: { command: string }) => command);
  const settings: Record<string, { default: unknown }> = Object.assign(
    {},
    ...contributes.configuration.map(({ properties }: { properties: object }) => properties),
  );
  const colours: string[] = contributes.colors.map(({ id }: { id: string }) => id);

  it('has every text in package.nls.json, and no text there is left over', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(readJson('package.nls.json')).sort(), [...used].sort());
  });

  it('names only commands in its menus that it contributes', () => {
    const items = Object.values(contributes.menus).flat() as { command: string; submenu?: string }[];
    const inMenus = items.filter(({ submenu }) => submenu === undefined);
    const inWelcomes = JSON.stringify(readJson('package.nls.json')).matchAll(/command:(readout\.\w+)/g);
    const named = [...inMenus.map(({ command }) => command), ...[...inWelcomes].map(([, command]) => command)];
    assert.deepEqual(
      named.filter((command) => !ids.includes(String(command))),
      [],
    );
  });

  it('puts every command in the category Readout', () => {
    for (const { category } of contributes.commands) assert.equal(category, 'Readout');
  });

  it('contributes the colours that the decorations name, each for all four kinds of theme', () => {
    const speakers = Array.from({ length: paletteSize }, (_, index) => `readout.speaker${index + 1}`);
    const needed = [...speakers, ...speakers.map((id) => `${id}Background`), 'readout.unknownSpeaker'];
    for (const id of needed) assert.ok(colours.includes(id), id);
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight'], id);
    }
  });

  it('has a setting and a toggle for every kind of highlight', () => {
    for (const kind of highlightKinds) {
      assert.equal(settings[`readout.highlights.${kind}`]?.default, true, kind);
      assert.ok(ids.includes(`readout.toggle${kind.charAt(0).toUpperCase()}${kind.slice(1)}`), kind);
    }
  });

  it('has the settings of the server with the same defaults', () => {
    for (const [group, values] of Object.entries(defaultSettings)) {
      const all =
        typeof values === 'object'
          ? Object.entries(values).map(([name, value]) => [`.${name}`, value])
          : [['', values]];
      for (const [name, value] of all)
        assert.deepEqual(settings[`readout.${group}${name}`]?.default, value, `${group}${name}`);
    }
  });

  it('declares the semantic tokens of the server', () => {
    const declared = (list: { id: string }[]) => list.map(({ id }) => id).sort();
    assert.deepEqual(declared(contributes.semanticTokenTypes), [...semanticTokenTypes].sort());
    assert.deepEqual(declared(contributes.semanticTokenModifiers), [...semanticTokenModifiers].sort());
  });

  it('names only files that are there', () => {
    const named = [...JSON.stringify(contributes).matchAll(/"(\.\/[^"]+\.(?:json|svg|png))"/g)].map(([, file]) => file);
    for (const file of [...named, manifest.icon]) assert.ok(existsSync(path.join(root, String(file))), String(file));
  });
});
