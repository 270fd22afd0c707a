import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { annotate } from '../../src/core/annotate';
import { publicationDayIn, sidecarName } from '../../src/features/sidecar';
import { markedText } from '../support/golden/markedText';

const top = resolve(__dirname, '../..');
const articles = join(top, 'seeds');
const golden = join(top, 'test', 'golden');
const rewrite = process.env.REWRITE_GOLDEN === '1';

const sidecar = readFileSync(join(articles, sidecarName), 'utf8');

describe('The golden articles', () => {
  for (const file of readdirSync(articles)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const name = file.replace(/\.[^.]+$/, '');
    it(`${name} is annotated as its marked text shows (after a change for the better: npm run golden)`, () => {
      const text = readFileSync(join(articles, file), 'utf8');
      const marked = markedText(text, annotate(text, { uri: file, published: publicationDayIn(sidecar, file) }));
      const path = join(golden, `${name}.marked.txt`);
      if (rewrite) {
        mkdirSync(golden, { recursive: true });
        writeFileSync(path, marked);
      }
      assert.ok(existsSync(path), `${path} is missing: npm run golden writes it`);
      assert.equal(marked, readFileSync(path, 'utf8'));
    });
  }
});
