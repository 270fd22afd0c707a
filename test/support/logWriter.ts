// Writes corrections into a log until it has written so many or is killed: node logWriter.js FILE NAME COUNT
import { changeLog } from '../../src/corrections/correctionLog';
import type { StoredCorrection } from '../../src/corrections/webAnnotation';
import { LocalFile } from '../../src/extension/kept/localFile';

const [path = '', name = '', count = '1'] = process.argv.slice(2);
const file = new LocalFile(path);

async function write(): Promise<void> {
  for (let i = 0; i < Number(count); i++) {
    const correction: StoredCorrection = {
      id: `${name}-${i}`,
      motivation: 'editing',
      created: '2026-01-02T03:04:05.000Z',
      source: 'a.news',
      selectors: { exact: 'He', prefix: 'x'.repeat(2000), suffix: '', start: 2000, end: 2002 },
      body: { type: 'noQuote' },
    };
    await file.update((text) => changeLog(text, [{ put: correction }]));
    console.log(correction.id);
  }
}

void write();
