import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ArticleAnnotations } from '../../../src/core/annotations';
import { selectorsFor } from '../../../src/corrections/anchor';
import { toJson } from '../../../src/corrections/webAnnotation';
import { runWith } from './fakeTerminal';

const files = { 'a.txt': 'Envoys met.\n\nThe ferry sails.', 'b.txt': 'It sails again.' };
const directory = Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR' });

describe('readout annotate', () => {
  it('prints one document a line as jsonl, in the order of the files', async () => {
    const { exitCode, output } = await runWith(['annotate', '--format', 'jsonl', 'b.txt', 'a.txt'], { files });
    const documents = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      documents.map(({ schema, uri, length }) => [schema, uri, length]),
      [
        ['readout/1', 'b.txt', files['b.txt'].length],
        ['readout/1', 'a.txt', files['a.txt'].length],
      ],
    );
    assert.equal(exitCode, 0);
  });

  it('prints one file as a JSON object, on several lines', async () => {
    const { output } = await runWith(['annotate', '--format', 'json', 'a.txt'], { files });
    assert.equal(JSON.parse(output).uri, 'a.txt');
    assert.ok(output.split('\n').length > 5);
  });

  it('prints several files as a JSON array, also where only one could be read', async () => {
    const both = await runWith(['annotate', '-f', 'json', 'a.txt', 'b.txt'], { files });
    assert.deepEqual(
      JSON.parse(both.output).map(({ uri }: { uri: string }) => uri),
      ['a.txt', 'b.txt'],
    );
    const one = await runWith(['annotate', '-f', 'json', 'no.txt', 'b.txt'], { files });
    assert.equal(JSON.parse(one.output).length, 1);
    const none = await runWith(['annotate', '-f', 'json', 'no.txt', 'nor.txt'], { files });
    assert.deepEqual(JSON.parse(none.output), []);
  });

  it('reads standard input for -, and where no file is given', async () => {
    for (const args of [['-'], []]) {
      const { exitCode, output } = await runWith(['annotate', '-f', 'jsonl', ...args], { input: 'It sails.' });
      const { uri, length } = JSON.parse(output);
      assert.deepEqual({ exitCode, uri, length }, { exitCode: 0, uri: '-', length: 9 });
    }
  });

  it('takes the publication day', async () => {
    const { output } = await runWith(['annotate', '-f', 'jsonl', '--published', '2024-02-29', 'a.txt'], { files });
    assert.deepEqual(JSON.parse(output).published, { date: '2024-02-29', source: 'option' });
  });

  describe('with what a reader has put right', () => {
    const text = 'Ada Mendel met Bo Lind in Oslo. She was late.';
    const correction = (source: string, exact = 'She') => {
      const article = text.replace('She', exact);
      const start = article.indexOf(exact);
      return JSON.stringify(
        toJson({
          id: `urn:uuid:${source}:${exact}`,
          motivation: 'editing',
          created: '2026-01-02T03:04:05.000Z',
          body: { type: 'reference', entity: { kind: 'person', name: 'Bo Lind' } },
          source,
          selectors: selectorsFor(article, { start, end: start + exact.length }),
        }),
      );
    };
    const kept = {
      'news/today/a.txt': text,
      'news/.readout/corrections.jsonl': `${correction('today/a.txt')}\n${correction('today/b.txt')}\n`,
      'news/.readout/people.json': '{"people": [{"name": "Ada Mendel", "preferred": "A. Mendel"}]}',
    };
    const annotated = async (files: Record<string, string>, ...args: string[]) => {
      const { output, errors } = await runWith(['annotate', '-f', 'jsonl', ...args, 'news/today/a.txt'], { files });
      const { entities } = JSON.parse(output) as ArticleAnnotations;
      const wordsOf = (name: string) =>
        entities.find((one) => one.name === name)?.mentions.map(({ start, end }) => text.slice(start, end));
      return { she: wordsOf('Bo Lind')?.includes('She'), preferred: entities[0]?.preferred, errors };
    };

    it('applies it, from the nearest folder above that has any', async () => {
      assert.deepEqual(await annotated(kept), { she: true, preferred: 'A. Mendel', errors: '' });
      const nearer = { ...kept, 'news/today/.readout/people.json': '{"people": []}' };
      assert.deepEqual(await annotated(nearer), { she: false, preferred: undefined, errors: '' });
      const { output } = await runWith(['annotate', 'news/today/a.txt'], { files: kept });
      assert.match(output, /A\. Mendel/);
    });

    it('leaves it with --no-corrections', async () => {
      const files = { ...kept, 'news/.readout/people.json': '{' };
      assert.deepEqual(await annotated(files, '--no-corrections'), { she: false, preferred: undefined, errors: '' });
    });

    it('says what has no place, and which lines can’t be read, and applies the rest', async () => {
      const log = `${correction('today/a.txt')}\nnothing\n${correction('today/a.txt', 'They')}\n`;
      const files = { ...kept, 'news/.readout/corrections.jsonl': log, 'news/.readout/people.json': '{"people": [' };
      const { she, errors } = await annotated(files);
      assert.ok(she);
      assert.match(errors, /warning: 1 correction has no place in the text any more/);
      assert.match(errors, /warning: news\/\.readout\/corrections\.jsonl: line 2 can’t be read/);
      assert.match(errors, /warning: news\/\.readout\/people\.json: line 1 can’t be read/);
    });
  });

  describe('with corrections that can’t be read at all', () => {
    const unreadable: [why: string, content: Uint8Array | Error, message: string][] = [
      ['another encoding', Buffer.from([0xff, 0xfe, 0x7b, 0]), 'is not in UTF-8'],
      ['its permissions', Object.assign(new Error(), { code: 'EACCES' }), 'may not be read; check its permissions'],
    ];
    for (const name of ['corrections.jsonl', 'people.json']) {
      for (const [why, content, message] of unreadable) {
        it(`prints the article without ${name}, says so, and ends with 1, because of ${why}`, async () => {
          const given = { ...files, [`.readout/${name}`]: content };
          const args = ['annotate', '-f', 'jsonl', 'a.txt', 'b.txt'];
          const { exitCode, output, errors } = await runWith(args, { files: given });
          assert.equal(output.trimEnd().split('\n').length, 2);
          assert.equal(errors, `readout: a.txt: warning: .readout/${name} was left aside: ${message}\n`);
          assert.equal(exitCode, 1);
          const without = await runWith([...args, '--no-corrections'], { files: given });
          assert.deepEqual([without.exitCode, without.errors], [0, '']);
        });
      }
    }
  });

  describe('with a readout.json beside the articles', () => {
    const publishedOf = async (note: string, args: string[] = []) => {
      const { output, errors } = await runWith(['annotate', '-f', 'jsonl', ...args, 'news/a.txt'], {
        files: { 'news/a.txt': 'It sails.', 'news/readout.json': note },
      });
      return { published: JSON.parse(output).published, errors };
    };

    it('takes the publication day of the file from it', async () => {
      const { published, errors } = await publishedOf('{ "published": { "a.txt": "2024-02-29", "*": "2020-01-01" } }');
      assert.deepEqual({ published, errors }, { published: { date: '2024-02-29', source: 'file' }, errors: '' });
    });

    it('takes the day of all others where the file has none of its own', async () => {
      const { published } = await publishedOf('{ "published": { "b.txt": "2024-02-29", "*": "2020-01-01" } }');
      assert.equal(published.date, '2020-01-01');
    });

    it('goes by the option where there is one', async () => {
      const note = '{ "published": { "a.txt": "2024-02-29" } }';
      const { published } = await publishedOf(note, ['--published', '2021-05-07']);
      assert.deepEqual(published, { date: '2021-05-07', source: 'option' });
    });

    for (const note of [
      '{ "published": ',
      '{ "published": { "a.txt": "2024-02-30" } }',
      '{ "published": { "a.txt": 3 } }',
      '{ "published": "2021-05-07" }',
      '{ "a.txt": "2021-05-07" }',
      '[]',
    ]) {
      it(`says what is wrong with ${note}, and annotates all the same`, async () => {
        const { published, errors } = await publishedOf(note);
        assert.equal(published, undefined);
        assert.match(errors, /readout\.json/);
      });
    }

    it('says that it may not be read, and annotates all the same', async () => {
      const locked = Object.assign(new Error(), { code: 'EACCES' });
      const { exitCode, output, errors } = await runWith(['annotate', '-f', 'jsonl', 'news/a.txt'], {
        files: { 'news/a.txt': 'It sails.', 'news/readout.json': locked },
      });
      assert.match(errors, /news\/readout\.json was left aside: may not be read/);
      assert.deepEqual([exitCode, JSON.parse(output).uri], [0, 'news/a.txt']);
    });

    for (const note of ['{ "published": { "b.txt": "May" } }', '{}']) {
      it(`finds no day in ${note}`, async () => {
        assert.deepEqual(await publishedOf(note), { published: undefined, errors: '' });
      });
    }
  });

  it('reads UTF-16 with a byte-order mark', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('It sails.', 'utf16le')]);
    const { output } = await runWith(['annotate', '-f', 'jsonl', 'u.txt'], { files: { 'u.txt': utf16 } });
    assert.equal(JSON.parse(output).length, 9);
  });

  const problems: [what: string, content: string | Uint8Array | Error | undefined, message: RegExp][] = [
    ['a file that is not there', undefined, /^readout: bad: there is no such file/],
    ['a directory', directory, /^readout: bad: is a directory; name the files in it/],
    ['a binary file', new Uint8Array([0, 1, 2, 3, 0, 255]), /^readout: bad: not a text file/],
    ['a file that may not be read', Object.assign(new Error(), { code: 'EACCES' }), /^readout: bad: may not be read/],
  ];
  for (const [what, content, message] of problems) {
    it(`names ${what} and prints the others`, async () => {
      const given = content === undefined ? files : { ...files, bad: content };
      const { exitCode, output, errors } = await runWith(['annotate', '-f', 'jsonl', 'bad', 'a.txt'], { files: given });
      assert.match(errors, message);
      assert.equal(JSON.parse(output).uri, 'a.txt');
      assert.equal(exitCode, 1);
    });
  }

  it('warns of characters that could not be decoded, and annotates all the same', async () => {
    const bytes = Buffer.concat([Buffer.from('It sails again today, they said. '.repeat(3)), Buffer.from([0xff])]);
    const { exitCode, output, errors } = await runWith(['annotate', '-f', 'jsonl', 'l.txt'], {
      files: { 'l.txt': bytes },
    });
    assert.match(errors, /l\.txt: warning: 1 character/);
    assert.equal(JSON.parse(output).uri, 'l.txt');
    assert.equal(exitCode, 0);
  });

  it('warns that a text is probably not English, and annotates all the same', async () => {
    const german = 'Die Gesandten trafen sich am Dienstag, um den langen Streit über die Fähre beizulegen. '.repeat(2);
    const { exitCode, output, errors } = await runWith(['annotate', '-f', 'jsonl', '-'], { input: german });
    assert.match(errors, /^readout: standard input: warning: probably not English/);
    assert.equal(JSON.parse(output).length, german.length);
    assert.equal(exitCode, 0);
  });

  const empties: [string, string][] = [
    ['an empty file', ''],
    ['blank lines', '\n\n\n'],
    ['emoji', '😀🎉'],
    ['quotation marks', '“"\'‘'.repeat(200)],
  ];
  for (const [what, content] of empties) {
    it(`takes ${what} without complaint`, async () => {
      for (const format of ['text', 'json', 'jsonl']) {
        const { exitCode, errors } = await runWith(['annotate', '-f', format, 'e'], { files: { e: content } });
        assert.deepEqual({ exitCode, errors }, { exitCode: 0, errors: '' });
      }
    });
  }

  const wrong: [what: string, args: string[], message: RegExp][] = [
    ['no command', [], /Usage: readout/],
    ['an unknown command', ['annotat'], /unknown command/],
    ['an unknown option', ['annotate', '--colour', 'a.txt'], /unknown option/],
    ['an unknown format', ['annotate', '--format', 'xml', 'a.txt'], /Allowed choices are text, json, jsonl/],
    ['a day that is none', ['annotate', '--published', '2023-02-29', 'a.txt'], /Give a day of the calendar/],
    ['a day in another form', ['annotate', '--published', '7 May 2021', 'a.txt'], /Give a day of the calendar/],
    ['standard input twice', ['annotate', '-', '-'], /only once/],
  ];
  for (const [what, args, message] of wrong) {
    it(`refuses ${what} with exit code 2`, async () => {
      const { exitCode, output, errors } = await runWith(args, { files });
      assert.equal(exitCode, 2);
      assert.match(errors, message);
      assert.equal(output, '');
    });
  }

  it('shows its usage where nobody pipes anything in', async () => {
    const { exitCode, errors } = await runWith(['annotate'], { inputIsTerminal: true });
    assert.equal(exitCode, 2);
    assert.match(errors, /Usage: readout annotate/);
  });

  it('answers --help and --version', async () => {
    for (const args of [['--help'], ['annotate', '--help'], ['--version']]) {
      const { exitCode, output, errors } = await runWith(args);
      assert.equal(exitCode, 0);
      assert.equal(errors, '');
      assert.match(output, args.includes('--version') ? /^\d+\.\d+\.\d+\n$/ : /^Usage: /);
    }
  });

  it('stops reading files once nobody reads its output', async () => {
    const read: string[] = [];
    const { exitCode } = await runWith(['annotate', 'a.txt', 'b.txt'], {
      readFile: async (path) => {
        read.push(path);
        return Buffer.from('It sails.');
      },
      write: async () => false,
    });
    const besides = ['readout.json', '.readout/corrections.jsonl', '.readout/people.json'];
    assert.deepEqual({ exitCode, read }, { exitCode: 0, read: ['a.txt', ...besides] });
  });

  it('ends quietly in a pipe whose reader has gone', async () => {
    const args = ['--import=tsx', 'src/cli/main.ts', 'annotate', '-f', 'json', ...Array(20).fill('package.json')];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = await once(child, 'close');
    assert.deepEqual({ exitCode, errors }, { exitCode: 0, errors: '' });
  });
});
