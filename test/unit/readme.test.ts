import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const top = resolve(__dirname, '../..');
const readme = readFileSync(join(top, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
const { commands, configuration } = manifest.contributes;

describe('The README', () => {
  it('names every command', () => {
    const ids = commands.map((item: { command: string }) => item.command);
    assert.deepEqual(
      ids.filter((id: string) => !readme.includes(`\`${id}\``)),
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

  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] as string);

  it('links to files that are there, in the package too', () => {
    const shipped = readFileSync(join(top, '.vscodeignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const ships = (link: string) =>
      shipped.some((path) => path === link || (path.endsWith('/**') && link.startsWith(path.slice(0, -2))));
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(top, link)) || !ships(link)),
      [],
    );
  });

  it('shows all pictures that ship', () => {
    const pictures = readdirSync(join(top, 'media')).filter((file) => file.endsWith('.png') && file !== 'icon.png');
    assert.deepEqual(
      pictures.filter((file) => !links.includes(`media/${file}`)),
      [],
    );
  });

  it('names every value of a setting that takes only some', () => {
    for (const [id, { enum: values = [] }] of Object.entries<{ enum?: string[] }>(
      Object.assign({}, ...configuration.map(({ properties }: { properties: object }) => properties)),
    )) {
      for (const value of values) assert.ok(readme.includes(`\`${value}\``), `${id}: ${value}`);
    }
  });
});
