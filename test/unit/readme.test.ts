import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const top = resolve(__dirname, '../..');
const readme = readFileSync(join(top, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
const { commands, configuration, menus } = manifest.contributes;

describe('The README', () => {
  it('names every command that the palette offers', () => {
    const hidden = new Set(
      menus.commandPalette
        .filter((item: { when: string }) => item.when === 'false')
        .map((item: { command: string }) => item.command),
    );
    const shown = commands.map((item: { command: string }) => item.command).filter((id: string) => !hidden.has(id));
    assert.deepEqual(
      shown.filter((id: string) => !readme.includes(`\`${id}\``)),
      [],
    );
  });

  it('names every setting', () => {
    const settings = [configuration].flat().flatMap((group: { properties: object }) => Object.keys(group.properties));
    assert.deepEqual(
      settings.filter((id) => !readme.includes(`\`${id}\``)),
      [],
    );
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] as string);
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(top, link))),
      [],
    );
  });
});
