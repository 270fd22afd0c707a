import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '../..');
const bundle = path.join(root, 'l10n/bundle.l10n.json');

/** What readers see in VS Code is worded here. */
const folders = ['src/extension', 'src/features', 'src/server'];

/** How many of the first arguments are messages, by the name of the function. */
const wordings = new Map([
  ['t', 1],
  ['plural', 2],
]);

/** The messages of all calls that put something in words; what is no plain string there is a fault. */
function messagesIn(file: string): { messages: string[]; faults: string[] } {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const messages: string[] = [];
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const count = ts.isCallExpression(node) ? wordings.get(node.expression.getText(source)) : undefined;
    if (count !== undefined && ts.isCallExpression(node)) {
      for (const argument of node.arguments.slice(0, count)) {
        if (ts.isStringLiteral(argument)) messages.push(argument.text);
        else faults.push(`${file}: ${node.getText(source)}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { messages, faults };
}

describe('the messages', () => {
  const read = folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((file) => file.endsWith('.ts'))
    .map(messagesIn);

  it('are written out where they are used, so that they can be collected', () => {
    assert.deepEqual(
      read.flatMap(({ faults }) => faults),
      [],
    );
  });

  it('are all in the bundle for translators, and none is left over (`npm run l10n` collects them)', () => {
    const used = [...new Set(read.flatMap(({ messages }) => messages))].sort();
    if (process.env.REWRITE_MESSAGES) {
      const texts = Object.fromEntries(used.map((message) => [message, message]));
      writeFileSync(bundle, `${JSON.stringify(texts, null, 2)}\n`);
    }
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(bundle, 'utf8'))).sort(), used);
  });
});
